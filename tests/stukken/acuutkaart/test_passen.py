from __future__ import annotations

import pytest

from overleg.stukken.acuutkaart.passen import (
    HOOGSTENS,
    LABELS,
    MEER,
    join_delen,
    maat,
    make_regel,
    with_extra,
)


def test_there_is_a_label_for_each_line() -> None:
    assert list(LABELS) == list(range(1, 20))


def test_the_fullest_wording_that_fits_is_taken() -> None:
    assert make_regel(2, "hier", "h") == "ADRES VAN DE MELDING: hier"
    assert make_regel(2, "x" * 69) == "ADRES: " + "x" * 69
    assert make_regel(2, "x" * 80, "kort") == "ADRES VAN DE MELDING: kort"


def test_what_never_fits_is_printed_whole_and_only_cut_with_words() -> None:
    assert make_regel(8, "x" * 90) == "DOE NIET: " + "x" * 90
    lang = make_regel(8, "x" * 5000)
    assert lang.endswith(MEER)
    assert maat(lang) <= HOOGSTENS


@pytest.mark.parametrize("teken", ["汉", "e\u0301", "\u0301"])
def test_wide_and_stacked_signs_do_not_get_around_the_limit(teken: str) -> None:
    assert maat(make_regel(8, teken * 200)) <= HOOGSTENS


def test_parts_that_were_left_out_are_counted() -> None:
    assert join_delen(["a", "b", "c"]) == ("a · b · c", "a · b (+1)", "a (+2)")
    assert join_delen(["a"]) == ("a",)


def test_an_extra_goes_before_the_text_does() -> None:
    assert with_extra("a", "b", "c") == ("a · b · c", "a · b", "a")
