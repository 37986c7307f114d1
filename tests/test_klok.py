from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from overleg import klok


def test_the_system_clock_is_aware_and_in_amsterdam(monkeypatch: pytest.MonkeyPatch) -> None:
    # A machine set to another zone must not move a meeting.
    monkeypatch.setenv("TZ", "America/New_York")
    moment = klok.systeemklok()
    assert moment.tzinfo is klok.AMSTERDAM


def test_the_system_clock_tells_the_present() -> None:
    before = datetime.now(UTC)  # noqa: TID251 - compares with the machine on purpose
    moment = klok.systeemklok()
    assert timedelta(0) <= moment - before < timedelta(seconds=30)


def test_amsterdam_knows_summer_and_winter() -> None:
    summer = datetime(2026, 7, 1, tzinfo=klok.AMSTERDAM).utcoffset()
    winter = datetime(2026, 11, 17, tzinfo=klok.AMSTERDAM).utcoffset()
    assert (summer, winter) == (timedelta(hours=2), timedelta(hours=1))
