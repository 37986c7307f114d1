"""A table in plain text: columns when they fit, otherwise each row as a small list."""

from __future__ import annotations

from itertools import zip_longest

from rich.cells import cell_len

from overleg.stukken.document import Tabel
from overleg.stukken.renderers.tekst.regels import hang, pad, wrap

TUSSEN = 2
"""Cells between two columns."""

WOORD = 18
"""A column never asks for more than this because of one long word."""


def render_tabel(tabel: Tabel, breedte: int, *, dicht: bool = False) -> list[str]:
    """Give the lines of a table that is at most `breedte` cells wide.

    Rows of more than one line get an empty line between them, unless it has to be `dicht`.
    """
    breedtes = _fit(tabel, breedte)
    if breedtes is None:
        return _render_rows(tabel, breedte)
    lines = _render_row(tabel.koppen, breedtes)
    lines.append((" " * TUSSEN).join("-" * width for width in breedtes))
    rows = [_render_row(rij, breedtes) for rij in tabel.rijen]
    airy = not dicht and any(len(row) > 1 for row in rows)
    for number, row in enumerate(rows):
        if airy and number:
            lines.append("")
        lines += row
    return lines


def _fit(tabel: Tabel, breedte: int) -> list[int] | None:
    """Find the width of each column, or None when the table cannot be read at this width."""
    columns = list(zip(tabel.koppen, *tabel.rijen, strict=True))
    room = breedte - TUSSEN * (len(columns) - 1)
    natural = [max(cell_len(line) for cell in col for line in cell.split("\n")) for col in columns]
    if sum(natural) <= room:
        return natural
    least = [
        min(WOORD, max(cell_len(word) for cell in col for word in [*cell.split(), ""]))
        for col in columns
    ]
    if sum(least) > room:
        return None
    widths = list(least)
    weights = tabel.breedtes or tuple(natural)
    # One cell at a time to the column that is furthest behind its share.
    for _ in range(room - sum(least)):
        hungry = [place for place in range(len(columns)) if widths[place] < natural[place]]
        if not hungry:
            break
        widths[min(hungry, key=lambda place: widths[place] / weights[place])] += 1
    return widths


def _render_row(cells: tuple[str, ...], breedtes: list[int]) -> list[str]:
    wrapped = [wrap(cell, width) for cell, width in zip(cells, breedtes, strict=True)]
    return [
        (" " * TUSSEN)
        .join(pad(part, width) for part, width in zip(parts, breedtes, strict=True))
        .rstrip()
        for parts in zip_longest(*wrapped, fillvalue="")
    ]


def _render_rows(tabel: Tabel, breedte: int) -> list[str]:
    lines: list[str] = []
    for number, rij in enumerate(tabel.rijen):
        if number:
            lines.append("")
        for kop, cell in zip(tabel.koppen, rij, strict=True):
            lines += hang(cell, f"{kop}: ", breedte)
    return lines
