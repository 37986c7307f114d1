from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from overleg.klok import AMSTERDAM
from overleg.store.kolommen import MomentTekst, TijdTekst
from tests.dingen import DUBBEL_UUR, momenten

DIALECT = sqlite.dialect()


@given(momenten())
def test_a_moment_comes_back_as_it_was(moment: datetime) -> None:
    soort = MomentTekst()
    terug = soort.process_result_value(soort.process_bind_param(moment, DIALECT), DIALECT)
    assert terug is not None
    assert (terug.isoformat(), terug.fold) == (moment.isoformat(), moment.fold)
    assert terug.tzinfo is AMSTERDAM


def test_the_hour_that_comes_twice_stays_two_hours() -> None:
    eerst, later = (MomentTekst().process_bind_param(m, DIALECT) for m in DUBBEL_UUR)
    assert eerst == "2026-10-25T00:30:00.000123+00:00"
    assert later == "2026-10-25T01:30:00.000123+00:00"


def test_a_moment_from_elsewhere_is_the_same_moment_in_amsterdam() -> None:
    ginds = datetime(2026, 7, 1, 8, 0, tzinfo=timezone(timedelta(hours=-4)))
    tekst = MomentTekst().process_bind_param(ginds, DIALECT)
    terug = MomentTekst().process_result_value(tekst, DIALECT)
    assert terug == datetime(2026, 7, 1, 14, 0, tzinfo=AMSTERDAM)


@given(st.times(timezones=st.none() | st.just(UTC)))
def test_a_time_of_day_keeps_its_zone(tijd: time) -> None:
    soort = TijdTekst()
    terug = soort.process_result_value(soort.process_bind_param(tijd, DIALECT), DIALECT)
    assert terug == tijd
    assert terug is not None
    assert (terug.tzinfo is None) == (tijd.tzinfo is None)


@pytest.mark.parametrize("soort", [MomentTekst(), TijdTekst()])
def test_nothing_stays_nothing(soort: MomentTekst | TijdTekst) -> None:
    assert soort.process_bind_param(None, DIALECT) is None
    assert soort.process_result_value(None, DIALECT) is None
