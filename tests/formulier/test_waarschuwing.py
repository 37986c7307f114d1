from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest

from overleg.dossier import Deelnemer
from overleg.formulier.waarschuwing import list_waarschuwingen
from tests.conftest import NU
from tests.formulier.bouwen import make_invulling

INVULLING = make_invulling()
VANDAAG = NU.date()
POL, GGZ = "lin-org-politie", "lin-org-ggz"


def _warn(**waarden: Any) -> tuple[str, ...]:
    return list_waarschuwingen(INVULLING, waarden)


@pytest.mark.parametrize(
    ("dag", "tijd"),
    [(VANDAAG - timedelta(days=1), None), (VANDAAG, time(13, 59)), (date(2026, 11, 15), None)],
)
def test_what_has_passed_is_told_in_full(dag: date, tijd: time | None) -> None:
    (zin,) = _warn(uiterlijk=dag, uiterlijk_tijd=tijd)
    assert zin.endswith("is al voorbij.")
    assert "november 2026" in zin
    assert zin[0].isupper()


def test_today_and_now_have_not_passed() -> None:
    assert _warn(uiterlijk=VANDAAG) == ()
    late = replace(INVULLING, nu=NU.replace(second=59))
    assert list_waarschuwingen(late, {"uiterlijk": VANDAAG, "uiterlijk_tijd": time(14)}) == ()


def test_a_day_nobody_works() -> None:
    assert _warn(uiterlijk=date(2026, 11, 21)) == (
        "Za 21 november 2026 is in het weekend. Kan het dan?",
    )
    (zin,) = _warn(uiterlijk=date(2026, 12, 25), uiterlijk_tijd=time(10))
    assert zin.startswith("Vr 25 december 2026, 10:00 is een feestdag (")
    assert _warn(uiterlijk=date(2026, 11, 20)) == ()


@pytest.mark.parametrize(
    "waarden",
    [
        {"eigenaar": "Yara Bos"},
        {"eigenaar": "Y. Bos", "organisatie_id": POL},
        {"eigenaar": "politie-recherche", "organisatie_id": POL},
        {"organisatie_id": POL},
        {"betrokkene_id": "lin-moeder"},
        {"betrokkene_id": "lin-tante", "eigenaar": "Tante Rena"},
        {"eigenaar": ""},
        {},
    ],
)
def test_an_owner_who_is_here_gives_no_warning(waarden: dict[str, str]) -> None:
    assert _warn(**waarden) == ()


@pytest.mark.parametrize(
    ("waarden", "wie"),
    [
        ({"eigenaar": "Jansen"}, "Jansen"),
        ({"eigenaar": "Jansen", "organisatie_id": POL}, "Jansen"),
        # Marit de Wit is here, and not for the police.
        ({"eigenaar": "Marit de Wit", "organisatie_id": POL}, "Marit de Wit"),
        # Jelle Haan of the GGZ sent apologies, and nobody else came for it.
        ({"eigenaar": "Jelle Haan"}, "Jelle Haan"),
        ({"organisatie_id": GGZ}, "GGZ"),
    ],
)
def test_an_owner_who_is_not_here_is_asked_by_somebody(waarden: dict[str, str], wie: str) -> None:
    assert _warn(**waarden) == (f"“{wie}” zit niet aan tafel. Spreek af wie dit vraagt.",)


def test_a_voice_without_a_name_may_be_the_owner() -> None:
    nameless = [
        stem.met(naam="") if stem.organisatie_id == POL else stem
        for stem in INVULLING.zicht.van_overleg(Deelnemer, INVULLING.overleg.id)
    ]
    invulling = replace(INVULLING, zicht=INVULLING.zicht.met(nameless))
    assert list_waarschuwingen(invulling, {"eigenaar": "Kok", "organisatie_id": POL}) == (
        "“Politie” zit aan tafel. Of dat “Kok” is, staat er niet.",
    )
    # Who belongs to no organisation that is here is still somebody to be asked.
    (zin,) = list_waarschuwingen(invulling, {"organisatie_id": GGZ, "eigenaar": "Kok"})
    assert zin == "“Kok” zit niet aan tafel. Spreek af wie dit vraagt."


def test_all_that_is_odd_is_told_at_once() -> None:
    found = _warn(uiterlijk=date(2026, 11, 16), eigenaar="Jansen")
    assert len(found) == 2
