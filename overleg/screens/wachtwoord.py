"""Advice about a passphrase that somebody is thinking up. It leaves this machine nowhere."""

from __future__ import annotations

from dataclasses import dataclass

from overleg.tekst import fold

MINSTENS = 12
"""Fewest characters of a passphrase."""

_STERK_TEKENS = 24
_STERK_WOORDEN = 4
_VERSCHILLEND = 6
_BEKEND = (
    "wachtwoord",
    "password",
    "welkom",
    "overleg",
    "qwerty",
    "azerty",
    "12345",
    "54321",
    "abcde",
    "geheim",
    "veiligthuis",
    "zomer202",
    "winter202",
    "lente202",
    "herfst202",
)


@dataclass(frozen=True)
class Advies:
    """Whether a passphrase will do, and the sentence about it."""

    goed: bool
    zin: str


def advise(wachtwoord: str) -> Advies:
    """Judge a passphrase while it is typed."""
    lang = len(wachtwoord.strip())
    if not lang:
        return Advies(False, "Tip: neem vier losse woorden, bijvoorbeeld uit een boek.")
    if lang < MINSTENS:
        rest = MINSTENS - lang
        return Advies(
            False,
            f"Nog te kort: er {'moet' if rest == 1 else 'moeten'} nog"
            f" {rest} {'teken' if rest == 1 else 'tekens'} bij.",
        )
    if _is_easy(wachtwoord):
        return Advies(False, "Dit is te makkelijk te raden. Neem vier losse woorden.")
    woorden = [woord for woord in wachtwoord.split() if len(woord) > 2]
    if len(woorden) >= _STERK_WOORDEN or lang >= _STERK_TEKENS:
        return Advies(True, "Dit is een sterk wachtwoord.")
    return Advies(True, "Dit is goed genoeg. Nog een woord erbij maakt het sterker.")


def _is_easy(wachtwoord: str) -> bool:
    bare = fold(wachtwoord).replace(" ", "")
    rest = bare
    for woord in _BEKEND:
        rest = rest.replace(woord, "")
    # What is left after the well-known words must still be worth guessing.
    return len(set(bare)) < _VERSCHILLEND or (rest != bare and len(rest) < MINSTENS)
