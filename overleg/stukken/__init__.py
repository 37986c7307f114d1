"""The papers: built as one document model for one reader, shown in any form.

Owns what stands in a paper and in which order. Reads only what `zichtbaar_voor` lets through for
the reader, never the store, and never decides by itself what somebody may see.
"""

from overleg.stukken.acuutkaart import check_kaart
from overleg.stukken.bouwen import STUKKEN, Recept, build_stuk
from overleg.stukken.canoniek import canonical, hash_document, read_document
from overleg.stukken.document import (
    Alinea,
    Blok,
    Document,
    Kolom,
    Kop,
    Lijst,
    NaastElkaar,
    Noot,
    Paren,
    Streep,
    Tabel,
)
from overleg.stukken.renderers import VORMEN, render

__all__ = [
    "STUKKEN",
    "VORMEN",
    "Alinea",
    "Blok",
    "Document",
    "Kolom",
    "Kop",
    "Lijst",
    "NaastElkaar",
    "Noot",
    "Paren",
    "Recept",
    "Streep",
    "Tabel",
    "build_stuk",
    "canonical",
    "check_kaart",
    "hash_document",
    "read_document",
    "render",
]
