"""The Dutch names of days, months and small numbers, for writing and for reading."""

from __future__ import annotations

WEEKDAG = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
"""Full names, Monday first, as `date.weekday` counts."""

WEEKDAG_KORT = ("ma", "di", "wo", "do", "vr", "za", "zo")
"""Two-letter names, Monday first."""

MAAND = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
"""Full names; the number of a month is its place plus one."""

_TELWOORD = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")

NUMMER_VAN_WEEKDAG = {
    name: number for names in (WEEKDAG, WEEKDAG_KORT) for number, name in enumerate(names)
}
"""Weekday number (Monday is 0) by full or two-letter name."""

NUMMER_VAN_MAAND = (
    {name: number for number, name in enumerate(MAAND, 1)}
    | {name[:3]: number for number, name in enumerate(MAAND, 1)}
    | {"mrt": 3, "sept": 9}
)
"""Month number (January is 1) by full or short name."""

NUMMER_VAN_TELWOORD = {word: number for number, word in enumerate(_TELWOORD, 1)}
"""Number by the word for it, one to ten."""
