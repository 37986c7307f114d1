from __future__ import annotations

from collections.abc import Callable

import pytest

from overleg.keuzes import Fase
from overleg.leidraad.tabel import Tabel


def read(value: object, take: Callable[[Tabel], object]) -> tuple[object, list[str]]:
    problemen: list[str] = []
    tabel = Tabel({"x": value} if value is not None else {}, "stap[3]", problemen)
    return take(tabel), problemen


@pytest.mark.parametrize(
    ("value", "take", "problem"),
    [
        (
            "vier",
            lambda t: t.number("x", 1, 9),
            "stap[3].x: verwacht een heel getal van 1 tot en met 9, gevonden “vier” (tekst).",
        ),
        (
            0,
            lambda t: t.number("x", 1, 9),
            "stap[3].x: verwacht een heel getal van 1 tot en met 9, gevonden 0.",
        ),
        (
            True,
            lambda t: t.number("x", 0, 9),
            "stap[3].x: verwacht een heel getal van 0 tot en met 9,"
            " gevonden true (waar of niet waar).",
        ),
        (
            None,
            lambda t: t.line("x"),
            "stap[3].x: verwacht tekst tussen aanhalingstekens, gevonden niets.",
        ),
        (" \n", lambda t: t.line("x"), "stap[3].x: verwacht tekst, gevonden een lege regel."),
        (
            "abcd",
            lambda t: t.line("x", langste=3),
            "stap[3].x: verwacht hooguit 3 tekens, gevonden 4.",
        ),
        (
            ["a", 2],
            lambda t: t.lines("x", minst=1, meest=3),
            "stap[3].x[2]: verwacht tekst tussen aanhalingstekens, gevonden 2.",
        ),
        (
            ["a", "b", "a"],
            lambda t: t.lines("x", minst=1, meest=3),
            "stap[3].x: “a” staat er meer dan één keer.",
        ),
        (
            ["a"],
            lambda t: t.lines("x", minst=3, meest=3),
            "stap[3].x: verwacht een lijst van 3 regels tekst tussen aanhalingstekens, gevonden 1.",
        ),
        (
            "a",
            lambda t: t.lines("x", minst=1, meest=3),
            "stap[3].x: verwacht een lijst van regels tekst tussen aanhalingstekens,"
            " gevonden “a” (tekst).",
        ),
        (
            [1, 7],
            lambda t: t.numbers("x", 1, 5),
            "stap[3].x[2]: verwacht een heel getal van 1 tot en met 5, gevonden 7.",
        ),
        (
            "beelt",
            lambda t: t.choice("x", Fase),
            "stap[3].x: “beelt” bestaat hier niet. Bedoelt u “beeld”?",
        ),
        (
            4,
            lambda t: t.choice("x", Fase),
            "stap[3].x: verwacht een woord uit: openen, beeld, oordeel, besluit, afronden,"
            " gevonden 4.",
        ),
        (
            ["beeld", "beeld"],
            lambda t: t.choices("x", Fase),
            "stap[3].x: “beeld” staat er meer dan één keer.",
        ),
        ("a", lambda t: t.table("x"), "stap[3].x: verwacht een tabel [x], gevonden “a” (tekst)."),
        (
            [{}, 1],
            lambda t: t.tables("x", minst=1, meest=2),
            "stap[3].x[2]: verwacht een tabel [[x]], gevonden 1.",
        ),
        (
            1,
            lambda t: t.close(),
            "stap[3].x: deze sleutel kennen we hier niet. Haal deze regel weg.",
        ),
    ],
)
def test_a_wrong_value_is_told_with_its_place(
    value: object, take: Callable[[Tabel], object], problem: str
) -> None:
    assert read(value, take)[1] == [problem]


@pytest.mark.parametrize(
    ("value", "take", "result"),
    [
        ("  a\tb\r\nc ", lambda t: t.line("x"), "a b c"),
        ("a\x1b", lambda t: t.line("x"), "a[U+001B]"),
        (None, lambda t: t.line("x", leeg=True), ""),
        ("", lambda t: t.line("x", leeg=True), ""),
        (9, lambda t: t.number("x", 1, 9), 9),
        (None, lambda t: t.number("x", 1, 99, standaard=90), 90),
        (["a", "b"], lambda t: t.lines("x", minst=1, meest=2), ("a", "b")),
        (None, lambda t: t.lines("x", minst=0, meest=2), ()),
        ([2, 1], lambda t: t.numbers("x", 1, 5), (2, 1)),
        ("beeld", lambda t: t.choice("x", Fase), Fase.BEELD),
        (["beeld"], lambda t: t.choices("x", Fase), (Fase.BEELD,)),
    ],
)
def test_a_right_value_is_read_without_a_word(
    value: object, take: Callable[[Tabel], object], result: object
) -> None:
    assert read(value, take) == (result, [])


def test_an_unknown_key_gets_a_suggestion_from_the_keys_that_were_read() -> None:
    problemen: list[str] = []
    tabel = Tabel({"minuuten": 3}, "stap[3]", problemen)
    tabel.number("minuten", 1, 9, standaard=1)
    tabel.line("tip", leeg=True)
    tabel.close()
    assert problemen == ["stap[3].minuuten: deze sleutel kennen we hier niet. Bedoelt u “minuten”?"]


def test_places_are_counted_from_one_and_nest() -> None:
    problemen: list[str] = []
    top = Tabel({"stap": [{"zeg": ["a", 1]}]}, "", problemen)
    (stap,) = top.tables("stap", minst=1, meest=1)
    stap.lines("zeg", minst=1, meest=5)
    assert problemen == ["stap[1].zeg[2]: verwacht tekst tussen aanhalingstekens, gevonden 1."]
