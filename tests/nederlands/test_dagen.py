from __future__ import annotations

from datetime import date, datetime

import pytest

from overleg.klok import AMSTERDAM
from overleg.nederlands import DatumFout, Richting, parse_dag

# A Tuesday.
NU = datetime(2026, 11, 17, 14, tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("text", "dag"),
    [
        ("vandaag", date(2026, 11, 17)),
        ("Morgen", date(2026, 11, 18)),
        ("overmorgen", date(2026, 11, 19)),
        ("gisteren", date(2026, 11, 16)),
        ("eergisteren", date(2026, 11, 15)),
        ("vrijdag", date(2026, 11, 20)),
        ("VR", date(2026, 11, 20)),
        ("vr.", date(2026, 11, 20)),
        ("op vrijdag", date(2026, 11, 20)),
        ("uiterlijk op vrijdag", date(2026, 11, 20)),
        ("a.s. vrijdag", date(2026, 11, 20)),
        ("vrijdag a.s.", date(2026, 11, 20)),
        ("komende ma", date(2026, 11, 23)),
        ("afgelopen vrijdag", date(2026, 11, 13)),
        ("dinsdag", date(2026, 11, 24)),
        ("volgende week", date(2026, 11, 23)),
        ("volgende week dinsdag", date(2026, 11, 24)),
        ("di volgende week", date(2026, 11, 24)),
        ("vorige week zondag", date(2026, 11, 15)),
        ("deze week maandag", date(2026, 11, 16)),
        ("over twee weken", date(2026, 12, 1)),
        ("over 3 dagen", date(2026, 11, 20)),
        ("over één week", date(2026, 11, 24)),
        ("over een maand", date(2026, 12, 17)),
        ("over 2 jaar", date(2028, 11, 17)),
        ("over 173 jaar", date(2199, 11, 17)),
        ("10 dagen geleden", date(2026, 11, 7)),
        ("di 24", date(2026, 11, 24)),
        ("di 17", date(2026, 11, 17)),
        ("ma 14", date(2026, 12, 14)),
        ("di 1", date(2026, 12, 1)),
        ("do de 31e", date(2026, 12, 31)),
        ("24 nov", date(2026, 11, 24)),
        ("24 nov.", date(2026, 11, 24)),
        ("24nov", date(2026, 11, 24)),
        ("24e november", date(2026, 11, 24)),
        ("di 24 november", date(2026, 11, 24)),
        ("dinsdag 24 november 2026", date(2026, 11, 24)),
        ("3 mrt", date(2027, 3, 3)),
        ("24-11", date(2026, 11, 24)),
        ("24/11", date(2026, 11, 24)),
        ("24 - 11", date(2026, 11, 24)),
        ("di 24-11", date(2026, 11, 24)),
        ("24-11-26", date(2026, 11, 24)),
        ("24-11-2026", date(2026, 11, 24)),
        ("24.11.2026", date(2026, 11, 24)),
        ("30.10.20", date(2020, 10, 30)),
        ("2026-11-24", date(2026, 11, 24)),
        ("2027-1-9", date(2027, 1, 9)),
        ("29-2-2028", date(2028, 2, 29)),
        ("1-1-46", date(2046, 1, 1)),
        ("1-1-47", date(1947, 1, 1)),
        ("vanavond", date(2026, 11, 17)),
        ("vrijdagmiddag", date(2026, 11, 20)),
        ("nu", date(2026, 11, 17)),
    ],
)
def test_a_day_ahead(text: str, dag: date) -> None:
    assert parse_dag(text, NU) == dag


@pytest.mark.parametrize(
    ("text", "dag"),
    [
        ("vrijdag", date(2026, 11, 13)),
        ("dinsdag", date(2026, 11, 10)),
        ("maandag", date(2026, 11, 16)),
        ("komende vrijdag", date(2026, 11, 20)),
        ("za 14", date(2026, 11, 14)),
        ("za 31", date(2026, 10, 31)),
        ("17-11", date(2026, 11, 17)),
        ("18-11", date(2025, 11, 18)),
        ("31 december", date(2025, 12, 31)),
        ("gisteravond", date(2026, 11, 16)),
        ("dinsdagochtend", date(2026, 11, 17)),
        ("drie weken geleden", date(2026, 10, 27)),
    ],
)
def test_a_day_back(text: str, dag: date) -> None:
    assert parse_dag(text, NU, richting="verleden") == dag


