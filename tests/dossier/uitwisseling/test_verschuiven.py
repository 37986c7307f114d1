from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from overleg.dossier import Dossier, Inbreng, Overleg
from overleg.dossier.uitwisseling import shift
from overleg.klok import AMSTERDAM
from tests.dossier.bouwen import OVERLEG, inbreng, tafel
from tests.dossier.willekeurig import dossiers


def begonnen(dossier: Dossier) -> datetime:
    found = dossier.van(Overleg)[0].begonnen_op
    assert found is not None
    return found


def op(jaar: int, maand: int, dag: int, uur: int, minuut: int = 0) -> datetime:
    return datetime(jaar, maand, dag, uur, minuut, tzinfo=AMSTERDAM)


def test_dates_and_moments_move_and_words_stay() -> None:
    dossier = tafel(
        OVERLEG.met(begonnen_op=op(2026, 11, 17, 14), vraag="Wat op 17 november?"),
        inbreng(datum=date(2026, 11, 3)),
    )
    later = shift(dossier, 2)
    assert begonnen(later) == op(2026, 12, 1, 14)
    assert later.van(Overleg)[0].vraag == "Wat op 17 november?"
    assert later.van(Inbreng)[0].datum == date(2026, 11, 17)
    assert later.casus.gemaakt_op == op(2026, 12, 1, 14)


def test_the_clock_on_the_wall_stays_when_summer_time_begins_or_ends() -> None:
    winter = tafel(OVERLEG.met(begonnen_op=op(2026, 3, 24, 14)))
    summer = begonnen(shift(winter, 1))
    assert (summer.hour, summer.utcoffset()) == (14, timedelta(hours=2))
    assert begonnen(shift(shift(winter, 1), -1)) == op(2026, 3, 24, 14)
    back = begonnen(shift(tafel(OVERLEG.met(begonnen_op=op(2026, 10, 20, 14))), 1))
    assert (back.hour, back.utcoffset()) == (14, timedelta(hours=1))


def test_a_time_in_the_hour_that_is_skipped_becomes_one_that_exists() -> None:
    moved = begonnen(shift(tafel(OVERLEG.met(begonnen_op=op(2026, 3, 22, 2, 30))), 1))
    assert moved.isoformat() == "2026-03-29T03:30:00+02:00"
    assert moved.astimezone(UTC).astimezone(AMSTERDAM).isoformat() == moved.isoformat()


@given(dossiers(), st.integers(-150, 150))
def test_the_day_of_the_week_stays_and_nothing_is_lost(dossier: Dossier, weken: int) -> None:
    moved = shift(dossier, weken)
    for old, new in zip(dossier.alle, moved.alle, strict=True):
        for naam in type(old).model_fields:
            before, after = getattr(old, naam), getattr(new, naam)
            if isinstance(before, date):
                assert before.weekday() == after.weekday()
                assert (_day(after) - _day(before)).days == weken * 7
            else:
                assert before == after


@given(dossiers())
def test_no_week_changes_nothing(dossier: Dossier) -> None:
    assert shift(dossier, 0) == dossier


def _day(value: date) -> date:
    return value.date() if isinstance(value, datetime) else value
