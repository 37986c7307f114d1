"""The handleiding: its tables of keys and words say what the program really does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from overleg.gesprek.opdracht import EIGEN
from overleg.screens.bespreeksignalen import TOETS as SIGNALEN
from overleg.screens.bespreking import MUUR, SPOOR
from overleg.screens.panelen.toetsen import HULP, ZOEK
from overleg.tafel import HANDELINGEN
from overleg.textual_nl import toetsnaam

DOCS = Path(__file__).parents[1] / "docs"
TEKST = (DOCS / "handleiding.md").read_text(encoding="utf-8")


def _tabel(kop: str) -> list[tuple[str, ...]]:
    """Give the cells of the rows below the table heading that is exactly this."""
    lines = TEKST.splitlines()
    found: list[tuple[str, ...]] = []
    for line in lines[lines.index(kop) + 2 :]:
        if not line.startswith("|"):
            break
        found.append(tuple(cell.strip(" `") for cell in line.strip("|").split("|")))
    return found


def _ankers() -> Iterator[str]:
    """Give the anchor of every heading, made the way a forge makes it."""
    for titel in re.findall(r"^#{2,3} (.+)$", TEKST, re.MULTILINE):
        yield re.sub(r"[^\w\- ]", "", titel.lower()).replace(" ", "-")


def test_every_command_is_in_the_table_with_its_key_and_word() -> None:
    wanted = [
        (toetsnaam(een.toets) if een.toets else "", f"/{een.woord}", een.titel, een.uitleg)
        for een in HANDELINGEN
    ]
    assert _tabel("| Toets | Woord | Naam | Wat het doet |") == wanted


def test_every_word_of_the_conversation_is_in_the_table() -> None:
    wanted = [(f"/{woord}", uitleg) for woord, uitleg in EIGEN.items()]
    assert _tabel("| Woord | Wat het doet |") == wanted


def test_the_keys_at_any_moment_are_those_of_the_commands() -> None:
    known = {een.titel: toetsnaam(een.toets) for een in HANDELINGEN if een.toets}
    rows = _tabel("| Wat | Toets | Wat er gebeurt |")
    assert rows
    assert {titel: toets for titel, toets, _ in rows} == {
        titel: known.get(titel, "") for titel, _, _ in rows
    }


def test_the_keys_of_the_screen_are_right() -> None:
    rows = {row[0]: row[1] for row in _tabel("| Toets | Wat het doet |")}
    assert {toetsnaam(key) for key in (HULP.toets, ZOEK.toets, MUUR, SIGNALEN, SPOOR)} <= set(rows)
    assert "op slot" in rows["ctrl+l"]
    assert "stoppen" in rows["ctrl+q"]


def test_links_and_pictures_are_there() -> None:
    links = re.findall(r"\]\(([^)]+)\)", TEKST)
    assert links
    ankers = set(_ankers())
    for link in links:
        if link.startswith("#"):
            assert link[1:] in ankers, link
        else:
            assert (DOCS / link).is_file(), link
