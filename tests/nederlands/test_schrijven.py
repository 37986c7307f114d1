from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overleg.klok import AMSTERDAM
from overleg.nederlands import (
    format_aantal,
    format_datum,
    format_datum_kort,
    format_hoe_lang_geleden,
    format_lijstje,
    format_minuten,
    format_moment,
    format_opsomming,
    format_tijd,
    format_vage_datum,
    format_voluit,
    format_weekdag,
)

VANDAAG = date(2026, 11, 17)


def test_a_week_of_days() -> None:
    week = [format_datum(VANDAAG + timedelta(days=step)) for step in range(-1, 6)]
    assert week == [
        "ma 16 november 2026",
        "di 17 november 2026",
        "wo 18 november 2026",
        "do 19 november 2026",
        "vr 20 november 2026",
        "za 21 november 2026",
        "zo 22 november 2026",
    ]


def test_a_year_of_months() -> None:
    months = [format_vage_datum(date(2027, month, 9), "maand") for month in range(1, 13)]
    assert " ".join(month.removesuffix(" 2027") for month in months) == (
        "januari februari maart april mei juni juli augustus september oktober november december"
    )


def test_short_date_and_moment() -> None:
    assert format_datum_kort(date(2026, 3, 3)) == "di 3-3"
    assert format_tijd(time(9, 5)) == "09:05"
    assert format_moment(datetime(2026, 11, 17, 14, tzinfo=AMSTERDAM)) == (
        "di 17 november 2026, 14:00"
    )


def test_an_aware_moment_is_told_in_amsterdam_time() -> None:
    # Half past eleven at night in UTC is already the next day here.
    moment = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)
    assert format_moment(moment) == "do 2 juli 2026, 01:30"
    assert format_tijd(moment) == "01:30"


@pytest.mark.parametrize(
    ("datum", "precisie", "text"),
    [
        (date(2026, 11, 3), "dag", "di 3 november 2026"),
        (date(2026, 11, 3), "maand", "november 2026"),
        (date(2026, 11, 3), "jaar", "2026"),
        (date(2026, 11, 3), "onbekend", "datum niet bekend"),
        (None, "dag", "datum niet bekend"),
    ],
)
def test_a_vague_date_is_told_no_more_exactly_than_known(
    datum: date | None, precisie: str, text: str
) -> None:
    assert format_vage_datum(datum, precisie) == text


@pytest.mark.parametrize(
    ("dag", "text"),
    [
        (date(2026, 11, 17), "vandaag"),
        (date(2026, 11, 16), "gisteren"),
        (date(2026, 11, 15), "eergisteren"),
        (date(2026, 11, 14), "3 dagen geleden"),
        (date(2026, 11, 4), "13 dagen geleden"),
        (date(2026, 11, 3), "2 weken geleden"),
        (date(2026, 11, 2), "ruim 2 weken geleden"),
        (date(2026, 9, 18), "ruim 8 weken geleden"),
        (date(2026, 9, 17), "2 maanden geleden"),
        (date(2026, 8, 10), "ruim 3 maanden geleden"),
        (date(2025, 11, 18), "ruim 11 maanden geleden"),
        (date(2025, 11, 17), "12 maanden geleden"),
        (date(2024, 11, 17), "2 jaar geleden"),
        (date(2023, 1, 1), "ruim 3 jaar geleden"),
        (date(2026, 11, 18), "morgen"),
        (date(2026, 11, 19), "overmorgen"),
        (date(2026, 11, 22), "over 5 dagen"),
    ],
)
def test_how_long_ago(dag: date, text: str) -> None:
    assert format_hoe_lang_geleden(dag, VANDAAG) == text


@given(st.dates(date(1900, 1, 1), VANDAAG))
def test_how_long_ago_never_says_none_or_one_of_many(dag: date) -> None:
    words = format_hoe_lang_geleden(dag, VANDAAG).removeprefix("ruim ").split()
    assert len(words) == 1 or int(words[0]) >= 2


@pytest.mark.parametrize(
    ("aantal", "text"),
    [
        (0, "0 minuten"),
        (1, "1 minuut"),
        (45, "45 minuten"),
        (60, "1 uur"),
        (61, "1 uur en 1 minuut"),
        (125, "2 uur en 5 minuten"),
        (-6, "6 minuten"),
    ],
)
def test_minutes(aantal: int, text: str) -> None:
    assert format_minuten(aantal) == text


def test_counts() -> None:
    assert [format_aantal(n, "kind", "kinderen") for n in (0, 1, 3)] == [
        "0 kinderen",
        "1 kind",
        "3 kinderen",
    ]


def test_items_in_a_sentence_and_under_each_other() -> None:
    assert [format_opsomming("abc"[:n]) for n in range(4)] == ["", "a", "a en b", "a, b en c"]
    assert format_lijstje(["een", "twee\nregels"]) == "- een\n- twee\n  regels"
    assert format_lijstje([]) == ""


def test_a_moment_is_said_in_full() -> None:
    assert format_voluit(date(2026, 11, 17)) == "dinsdag 17 november 2026"
    assert format_voluit(date(2026, 11, 17), time(14)) == "dinsdag 17 november 2026 om 14.00 uur"
    assert format_voluit(date(2027, 1, 3), time(9, 5)) == "zondag 3 januari 2027 om 9.05 uur"


def test_a_day_in_words_names_the_year_only_when_it_is_another_one() -> None:
    dag = date(2026, 11, 3)
    assert format_weekdag(dag, 2026) == "di 3 november"
    assert format_weekdag(dag, 2027) == "di 3 november 2026"
