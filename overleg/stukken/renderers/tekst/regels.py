"""Lines of a fixed width: words are wrapped, and wide characters count for what they take."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.cells import cell_len

_PARTS = re.compile("[^ ]+| +")
TAB = 4
SMALST = 6
"""A text needs this many cells beside what stands before it; with less it goes under that."""
DIEP = 4


def wrap(text: str, breedte: int) -> list[str]:
    """Cut text into lines of at most `breedte` cells.

    Lines of the text stay lines; words stay whole unless one alone is too wide. Spaces at the
    place of a cut go, all others stay.

    Returns:
        at least one line, without spaces at its end.
    """
    # A sign can be two cells wide, and a line holds at least one sign.
    breedte = max(breedte, 2)
    return [
        line for regel in text.expandtabs(TAB).split("\n") for line in _wrap_line(regel, breedte)
    ]


def _wrap_line(regel: str, breedte: int) -> Iterator[str]:
    line, used = "", 0
    for part in _PARTS.findall(regel):
        size = cell_len(part)
        if used + size > breedte and line:
            yield line.rstrip(" ")
            line, used = "", 0
            if part.isspace():
                continue
        while size > breedte:
            head, part = _cut(part, breedte)
            yield head.rstrip(" ")
            size = cell_len(part)
        line, used = line + part, used + size
    yield line.rstrip(" ")


def _cut(word: str, breedte: int) -> tuple[str, str]:
    """Cut a word at `breedte` cells, never before a sign that belongs to the one before it."""
    used = 0
    for place, sign in enumerate(word):
        size = cell_len(sign)
        if place and used + size > breedte and size:
            return word[:place], word[place:]
        used += size
    return word, ""


def pad(text: str, breedte: int) -> str:
    """Fill a line with spaces up to `breedte` cells."""
    return text + " " * max(0, breedte - cell_len(text))


def hang(text: str, voor: str, breedte: int) -> list[str]:
    """Put `voor` before the first line of a wrapped text, and its width in spaces before the rest.

    Args:
        text: the text to wrap.
        voor: what stands before it, such as a dash.
        breedte: width of everything together in cells.
    """
    if breedte - cell_len(voor) < SMALST and cell_len(voor) > DIEP:
        return [*wrap(voor, breedte), *hang(text, " " * DIEP, breedte)]
    inspringen = " " * cell_len(voor)
    lines = wrap(text, breedte - cell_len(voor))
    return [((inspringen if number else voor) + line).rstrip() for number, line in enumerate(lines)]
