"""How a voice stands in a picture: its sign, its name and the name of its colour together."""

from __future__ import annotations

from dataclasses import dataclass

from overleg.dossier import Deelnemer, Dossier, Organisatie
from overleg.leidraad import KLEUREN
from overleg.leidraad.organisaties import is_teken
from overleg.tekst import sanitize_line
from overleg.verloop import stem_naam

ZONDER_TEKEN = "○"
"""Stands for a voice that has no sign, or one that would take more than one cell."""


@dataclass(frozen=True, slots=True)
class Stemmerk:
    """One voice.

    Args:
        stem_id: the voice.
        teken: one character of one cell.
        naam: on one line, without control characters.
        kleur: one of `overleg.leidraad.KLEUREN`, or empty.
    """

    stem_id: str
    teken: str
    naam: str
    kleur: str


def make_stemmerk(zicht: Dossier, stem: Deelnemer) -> Stemmerk:
    """Make the mark of a voice from what the reader may see."""
    organisatie = zicht.vind(Organisatie, stem.organisatie_id)
    teken = sanitize_line(stem.teken or (organisatie.teken if organisatie else ""))
    kleur = organisatie.kleur if organisatie else ""
    return Stemmerk(
        stem.id,
        teken if is_teken(teken) else ZONDER_TEKEN,
        stem_naam(zicht, stem),
        kleur if kleur in KLEUREN else "",
    )
