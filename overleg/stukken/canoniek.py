"""The one way to write a document down exactly, its hash, and the way back.

A fixed version is kept as this text, so that it can be shown again in every form and compared
with a file somebody holds.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any

from overleg.fouten import Fout
from overleg.keuzes import StukSoort
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

SCHEMA_VERSIE = 1
"""Raised when a reader of an older document would misread a newer one."""

NAMEN: dict[type[Blok], str] = {
    Kop: "kop",
    Alinea: "alinea",
    Lijst: "lijst",
    Paren: "paren",
    Tabel: "tabel",
    NaastElkaar: "naast_elkaar",
    Noot: "noot",
    Streep: "streep",
}
"""The word by which each block is stored."""


def to_plain(document: Document) -> dict[str, Any]:
    """Give the document as dicts, lists, texts and numbers, ready for JSON."""
    plain = {field.name: getattr(document, field.name) for field in fields(document)}
    plain["soort"] = document.soort.value
    plain["blokken"] = [_blok_to_plain(blok) for blok in document.blokken]
    return plain


def canonical(document: Document) -> str:
    """Give the document as JSON that is the same text for the same document, always."""
    plain = {"schema_versie": SCHEMA_VERSIE, **to_plain(document)}
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def hash_document(document: Document) -> str:
    """Give the SHA-256 of the content as 64 hex digits.

    When the copy was made and whether it was fixed do not count: the same content made tomorrow
    is recognised as the version that was fixed today.
    """
    content = canonical(replace(document, status="concept", versie=0, gemaakt_op=""))
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()


def read_document(text: str) -> Document:
    """Give the document that `canonical` wrote down.

    Raises:
        Fout: the text is no document, or one of a newer program.
    """
    try:
        plain = json.loads(text)
        if plain.pop("schema_versie") != SCHEMA_VERSIE:
            raise ValueError("other schema")
        return Document(
            **{
                **plain,
                "soort": StukSoort(plain["soort"]),
                "organisaties": tuple(plain["organisaties"]),
                "kop": _rows(plain["kop"]),
                "blokken": tuple(_read_blok(blok) for blok in plain["blokken"]),
            }
        )
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise Fout(
            "Deze vastgestelde versie is niet te lezen.",
            "Er is niets veranderd.",
            "Kijk of het programma nieuw genoeg is, of zet een reservekopie terug.",
        ) from error


def _blok_to_plain(blok: Blok) -> dict[str, Any]:
    plain: dict[str, Any] = {"soort": NAMEN[type(blok)]}
    plain |= {field.name: getattr(blok, field.name) for field in fields(blok)}
    if isinstance(blok, NaastElkaar):
        plain["kolommen"] = [
            {field.name: getattr(kolom, field.name) for field in fields(kolom)}
            for kolom in blok.kolommen
        ]
    return plain


def _rows(rows: Any) -> Any:
    return tuple(tuple(row) for row in rows)


def _read_naast(plain: Mapping[str, Any]) -> NaastElkaar:
    kolommen = tuple(
        Kolom(kolom["naam"], kolom["bij"], _rows(kolom["vakken"])) for kolom in plain["kolommen"]
    )
    return NaastElkaar(tuple(plain["rijen"]), kolommen)


_LEZERS: dict[str, Callable[[Mapping[str, Any]], Blok]] = {
    "kop": lambda plain: Kop(plain["niveau"], plain["tekst"]),
    "alinea": lambda plain: Alinea(plain["tekst"]),
    "lijst": lambda plain: Lijst(tuple(plain["items"]), plain["genummerd"]),
    "paren": lambda plain: Paren(_rows(plain["paren"])),
    "tabel": lambda plain: Tabel(
        tuple(plain["koppen"]), _rows(plain["rijen"]), tuple(plain["breedtes"])
    ),
    "naast_elkaar": _read_naast,
    "noot": lambda plain: Noot(plain["tekst"]),
    "streep": lambda plain: Streep(),
}


def _read_blok(plain: Mapping[str, Any]) -> Blok:
    return _LEZERS[plain["soort"]](plain)
