from __future__ import annotations

from datetime import date

import pytest

from overleg.leidraad.woorden import describe, quote, suggest


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "niets"),
        (True, "true (waar of niet waar)"),
        (12, "12"),
        pytest.param(10**5000, "een heel groot getal", id="huge"),
        (1.5, "1.5 (een kommagetal)"),
        ("vier", "“vier” (tekst)"),
        ([1, 2], "een lijst van 2"),
        ({}, "een tabel"),
        (date(2026, 11, 17), "2026-11-17 (een datum of tijd zonder aanhalingstekens)"),
        (object(), "iets anders"),
    ],
)
def test_what_stands_there_is_told_in_dutch(value: object, words: str) -> None:
    assert describe(value) == words


def test_a_quote_is_sanitised_and_short() -> None:
    assert quote("a\x1b[2J") == "“a[U+001B][2J”"
    assert quote("x" * 100) == "“" + "x" * 60 + "…”"


def test_a_suggestion_names_the_nearest_word_or_all() -> None:
    assert suggest("minuuten", ["minuten", "tip"]) == "Bedoelt u “minuten”?"
    assert suggest("qqq", ["minuten", "tip"]) == "Kies uit: minuten, tip."
    assert suggest("qqq", []) == "Haal deze regel weg."
