from __future__ import annotations

import re
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overleg.fouten import Fout
from overleg.tekst import MAX_VELD, check_size, fold, sanitize, sanitize_line

MARK = re.compile(r"\[U\+([0-9A-F]{4,6})\]")

# Text that is far more hostile than chance would make it: control, bidi, surrogates, marks.
HOSTILE = st.text(
    st.one_of(
        st.characters(),
        st.characters(categories=["Cc", "Cf", "Cs", "Zl", "Zp", "Mn"]),
        st.sampled_from("\x00\x1b\x7f\x9b\r\n\t\u061c\u200e\u202e\u2066\u2028\ud800\ufdd0\ufffe"),
        st.sampled_from(["\U0001ffff", "\U0010ffff", "e", "\u0301", "\u0323", "[", "U", "+", "]"]),
    )
)


def is_forbidden(sign: str) -> bool:
    """The rule, spelled out a second time from the Unicode database."""
    code = ord(sign)
    return (
        (unicodedata.category(sign) == "Cc" and sign not in "\n\t")
        or unicodedata.category(sign) in ("Cs", "Zl", "Zp")
        or unicodedata.bidirectional(sign) in ("LRE", "RLE", "LRO", "RLO", "PDF")
        or unicodedata.bidirectional(sign) in ("LRI", "RLI", "FSI", "PDI")
        or code in (0x061C, 0x200E, 0x200F)
        or 0xFDD0 <= code <= 0xFDEF
        or code & 0xFFFE == 0xFFFE
    )


@given(HOSTILE)
def test_sanitising_twice_is_sanitising_once(text: str) -> None:
    assert sanitize(sanitize(text)) == sanitize(text)
    assert sanitize_line(sanitize_line(text)) == sanitize_line(text)


@given(HOSTILE)
def test_no_forbidden_sign_is_left_and_the_rest_can_be_written(text: str) -> None:
    clean = sanitize(text)
    assert not [sign for sign in clean if is_forbidden(sign)]
    assert unicodedata.is_normalized("NFC", clean)
    assert clean.encode("utf-8").decode("utf-8") == clean


@given(HOSTILE)
def test_nothing_is_dropped_silently(text: str) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    expected = [
        f"[U+{ord(sign):04X}]" if is_forbidden(sign) else sign
        for sign in unicodedata.normalize("NFC", lines)
    ]
    assert sanitize(text) == "".join(expected)


def test_every_code_point_is_judged_as_the_rule_says() -> None:
    for code in range(0x110000):
        sign = chr(code)
        if sign == "\r":
            continue
        assert (sanitize(sign) == f"[U+{code:04X}]") == is_forbidden(sign), hex(code)


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("gewoon", "gewoon"),
        ("\x1b[31mrood", "[U+001B][31mrood"),
        ("\x1b]52;c;aGFsbG8=\x07", "[U+001B]]52;c;aGFsbG8=[U+0007]"),
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("e\u0301", "é"),
        ("Sem\u202ereknaw", "Sem[U+202E]reknaw"),
        ("\ud83d los", "[U+D83D] los"),
        ("\U0001f600 blijft", "\U0001f600 blijft"),
        ("👩‍👧 blijft heel", "👩‍👧 blijft heel"),
        ("[U+001B] getypt", "[U+001B] getypt"),
        ("[/b][INTERN]", "[/b][INTERN]"),
        ("a\tb\nc", "a\tb\nc"),
    ],
)
def test_what_a_reader_sees(text: str, clean: str) -> None:
    assert sanitize(text) == clean


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  Gezin \t\n Linde \r\n", "Gezin Linde"),
        ("een  twee", "een  twee"),
        ("a\n\n\nb", "a b"),
        ("\n", ""),
        ("a\x00b", "a[U+0000]b"),
    ],
)
def test_a_line_has_no_newline_or_tab(text: str, line: str) -> None:
    assert sanitize_line(text) == line


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("École", "ecole"),
        ("ŁÓDŹ", "lodz"),
        ("Straße", "strasse"),
        ("Œuvre", "oeuvre"),
        ("ĲSSEL", "ijssel"),
        ("Sørensen", "sorensen"),
        ("İstanbul", "istanbul"),
        ("Gezin Linde", "gezin linde"),
    ],
)
def test_folding_finds_what_people_mean(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(HOSTILE)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_folding_does_not_see_capitals(text: str) -> None:
    assert fold(text) == fold(text.casefold())


@given(st.lists(st.sampled_from("\u0301\u0323\u0344\u0345\U0001d15eé🙂ä"), max_size=300))
def test_long_rows_of_signs_are_ordered_as_unicode_says(signs: list[str]) -> None:
    text = "a" + "".join(signs)
    assert sanitize(text) == unicodedata.normalize("NFC", text)


def test_a_field_full_of_combining_signs_does_not_stall_the_screen() -> None:
    text = "a" + "\u0301\u0323" * (MAX_VELD // 4)
    start = time.perf_counter()
    sanitize(text)
    fold(text)
    # The standard library alone needs several seconds for this.
    assert time.perf_counter() - start < 1


def test_a_field_may_be_exactly_as_large_as_agreed() -> None:
    check_size("é" * (MAX_VELD // 2))
    check_size("🙂" * (MAX_VELD // 4))
    with pytest.raises(Fout):
        check_size("🙂" * (MAX_VELD // 4 + 1))
    with pytest.raises(Fout, match="101 kB, en in een veld past 100 kB") as caught:
        check_size("é" * (MAX_VELD // 2) + "a")
    assert caught.value.bewaard
    assert caught.value.nu


def test_size_of_a_lone_surrogate_can_be_told() -> None:
    with pytest.raises(Fout):
        check_size("\ud800" * MAX_VELD)
