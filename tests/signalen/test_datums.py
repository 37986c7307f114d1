from __future__ import annotations

from datetime import date

import pytest

from overleg.keuzes import Precisie
from overleg.signalen.datums import count_days

DAG = date(2026, 11, 17)


@pytest.mark.parametrize(
    ("datum", "precisie", "dagen"),
    [
        (date(2026, 11, 16), Precisie.DAG, 1),
        (date(2026, 11, 16), Precisie.ONBEKEND, 1),
        (date(2026, 10, 1), Precisie.MAAND, 17),
        (date(2026, 11, 1), Precisie.MAAND, 0),
        (date(2025, 1, 1), Precisie.JAAR, 321),
        (date(2026, 1, 1), Precisie.JAAR, 0),
        (date(2026, 12, 1), Precisie.DAG, 0),
        (None, Precisie.DAG, None),
    ],
)
def test_age_is_the_least_it_can_be(
    datum: date | None, precisie: Precisie, dagen: int | None
) -> None:
    assert count_days(datum, precisie, DAG) == dagen