@pytest.mark.parametrize(
    ("text", "dag"),
    [
        # Not today plus seven, but the Monday after this weekend.
        ("volgende week", date(2026, 11, 23)),
        ("volgende week vrijdag", date(2026, 11, 27)),
        ("vrijdag", date(2026, 11, 27)),
        ("maandag", date(2026, 11, 23)),
    ],
)
def test_said_on_friday(text: str, dag: date) -> None:
    friday = datetime(2026, 11, 20, 16, tzinfo=AMSTERDAM)
    assert parse_dag(text, friday) == dag


def test_next_week_said_on_sunday_begins_tomorrow() -> None:
    sunday = datetime(2026, 11, 22, 16, tzinfo=AMSTERDAM)
    assert parse_dag("volgende week", sunday) == date(2026, 11, 23)


@pytest.mark.parametrize(
    ("nu", "text", "dag"),
    [
        # A slip of the finger shows as a past date; it does not hide a year ahead.
        (date(2026, 11, 17), "16-11", date(2026, 11, 16)),
        (date(2026, 11, 17), "17-10", date(2026, 10, 17)),
        (date(2026, 11, 17), "16-10", date(2027, 10, 16)),
        (date(2027, 1, 5), "20-12", date(2026, 12, 20)),
        (date(2026, 12, 28), "4 jan", date(2027, 1, 4)),
    ],
)
def test_a_date_without_a_year(nu: date, text: str, dag: date) -> None:
    assert parse_dag(text, datetime(nu.year, nu.month, nu.day, 14, tzinfo=AMSTERDAM)) == dag


def test_a_month_from_the_31st_ends_on_the_last_day() -> None:
    assert parse_dag("over een maand", datetime(2027, 1, 31, 9, tzinfo=AMSTERDAM)) == date(
        2027, 2, 28
    )


@pytest.mark.parametrize(
    ("text", "richting", "why"),
    [
        ("di 14", "toekomst", "14 december 2026 is een maandag, geen dinsdag"),
        ("di 14", "verleden", "14 november 2026 is een zaterdag, geen dinsdag"),
        ("wo 24 november 2026", "toekomst", "24 november 2026 is een dinsdag, geen woensdag"),
        ("30 februari", "toekomst", "30 februari 2027 bestaat niet, februari heeft dan 28 dagen"),
        ("31-4", "toekomst", "31 april 2027 bestaat niet, april heeft dan 30 dagen"),
        ("29-2-2027", "toekomst", "29 februari 2027 bestaat niet"),
        ("0-11", "toekomst", "0 november 2026 bestaat niet"),
        ("3-13", "toekomst", "maand 13 bestaat niet"),
        ("di 32", "toekomst", "geen maand heeft een dag 32"),
        ("1-1-1000", "toekomst", "het jaar 1000 ligt te ver weg"),
        ("over 999 jaar", "toekomst", "het jaar 3025 ligt te ver weg"),
        ("volgende vrijdag", "toekomst", "20 november 2026 zijn en ook 27 november 2026"),
        ("vorige maandag", "verleden", "16 november 2026 zijn en ook 9 november 2026"),
        ("vorige week", "verleden", "vorige week heeft zeven dagen"),
        ("di 14.00", "toekomst", "hier past een dag, zonder tijd"),
        ("over 2 uur", "toekomst", "hier past een dag, zonder tijd"),
    ],
)
def test_a_day_that_cannot_be_says_why(text: str, richting: Richting, why: str) -> None:
    with pytest.raises(DatumFout) as caught:
        parse_dag(text, NU, richting=richting)
    assert f"“{text}” kan niet: " in caught.value.wat
    assert why in caught.value.wat


def test_next_friday_is_clear_when_both_meanings_are_one_day() -> None:
    saturday = datetime(2026, 11, 21, 10, tzinfo=AMSTERDAM)
    assert parse_dag("volgende vrijdag", saturday) == date(2026, 11, 27)
    assert parse_dag("vorige vrijdag", NU, richting="verleden") == date(2026, 11, 13)
