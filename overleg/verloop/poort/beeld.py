"""The gates of writing, showing, and the people themselves."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.keuzes import Onderwerp
from overleg.nederlands import format_aantal, format_opsomming
from overleg.verloop.getoond import is_onthuld
from overleg.verloop.klaar import missing_stemmen
from overleg.verloop.leesvolgorde import list_ongehoord
from overleg.verloop.poort.blik import Blik


def check_opschrijven(blik: Blik) -> Iterator[str]:
    """All who are present and write are ready."""
    missing = missing_stemmen(blik.dossier, blik.overleg.id, Onderwerp.INBRENG)
    if missing:
        namen = format_opsomming([blik.stem(stem) for stem in missing])
        yield f"Nog niet klaar met schrijven: {namen}."


def check_tonen(blik: Blik) -> Iterator[str]:
    """The inbreng was shown, and what only one knows was heard."""
    if not is_onthuld(blik.dossier, blik.overleg.id, Onderwerp.INBRENG):
        yield "De inbreng is nog niet getoond."
        return
    aantal = len(list_ongehoord(blik.dossier, blik.overleg.id, blik.muur))
    if aantal:
        wat = format_aantal(aantal, "punt dat", "punten die")
        yield f"Nog niet voorgelezen: {wat} maar één van ons weet."


def check_mensen(blik: Blik) -> Iterator[str]:
    """Every child, dependent and adult was asked about in this meeting."""
    if not blik.mensen:
        yield "Er staat nog niemand bij de mensen over wie het gaat."
    if stil := [mens.id for mens in blik.mensen if mens.id not in blik.besproken]:
        yield f"Over {blik.noem_mensen(stil)} zelf is nog niets opgeschreven."
