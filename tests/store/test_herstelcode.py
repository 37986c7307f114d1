from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overleg.store.herstelcode import ALFABET, TOEVAL, make_herstelcode, read_herstelcode
from overleg.store.kastfouten import HerstelcodeTikfout

CODE = make_herstelcode()
TEKENS = CODE.replace("-", "")


def test_a_code_is_eight_groups_of_four_signs_that_cannot_be_confused() -> None:
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}", CODE)
    assert not set("ILOU") & set(ALFABET)
    assert len(set(ALFABET)) == 32


def test_a_code_cannot_be_guessed_and_none_is_given_twice() -> None:
    assert 5 * TOEVAL >= 128
    assert len({make_herstelcode() for _ in range(100)}) == 100


@pytest.mark.parametrize(
    "getypt",
    [
        CODE,
        CODE.lower(),
        TEKENS,
        CODE.replace("-", " "),
        CODE.replace("-", " - "),
        f"  {CODE}\n",
        CODE.replace("-", "—"),
        CODE.replace("0", "o").replace("1", "l"),
        CODE.replace("0", "O").replace("1", "I"),
    ],
    ids=range(9),  # the code is another one in each process; the names of tests may not be
)
def test_a_code_is_understood_however_it_is_typed(getypt: str) -> None:
    assert read_herstelcode(getypt) == TEKENS


@given(st.integers(0, len(TEKENS) - 1), st.sampled_from(ALFABET))
def test_one_wrong_sign_is_told_as_a_typing_error(plaats: int, teken: str) -> None:
    getypt = TEKENS[:plaats] + teken + TEKENS[plaats + 1 :]
    if getypt == TEKENS:
        assert read_herstelcode(getypt) == TEKENS
    else:
        with pytest.raises(HerstelcodeTikfout):
            read_herstelcode(getypt)


@given(st.integers(0, len(TEKENS) - 2))
def test_two_signs_that_changed_places_are_told_as_a_typing_error(plaats: int) -> None:
    een, twee = TEKENS[plaats], TEKENS[plaats + 1]
    getypt = TEKENS[:plaats] + twee + een + TEKENS[plaats + 2 :]
    if een != twee:
        with pytest.raises(HerstelcodeTikfout):
            read_herstelcode(getypt)


@given(st.text())
def test_any_other_text_is_told_as_a_typing_error(getypt: str) -> None:
    with pytest.raises(HerstelcodeTikfout):
        read_herstelcode(getypt)


@pytest.mark.parametrize("getypt", ["", CODE[:-1], CODE + "0", CODE + CODE, CODE[5:]], ids=range(5))
def test_a_code_of_another_length_is_told_as_a_typing_error(getypt: str) -> None:
    with pytest.raises(HerstelcodeTikfout):
        read_herstelcode(getypt)
