from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from overleg.nederlands import is_werkdag, naam_feestdag, volgende_werkdag


@pytest.mark.parametrize(
    ("dag", "name"),
    [
        (date(2026, 4, 6), "Tweede paasdag"),
        (date(2026, 4, 27), "Koningsdag"),
        (date(2025, 4, 26), "Koningsdag"),
        (date(2025, 5, 5), "Bevrijdingsdag"),
        (date(2026, 12, 25), "Eerste kerstdag"),
        (date(2026, 11, 17), None),
    ],
)
def test_public_holidays_have_a_dutch_name(dag: date, name: str | None) -> None:
    assert naam_feestdag(dag) == name


@pytest.mark.parametrize(
    ("dag", "works"),
    [
        (date(2026, 11, 17), True),
        (date(2026, 11, 21), False),
        (date(2026, 11, 22), False),
        (date(2026, 12, 25), False),
        (date(2026, 5, 5), True),
    ],
)
def test_days_on_which_people_work(dag: date, works: bool) -> None:
    assert is_werkdag(dag) is works


@pytest.mark.parametrize(
    ("dag", "following"),
    [
        (date(2026, 11, 17), date(2026, 11, 18)),
        (date(2026, 11, 20), date(2026, 11, 23)),
        (date(2026, 12, 24), date(2026, 12, 28)),
        (date(2026, 12, 31), date(2027, 1, 4)),
    ],
)
def test_the_next_working_day_skips_weekend_and_holidays(dag: date, following: date) -> None:
    assert volgende_werkdag(dag) == following


def test_the_library_is_loaded_only_when_asked() -> None:
    code = "import sys, overleg.nederlands, overleg.plekken; print(sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    for slow in ("'holidays'", "'sqlmodel'", "'textual'", "'typer'", "'platformdirs'"):
        assert slow not in done.stdout
    assert "'overleg.nederlands.werkdag'" in done.stdout
