"""Random dossiers in which every reference is right, for property tests."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from hypothesis import strategies as st

from overleg.dossier import DINGEN, Casus, CasusDing, Dossier, Onthulling, verwijst_naar
from overleg.dossier.uitwisseling.vorm import Vorm, vorm_van
from overleg.keuzes import Delen, Keuze
from overleg.klok import AMSTERDAM
from overleg.tekst import sanitize

BEGIN = datetime(2026, 10, 20, 9, 0, tzinfo=AMSTERDAM)
"""A week before summer time ends."""

Tekst = Callable[[], str]


def merken() -> Tekst:
    """Give a source of texts of which none occurs in another."""
    teller = itertools.count(1)
    return lambda: f"merk{next(teller):05d}"


def teksten(random: Random, voorraad: list[str]) -> Tekst:
    """Give a source that takes from a stock of texts."""
    return lambda: random.choice(voorraad)


def maak_dossier(random: Random, tekst: Tekst) -> Dossier:
    """Make a dossier with a few things of every kind and right references between them."""
    gemaakt: dict[str, list[str]] = {}
    dingen: list[CasusDing] = []
    for soort in DINGEN:
        for _ in range(_aantal(soort, random)):
            velden = _velden(soort, random, tekst, gemaakt)
            if velden is not None:
                ding = soort.model_validate(velden)
                gemaakt.setdefault(soort.soort, []).append(ding.id)
                dingen.append(ding)
    return Dossier(dingen)


def _aantal(soort: type[CasusDing], random: Random) -> int:
    if soort is Casus:
        return 1
    # Few reveals, so that much of what was written stays hidden.
    return random.choice([0, 1, 1]) if soort is Onthulling else random.choice([0, 1, 2, 3])


def _velden(
    soort: type[CasusDing], random: Random, tekst: Tekst, gemaakt: dict[str, list[str]]
) -> dict[str, Any] | None:
    """Give values for a thing, or None when there is nothing yet that it must refer to."""
    eigen_id = f"{random.getrandbits(60):015x}"
    velden: dict[str, Any] = {
        "id": eigen_id,
        "versie": random.choice([0, 1, 7]),
        "gemaakt_op": _moment(random),
        "gewist_op": _moment(random) if soort is not Casus and random.random() < 0.1 else None,
        "casus_id": eigen_id if soort is Casus else gemaakt["casus"][0],
    }
    for naam, veld in soort.model_fields.items():
        if naam in velden:
            continue
        naar = verwijst_naar(soort, naam)
        vorm = vorm_van(soort, naam)
        if naar is None:
            velden[naam] = _waarde(vorm, veld.metadata, random, tekst)
        elif vorm.soort is tuple:
            kandidaten = gemaakt.get(naar, [])
            velden[naam] = random.sample(kandidaten, random.randint(0, min(2, len(kandidaten))))
        else:
            kandidaten = [*gemaakt.get(naar, []), *([None] if vorm.leeg else [])]
            if not kandidaten:
                return None
            velden[naam] = random.choice(kandidaten)
    if soort is Casus:
        velden["nummer"] = f"2026-{random.randint(1, 9999):04d}"
    if "document" in velden:
        velden["document"] = sanitize(velden["document"])  # we make it ourselves, from clean text
    if "volgnummer" in velden:
        velden["volgnummer"] = 1 + len(gemaakt.get(soort.soort, []))
    for eerst, daarna in (("begonnen_op", "geeindigd_op"), ("gekomen_op", "weg_op")):
        begin, einde = velden.get(eerst), velden.get(daarna)
        if begin is not None and einde is not None:
            velden[eerst], velden[daarna] = min(begin, einde), max(begin, einde)
    if "niet_met" in velden and velden["delen"] is Delen.NIET_MET and random.random() < 0.1:
        velden["niet_met"] = []
    return velden


def _waarde(vorm: Vorm, limits: list[Any], random: Random, tekst: Tekst) -> Any:
    if vorm.leeg and random.random() < 0.3:
        return None
    if issubclass(vorm.soort, Keuze):
        return random.choice(list(vorm.soort))
    if vorm.soort is tuple:
        assert vorm.van is not None
        assert issubclass(vorm.van.soort, Keuze)
        return random.sample(list(vorm.van.soort), random.randint(0, 3))
    if vorm.soort is str:
        return tekst()
    if vorm.soort is bool:
        return random.random() < 0.5
    if vorm.soort is int:
        least = max((limit.ge for limit in limits if hasattr(limit, "ge")), default=0)
        most = min((limit.le for limit in limits if hasattr(limit, "le")), default=99)
        return random.randint(least, most)
    if vorm.soort is datetime:
        return _moment(random)
    if vorm.soort is date:
        return _moment(random).date()
    assert vorm.soort is time
    return time(random.randint(0, 23), random.randint(0, 59))


def _moment(random: Random) -> datetime:
    # By way of UTC, so that the hour that comes twice comes twice here too.
    later = timedelta(minutes=random.randint(0, 60 * 24 * 21))
    return datetime.fromtimestamp((BEGIN.timestamp()) + later.total_seconds(), AMSTERDAM)


def dossiers() -> st.SearchStrategy[Dossier]:
    """Give dossiers in which every text is a marker of its own."""
    return st.integers(0, 2**32 - 1).map(lambda seed: maak_dossier(Random(seed), merken()))


def dossiers_met_tekst() -> st.SearchStrategy[Dossier]:
    """Give dossiers with whatever text people or machines may put in a field."""
    voorraad = st.lists(st.text(max_size=25), min_size=1, max_size=8)
    return st.builds(
        lambda seed, stock: maak_dossier(Random(seed), teksten(Random(seed), stock)),
        st.integers(0, 2**32 - 1),
        voorraad,
    )
