from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from overleg.klok import AMSTERDAM
from overleg.nederlands import DatumFout, parse_dag, parse_moment

# A Tuesday.
NU = datetime(2026, 11, 17, 14, tzinfo=AMSTERDAM)
DI, WO, VR = date(2026, 11, 17), date(2026, 11, 18), date(2026, 11, 20)


@pytest.mark.parametrize(
    ("text", "dag", "tijd"),
    [
        ("morgen", WO, None),
        ("vanavond", DI, time(20)),
        ("vanmiddag", DI, time(16)),
        ("vannacht", WO, time(3)),
        ("vannacht 2 uur", WO, time(2)),
        ("vannacht 23:30", DI, time(23, 30)),
        ("vanavond 8 uur", DI, time(20)),
        ("8 uur vanavond", DI, time(20)),
        ("morgenochtend", WO, time(10)),
        ("morgen ochtend om 9 uur", WO, time(9)),
        ("vrijdagavond", VR, time(20)),
        ("vrijdagmiddag 3 uur", VR, time(15)),
        ("vr avond", VR, time(20)),
        ("vrijdag 12 uur", VR, time(12)),
        ("vrijdag 8 uur 's avonds", VR, time(20)),
        ("voor vrijdag 12 uur", VR, time(12)),
        ("vrijdag voor 12:00", VR, time(12)),
        ("uiterlijk vrijdag om 12.00 uur", VR, time(12)),
        ("14:00 vrijdag", VR, time(14)),
        ("24-11-2026 9:30", date(2026, 11, 24), time(9, 30)),
        ("di 17 november 2026, 14:00", DI, time(14)),
        ("2026-11-24T09:30", date(2026, 11, 24), time(9, 30)),
        ("volgende week dinsdag 14u30", date(2026, 11, 24), time(14, 30)),
        ("over twee weken 10:00", date(2026, 12, 1), time(10)),
        ("over 2 uur", DI, time(16)),
        ("over een half uur", DI, time(14, 30)),
        ("over anderhalf uur", DI, time(15, 30)),
        ("over drie kwartier", DI, time(14, 45)),
        ("over 45 minuten", DI, time(14, 45)),
        ("over 11 uur", WO, time(1)),
        ("nu", DI, time(14)),
        # A time alone is the next such time.
        ("16:00", DI, time(16)),
        ("9 uur", WO, time(9)),
        # With minutes it is a time; without it is a day of the month. Today's own weekday is
        # today as long as the time is still to come.
        ("di 16.00", DI, time(16)),
        ("di 14.00", date(2026, 11, 24), time(14)),
        ("di 24", date(2026, 11, 24), None),
        ("di 24 14.00", date(2026, 11, 24), time(14)),
        ("dinsdagavond", DI, time(20)),
        ("dinsdagochtend", date(2026, 11, 24), time(10)),
    ],
)
def test_a_moment_ahead(text: str, dag: date, tijd: time | None) -> None:
    assert parse_moment(text, NU) == (dag, tijd)


@pytest.mark.parametrize(
    ("text", "dag", "tijd"),
    [
        ("9 uur", DI, time(9)),
        ("16:00", date(2026, 11, 16), time(16)),
        ("di 9.00", DI, time(9)),
        ("di 14.00", DI, time(14)),
        ("di 16.00", date(2026, 11, 10), time(16)),
        ("gisteravond", date(2026, 11, 16), time(20)),
        ("vannacht", DI, time(3)),
        ("vannacht 23 uur", date(2026, 11, 16), time(23)),
        ("vannacht 2 uur", DI, time(2)),
        ("vrijdag 12 uur", date(2026, 11, 13), time(12)),
    ],
)
def test_a_moment_back(text: str, dag: date, tijd: time | None) -> None:
    assert parse_moment(text, NU, richting="verleden") == (dag, tijd)


@pytest.mark.parametrize(
    ("hour", "text", "dag", "tijd"),
    [
        (21, "vanavond", DI, None),
        (2, "vannacht", DI, time(3)),
        (4, "vannacht", DI, None),
        (6, "vannacht", WO, time(3)),
        (23, "vannacht", WO, time(3)),
    ],
)
def test_a_part_of_the_day_never_gives_an_hour_that_has_passed(
    hour: int, text: str, dag: date, tijd: time | None
) -> None:
    assert parse_moment(text, NU.replace(hour=hour)) == (dag, tijd)


@pytest.mark.parametrize(
    ("nu", "text", "dag"),
    [
        (time(1, 30), "vannacht 1 uur", DI),
        (time(1, 30), "vannacht 3 uur", DI),
        (time(1, 30), "vannacht 23 uur", date(2026, 11, 16)),
        (time(23, 0), "vannacht 23 uur", DI),
    ],
)
def test_looking_back_at_night_the_night_is_this_one(nu: time, text: str, dag: date) -> None:
    night = NU.replace(hour=nu.hour, minute=nu.minute)
    assert parse_moment(text, night, richting="verleden")[0] == dag


def test_an_hour_lasts_an_hour_when_the_clocks_change() -> None:
    night = datetime(2026, 10, 25, 1, 30, tzinfo=AMSTERDAM)
    assert parse_moment("over 2 uur", night) == (date(2026, 10, 25), time(2, 30))


def test_a_moment_given_in_utc_is_seen_from_amsterdam() -> None:
    evening = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)
    assert parse_moment("morgen", evening) == (date(2026, 7, 3), None)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("vrijdag 25:00", "een dag loopt van 0:00 tot en met 23:59"),
        ("vanavond 12 uur", "12:00 hoort niet duidelijk bij de avond"),
        ("vanochtend 14:00", "14:00 hoort niet duidelijk bij de ochtend"),
        ("di 14 9:00", "14 december 2026 is een maandag, geen dinsdag"),
    ],
)
def test_a_moment_that_cannot_be_says_why(text: str, why: str) -> None:
    with pytest.raises(DatumFout, match=why):
        parse_moment(text, NU)


@pytest.mark.parametrize(
    "text", ["half drie", "vrijdag half 3", "di 14:", "ma t/m vr", "zsm", "di 14.00 politie"]
)
def test_what_is_not_clear_is_not_guessed(text: str) -> None:
    with pytest.raises(DatumFout, match=r"Niet begrepen: “"):
        parse_moment(text, NU)


@pytest.mark.parametrize("text", ["vanavond", "dinsdagavond", "dinsdagochtend", "vannacht", "di"])
def test_day_and_moment_agree(text: str) -> None:
    assert parse_dag(text, NU) == parse_moment(text, NU)[0]
