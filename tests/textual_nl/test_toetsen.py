"""The names of keys."""

from __future__ import annotations

import pytest

from overleg.textual_nl import toetsnaam


@pytest.mark.parametrize(
    ("toets", "naam"),
    [
        ("f1", "F1"),
        ("ctrl+q", "ctrl+q"),
        ("enter", "Enter"),
        ("escape", "Esc"),
        ("space", "spatie"),
        ("n", "n"),
        ("f", "f"),
        ("question_mark", "?"),
        ("shift+tab", "shift+Tab"),
    ],
)
def test_a_key_has_a_dutch_name(toets: str, naam: str) -> None:
    assert toetsnaam(toets) == naam
