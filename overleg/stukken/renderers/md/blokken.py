"""Each block of the document in Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from overleg.nederlands import format_lijstje
from overleg.stukken.canoniek import hash_document
from overleg.stukken.document import (
    Alinea,
    Blok,
    Document,
    Kop,
    Lijst,
    NaastElkaar,
    Noot,
    Paren,
    Streep,
    Tabel,
)
from overleg.stukken.renderers.md.letterlijk import escape_cell, escape_line, escape_lines
from overleg.stukken.renderers.stand import describe_stand
from overleg.tekst import sanitize_line

BREAK = "\\\n"
"""A new line inside a paragraph."""

_ORDERED = re.compile(r"^(\d+)\. ", re.MULTILINE)


def render_md(document: Document) -> str:
    """Give the document as Markdown (CommonMark with tables), ending in a newline."""
    parts = [f"# {escape_line(sanitize_line(document.titel))}"]
    if document.stempel:
        parts += _noot(Noot(document.stempel))
    parts += _paren(Paren((*document.kop, *describe_stand(document))))
    for blok in document.blokken:
        parts += _RENDERERS[type(blok)](blok)
    if document.status == "vastgesteld":
        parts.append(f"Controlegetal: {hash_document(document)}")
    return "\n\n".join(_separate_lists(parts)) + "\n"


def _separate_lists(parts: list[str]) -> list[str]:
    """Let two lists that follow each other differ in sign, or Markdown makes them one."""
    result: list[str] = []
    for part in parts:
        before = result[-1] if result else ""
        if part.startswith("- ") and before.startswith("- "):
            part = re.sub("^- ", "* ", part, flags=re.MULTILINE)
        elif _ORDERED.match(part) and _ORDERED.match(before):
            part = _ORDERED.sub(r"\1) ", part)
        result.append(part)
    return result


def _kop(kop: Kop) -> list[str]:
    return [f"{'#' * (kop.niveau + 1)} {escape_line(sanitize_line(kop.tekst))}"]


def _alinea(alinea: Alinea) -> list[str]:
    lines = escape_lines(alinea.tekst)
    return [BREAK.join(lines)] if lines else []


def _item(voor: str, lines: list[str]) -> str:
    return voor + (BREAK + " " * len(voor)).join(lines or ["\\-"])


def _lijst(lijst: Lijst) -> list[str]:
    items = [
        _item(f"{number}. " if lijst.genummerd else "- ", escape_lines(item))
        for number, item in enumerate(lijst.items, 1)
    ]
    return ["\n".join(items)] if items else []


def _paren(paren: Paren) -> list[str]:
    items = []
    for label, value in paren.paren:
        lines = escape_lines(value) or [""]
        lines[0] = f"{_vet(f'{label}:')} {lines[0]}".rstrip()
        items.append(_item("- ", lines))
    return ["\n".join(items)] if items else []


def _tabel(tabel: Tabel) -> list[str]:
    rows = [tabel.koppen, *tabel.rijen]
    lines = ["| " + " | ".join(escape_cell(cell) for cell in row) + " |" for row in rows]
    lines.insert(1, "|" + " --- |" * len(tabel.koppen))
    return ["\n".join(lines)]


def _naast(naast: NaastElkaar) -> list[str]:
    """Give a table: a column per voice, a row per question; rows in which nobody spoke go."""
    if not naast.kolommen:
        return []
    rows = [("", *(kolom.bij for kolom in naast.kolommen))]
    rows += [
        (rij, *(_vak(kolom.vakken[place]) for kolom in naast.kolommen))
        for place, rij in enumerate(naast.rijen)
    ]
    filled = tuple(row for row in rows if any(cell.strip() for cell in row[1:]))
    return _tabel(Tabel(("", *(kolom.naam for kolom in naast.kolommen)), filled))


def _vak(items: tuple[str, ...]) -> str:
    """Give the items of one cell below each other, with a dash when there are more."""
    return items[0] if len(items) == 1 else format_lijstje(items)


def _vet(label: str) -> str:
    # A space beside the stars would leave them standing as stars.
    return f"**{escape_line(sanitize_line(label).strip())}**"


def _noot(noot: Noot) -> list[str]:
    lines = escape_lines(noot.tekst)
    return ["\\\n".join(f"> {line}" for line in lines)] if lines else []


def _streep(streep: Streep) -> list[str]:
    return ["---"]


_RENDERERS: dict[type[Blok], Callable[[Any], list[str]]] = {
    Kop: _kop,
    Alinea: _alinea,
    Lijst: _lijst,
    Paren: _paren,
    Tabel: _tabel,
    NaastElkaar: _naast,
    Noot: _noot,
    Streep: _streep,
}
