from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from overleg.stukken.renderers.tekst.regels import hang, pad, wrap
from overleg.tekst import sanitize

schoon = st.text(max_size=200).map(sanitize)


@given(schoon, st.integers(4, 40))
def test_no_line_is_wider_than_asked_and_no_word_is_lost(text: str, breedte: int) -> None:
    lines = wrap(text, breedte)
    assert all(cell_len(line) <= breedte for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_words_stay_whole_and_lines_stay_lines() -> None:
    assert wrap("Sem slaapt bij tante.\nNoa ook.", 12) == ["Sem slaapt", "bij tante.", "Noa ook."]


def test_a_word_that_is_too_wide_is_cut() -> None:
    assert wrap("abcdefghij", 4) == ["abcd", "efgh", "ij"]


def test_spaces_in_a_line_stay_and_those_at_a_cut_go() -> None:
    assert wrap("a  b", 10) == ["a  b"]
    assert wrap("aaaa   bbbb", 5) == ["aaaa", "bbbb"]


def test_a_wide_sign_counts_for_two() -> None:
    assert wrap("漢字漢字", 4) == ["漢字", "漢字"]
    assert pad("漢字", 6) == "漢字  "


def test_a_combining_sign_stays_with_its_letter() -> None:
    assert wrap("e\u0323\u0302" * 5, 4) == ["e\u0323\u0302" * 4, "e\u0323\u0302"]


def test_a_tab_becomes_spaces() -> None:
    assert wrap("a\tb", 10) == ["a   b"]


@pytest.mark.parametrize("text", ["", " ", "\n"])
def test_nothing_is_still_a_line(text: str) -> None:
    assert set(wrap(text, 10)) == {""}


def test_further_lines_hang_under_the_first() -> None:
    assert hang("een twee drie", "- ", 10) == ["- een twee", "  drie"]
