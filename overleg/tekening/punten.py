"""The items of a meeting with all that is said about them: who knew too, what contradicts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from overleg.dossier import (
    Deelnemer,
    Dossier,
    Inbreng,
    Organisatie,
    Overleg,
    Tegenspraak,
    WijOok,
)
from overleg.keuzes import Delen, InbrengSoort
from overleg.nederlands import format_opsomming
from overleg.tekening.stemteken import stemteken_van
from overleg.tekening.vak import Punt
from overleg.tekening.wanneer import kort_wanneer
from overleg.tekst import fold
from overleg.verloop import is_gehoord, is_na_tonen, is_verborgen

BLIND = frozenset({InbrengSoort.WETEN_WIJ_NIET, InbrengSoort.KUNNEN_WIJ_NIET_ZIEN})
"""Blind spots; that only one has it means nothing there."""

UNIEK = "weet maar één"
OOK = "ook"
TEGEN = "spreekt"
"""With which words the marks begin: nobody else knew, others knew too, something contradicts."""


def make_punten(zicht: Dossier, overleg_id: str, nu: datetime) -> dict[Inbreng, Punt]:
    """Give every item of a meeting the reader may see, numbered in the order of writing.

    The numbers are those of this reader: a line that is kept from the reader leaves no gap.
    """
    shown = [een for een in zicht.van_overleg(Inbreng, overleg_id) if not is_verborgen(zicht, een)]
    nummers = {een.id: nummer for nummer, een in enumerate(shown, 1)}
    return {een: _punt(zicht, een, nummers, nu) for een in shown}


def _punt(zicht: Dossier, een: Inbreng, nummers: dict[str, int], nu: datetime) -> Punt:
    soort = () if een.aard in BLIND else (een.aard.label,)
    bij = (*soort, _bron(zicht, een), kort_wanneer(een.datum, een.precisie, nu))
    return Punt(
        id=een.id,
        nummer=nummers[een.id],
        tekst=een.tekst,
        bij=tuple(part for part in bij if part),
        merken=tuple(_merken(zicht, een, nummers)),
        gehoord=is_gehoord(zicht, een.overleg_id, een),
    )


def _merken(zicht: Dossier, een: Inbreng, nummers: dict[str, int]) -> Iterator[str]:
    ook = list_ook(zicht, een)
    if ook:
        yield f"{OOK} {format_opsomming(ook)}"
    elif een.aard not in BLIND and not _is_bekend(zicht, een):
        yield UNIEK
    yield from _tegen(zicht, een, nummers)
    if is_na_tonen(zicht, een):
        yield "na het tonen"
    if een.delen is not Delen.VERSLAG:
        yield _delen(zicht, een)
    if een.van_muur:
        yield "van de muur"
    if een.geheime_plek:
        yield "geheime plek"


def _bron(zicht: Dossier, een: Inbreng) -> str:
    """Give the source, unless it is the organisation itself: that stands above the column."""
    stem = zicht.vind(Deelnemer, een.stem_id)
    organisatie = zicht.vind(Organisatie, stem.organisatie_id) if stem is not None else None
    own = organisatie is not None and fold(een.bron) == fold(organisatie.naam)
    return "" if own else een.bron


def _delen(zicht: Dossier, een: Inbreng) -> str:
    found = (zicht.vind(Organisatie, organisatie_id) for organisatie_id in een.niet_met)
    namen = format_opsomming(organisatie.naam for organisatie in found if organisatie is not None)
    return f"{een.delen.label} {namen}".strip() if een.delen is Delen.NIET_MET else een.delen.label


def list_ook(zicht: Dossier, een: Inbreng) -> tuple[str, ...]:
    """List the voices that knew an item too, each with its sign."""
    stemmen = (
        zicht.vind(Deelnemer, ook.stem_id) for ook in zicht.van(WijOok) if ook.inbreng_id == een.id
    )
    return tuple(
        dict.fromkeys(stemteken_van(zicht, stem).kop for stem in stemmen if stem is not None)
    )


def _is_bekend(zicht: Dossier, een: Inbreng) -> bool:
    return any(ook.inbreng_id == een.id for ook in zicht.van(WijOok))


def _tegen(zicht: Dossier, een: Inbreng, nummers: dict[str, int]) -> Iterator[str]:
    for tegen in zicht.van(Tegenspraak):
        pair = (tegen.een_id, tegen.ander_id)
        if een.id not in pair:
            continue
        other = zicht.vind(Inbreng, pair[1] if pair[0] == een.id else pair[0])
        if other is None:
            continue
        if other.id in nummers:
            yield f"{TEGEN} {nummers[other.id]} tegen"
        elif not is_verborgen(zicht, other):
            meeting = zicht.vind(Overleg, other.overleg_id)
            yield f"{TEGEN} iets uit overleg {meeting.volgnummer if meeting else '?'} tegen"
