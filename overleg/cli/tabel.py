"""Lists on a terminal: rows under headings, as plain text that can be read aloud and searched."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from rich.cells import cell_len

from overleg.tekst import sanitize_line

_TUSSEN = "  "


def format_tabel(koppen: Sequence[str], rijen: Iterable[Sequence[str]]) -> str:
    """Give rows in columns as wide as their widest cell; each row is one line."""
    cells = [[sanitize_line(cell) for cell in row] for row in (koppen, *rijen)]
    widths = [max(map(cell_len, column)) for column in zip(*cells, strict=True)]
    return "\n".join(
        _TUSSEN.join(_pad(cell, width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    )


def format_paren(paren: Iterable[tuple[str, str]]) -> str:
    """Give names with what they stand for, under each other."""
    rows = [(f"{sanitize_line(name)}:", sanitize_line(value)) for name, value in paren]
    width = max((cell_len(name) for name, _ in rows), default=0)
    return "\n".join(f"{_pad(name, width)} {value}".rstrip() for name, value in rows)


def format_json(value: Any) -> str:
    """Give a value as JSON for people and programs: readable letters, two spaces of indent."""
    return json.dumps(value, ensure_ascii=False, indent=2)


def _pad(cell: str, width: int) -> str:
    return cell + " " * (width - cell_len(cell))
