"""The papers: built as one document model for one reader, shown in any form.

Owns what stands in a paper and in which order. Reads only what `zichtbaar_voor` lets through for
the reader, never the store, and never decides by itself what somebody may see.
"""

from overleg.stukken.acuutkaart import check_kaart
from overleg.stukken.acuutkaart.bronnen import Bron, eigenaar_van
from overleg.stukken.acuutkaart.kaart import ONBEKEND as KAART_ONBEKEND
from overleg.stukken.acuutkaart.lijnen import (
    Kaartlijn,
    Kaartstand,
    list_weg,
    look_at_kaart,
    tell_ruimte,
)
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
from overleg.stukken.vergelijken import laatste_versie, list_verschil

__all__ = [
    "KAART_ONBEKEND",
    "STUKKEN",
    "VORMEN",
    "Alinea",
    "Blok",
    "Bron",
    "Document",
    "Kaartlijn",
    "Kaartstand",
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
    "eigenaar_van",
    "hash_document",
    "laatste_versie",
    "list_verschil",
    "list_weg",
    "look_at_kaart",
    "read_document",
    "render",
    "tell_ruimte",
]
