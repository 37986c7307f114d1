"""Who does an action, when that is typed before a colon: ``politie Bos: huisbezoek``.

First an organisation of this case, by name, key, abbreviation or sign, the longest that fits.
Then a name: a voice at the table, by whole, first or last name; a person concerned, when no
organisation stands before it; or a name nobody here has, behind a day or an organisation.
Whoever may be two people is not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from overleg.dossier import Betrokkene, Deelnemer, Vervolgstap
from overleg.formulier.onderdeel import Invulling
from overleg.formulier.waarde import list_opties
from overleg.tekst import fold

LANGSTE = 80
"""What is longer before a colon is a sentence and no name; in characters."""

_DUBBELE_PUNT = re.compile(r":(?!\d)|(?<!\d):")
_VERBINDING = frozenset({"en", "of", "met", "samen", "&", "+", "/"})
_TUSSENVOEGSEL = frozenset(
    ("van", "de", "der", "den", "het", "'t", "ter", "ten", "te", "el", "al", "bin", "in", "op")
)
_MEESTE_NAMEN = 5

_Mens = TypeVar("_Mens", Betrokkene, Deelnemer)


def read_eigenaar(invulling: Invulling, text: str, *, na_datum: bool) -> tuple[dict[str, Any], str]:
    """Take who does it from the beginning of a text.

    Args:
        invulling: the situation.
        text: without the day, such as ``politie Bos: huisbezoek``.
        na_datum: a day stood before it, so that a name is expected here.

    Returns:
        values of a `Vervolgstap`: `organisatie_id`, `eigenaar` or `betrokkene_id`; none when
        nobody was understood. And what is left of the text.
    """
    punt = _DUBBELE_PUNT.search(text)
    if punt is None or punt.start() > LANGSTE:
        return {}, text
    words = text[: punt.start()].split()
    organisatie_id, count = _find_organisatie(invulling, words)
    name = words[count:]
    behind = text[punt.end() :].strip()
    if organisatie_id is None:
        wie = _read_naam(invulling, name, verwacht=na_datum)
        return (wie, behind) if wie else ({}, text)
    if name and fold(name[0]) in _VERBINDING:
        # Two owners: which of them it will be is not for a program to choose.
        return {}, text
    own = {"organisatie_id": organisatie_id}
    if not name:
        return own, behind
    wie = _read_naam_van(invulling, name, organisatie_id)
    return ({**own, **wie}, behind) if wie else (own, f"{' '.join(name)}{text[punt.start() :]}")


def _find_organisatie(invulling: Invulling, words: list[str]) -> tuple[str | None, int]:
    """Find the organisation at the beginning, and how many words it took."""
    opties = list_opties(invulling.zicht, invulling.overleg.id, Vervolgstap, "organisatie_id")
    for count in range(len(words), 0, -1):
        typed = " ".join(words[:count]).strip(",;")
        found = {
            optie.waarde
            for optie in opties
            if typed
            and (typed == optie.teken or fold(typed) in (fold(optie.label), *map(fold, optie.ook)))
        }
        if len(found) == 1:
            return found.pop(), count
    return None, 0


def _read_naam(invulling: Invulling, name: list[str], *, verwacht: bool) -> dict[str, Any]:
    """Read a name before which no organisation stands."""
    typed = " ".join(name)
    stem = _find_stem(invulling, typed, None)
    if stem is not None:
        return {"organisatie_id": stem.organisatie_id, "eigenaar": _naam_van(stem, typed)}
    mens = _find_een(invulling.zicht.van(Betrokkene), typed, lambda een: (een.naam,))
    if mens is not None:
        return {"betrokkene_id": mens.id}
    return {"eigenaar": typed} if verwacht and _is_naam(name) else {}


def _read_naam_van(invulling: Invulling, name: list[str], organisatie_id: str) -> dict[str, Any]:
    """Read a name behind an organisation; one word may be a profession, in small letters."""
    typed = " ".join(name)
    stem = _find_stem(invulling, typed, organisatie_id)
    if stem is not None:
        return {"eigenaar": _naam_van(stem, typed)}
    if _find_een(invulling.zicht.van(Betrokkene), typed, lambda een: (een.naam,)) is not None:
        return {}
    alone = len(name) == 1 and typed.replace("-", "").isalpha()
    return {"eigenaar": typed} if alone or _is_naam(name) else {}


def _find_stem(invulling: Invulling, typed: str, organisatie_id: str | None) -> Deelnemer | None:
    stemmen = invulling.zicht.van_overleg(Deelnemer, invulling.overleg.id)
    return _find_een(
        (een for een in stemmen if organisatie_id in (None, een.organisatie_id)),
        typed,
        lambda een: (een.naam, een.aanduiding),
    )


def _find_een(
    mensen: Iterable[_Mens], typed: str, namen: Callable[[_Mens], tuple[str, ...]]
) -> _Mens | None:
    """Find the one person with this name: whole first, then the last or first part of it."""
    gezocht = fold(typed)
    everyone = [(een, [fold(naam) for naam in namen(een)]) for een in mensen]
    if not gezocht:
        return None
    for fits in (
        lambda naam: naam == gezocht,
        lambda naam: naam.endswith(f" {gezocht}"),
        lambda naam: naam.startswith(f"{gezocht} "),
    ):
        found = [een for een, known in everyone if any(map(fits, known))]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _naam_van(stem: Deelnemer, typed: str) -> str:
    """Give what to write down for a voice: its name, or its own word for itself when that fit."""
    return stem.aanduiding if fold(typed) == fold(stem.aanduiding) else stem.naam or typed


def _is_naam(words: list[str]) -> bool:
    """Tell whether words look like a name: capitals, with small words such as 'van der'."""
    return (
        0 < len(words) <= _MEESTE_NAMEN
        and words[-1][0].isupper()
        and all(word[0].isupper() or fold(word) in _TUSSENVOEGSEL for word in words)
        and not any(sign.isdigit() for word in words for sign in word)
    )
