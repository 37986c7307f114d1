"""Which choices are offered now, and by which key; a long list is searched by typing."""

from __future__ import annotations

from collections.abc import Sequence

from overleg.formulier import Optie
from overleg.screens.panelen.vorm import find_toets, toetsen_van
from overleg.tekst import fold

MEESTE_DIRECT = 12
"""As many voices as a table has; a longer list is searched."""

GETOOND = 9
"""How many choices of a long list are shown at a time: as many as there are digits."""


def is_lang(opties: Sequence[Optie]) -> bool:
    """Tell whether a list is searched by typing instead of chosen from at once."""
    return len(opties) > MEESTE_DIRECT


def list_aanbod(opties: Sequence[Optie], zoek: str, *, letters: bool) -> list[tuple[str, int]]:
    """Give the choices that are offered now, each with its key and its place in the list.

    Of a long list the last ones are offered until something is typed: they are from today.
    """
    if not is_lang(opties):
        keys = toetsen_van(opties, letters=letters)
        return [(key, place) for place, key in enumerate(keys)]
    woorden = fold(zoek).split()
    found = [
        place
        for place, optie in enumerate(opties)
        if all(woord in fold(optie.label) for woord in woorden)
    ]
    shown = found[:GETOOND] if woorden else found[-GETOOND:]
    return [(str(nummer), place) for nummer, place in enumerate(shown, 1)]


def find_keuze(opties: Sequence[Optie], zoek: str, teken: str, *, letters: bool) -> int | None:
    """Find which choice a typed character means now."""
    if not is_lang(opties):
        return find_toets(opties, teken, letters=letters)
    return dict(list_aanbod(opties, zoek, letters=letters)).get(teken)
