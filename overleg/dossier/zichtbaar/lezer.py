"""Who reads: the one argument that decides what `zichtbaar_voor` lets through."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from overleg.dossier.betrokkene import Betrokkene
from overleg.dossier.casus import Organisatie
from overleg.dossier.dossier import Dossier
from overleg.dossier.overleg import Deelnemer
from overleg.fouten import Fout
from overleg.keuzes import LezerSoort
from overleg.tekst import fold, sanitize_line

IEMAND = frozenset({LezerSoort.STEM, LezerSoort.ORGANISATIE, LezerSoort.BETROKKENE})
"""The kinds of reader that are one voice, organisation or person."""


@dataclass(frozen=True)
class Lezer:
    """One reader.

    Args:
        soort: which kind of reader.
        wie_id: the organisation, person concerned or voice, for the kinds that are somebody.
        erbij: the people concerned who are in the room, for `ZAAL_MET`; see `zaal_met`.
    """

    soort: LezerSoort
    wie_id: str | None = None
    erbij: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse somebody without an id: such a reader would match every line without a voice."""
        if bool(self.erbij) is not (self.soort is LezerSoort.ZAAL_MET):
            raise ValueError(f"a reader {self.soort} with {len(self.erbij)} people in the room")
        if bool(self.wie_id) is not (self.soort in IEMAND):
            raise ValueError(f"a reader {self.soort} with wie_id {self.wie_id!r} is nobody")


VOORZITTER = Lezer(LezerSoort.VOORZITTER)
ZAAL = Lezer(LezerSoort.ZAAL)
DEELNEMERS = Lezer(LezerSoort.DEELNEMERS)
INTERN = Lezer(LezerSoort.INTERN)
CRISISDIENST = Lezer(LezerSoort.CRISISDIENST)
BESTUUR = Lezer(LezerSoort.BESTUUR)
LEREN = Lezer(LezerSoort.LEREN)

VASTE_LEZERS = {
    lezer.soort.value.upper(): lezer
    for lezer in (DEELNEMERS, INTERN, CRISISDIENST, ZAAL, LEREN, BESTUUR)
}
"""The readers a paper can be made for without looking into a case."""


def find_lezer(dossier: Dossier, woord: str) -> Lezer:
    """Find the reader somebody names: a fixed one, an organisation or a person concerned.

    Args:
        dossier: the case in which to look.
        woord: what was typed, in any case and with or without accents.

    Raises:
        Fout: nobody is called so, or more than one is.
    """
    gezocht = fold(sanitize_line(woord))
    if gezocht.upper() in VASTE_LEZERS:
        return VASTE_LEZERS[gezocht.upper()]
    found = [
        Lezer(LezerSoort.ORGANISATIE, organisatie.id)
        for organisatie in dossier.van(Organisatie)
        if gezocht in (fold(organisatie.naam), fold(organisatie.sleutel))
    ]
    found += [
        Lezer(LezerSoort.BETROKKENE, betrokkene.id)
        for betrokkene in dossier.van(Betrokkene)
        if gezocht == fold(betrokkene.naam)
    ]
    if len(found) != 1:
        wat = "past op meer dan één lezer" if found else "is geen lezer van deze casus"
        raise Fout(
            f"'{sanitize_line(woord)}' {wat}.",
            "Er is niets gemaakt of veranderd.",
            "Kies " + ", ".join(VASTE_LEZERS) + ", een organisatie of een betrokkene.",
        )
    return found[0]


def zaal_met(betrokkenen: Iterable[str]) -> Lezer:
    """Give who looks at the wall: the table, and these people concerned when there are any.

    With somebody of the family in the room the wall shows only what each of them may read.

    Args:
        betrokkenen: the ids of the people concerned who are in the room now.
    """
    erbij = tuple(sorted(set(betrokkenen)))
    return Lezer(LezerSoort.ZAAL_MET, erbij=erbij) if erbij else ZAAL


def stem(deelnemer: Deelnemer) -> Lezer:
    """Give the reader who is one voice at the table, before the reveal only itself."""
    return Lezer(LezerSoort.STEM, deelnemer.id)
