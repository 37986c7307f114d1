"""Advice about a passphrase."""

from __future__ import annotations

import pytest

from overleg.screens.wachtwoord import advise


@pytest.mark.parametrize(
    ("wachtwoord", "goed", "deel"),
    [
        ("", False, "vier losse woorden"),
        ("   ", False, "vier losse woorden"),
        ("kort", False, "moeten nog 8 tekens"),
        ("elf tekens!", False, "moet nog 1 teken bij"),
        ("aaaaaaaaaaaaaaa", False, "te makkelijk"),
        ("wachtwoord123", False, "te makkelijk"),
        ("Welkom12345!", False, "te makkelijk"),
        ("121212121212", False, "te makkelijk"),
        ("vier woorden op rij", True, "goed genoeg"),
        ("paard batterij nietje kaars", True, "sterk wachtwoord"),
        ("kJ8#mQ2$vX5!", True, "goed genoeg"),
        ("mijn geheim is dat ik zing", True, "sterk wachtwoord"),
    ],
)
def test_advice(wachtwoord: str, goed: bool, deel: str) -> None:
    advies = advise(wachtwoord)
    assert advies.goed is goed
    assert deel in advies.zin
