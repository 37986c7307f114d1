from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overleg.leidraad import BestandFout, find_words, load_woordenlijst
from overleg.leidraad.woordenlijst import build_woordenlijst


def _found(text: str, bij: str = "") -> list[str]:
    return [hit.tekst for hit in find_words(text, load_woordenlijst(), bij)]


def _one(**keys: Any) -> dict[str, Any]:
    return {
        "id": "ruzie",
        "groep": "neutraal",
        "termen": ["ruzie*"],
        "hint": "Een hint.",
        "voorstel": "Anders.",
        **keys,
    }


@pytest.mark.parametrize(
    ("text", "bij", "terms"),
    [
        ("De dader beweert iets.", "", ["dader", "beweert"]),
        ("Zij weigerde hulp.", "", ["weigerde"]),
        ("De RUZIES gaan door.", "", ["RUZIES"]),
        (
            "Weer een vechtscheiding en relatieproblemen.",
            "",
            ["vechtscheiding", "relatieproblemen"],
        ),
        ("Een manipulatieve, hysterische man.", "", ["manipulatieve", "hysterische"]),
        ("Hij komt altijd en zij nooit.", "", ["altijd", "nooit"]),
        ("Er wordt gebeld.", "", ["Er wordt"]),
        ("Sem werd geslagen.", "", ["werd geslagen"]),
        ("Vader was waarschijnlijk thuis.", "feit", ["waarschijnlijk"]),
        ("Vader was waarschijnlijk thuis.", "oordeel", []),
        ("Het contactmoment met de brusjes.", "", ["contactmoment", "brusjes"]),
        ("Moeder geeft aan dat het gaat.", "", ["geeft aan"]),
        ("Toeleiden naar leeftijdsadequate zorg.", "", ["Toeleiden", "leeftijdsadequate"]),
        ("Wij pakken  dit\nop, z.s.m.", "vervolgstap", ["pakken  dit\nop", "z.s.m."]),
        ("Wij pakken dit op, z.s.m.", "feit", []),
        ("Men monitort.", "vervolgstap", ["Men", "monitort"]),
        ("Op 3 november sloeg vader Sem met een riem.", "feit", []),
    ],
)
def test_the_words_of_the_field_are_found(text: str, bij: str, terms: list[str]) -> None:
    assert _found(text, bij) == terms


@pytest.mark.parametrize(
    "text",
    [
        'Hij zei: "de dader was boos".',
        "Zij zei: “altijd ruzie”.",
        "Sem: ‘papa’s ruzie, zo’n ruzie’.",
        "Sem: 'zo'n ruzie'.",
        "Zij zei „altijd ruzie”.",
    ],
)
def test_own_words_between_quotation_marks_are_left_alone(text: str) -> None:
    assert _found(text) == []


def test_an_apostrophe_opens_no_quote_and_words_around_a_quote_still_count() -> None:
    assert _found("'s avonds ruzie, foto's van een ruzie") == ["ruzie", "ruzie"]
    assert _found('Ruzie: "ruzie" en ruzie') == ["Ruzie", "ruzie"]


def test_part_of_a_word_is_no_word() -> None:
    assert _found("Mensen omarmen elkaar, een kader, menselijk.", "vervolgstap") == []


def test_the_place_of_a_term_is_its_place_in_the_text() -> None:
    text = "Één “é” dan ruzie."
    (hit,) = find_words(text, load_woordenlijst())
    assert text[hit.begin : hit.eind] == hit.tekst == "ruzie"


def test_a_text_full_of_opening_quotes_takes_no_minutes() -> None:
    words = load_woordenlijst()[:3]
    for sign in "„“«‘'\"":
        assert find_words(sign * 50_000, words) == ()
        assert find_words((sign + "a ") * 25_000, words) == ()


@given(st.text())
def test_looking_for_words_never_fails(text: str) -> None:
    for hit in find_words(text, load_woordenlijst(), "feit"):
        assert text[hit.begin : hit.eind] == hit.tekst


def test_a_hint_and_a_suggestion_never_use_a_word_that_needs_one() -> None:
    words = tuple(word for word in load_woordenlijst() if word.groep == "vakwoord")
    for word in load_woordenlijst():
        assert find_words(f"{word.hint} {word.voorstel}", words) == ()


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"groep": "raar"}, "woord[1].groep: “raar” bestaat hier niet."),
        ({"termen": ["a*b"]}, "woord[1].termen[1]: verwacht een woord, met hooguit een *"),
        ({"termen": ["*"]}, "woord[1].termen[1]: verwacht een woord, met hooguit een *"),
        ({"termen": []}, "woord[1].termen: verwacht een lijst van 1 tot en met 40"),
        ({"alleen_bij": ["feiten"]}, "woord[1].alleen_bij[1]: “feiten” bestaat hier niet. Bedoelt"),
        ({"hint": 1}, "woord[1].hint: verwacht tekst tussen aanhalingstekens, gevonden 1."),
        ({"patroon": "x"}, "woord[1].patroon: deze sleutel kennen we hier niet."),
    ],
)
def test_each_mistake_is_told_with_its_place(change: dict[str, Any], problem: str) -> None:
    found = build_woordenlijst({"woord": [_one(**change)]})[1]
    assert any(line.startswith(problem) for line in found), found


def test_signs_of_a_pattern_in_a_term_are_plain_signs() -> None:
    words, problemen = build_woordenlijst({"woord": [_one(termen=["a.b(c"])]})
    assert problemen == ()
    assert len(find_words("a.b(c en axb(c", words)) == 1


def test_the_list_of_a_region_goes_first_and_its_mistakes_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OVERLEG_MAP", str(tmp_path))
    path = tmp_path / "data" / "woordenlijst.toml"
    path.parent.mkdir()
    path.write_text("[[woord]]\nid = 'x'\n", encoding="utf-8")
    with pytest.raises(BestandFout) as caught:
        load_woordenlijst()
    assert "woord[1].groep" in caught.value.wat
