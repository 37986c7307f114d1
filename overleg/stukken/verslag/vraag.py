"""The question of today and its answer: what the meeting was for."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.keuzes import JaNee, StapSoort
from overleg.stukken.blik import Blik
from overleg.stukken.document import Alinea, Blok, Kop, Paren
from overleg.stukken.voortgang import is_bereikt

BEANTWOORD = {
    JaNee.JA: "De vraag is beantwoord.",
    JaNee.NEE: "De vraag is niet beantwoord.",
    JaNee.ONBEKEND: "We weten niet of de vraag beantwoord is.",
}


def bouw_vraag(blik: Blik) -> Iterator[Blok]:
    """Build the question and the answer."""
    overleg = blik.overleg
    yield Kop(1, "De vraag van vandaag")
    yield Paren((("Vraag", overleg.vraag or blik.niet_bekend), ("Antwoord", _antwoord(blik))))
    if overleg.beantwoord is not None and overleg.antwoord:
        yield Alinea(BEANTWOORD[overleg.beantwoord])


def _antwoord(blik: Blik) -> str:
    overleg = blik.overleg
    if overleg.antwoord:
        return overleg.antwoord
    if overleg.beantwoord is not None:
        return BEANTWOORD[overleg.beantwoord]
    return blik.niet_bekend if is_bereikt(blik, StapSoort.AKKOORD) else "nog niet besproken"
