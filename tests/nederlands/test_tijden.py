from __future__ import annotations

from datetime import time

import pytest

from overleg.nederlands import DatumFout, parse_tijd


@pytest.mark.parametrize(
    ("text", "tijd"),
    [
        ("14:00", time(14)),
        ("14.00", time(14)),
        ("9.05", time(9, 5)),
        ("14u", time(14)),
        ("14u30", time(14, 30)),
        ("14 uur", time(14)),
        ("14.30 uur", time(14, 30)),
        ("om 14 uur", time(14)),
        ("om 14", time(14)),
        ("14", time(14)),
        ("10", time(10)),
        ("9", time(9)),
        ("20 uur", time(20)),
        ("1430", time(14, 30)),
        ("0:00", time(0)),
        ("8 uur 's avonds", time(20)),
        ("8 uur ’s ochtends", time(8)),
        ("3 uur s middags", time(15)),
        ("12 uur 's middags", time(12)),
        ("1 uur 's middags", time(13)),
        ("6 uur 's middags", time(18)),
        ("5 uur 's avonds", time(17)),
        ("6 uur 's nachts", time(6)),
        ("9 uur 's nachts", time(21)),
        ("11 uur 's nachts", time(23)),
        ("2 uur 's nachts", time(2)),
    ],
)
def test_a_time(text: str, tijd: time) -> None:
    assert parse_tijd(text) == tijd


@pytest.mark.parametrize("text", ["24:00", "25 uur", "14:60", "99", "1460"])
def test_a_time_no_clock_shows(text: str) -> None:
    with pytest.raises(DatumFout, match="een dag loopt van 0:00 tot en met 23:59"):
        parse_tijd(text)


@pytest.mark.parametrize("text", ["12 uur 's avonds", "14 uur 's ochtends", "8 uur 's nachts"])
def test_a_time_that_does_not_fit_its_part_of_the_day(text: str) -> None:
    with pytest.raises(DatumFout, match="hoort niet duidelijk bij de"):
        parse_tijd(text)


@pytest.mark.parametrize("text", ["", "half drie", "14:", ":30", "14:0", "di 14.00", "vanavond"])
def test_no_time(text: str) -> None:
    with pytest.raises(DatumFout, match="Typ bijvoorbeeld “14:00”"):
        parse_tijd(text)
