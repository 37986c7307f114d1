"""A meeting as somebody types it: a file of keys, pressed one by one, and counted.

In such a file a line is a piece of typing; the line break itself is nothing. `<f7>` is the key F7,
`<@deel>` walks with the key for the next part until the cursor is in that part, `<@deel/nieuw>`
goes on with the down arrow to the line for a new row there. `#` begins a comment at the start of
a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from textual.events import Key, Paste
from textual.pilot import Pilot
from textual.widgets import TextArea

from overleg.screens.panelen.paneel import Paneel
from tests.screens.aan_tafel import tot
from tests.screens.beeld import rust

TOETSEN = Path(__file__).parent / "toetsen"

NAMEN = {" ": "space", "?": "question_mark"}
TEKENS = {naam: teken for teken, naam in NAMEN.items()}
WACHT = frozenset({"f4", "f5", "f6", "f7", "f8", "ctrl+t", "ctrl+n", "escape", "enter"})
"""Keys after which a person looks at the screen before typing on."""

MEESTE = 60


@dataclass
class Telling:
    """What a meeting costs who types it.

    `toetsen` counts every key, `tekens` the characters that ended up in a text, `velden` the
    texts in which at least one character was typed.
    """

    toetsen: int = 0
    tekens: int = 0
    velden: int = 0


def read_toetsen(tekst: str) -> Iterator[str]:
    """Give the keys of a file one by one; a walk to a part keeps its `@`."""
    for regel in tekst.splitlines():
        if not regel.startswith("#"):
            for naam, teken in re.findall(r"<([^<>\s]+)>|(.)", regel):
                yield naam or NAMEN.get(teken, teken)


async def press_toetsen(pilot: Pilot[Any], tekst: str) -> Telling:
    """Press the keys of a file and count them.

    The first character in a text is a key; the rest of the words comes in one go, which is the
    same to the field and much quicker to wait for.
    """
    telling = Telling()
    typed: object = None
    toetsen = list(read_toetsen(tekst))
    while toetsen:
        toets = toetsen.pop(0)
        if toets.startswith("@"):
            await _walk(pilot, toets[1:], telling)
            continue
        field = pilot.app.focused
        is_tekst = isinstance(field, TextArea) and is_teken(toets)
        if is_tekst:
            telling.tekens += 1
            telling.velden += typed is not field
            typed = field
        elif toets in WACHT:
            typed = None
        await pilot.press(toets)
        telling.toetsen += 1
        if is_tekst and pilot.app.focused is field:
            rest = ""
            while toetsen and is_teken(toetsen[0]):
                rest += TEKENS.get(toetsen[0], toetsen[0])
                toetsen.pop(0)
            field.post_message(Paste(rest))
            telling.tekens += len(rest)
            telling.toetsen += len(rest)
            await pilot.pause()
        if toets in WACHT:
            await rust(pilot)
    return telling


def is_teken(toets: str) -> bool:
    """Tell whether a key types a character."""
    return len(toets) == 1 or toets in TEKENS


async def _walk(pilot: Pilot[Any], deel: str, telling: Telling) -> None:
    """Go to a part, or to the line for a new row in it, with the keys a person has for that."""
    onderdeel, _, nieuw = deel.partition("/")
    await rust(pilot)
    paneel = pilot.app.screen.query_one(Paneel)
    key, target = "pagedown", onderdeel
    seen: list[str] = []
    for _ in range(MEESTE):
        plek = paneel.plek_van(pilot.app.focused)
        seen.append(plek)
        if plek.split("/")[0] == onderdeel:
            if not nieuw or plek.startswith(f"{onderdeel}/nieuw"):
                return
            key, target = "down", deel
        await pilot.press(key)
        telling.toetsen += 1
        await pilot.pause()
    raise AssertionError(f"“{target}” was not found; the cursor went along {seen}")


async def burst(pilot: Pilot[Any], tekst: str) -> None:
    """Send all keys in one go, faster than anybody types, written as in a file of keys."""
    for toets in read_toetsen(tekst):
        pilot.app.post_message(Key(toets, TEKENS.get(toets, toets) if is_teken(toets) else None))
    await uitgetypt(pilot)


async def uitgetypt(pilot: Pilot[Any]) -> None:
    """Wait until every key was dealt with."""
    app: Any = pilot.app
    await pilot.pause()
    await tot(pilot, lambda: app.toetsenrij.is_leeg, 30)
