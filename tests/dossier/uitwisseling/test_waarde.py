from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import pytest

from overleg.dossier.uitwisseling.vorm import Vorm
from overleg.dossier.uitwisseling.waarde import list_problems
from overleg.keuzes import Rol

GEEN_MOMENT = "moet een moment zijn, zoals 2026-11-17T14:00:00+01:00"
LIJST = Vorm(tuple, van=Vorm(str))


@pytest.mark.parametrize(
    ("value", "vorm"),
    [
        ("", Vorm(str)),
        (3, Vorm(int)),
        (False, Vorm(bool)),
        ("2026-11-17", Vorm(date)),
        ("2026-11-17T14:00:00+01:00", Vorm(datetime)),
        ("2026-11-17T14:00:00.123456Z", Vorm(datetime)),
        ("14:00", Vorm(time)),
        ("14:00:30.5", Vorm(time)),
        ("kind", Vorm(Rol)),
        (None, Vorm(int, leeg=True)),
        ([], LIJST),
        (["a", "b"], LIJST),
    ],
)
def test_what_fits(value: Any, vorm: Vorm) -> None:
    assert not list(list_problems(value, vorm))


@pytest.mark.parametrize(
    ("value", "vorm", "zin"),
    [
        (None, Vorm(str), "moet tekst zijn"),
        (3, Vorm(str), "moet tekst zijn"),
        (3.0, Vorm(int), "moet een heel getal zijn"),
        ("3", Vorm(int), "moet een heel getal zijn"),
        (True, Vorm(int), "moet een heel getal zijn"),
        (1, Vorm(bool), "moet ja of nee zijn"),
        ("ja", Vorm(bool), "moet ja of nee zijn"),
        (20261117, Vorm(date), "moet een datum zijn, zoals 2026-11-17"),
        ("17-11-2026", Vorm(date), "moet een datum zijn, zoals 2026-11-17"),
        ("2026-11-17T00:00:00Z", Vorm(date), "moet een datum zijn, zoals 2026-11-17"),
        ("٢٠٢٦-١١-١٧x", Vorm(date), "moet een datum zijn, zoals 2026-11-17"),
        (1.5, Vorm(datetime), GEEN_MOMENT),
        ("2026-11-17 14:00", Vorm(datetime), GEEN_MOMENT),
        ("1400", Vorm(time), "moet een tijd zijn, zoals 14:00"),
        ("14:00+01:00", Vorm(time), "moet een tijd zijn, zoals 14:00"),
        (1, Vorm(Rol), "moet tekst zijn"),
        ("a", LIJST, "moet een lijst zijn"),
        ({}, LIJST, "moet een lijst zijn"),
        (None, LIJST, "moet een lijst zijn"),
    ],
)  # fmt: skip
def test_what_does_not_fit(value: Any, vorm: Vorm, zin: str) -> None:
    assert list(list_problems(value, vorm)) == [("", zin)]


def test_each_wrong_item_of_a_list_is_named() -> None:
    found = list(list_problems(["a", 1, "b", None], LIJST))
    assert found == [("[1]", "moet tekst zijn"), ("[3]", "moet tekst zijn")]
