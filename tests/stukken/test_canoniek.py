from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given

from overleg.fouten import Fout
from overleg.stukken.canoniek import canonical, hash_document, read_document
from overleg.stukken.document import Alinea, Document
from tests.stukken.papier import ALLES, documenten, make_document


@given(documenten)
def test_what_was_written_down_reads_back_the_same(document: Document) -> None:
    assert read_document(canonical(document)) == document


def test_every_block_reads_back_the_same() -> None:
    assert read_document(canonical(ALLES)) == ALLES


def test_the_same_document_gives_the_same_text_and_hash() -> None:
    assert canonical(replace(ALLES)) == canonical(ALLES)
    assert hash_document(replace(ALLES)) == hash_document(ALLES)
    assert len(hash_document(ALLES)) == 64


def test_a_later_copy_of_the_same_content_has_the_same_hash() -> None:
    later = replace(ALLES, gemaakt_op="2027-01-01T09:00:00+01:00", status="vastgesteld", versie=3)
    assert hash_document(later) == hash_document(ALLES)


def test_one_other_word_or_reader_gives_another_hash() -> None:
    een, ander = make_document(Alinea("veilig")), make_document(Alinea("onveilig"))
    assert hash_document(een) != hash_document(ander)
    assert hash_document(een) != hash_document(replace(een, voor="School"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "geen json",
        "[]",
        "{}",
        json.dumps({"schema_versie": 99}),
        canonical(ALLES).replace('"soort":"kop"', '"soort":"onbekend"'),
        canonical(ALLES).replace('"soort":"verslag"', '"soort":"roman"'),
        canonical(ALLES).replace('"overleg":2', '"extra":1,"overleg":2'),
    ],
)
def test_what_is_no_document_is_refused_in_dutch(text: str) -> None:
    with pytest.raises(Fout, match="niet te lezen"):
        read_document(text)
