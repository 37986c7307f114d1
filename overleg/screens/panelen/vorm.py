"""How a field is filled in on screen: typed freely, typed as a value, or chosen with one key."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from enum import Enum, auto

from overleg.dossier import CasusDing, Deelnemer, Regie, verwijst_naar
from overleg.formulier import Invulling, Optie, is_meervoud, list_opties
from overleg.formulier.waarde.opties import keuze_van, kinds_of
from overleg.tekst import fold

JA_NEE = (Optie("ja", "ja"), Optie("nee", "nee"))
"""What can be chosen for a plain yes or no."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"
CIJFERS = "123456789"
NIET_BEKEND = "onbekend"
"""The stored word of every 'weten we niet'; its key is the question mark."""

MET_LETTER = 3
"""A list of at most this many choices is chosen with first letters, a longer one with digits."""

TYPED_KINDS = (int, date, datetime, time)

OOK_NIEUW = frozenset({(Deelnemer, "organisatie_id")})
"""Choices in which a name that is not in the list yet may be typed."""


PAS_ALS_AF = frozenset({(Regie, "naam")})
"""Words that are only a value when they are whole: half a name is nobody."""


class Vorm(Enum):
    """How a field is filled in."""

    TEKST = auto()
    """Free text: every half sentence is already a value."""

    GETYPT = auto()
    """A date, a number or a time: half of it is not a value yet."""

    KEUZE = auto()
    """One choice from a list."""

    MEER = auto()
    """Any number of choices from a list."""


def vorm_van(soort: type[CasusDing], naam: str) -> Vorm:
    """Tell how a field is filled in."""
    if (soort, naam) in OOK_NIEUW | PAS_ALS_AF:
        return Vorm.GETYPT
    if keuze_van(soort, naam) is not None or verwijst_naar(soort, naam) is not None:
        return Vorm.MEER if is_meervoud(soort, naam) else Vorm.KEUZE
    kinds = kinds_of(soort, naam)
    if bool in kinds:
        return Vorm.KEUZE
    return Vorm.GETYPT if any(kind in TYPED_KINDS for kind in kinds) else Vorm.TEKST


def opties_van(invulling: Invulling, soort: type[CasusDing], naam: str) -> tuple[Optie, ...]:
    """List what can be chosen for a field, from what the writer may see."""
    if bool in kinds_of(soort, naam):
        return JA_NEE
    return list_opties(invulling.zicht, invulling.overleg.id, soort, naam)


def is_lijst(soort: type[CasusDing], naam: str) -> bool:
    """Tell whether the choices of a field are a closed list, and not things of the case."""
    return verwijst_naar(soort, naam) is None


def toetsen_van(opties: Sequence[Optie], *, letters: bool) -> tuple[str, ...]:
    """Give the key that is shown for each choice.

    Digits, and after nine letters; what comes after that has no key and is reached with the
    arrows. With `letters` a short closed list goes by its first letters: v, o and ?.
    """
    if letters and len(opties) <= MET_LETTER:
        first = tuple(
            "?" if optie.waarde == NIET_BEKEND else fold(optie.label)[:1] for optie in opties
        )
        if len(set(first)) == len(first) and all(key in f"?{LETTERS}" for key in first):
            return first
    keys = [*CIJFERS, *LETTERS]
    return tuple(keys[place] if place < len(keys) else "" for place in range(len(opties)))


def find_toets(opties: Sequence[Optie], teken: str, *, letters: bool) -> int | None:
    """Find which choice a typed character means: by the key that is shown, or its own sign.

    A number means nothing where letters are shown: who numbers one row after another and comes
    upon such a choice would give an answer nobody saw.
    """
    if not teken:
        return None
    gezocht = teken.lower()
    for keys in (
        toetsen_van(opties, letters=letters),
        [optie.teken for optie in opties],
        ["?" if optie.waarde == NIET_BEKEND else "" for optie in opties],
    ):
        if gezocht in keys:
            return list(keys).index(gezocht)
    return None
