from __future__ import annotations

import json
import time

import pytest

from overleg.dossier.uitwisseling import MAX_BESTAND, ImportFout, from_json
from overleg.dossier.uitwisseling.tekst import MAX_DIEPTE, parse_tekst
from tests.dossier.uitwisseling.bestand import goed

GOED = json.dumps(goed())


@pytest.mark.parametrize(
    ("data", "wat"),
    [
        (b"", "geen geldige JSON: bij regel 1, teken 1"),
        (b"\n\n   {,}", "geen geldige JSON: bij regel 3, teken 5"),
        (GOED[:-1].encode(), "geen geldige JSON"),
        (GOED.encode() + b" x", "geen geldige JSON"),
        (b'{"a": "\xff"}', "geen tekst in UTF-8: bij byte 8"),
        (GOED.encode("utf-16"), "geen tekst in UTF-8"),
        (b'{"a": NaN}', "NaN, en dat is geen getal"),
        (b'{"a": -Infinity}', "-Infinity, en dat is geen getal"),
        (b'{"a": ' + b"9" * 5000 + b"}", "een getal dat veel te groot is"),
        (b'{"a": 1, "a": 2}', "'a' twee keer"),
        (b"[" * 100_000, "te veel lagen"),
        (b"[" * 500 + b"]" * 500, "te veel lagen"),
        (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, "te veel lagen"),
        (b"\x00\x01\x02SQLite", "geen geldige JSON"),
    ],
)
def test_what_is_no_file_of_ours_is_refused_in_dutch(data: bytes, wat: str) -> None:
    with pytest.raises(ImportFout) as caught:
        from_json(data)
    assert wat in caught.value.wat
    assert caught.value.bewaard
    assert caught.value.nu


def test_a_file_that_is_too_large_is_refused_before_it_is_read() -> None:
    begin = time.perf_counter()
    for data in (b"[" + b"1," * (MAX_BESTAND // 2) + b"1]", "é" * (MAX_BESTAND // 2 + 1)):
        with pytest.raises(ImportFout, match="hooguit 20 MB"):
            from_json(data)
    assert time.perf_counter() - begin < 2


def test_the_limit_counts_bytes_and_can_be_set() -> None:
    text = '"' + "é" * 49 + '"'
    assert parse_tekst(text, 100) == "é" * 49
    with pytest.raises(ImportFout):
        parse_tekst(text, 99)
    with pytest.raises(ImportFout):
        parse_tekst(text.encode(), 99)


def test_a_mark_that_windows_puts_in_front_is_no_trouble() -> None:
    assert from_json(GOED.encode("utf-8-sig")) == from_json(GOED)
    assert from_json("\ufeff" + GOED) == from_json(GOED)


def test_the_format_fits_in_the_depth() -> None:
    assert parse_tekst("[" * MAX_DIEPTE + "1" + "]" * MAX_DIEPTE)
    with pytest.raises(ImportFout):
        parse_tekst("[" * (MAX_DIEPTE + 1) + "1" + "]" * (MAX_DIEPTE + 1))


def test_keys_are_sanitised_too() -> None:
    assert parse_tekst('{"a\\u001b": ["\\u202e"]}') == {"a[U+001B]": ["[U+202E]"]}
