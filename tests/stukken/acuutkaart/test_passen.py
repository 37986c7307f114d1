from __future__ import annotations

import pytest

from overleg.stukken.acuutkaart.passen import (
    HOOGSTENS,
    LABELS,
    MEER,
    Wijze,
    count_weg,
    join_delen,
    maat,
    make_regel,
    with_extra,
)


def test_there_is_a_label_for_each_line() -> None:
    assert list(LABELS) == list(range(1, 20))


def test_the_fullest_wording_that_fits_is_taken() -> None:
    assert make_regel(2, "hier", "h").tekst == "ADRES VAN DE MELDING: hier"
    assert make_regel(2, "x" * 69).tekst == "ADRES: " + "x" * 69
    assert make_regel(2, "x" * 80, "kort").tekst == "ADRES VAN DE MELDING: kort"


def test_what_never_fits_is_printed_whole_and_only_cut_with_words() -> None:
    assert make_regel(8, "x" * 90).tekst == "DOE NIET: " + "x" * 90
    lang = make_regel(8, "x" * 5000).tekst
    assert lang.endswith(MEER)
    assert maat(lang) <= HOOGSTENS


@pytest.mark.parametrize("teken", ["汉", "e\u0301", "\u0301"])
def test_wide_and_stacked_signs_do_not_get_around_the_limit(teken: str) -> None:
    assert maat(make_regel(8, teken * 200).tekst) <= HOOGSTENS


def test_parts_that_were_left_out_are_counted() -> None:
    assert join_delen(["a", "b", "c"], " -> 5") == (
        Wijze("a · b · c -> 5"),
        Wijze("a · b · en 1 meer: bel regel 11 -> 5", ("c",)),
        Wijze("a · b · +1: bel regel 11 -> 5", ("c",)),
        Wijze("a · en 2 meer: bel regel 11 -> 5", ("b", "c")),
        Wijze("a · +2: bel regel 11 -> 5", ("b", "c")),
    )
    assert join_delen(["a"]) == (Wijze("a"),)
    assert [count_weg(een.tekst) for een in join_delen(["a", "b", "c"])] == [0, 1, 1, 2, 2]
    assert make_regel(8, *join_delen(["x" * 40, "y" * 40])) == Wijze(
        f"DOE NIET: {'x' * 40} · en 1 meer: bel regel 11", ("y" * 40,)
    )


def test_an_extra_goes_before_the_text_does() -> None:
    assert with_extra("a", "b", "c") == (Wijze("a · b · c"), Wijze("a · b"), Wijze("a"))
    assert with_extra("a", "b", telt=True)[-1] == Wijze("a", ("b",))


@pytest.mark.parametrize("nummer", ["06-00000000", "0600000000", "+31 600000000", "010-0000000"])
def test_a_number_of_nobody_is_a_place_to_fill_in(nummer: str) -> None:
    assert make_regel(8, f"bel {nummer}.").tekst == "DOE NIET: bel [nummer]."


@pytest.mark.parametrize("nummer", ["06-10000000", "0900-1000", "112", "06-000000001"])
def test_a_number_that_can_be_rung_stays(nummer: str) -> None:
    assert make_regel(8, f"bel {nummer}").tekst == f"DOE NIET: bel {nummer}"
