"""Each block of the document in plain text.

Only our own headings start in the first column; everything people wrote is indented, so that no
text of theirs can pass for a heading.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rich.cells import cell_len

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
from overleg.stukken.renderers.stand import describe_stand
from overleg.stukken.renderers.tekst.regels import hang, pad, wrap
from overleg.stukken.renderers.tekst.tabel import render_tabel
from overleg.tekst import sanitize_line

BREEDTE = 80
IN = "  "
"""What stands before everything that is no heading."""

LIJNEN = {1: "=", 2: "-"}
LABEL = 26
"""A label wider than this does not push the values of its neighbours away."""


def render_tekst(document: Document) -> str:
    """Give the document as plain text of at most `BREEDTE` columns, ending in a newline.

    A document that must fit one page gets no lines under its headings and no air between rows.
    """
    dicht = document.een_pagina
    lines = ["=" * BREEDTE, *wrap(document.titel, BREEDTE), "=" * BREEDTE]
    if document.stempel:
        stempel = Alinea(document.stempel) if dicht else Noot(document.stempel)
        lines += [*([] if dicht else [""]), *_RENDERERS[type(stempel)](stempel, dicht), ""]
    lines += _paren(Paren((*document.kop, *describe_stand(document))), dicht)
    vorig: Blok | None = None
    for blok in document.blokken:
        shown = _RENDERERS[type(blok)](blok, dicht)
        if shown:
            lines += [*([""] * _lucht(blok, vorig, dicht)), *shown]
            vorig = blok
    if document.status == "vastgesteld":
        lines += ["", f"Controlegetal: {hash_document(document)}"]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _lucht(blok: Blok, vorig: Blok | None, dicht: bool) -> int:
    """Tell how many empty lines stand above a block: two above a part, none under its heading."""
    if isinstance(blok, Kop) and blok.niveau == 1:
        return 1 if dicht else 2
    return 0 if dicht or isinstance(vorig, Kop) else 1


def _kop(kop: Kop, dicht: bool) -> list[str]:
    """Give a heading; none when it holds nothing but breaks and spaces."""
    tekst = sanitize_line(kop.tekst)
    if not tekst:
        return []
    lines = wrap(tekst, BREEDTE)
    lijn = LIJNEN.get(kop.niveau)
    if lijn is None or dicht:
        return lines
    return [*lines, lijn * max(cell_len(line) for line in lines)]


def _alinea(alinea: Alinea, dicht: bool) -> list[str]:
    return hang(alinea.tekst, IN, BREEDTE)


def _lijst(lijst: Lijst, dicht: bool) -> list[str]:
    lines: list[str] = []
    room = len(str(len(lijst.items)))
    # A long numbered list that must fit one page gives its indent to the lines.
    rand = "" if dicht and lijst.genummerd and room > 1 else IN
    for number, item in enumerate(lijst.items, 1):
        voor = f"{rand}{number:>{room}}. " if lijst.genummerd else f"{IN}- "
        lines += hang(item, voor, BREEDTE)
    return lines


def _paren(paren: Paren, dicht: bool) -> list[str]:
    lines: list[str] = []
    # A label may be a name somebody typed; on two rows its second would stand where headings do.
    rijen = [(sanitize_line(label), value) for label, value in paren.paren]
    sizes = [cell_len(label) for label, _ in rijen]
    room = max((size for size in sizes if size <= LABEL), default=0) + 2
    for label, value in rijen:
        # A label of nothing but breaks is no label; a colon alone would say that one is missing.
        lines += hang(value, IN + pad(f"{label}:" if label else "", room), BREEDTE)
    return lines


def _tabel(tabel: Tabel, dicht: bool) -> list[str]:
    return [IN + line for line in render_tabel(tabel, BREEDTE - len(IN), dicht=dicht)]


def _naast(naast: NaastElkaar, dicht: bool) -> list[str]:
    lines: list[str] = []
    for kolom in naast.kolommen:
        lines += ["", *_kop(Kop(2, kolom.naam), dicht)]
        if kolom.bij:
            lines += hang(kolom.bij, IN, BREEDTE)
        for rij, vak in zip(naast.rijen, kolom.vakken, strict=True):
            if vak:
                lines += [
                    f"{IN}{sanitize_line(rij)}",
                    *(line for item in vak for line in _item(item)),
                ]
    return lines[1:]


def _item(item: str) -> list[str]:
    return hang(item, IN + IN + "- ", BREEDTE)


def _noot(noot: Noot, dicht: bool) -> list[str]:
    room = BREEDTE - len(IN) - 4
    lines = wrap(noot.tekst, room)
    edge = f"{IN}+{'-' * (room + 2)}+"
    return [edge, *(f"{IN}| {pad(line, room)} |" for line in lines), edge]


def _streep(streep: Streep, dicht: bool) -> list[str]:
    return ["-" * BREEDTE]


_RENDERERS: dict[type[Blok], Callable[[Any, bool], list[str]]] = {
    Kop: _kop,
    Alinea: _alinea,
    Lijst: _lijst,
    Paren: _paren,
    Tabel: _tabel,
    NaastElkaar: _naast,
    Noot: _noot,
    Streep: _streep,
}
