"""The document model itself as JSON, for other programs."""

from __future__ import annotations

import json

from overleg.stukken.canoniek import SCHEMA_VERSIE, hash_document, to_plain
from overleg.stukken.document import Document


def render_json(document: Document) -> str:
    """Give the document as JSON with its schema version and hash, ending in a newline."""
    plain = to_plain(document)
    organisaties = [{"naam": naam} for naam in document.organisaties]
    shown = {
        "formaat": "overleg-stuk",
        "schema_versie": SCHEMA_VERSIE,
        "controlegetal": hash_document(document),
        **plain,
        "organisaties": organisaties,
    }
    return json.dumps(shown, ensure_ascii=False, indent=2) + "\n"
