from __future__ import annotations

import csv
import io
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overleg.actielijst import render_acties
from overleg.actielijst.vorm.csv import KOLOMMEN, disarm
from tests.actielijst.zaak import rij
from tests.conftest import NU
from tests.dingen import VIJANDIG

FORMULE = tuple("=+-@\t＝＋－＠")


def _read(page: str | bytes, delimiter: str = ",") -> list[list[str]]:
    assert isinstance(page, str)
    return list(csv.reader(io.StringIO(page, newline=""), delimiter=delimiter))


def test_a_row_per_action_with_days_a_program_can_read() -> None:
    rows = [
        rij("a", "Sleutel, halen\nen “geven”", date(2026, 11, 16), time(9, 5), te_laat=True),
        rij("b"),
    ]
    head, first, second = _read(render_acties(rows, "csv", NU))
    assert tuple(head) == KOLOMMEN
    assert first == [
        "2026-0003",
        "Sleutel, halen\nen “geven”",
        "Yara Bos",
        "Politie",
        "2026-11-16",
        "09:05",
        "open",
        "ja",
    ]
    assert second[4:] == ["", "", "open", "nee"]


@pytest.mark.parametrize("sign", FORMULE)
def test_a_formula_is_made_harmless_in_every_column(sign: str) -> None:
    evil = f"{sign}1+1"
    row = rij(wat=evil, wie=evil, organisatie=evil, nummer=evil)
    _, cells = _read(render_acties([row], "csv", NU))
    assert cells[:4] == [f"'{evil}" if sign != "\t" else "'\t1+1"] * 4


@pytest.mark.parametrize("text", ["", "bel 06", "a=b", "5-3", "a + b", "x, y; z", "'al"])
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert disarm(text) == text


def test_a_price_in_the_middle_is_left_and_a_hidden_formula_is_not() -> None:
    assert disarm("bel school; =A1") == "bel school; =A1"
    assert disarm("bel school;=A1") == "bel school;'=A1"
    assert disarm("x\n=A1") == "x\n'=A1"


@given(text=st.text(alphabet="=+-@\t,;\n'\"ax ", max_size=12) | st.sampled_from(VIJANDIG))
def test_no_cell_is_a_formula_wherever_a_spreadsheet_cuts(text: str) -> None:
    page = render_acties([rij(wat=text)], "csv", NU)
    for delimiter in ",;\t":
        for row in _read(page, delimiter):
            assert not any(cell.startswith(FORMULE) for cell in row)
    assert _read(page)[1][1].replace("'", "") == text.replace("'", "")
