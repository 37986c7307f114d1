from __future__ import annotations

import contextlib
import re
from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overleg.klok import AMSTERDAM
from overleg.nederlands import (
    DatumFout,
    format_datum,
    format_datum_kort,
    format_moment,
    format_vage_datum,
    parse_dag,
    parse_moment,
    parse_tijd,
    parse_vage_datum,
)
from overleg.nederlands.lezen import HULP_DAG, HULP_MOMENT, HULP_TIJD, HULP_VAGE_DATUM

# A Tuesday.
NU = datetime(2026, 11, 17, 14, tzinfo=AMSTERDAM)

READERS: dict[str, tuple[Callable[[str, datetime], object], str]] = {
    "dag": (parse_dag, HULP_DAG),
    "dag_terug": (lambda text, nu: parse_dag(text, nu, richting="verleden"), HULP_DAG),
    "moment": (parse_moment, HULP_MOMENT),
    "moment_terug": (lambda text, nu: parse_moment(text, nu, richting="verleden"), HULP_MOMENT),
    "vaag": (parse_vage_datum, HULP_VAGE_DATUM),
    "tijd": (lambda text, nu: parse_tijd(text), HULP_TIJD),
}
reader = pytest.mark.parametrize("name", READERS)

DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
MOMENTS = st.builds(
    lambda dag, tijd: datetime.combine(dag, tijd, AMSTERDAM),
    st.dates(date(1950, 1, 1), date(2150, 1, 1)),
    st.times(),
)
PIECES = (
    "di dinsdag vr za morgen overmorgen vandaag gisteren vanavond vannacht avond 's nachts"
    " volgende vorige deze week weken maand jaar over een twee anderhalf uur u kwartier om voor op"
    " uiterlijk geleden nov november februari 30 31 29 14 0 99 999 1 2026 2025 14.00 25:00 3-11"
    " 30-2 2026-11-03 1.1.26 / - . : ? a.s. afgelopen half begin t/m ٣ ½ ² \x00 \ud800"
)
WORDS = st.sampled_from(PIECES.split())
TYPED = st.one_of(
    st.text(), st.lists(WORDS, max_size=6).map(" ".join), st.lists(WORDS, max_size=4).map("".join)
)


@reader
@given(text=TYPED, nu=MOMENTS)
def test_any_text_is_understood_or_refused_in_dutch(name: str, text: str, nu: datetime) -> None:
    with contextlib.suppress(DatumFout):
        READERS[name][0](text, nu)


@reader
@pytest.mark.parametrize("whole", ["dinsdag 24 november 2026, 14:00", "over twee weken", "3-11-26"])
def test_a_text_can_be_read_at_every_key(name: str, whole: str) -> None:
    for length in range(len(whole) + 1):
        with contextlib.suppress(DatumFout):
            READERS[name][0](whole[:length], NU)


@reader
def test_every_form_the_help_names_is_understood(name: str) -> None:
    read, hulp = READERS[name]
    forms = re.findall("“(.+?)”", hulp)
    assert len(forms) >= 3
    for form in forms:
        # On whatever day the help is read.
        for step in range(0, 400, 3):
            read(form, NU + timedelta(days=step))


@reader
def test_a_refusal_is_three_sentences_that_say_what_was_typed(name: str) -> None:
    read, hulp = READERS[name]
    with pytest.raises(DatumFout) as caught:
        read("morgne\x1b[31m", NU)
    assert caught.value.wat == "Niet begrepen: “morgne[U+001B][31m”."
    assert caught.value.bewaard == "Er is niets veranderd."
    assert caught.value.nu == hulp


@reader
def test_nothing_typed_is_told_as_such(name: str) -> None:
    with pytest.raises(DatumFout, match="Er is nog niets ingevuld"):
        READERS[name][0]("  \n", NU)


@reader
def test_a_paste_is_refused_at_once_and_shown_in_part(name: str) -> None:
    with pytest.raises(DatumFout) as caught:
        READERS[name][0]("morgen " * 100_000, NU)
    assert caught.value.wat == f"Niet begrepen: “{('morgen ' * 6)[:40]}…”."


def test_forty_signs_are_shown_whole() -> None:
    with pytest.raises(DatumFout) as caught:
        parse_dag("x" * 40, NU)
    assert caught.value.wat == f"Niet begrepen: “{'x' * 40}”."


@given(dag=DAYS, nu=MOMENTS)
def test_a_written_day_reads_back(dag: date, nu: datetime) -> None:
    assert parse_dag(format_datum(dag), nu) == dag
    assert parse_dag(format_datum(dag), nu, richting="verleden") == dag
    assert parse_dag(dag.isoformat(), nu) == dag
    assert parse_dag(f"{dag.day}-{dag.month}-{dag.year}", nu) == dag


@given(away=st.integers(0, 300), nu=MOMENTS)
def test_a_short_day_reads_back_in_its_direction(away: int, nu: datetime) -> None:
    ahead, back = nu.date() + timedelta(days=away), nu.date() - timedelta(days=away)
    assert parse_dag(format_datum_kort(ahead), nu) == ahead
    assert parse_dag(format_datum_kort(back), nu, richting="verleden") == back


@given(moment=MOMENTS, nu=MOMENTS)
def test_a_written_moment_reads_back(moment: datetime, nu: datetime) -> None:
    whole = moment.replace(second=0, microsecond=0, tzinfo=None)
    assert parse_moment(format_moment(moment), nu) == (whole.date(), whole.time())


@given(dag=DAYS, precisie=st.sampled_from(["dag", "maand", "jaar", "onbekend"]), nu=MOMENTS)
def test_a_written_vague_date_reads_back_as_vague(dag: date, precisie: str, nu: datetime) -> None:
    datum, again = parse_vage_datum(format_vage_datum(dag, precisie), nu)
    assert again == precisie
    assert format_vage_datum(datum, again) == format_vage_datum(dag, precisie)


@given(nu=MOMENTS, number=st.integers(0, 6))
def test_a_weekday_is_within_a_week_on_the_side_that_was_meant(nu: datetime, number: int) -> None:
    word = ("ma", "di", "wo", "do", "vr", "za", "zo")[number]
    ahead, back = parse_dag(word, nu), parse_dag(word, nu, richting="verleden")
    assert ahead.weekday() == back.weekday() == number
    assert timedelta(1) <= ahead - nu.date() <= timedelta(7)
    assert timedelta(1) <= nu.date() - back <= timedelta(7)


@given(text=TYPED, nu=MOMENTS)
def test_an_answer_with_a_time_alone_lies_ahead(text: str, nu: datetime) -> None:
    try:
        tijd = parse_tijd(text)
    except DatumFout:
        return
    spelled = f"{tijd:%H:%M}"
    dag, same = parse_moment(spelled, nu)
    assert same == tijd
    assert (dag, tijd) > (nu.date(), nu.time().replace(second=0, microsecond=0))
