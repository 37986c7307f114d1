"""One row told back in a line: what stands in it, how an answer was understood, which was meant."""

from __future__ import annotations

from collections.abc import Iterable

from overleg.dossier import CasusDing
from overleg.formulier import Invulling, Onderdeel, Rij, Veld, titel_van, write_waarde

ZELF_GETYPT = ("tekst", "wat", "naam", "vraag")
"""Fields that hold what was typed to the letter, so that telling them back says nothing."""


def tell_rij(invulling: Invulling, onderdeel: Onderdeel, rij: Rij) -> str:
    """Say one row in one line: its name and the other fields that are filled."""
    erbij = (*rij.bij, *rij.let_op)
    if rij.ding is None:
        return " · ".join(deel for deel in (rij.label, *erbij) if deel)
    waarden = [write_waarde(invulling, rij.ding, veld.naam) for veld in onderdeel.velden]
    gezegd = [waarde for waarde in waarden if waarde] or [rij.label]
    return " · ".join(deel for deel in (*gezegd, *erbij) if deel)


def tell_gelezen(
    invulling: Invulling, onderdeel: Onderdeel, ding: CasusDing, namen: Iterable[str]
) -> list[str]:
    """Say how the values of some fields were understood: 'Wanneer?: di 24 november 2026'."""
    return [
        f"{titel_van(onderdeel.soort, Veld(naam))}: {gezegd}"
        for naam in namen
        if onderdeel.veld(naam) is not None
        and naam not in ZELF_GETYPT
        and (gezegd := write_waarde(invulling, ding, naam))
    ]


def choose_rij(onderdeel: Onderdeel, nummer: str, rij: Rij | None) -> Rij | None:
    """Find the row a command is about: by its number, else the one asked, else the last.

    Returns:
        the row; None when there is no row with that number, or none at all.
    """
    if nummer.isascii() and nummer.isdigit():
        place = int(nummer[:4]) - 1
        return onderdeel.rijen[place] if 0 <= place < len(onderdeel.rijen) else None
    return rij or (onderdeel.rijen[-1] if onderdeel.rijen else None)
