"""How the blinde-vlekkenkaart is fitted to a width: names are cut, and what is left is scrolled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size

KOLOM_KLEINST, KOLOM_GROOTST = 7, 12
"""Cells of a column: the pointer, the sign, a space and four letters; and a name of nine."""

VOOR_NAAM = 3
"""Cells in front of the name of a voice: the pointer, its sign and a space."""

NAAM_KLEINST, NAAM_GROOTST = 12, 24
TUSSEN = 1
ZIN_KLEINST = 30
"""Cells from which a sentence fits behind a row."""


@dataclass(frozen=True, slots=True)
class Kaartmaat:
    """Where everything stands.

    Args:
        naam: cells for the names of the rows.
        kolom: cells for each column.
        eerste: the first column that is shown, counted from 0.
        aantal: how many columns are shown.
        zin: cells behind the columns for a sentence; 0 when there is no room.
    """

    naam: int
    kolom: int
    eerste: int
    aantal: int
    zin: int


def fit_kaart(
    namen: Sequence[str], stemmen: Sequence[str], breedte: int, eerste: int = 0, wijst: int = -1
) -> Kaartmaat:
    """Fit the map in a width.

    Args:
        namen: the names of the rows.
        stemmen: the names of the voices.
        breedte: cells there are.
        eerste: the column that was the first one.
        wijst: the column that must be in sight, counted from 0; -1 when it does not matter.
    """
    most = max(NAAM_KLEINST, min(NAAM_GROOTST, breedte // 4))
    naam = min(most, max((cell_len(een) for een in namen), default=0))
    ruimte = breedte - naam - TUSSEN
    aantal = max(1, min(len(stemmen), ruimte // KOLOM_KLEINST))
    eerste = max(0, min(eerste, len(stemmen) - aantal))
    if wijst >= 0:
        eerste = min(max(eerste, wijst - aantal + 1), wijst)
    heel = max((cell_len(een) for een in stemmen), default=0) + VOOR_NAAM
    met_zin = (ruimte - ZIN_KLEINST - TUSSEN) // aantal
    kolom = met_zin if met_zin >= KOLOM_KLEINST else ruimte // aantal
    kolom = max(KOLOM_KLEINST, min(kolom, heel, KOLOM_GROOTST))
    over = ruimte - kolom * aantal - TUSSEN
    return Kaartmaat(naam, kolom, eerste, aantal, over if over >= ZIN_KLEINST else 0)


def fit_tekst(tekst: str, breedte: int) -> str:
    """Give a text in exactly so many cells, cut with an ellipsis when it is longer."""
    if cell_len(tekst) > breedte:
        return set_cell_size(set_cell_size(tekst, breedte - 1).rstrip() + "…", breedte)
    return set_cell_size(tekst, breedte)


def shorten_stemmen(
    stemmen: Sequence[str], afkortingen: Sequence[str], breedte: int
) -> tuple[str, ...]:
    """Abbreviate names so that each fits, and two voices of one organisation still differ.

    Args:
        stemmen: the names.
        afkortingen: what the organisation of each is called above a narrow column, or empty.
        breedte: cells for each.

    Returns:
        the name when it fits; of ``Politie-wijk`` and ``Politie-recherche`` next to each other
        the last part; else the abbreviation, the initials (``VT``) or the beginning.
    """
    first = [_parts(naam)[0] for naam in stemmen]
    return tuple(
        _shorten(
            _parts(naam)[-1] if first.count(begin) > 1 and cell_len(naam) > breedte else naam,
            "" if first.count(begin) > 1 else kort,
            breedte,
        )
        for naam, kort, begin in zip(stemmen, afkortingen, first, strict=True)
    )


def _shorten(naam: str, afkorting: str, breedte: int) -> str:
    if cell_len(naam) <= breedte:
        return naam
    if afkorting and cell_len(afkorting) <= breedte:
        return afkorting
    initials = "".join(word[0] for word in naam.split() if word[0].isupper())
    if 1 < cell_len(initials) <= breedte:
        return initials
    return set_cell_size(naam, breedte - 1).strip() + "."


def _parts(naam: str) -> list[str]:
    return naam.replace("-", " ").split() or [naam]
