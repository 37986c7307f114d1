from __future__ import annotations

import pytest

from overleg.stukken.renderers.md.letterlijk import escape_cell, escape_line, escape_lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# kop", r"\# kop"),
        ("- streep", r"\- streep"),
        ("1. eerste", r"1\. eerste"),
        ("2) tweede", r"2\) tweede"),
        ("> zegt", r"\> zegt"),
        ("a | b", r"a \| b"),
        ("*vet* _schuin_", r"\*vet\* \_schuin\_"),
        ("[INTERN]", r"\[INTERN\]"),
        ("<b>", r"\<b\>"),
        ("&amp;", r"\&amp;"),
        ("Politie-wijk, 3-11, 1.5", "Politie-wijk, 3-11, 1.5"),
        ("    code", "code"),
        ("https://x.nl", r"https\://x.nl"),
        ("www.x.nl", r"www\.x.nl"),
        ("===", r"\=\=\="),
    ],
)
def test_a_sign_with_a_meaning_gets_a_backslash(text: str, expected: str) -> None:
    assert escape_line(text) == expected


def test_empty_lines_go_because_they_would_end_the_paragraph() -> None:
    assert escape_lines("een\n\n  \ntwee") == ["een", "twee"]


def test_a_cell_stays_one_line() -> None:
    assert escape_cell("a | b\nc") == r"a \| b<br>c"
