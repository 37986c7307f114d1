"""The parts the columns are made of: an item, a cell, a column."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from overleg.tekening.stemteken import Stemteken


@dataclass(frozen=True)
class Punt:
    """One item as the table reads it.

    Attributes:
        id: of the inbreng; empty for words of the people themselves, which are not read aloud.
        tekst: its words, as they were written.
        nummer: by which it can be called in the room; 0 for words of the people themselves.
        bij: kind, source and date in plain words, as far as they are known.
        merken: what must not be overlooked, such as 'weet maar één' and 'spreekt 12 tegen'.
        wie: whose words these are, in the column of the people themselves.
        gehoord: it was read aloud and heard by all.
    """

    id: str
    tekst: str
    nummer: int = 0
    bij: tuple[str, ...] = ()
    merken: tuple[str, ...] = ()
    wie: str = ""
    gehoord: bool = False


Vak: TypeAlias = tuple[Punt, ...]
"""One cell: what one voice says in one row."""


@dataclass(frozen=True)
class Kolom:
    """One voice: how it is recognised, a sentence about it, and a cell for each row."""

    stem: Stemteken
    bij: str
    vakken: tuple[Vak, ...]
