from __future__ import annotations

from datetime import date, datetime

import pytest

from overleg.klok import AMSTERDAM
from overleg.nederlands import DatumFout, parse_vage_datum

# A Tuesday.
NU = datetime(2026, 11, 17, 14, tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("text", "datum", "precisie"),
    [
        ("vrijdag", date(2026, 11, 13), "dag"),
        ("3-11", date(2026, 11, 3), "dag"),
        ("3 november 2026", date(2026, 11, 3), "dag"),
        ("gisteravond", date(2026, 11, 16), "dag"),
        ("3 dagen geleden", date(2026, 11, 14), "dag"),
        ("november", date(2026, 11, 1), "maand"),
        ("december", date(2025, 12, 1), "maand"),
        ("nov 2026", date(2026, 11, 1), "maand"),
        ("10-2026", date(2026, 10, 1), "maand"),
        ("1-2026", date(2026, 1, 1), "maand"),
        ("deze maand", date(2026, 11, 1), "maand"),
        ("eind sept. 2025", date(2025, 9, 1), "maand"),
        ("vorige maand", date(2026, 10, 1), "maand"),
        ("3 weken geleden", date(2026, 10, 1), "maand"),
        ("een maand geleden", date(2026, 10, 1), "maand"),
        ("2025", date(2025, 1, 1), "jaar"),
        ("in 2025", date(2025, 1, 1), "jaar"),
        ("dit jaar", date(2026, 1, 1), "jaar"),
        ("vorig jaar", date(2025, 1, 1), "jaar"),
        ("2 jaar geleden", date(2024, 1, 1), "jaar"),
        ("?", None, "onbekend"),
        ("Weet ik niet.", None, "onbekend"),
        ("onbekend", None, "onbekend"),
        ("datum niet bekend", None, "onbekend"),
    ],
)
def test_a_date_is_kept_no_more_exactly_than_it_was_said(
    text: str, datum: date | None, precisie: str
) -> None:
    assert parse_vage_datum(text, NU) == (datum, precisie)


def test_looking_ahead_a_month_is_the_next() -> None:
    assert parse_vage_datum("januari", NU, richting="toekomst") == (date(2027, 1, 1), "maand")
    assert parse_vage_datum("november", NU, richting="toekomst") == (date(2026, 11, 1), "maand")


def test_last_month_in_january_is_december() -> None:
    january = datetime(2027, 1, 5, 9, tzinfo=AMSTERDAM)
    assert parse_vage_datum("vorige maand", january) == (date(2026, 12, 1), "maand")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("13-2026", "maand 13 bestaat niet"),
        ("0800", "het jaar 800 ligt te ver weg"),
        ("30 februari", "30 februari 2026 bestaat niet"),
        ("vorige week", "noem de dag erbij"),
        ("vrijdag 14:00", "hier past een dag, zonder tijd"),
    ],
)
def test_a_date_that_cannot_be_says_why(text: str, why: str) -> None:
    with pytest.raises(DatumFout, match=why):
        parse_vage_datum(text, NU)


@pytest.mark.parametrize("text", ["", "ooit", "lang geleden"])
def test_what_names_no_date_is_refused(text: str) -> None:
    with pytest.raises(DatumFout, match="of “\\?” als u het niet weet"):
        parse_vage_datum(text, NU)
