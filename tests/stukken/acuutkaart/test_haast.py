from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overleg.klok import AMSTERDAM
from overleg.stukken.acuutkaart.haast import NOOIT, deadline_in, put_eerst
from tests.stukken.acuutkaart.kaarten import make_kaart

KAART = make_kaart()
EIND = datetime(2026, 11, 17, 15, 2, tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("tekst", "moment"),
    [
        ("arts voor do 19-11 22:00", datetime(2026, 11, 19, 22, 0, tzinfo=AMSTERDAM)),
        ("voor 21:00", datetime(2026, 11, 17, 21, 0, tzinfo=AMSTERDAM)),
        ("om 9.30", datetime(2026, 11, 18, 9, 30, tzinfo=AMSTERDAM)),
        ("binnen 24 uur", EIND + timedelta(hours=24)),
        ("Binnen 7 dagen", EIND + timedelta(days=7)),
        ("voor 3-1 08:00", datetime(2027, 1, 3, 8, 0, tzinfo=AMSTERDAM)),
        ("tot 1-2-2028 10:00", datetime(2028, 2, 1, 10, 0, tzinfo=AMSTERDAM)),
        ("gezien op 3-11", NOOIT),
        ("op 31-2", NOOIT),
        ("niet wassen", NOOIT),
    ],
)
def test_the_first_moment_a_text_names(tekst: str, moment: datetime) -> None:
    assert deadline_in(KAART, tekst) == moment


@given(st.lists(st.text(max_size=20)))
def test_anything_people_type_can_be_put_in_order(teksten: list[str]) -> None:
    assert sorted(put_eerst(KAART, teksten)) == sorted(teksten)


def test_without_a_deadline_the_order_stays() -> None:
    assert put_eerst(KAART, ["b", "a", "x 18:00"]) == ["x 18:00", "b", "a"]
