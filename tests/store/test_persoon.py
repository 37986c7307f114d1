from __future__ import annotations

import getpass
import os

import pytest

from overleg.store.persoon import clean_naam, os_account


@pytest.mark.parametrize(
    ("getypt", "naam"),
    [
        ("Vera", "Vera"),
        (" Vera\tde Wit\n", "Vera de Wit"),
        ("Vera\x1b[2J", "Vera[U+001B][2J"),
        ("", "onbekend"),
        ("  ", "onbekend"),
        ("x" * 1000, "x" * 300),
    ],
)
def test_a_name_fits_on_one_line_of_the_log(getypt: str, naam: str) -> None:
    assert clean_naam(getypt) == naam


def test_the_account_is_that_of_the_process_and_not_of_a_setting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    echt = os_account()
    for naam in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(naam, "een ander")
    assert os_account() == echt != "een ander"


def test_an_account_without_a_name_stops_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "getuid", lambda: 2**31 - 7)

    def unknown() -> str:
        raise KeyError("no such account")

    monkeypatch.setattr(getpass, "getuser", unknown)
    assert os_account() == "onbekend"
