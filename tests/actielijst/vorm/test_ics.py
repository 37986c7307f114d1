from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from overleg.actielijst import Actie, render_acties
from overleg.keuzes import StapStand
from overleg.klok import AMSTERDAM
from tests.actielijst.zaak import rij
from tests.conftest import NU
from tests.dingen import VIJANDIG


def _events(*rows: Actie, nu: datetime = NU) -> list[Event]:
    page = render_acties(rows, "ics", nu)
    assert isinstance(page, bytes)
    return list(Calendar.from_ical(page).walk("VEVENT"))


@pytest.mark.parametrize(
    ("dag", "tijd", "utc"),
    [
        # The last Sunday of October: three o'clock becomes two o'clock.
        (date(2026, 10, 24), time(14), datetime(2026, 10, 24, 12, tzinfo=UTC)),
        (date(2026, 10, 25), time(1, 30), datetime(2026, 10, 24, 23, 30, tzinfo=UTC)),
        (date(2026, 10, 25), time(2, 30), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        (date(2026, 10, 25), time(3, 30), datetime(2026, 10, 25, 2, 30, tzinfo=UTC)),
        (date(2026, 10, 25), time(14), datetime(2026, 10, 25, 13, tzinfo=UTC)),
        # The last Sunday of March: two o'clock becomes three o'clock.
        (date(2026, 3, 28), time(14), datetime(2026, 3, 28, 13, tzinfo=UTC)),
        (date(2026, 3, 29), time(1, 30), datetime(2026, 3, 29, 0, 30, tzinfo=UTC)),
        (date(2026, 3, 29), time(2, 30), datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),
        (date(2026, 3, 29), time(3, 30), datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),
        (date(2026, 3, 29), time(9), datetime(2026, 3, 29, 7, tzinfo=UTC)),
    ],
)
def test_a_time_is_right_across_the_change_of_clocks(dag: date, tijd: time, utc: datetime) -> None:
    (event,) = _events(rij(uiterlijk=dag, tijd=tijd))
    start = event["DTSTART"]
    assert start.params["TZID"] == "Europe/Amsterdam"
    assert start.dt.astimezone(UTC) == utc


def test_an_hour_the_clocks_skip_becomes_the_one_they_show() -> None:
    (event,) = _events(rij(uiterlijk=date(2026, 3, 29), tijd=time(2, 30)))
    assert event["DTSTART"].to_ical() == b"20260329T033000"


@pytest.mark.parametrize("dag", [date(2026, 10, 25), date(2026, 3, 29), date(2026, 12, 31)])
def test_without_a_time_it_is_the_whole_day_and_no_zone(dag: date) -> None:
    (event,) = _events(rij(uiterlijk=dag))
    assert event["DTSTART"].dt == dag
    assert type(event["DTSTART"].dt) is date
    assert event["DTEND"].dt == dag + timedelta(days=1)
    assert "TZID" not in event["DTSTART"].params


def _rules(page: bytes) -> dict[str, tuple[str, str, timedelta, timedelta]]:
    (zone,) = Calendar.from_ical(page).walk("VTIMEZONE")
    assert zone["TZID"] == "Europe/Amsterdam"
    return {
        part.name: (
            part["DTSTART"].to_ical().decode(),
            part["RRULE"].to_ical().decode(),
            part["TZOFFSETFROM"].td,
            part["TZOFFSETTO"].td,
        )
        for part in zone.subcomponents
    }


def test_the_zone_travels_along_and_says_what_the_clock_of_amsterdam_does() -> None:
    page = render_acties([rij(uiterlijk=date(2026, 11, 18), tijd=time(9))], "ics", NU)
    assert isinstance(page, bytes)
    winter, zomer = timedelta(hours=1), timedelta(hours=2)
    assert _rules(page) == {
        "DAYLIGHT": ("19960331T020000", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", winter, zomer),
        "STANDARD": ("19961027T030000", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", zomer, winter),
    }


@pytest.mark.parametrize("jaar", [1996, 2026, 2027, 2037])
def test_a_program_that_knows_only_those_rules_shows_the_same_clock(jaar: int) -> None:
    page = render_acties([rij(uiterlijk=date(2026, 11, 18), tijd=time(9))], "ics", NU)
    (zone,) = Calendar.from_ical(page).walk("VTIMEZONE")
    own = zone.to_tz(lookup_tzid=False)
    for days in range(120, 330):
        noon = datetime(jaar, 1, 1, 12, tzinfo=UTC) + timedelta(days=days)
        shown = noon.astimezone(AMSTERDAM).replace(tzinfo=None)
        assert shown.replace(tzinfo=own).utcoffset() == noon.astimezone(AMSTERDAM).utcoffset()


@given(text=st.sampled_from([text for text in VIJANDIG if text.strip() and len(text) > 5]))
def test_nothing_but_the_number_is_in_it(text: str) -> None:
    secret = f"Yvonne {text}"
    row = rij("yvonne", secret, date(2026, 11, 18), time(9), wie=secret, organisatie=secret)
    page = render_acties([row], "ics", NU)
    assert isinstance(page, bytes)
    assert b"vonne" not in page
    (event,) = Calendar.from_ical(page).walk("VEVENT")
    assert event["SUMMARY"] == "Actie 2026-0003"
    assert set(event) == {"SUMMARY", "DTSTART", "DTSTAMP", "UID", "CLASS", "TRANSP"}


def test_the_same_action_keeps_its_id_and_another_has_its_own() -> None:
    one = rij("a", uiterlijk=date(2026, 11, 18))
    moved = rij("a", "anders", date(2026, 12, 1), time(9), stand=StapStand.LOOPT, te_laat=True)
    other = rij("b", uiterlijk=date(2026, 11, 18))
    first, second = _events(one, other)
    (later,) = _events(moved, nu=NU + timedelta(days=3))
    assert first["UID"] == later["UID"] != second["UID"]
    assert str(first["UID"]) == "693ae191-1e8f-5cf8-b8d0-6c3cb09791fe@overleg"


def test_the_stamp_is_the_clock_that_was_handed_over() -> None:
    (event,) = _events(rij(uiterlijk=date(2026, 11, 18)))
    assert event["DTSTAMP"].dt == NU
    assert event["DTSTAMP"].to_ical() == b"20261117T130000Z"


def test_an_action_without_a_day_is_left_out() -> None:
    assert _events(rij("a"), rij("b", tijd=time(9))) == []
    assert len(_events(rij("a"), rij("b", uiterlijk=date(2026, 11, 18)))) == 1


def test_lines_end_as_the_standard_says() -> None:
    page = render_acties([rij(uiterlijk=date(2026, 11, 18))], "ics", NU)
    assert isinstance(page, bytes)
    assert page.endswith(b"END:VCALENDAR\r\n")
    assert page.count(b"\n") == page.count(b"\r\n")
