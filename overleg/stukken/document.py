"""The document model: what a paper says, apart from how any form shows it.

Every kind of paper is built as one `Document`; every renderer shows that and nothing else. All
text is plain: no markup of any kind has a meaning in it. A newline is a new line inside the same
paragraph, item or cell.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from overleg.keuzes import StukSoort

Status: TypeAlias = Literal["concept", "vastgesteld"]
Paar: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Kop:
    """A heading; `niveau` 1 is a part of the paper, 2 a piece of a part, 3 the smallest."""

    niveau: int
    tekst: str


@dataclass(frozen=True, slots=True)
class Alinea:
    """A paragraph."""

    tekst: str


@dataclass(frozen=True, slots=True)
class Lijst:
    """Items under each other, with a dash or, when their order or number matters, a number."""

    items: tuple[str, ...]
    genummerd: bool = False


@dataclass(frozen=True, slots=True)
class Paren:
    """Short words with what they stand for: 'Casusregisseur' and a name."""

    paren: tuple[Paar, ...]


@dataclass(frozen=True, slots=True)
class Tabel:
    """A table with one heading per column.

    `breedtes` says how wide the columns are in relation to each other; empty leaves that to the
    form. A form too narrow for the table shows each row as pairs of heading and cell.
    """

    koppen: tuple[str, ...]
    rijen: tuple[tuple[str, ...], ...]
    breedtes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Kolom:
    """One voice in `NaastElkaar`: its name, a line about it, and its items per row."""

    naam: str
    bij: str
    vakken: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class NaastElkaar:
    """The voices beside each other: one column each, the same rows for all.

    A form with room shows a table; a form without shows one voice after the other, each with the
    same `rijen`, so that nobody's column looks different from anybody else's.
    """

    rijen: tuple[str, ...]
    kolommen: tuple[Kolom, ...]


@dataclass(frozen=True, slots=True)
class Noot:
    """A remark that must not be overlooked, in a box."""

    tekst: str


@dataclass(frozen=True, slots=True)
class Streep:
    """A line across the paper: here one half ends and the other begins."""


Blok: TypeAlias = Kop | Alinea | Lijst | Paren | Tabel | NaastElkaar | Noot | Streep


@dataclass(frozen=True, slots=True)
class Document:
    """One paper for one reader.

    Args:
        soort: which kind of paper.
        titel: what stands at the top; carries the number of the case and never a name.
        nummer: the number of the case.
        overleg: the number of the meeting within the case, 1 is the first.
        voor: for whom, in words.
        stempel: words that stand on top of everything else; empty for most readers.
        organisaties: the organisations whose voice is in the paper.
        een_pagina: it must be read at a glance, so a form sets it as tight as it can.
        kop: pairs at the top of the paper: when, where, who led it.
        blokken: the paper itself, from top to bottom.
        status: whether this is the version that was fixed.
        versie: number of the fixed version; 0 for a concept.
        gemaakt_op: when this copy was made, ISO 8601 with offset.
    """

    soort: StukSoort
    titel: str
    nummer: str
    overleg: int
    voor: str
    stempel: str
    organisaties: tuple[str, ...]
    kop: tuple[Paar, ...]
    blokken: tuple[Blok, ...]
    een_pagina: bool = False
    status: Status = "concept"
    versie: int = 0
    gemaakt_op: str = ""
