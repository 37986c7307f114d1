"""How a problem in a data file is worded: what was found, and what was probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time

from overleg.tekst import sanitize_line

SHOWN = 60
"""How many characters of somebody's text a message repeats."""


def quote(text: str) -> str:
    """Give a text between quotation marks, sanitised and short enough for a message."""
    clean = sanitize_line(text)
    return f"“{clean[:SHOWN]}…”" if len(clean) > SHOWN else f"“{clean}”"


def describe(value: object) -> str:
    """Tell in Dutch what stands in a data file, for somebody who never programmed."""
    if value is None:
        return "niets"
    if isinstance(value, bool):
        return f"{'true' if value else 'false'} (waar of niet waar)"
    if isinstance(value, int):
        # Python refuses to write out a number of thousands of digits.
        return str(value) if abs(value) < 10**12 else "een heel groot getal"
    if isinstance(value, float):
        return f"{value} (een kommagetal)"
    if isinstance(value, str):
        return f"{quote(value)} (tekst)"
    if isinstance(value, list):
        return f"een lijst van {len(value)}"
    if isinstance(value, dict):
        return "een tabel"
    if isinstance(value, (date, datetime, time)):
        return f"{value.isoformat()} (een datum of tijd zonder aanhalingstekens)"
    return "iets anders"


def suggest(word: str, known: Iterable[str]) -> str:
    """Give the sentence that helps somebody who typed a word that does not exist."""
    from difflib import get_close_matches  # only mistakes pay for it

    words = tuple(known)
    close = get_close_matches(sanitize_line(word)[:SHOWN].lower(), words, n=1, cutoff=0.6)
    if close:
        return f"Bedoelt u “{close[0]}”?"
    return "Kies uit: " + ", ".join(words) + "." if words else "Haal deze regel weg."
