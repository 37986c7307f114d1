"""What a voice, a person and a line are called in a sentence the chair reads.

The chair's screen often is the wall. So a line is quoted only from what the wall may show.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from overleg.dossier import Betrokkene, Deelnemer, Dossier, Organisatie
from overleg.nederlands import format_opsomming
from overleg.tekst import fold, sanitize_line

KORT = 60
"""How many characters of a line stand in a sentence about it."""


def stem_naam(dossier: Dossier, deelnemer: Deelnemer) -> str:
    """Give the name of a voice: its own, or that of its organisation."""
    organisatie = dossier.vind(Organisatie, deelnemer.organisatie_id)
    own = deelnemer.aanduiding or (organisatie.naam if organisatie else "") or deelnemer.naam
    return sanitize_line(own) or "een deelnemer zonder naam"


def mens_naam(betrokkene: Betrokkene) -> str:
    """Give the name of a person concerned."""
    return sanitize_line(betrokkene.naam) or "iemand zonder naam"


def noem_stemmen(dossier: Dossier, deelnemers: Iterable[Deelnemer]) -> str:
    """Name voices as part of a sentence: 'School, Politie en GGZ'."""
    return format_opsomming(stem_naam(dossier, deelnemer) for deelnemer in deelnemers)


@dataclass(frozen=True)
class Uitvoerder:
    """Who does an action, each name once; a part that is not known is empty."""

    organisatie: str
    eigenaar: str
    mens: str

    @property
    def namen(self) -> tuple[str, ...]:
        """The organisation, the name that was typed and the person concerned; none if nobody."""
        return tuple(naam for naam in (self.organisatie, self.eigenaar, self.mens) if naam)


def uitvoerder_van(
    dossier: Dossier, organisatie_id: str | None, eigenaar: str, betrokkene_id: str | None
) -> Uitvoerder:
    """Name who does an action.

    Args:
        dossier: what the reader may see.
        organisatie_id: the organisation, when there is one.
        eigenaar: the name that was typed; left out when it is that of the organisation or of the
            person concerned.
        betrokkene_id: the person concerned, when one of them does it.
    """
    organisatie = dossier.vind(Organisatie, organisatie_id)
    mens = dossier.vind(Betrokkene, betrokkene_id)
    van = sanitize_line(organisatie.naam) if organisatie is not None else ""
    zelf = sanitize_line(mens.naam) if mens is not None else ""
    typed = sanitize_line(eigenaar)
    return Uitvoerder(van, "" if fold(typed) in (fold(van), fold(zelf)) else typed, zelf)


def quote(tekst: str) -> str:
    """Quote the beginning of a line."""
    line = sanitize_line(tekst)
    return f"“{line if len(line) <= KORT else line[: KORT - 1].rstrip() + '…'}”"


def begin_zin(zin: str) -> str:
    """Give a sentence with a capital in front, whatever name it starts with."""
    return zin[:1].upper() + zin[1:]
