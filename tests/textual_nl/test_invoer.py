"""The decoder: wrong bytes, letters in parts, and escapes inside a paste."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual._xterm_parser import XTermParser

from overleg.textual_nl.invoer import BEGIN, EINDE, Decoder


def decode(*parts: bytes) -> str:
    decoder = Decoder()
    return "".join(decoder.decode(part) for part in parts)


def test_a_wrong_byte_becomes_a_mark() -> None:
    assert decode(b"a\xffb") == "a\ufffdb"


def test_a_letter_may_come_in_two_parts() -> None:
    assert decode("é".encode()[:1], "é".encode()[1:]) == "é"


def test_the_end_of_the_input_raises() -> None:
    with pytest.raises(EOFError):
        Decoder().decode(b"")


def test_the_last_read_may_be_empty() -> None:
    assert Decoder().decode(b"", final=True) == ""


def test_an_escape_outside_a_paste_stays_what_it_is() -> None:
    assert decode(b"\x1b[A\x1bx\x00") == "\x1b[A\x1bx\x00"


def test_an_escape_inside_a_paste_becomes_a_mark() -> None:
    text = f"{BEGIN}a\x1b]52;c;x\x07\x00b{EINDE}\x1b[A"
    assert decode(text.encode()) == f"{BEGIN}a[U+001B]]52;c;x\x07[U+0000]b{EINDE}\x1b[A"


@given(st.text("ab\x1b[201~é", max_size=30), st.lists(st.integers(0, 60), max_size=8))
def test_how_the_bytes_are_cut_makes_no_difference(pasted: str, cuts: list[int]) -> None:
    pasted = pasted.replace(EINDE, "")
    data = f"x{BEGIN}{pasted}{EINDE}\x1b[A".encode()
    places = sorted({0, len(data), *(cut % len(data) for cut in cuts)})
    parts = [data[a:b] for a, b in itertools.pairwise(places)]
    assert decode(*parts) == decode(data)


def test_textual_sees_one_paste_and_no_keys() -> None:
    """Guards the parser of Textual: this is what the marks are for."""
    seen = list(XTermParser(False).feed(decode(f"{BEGIN}a\x1b[31mb\x1b{EINDE}".encode())))
    assert [type(event) for event in seen] == [events.Paste]
    assert seen[0].text == "a[U+001B][31mb[U+001B]"
