from __future__ import annotations

import pytest

from tests.cli.engels import find_english


@pytest.mark.parametrize(
    "text",
    [
        "Usage: overleg [OPTIONS] COMMAND",
        "Error: No such option: --foo",
        "Missing argument 'CASUS'.",
        "Show this message and exit.",
        "Did you mean 'kast'?",
        "Input should be a valid integer",
        "Aborted!",
    ],
)
def test_a_sentence_of_the_library_is_found(text: str) -> None:
    assert find_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "Gebruik: overleg stukken verslag [OPTIES] CASUS",
        "Meer uitleg: overleg waar --help",
        "Onbekende optie --no-default. Bedoelde u --json?",
        "Het bestand “the file” is er niet.",
    ],
)
def test_dutch_with_names_in_it_is_left_alone(text: str) -> None:
    assert find_english(text) == []
