"""What a key is called on screen."""

from __future__ import annotations

TOETSEN = {
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "enter": "Enter",
    "escape": "Esc",
    "space": "spatie",
    "tab": "Tab",
    "backspace": "Backspace",
    "delete": "Delete",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "home": "Home",
    "end": "End",
    "question_mark": "?",
    "slash": "/",
    "plus": "+",
    "minus": "-",
    "full_stop": ".",
    "comma": ",",
}
"""What a key is called on screen; a letter, a digit or an F-key is called by itself."""


def toetsnaam(toets: str) -> str:
    """Give the Dutch name of a key as Textual writes it: ``ctrl+q``, ``F1``, ``Esc``."""
    *vooraf, naam = toets.split("+") if toets != "+" else [toets]
    if len(naam) > 1 and naam[0] == "f" and naam[1:].isdigit():
        naam = naam.upper()
    return "+".join([*vooraf, TOETSEN.get(naam, naam)])
