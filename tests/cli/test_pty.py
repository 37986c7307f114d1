"""A person at a real terminal: the passphrase is asked, not shown, and may be mistyped."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.engels import find_english

HERSTELCODE = re.compile(r"([0-9A-Z]{4}-){7}[0-9A-Z]{4}")

WACHTTIJD = 60
"""Longest wait for the next question; seconds."""


# Opening the terminal as leader of a new session makes it the one ctrl+c belongs to. Done in a new
# process, because forking a test process that has threads is not safe.
_START = """
import os, sys
os.close(os.open(os.ttyname(0), os.O_RDWR))
os.execv(sys.executable, [sys.executable, "-m", "overleg", *sys.argv[1:]])
"""


class Scherm:
    """A terminal with one command in it."""

    def __init__(self, omgeving: dict[str, str], *woorden: str) -> None:
        self._fd, terminal = pty.openpty()
        self._process = subprocess.Popen(
            [sys.executable, "-c", _START, *woorden],
            env=omgeving,
            stdin=terminal,
            stdout=terminal,
            stderr=terminal,
            start_new_session=True,
        )
        os.close(terminal)
        self.alles = ""
        self._gezien = 0

    def wait_for(self, tekst: str) -> None:
        """Read until a text appears after the one that was waited for before."""
        while (found := self.alles.find(tekst, self._gezien)) < 0:
            assert self._read(), self.alles
        self._gezien = found + len(tekst)

    def type(self, tekst: str) -> None:
        os.write(self._fd, tekst.encode())

    def close(self) -> int:
        """Read until the command ends and give its exit code."""
        while self._read():
            pass
        os.close(self._fd)
        return self._process.wait(WACHTTIJD)

    def _read(self) -> bool:
        if not select.select([self._fd], [], [], WACHTTIJD)[0]:
            return False
        try:
            data = os.read(self._fd, 65536)
        except OSError:
            # How Linux says that nobody holds the other end any more.
            return False
        self.alles += data.decode("utf-8", "replace")
        return bool(data)


@pytest.fixture
def omgeving(tmp_path: Path) -> dict[str, str]:
    return {**os.environ, "OVERLEG_MAP": str(tmp_path / "thuis"), "TERM": "xterm"}


def test_a_store_is_made_and_opened_by_hand(omgeving: dict[str, str]) -> None:
    screen = Scherm(omgeving, "kast", "nieuw")
    screen.wait_for("Nieuw wachtwoord: ")
    screen.type("vier gewone woorden\n")
    screen.wait_for("Nog een keer: ")
    screen.type("vier gewone woorden\n")
    assert screen.close() == 0
    assert "vier gewone" not in screen.alles
    assert "herstelcode" in screen.alles
    assert find_english(HERSTELCODE.sub("", screen.alles)) == []

    screen = Scherm(omgeving, "casus", "lijst")
    screen.wait_for("Wachtwoord: ")
    screen.type("iets anders\n")
    screen.wait_for("Dit wachtwoord is niet juist.")
    screen.wait_for("Wachtwoord: ")
    screen.type("vier gewone woorden\n")
    assert screen.close() == 0
    assert "Nummer" in screen.alles


def test_ctrl_c_at_the_question_is_told_in_dutch(omgeving: dict[str, str]) -> None:
    screen = Scherm(omgeving, "kast", "nieuw")
    screen.wait_for("Nieuw wachtwoord: ")
    screen.type("\x03")
    assert screen.close() == 130
    assert "Gestopt met ctrl+c." in screen.alles
    assert not Path(omgeving["OVERLEG_MAP"]).exists()


def test_ctrl_d_at_the_question_is_told_in_dutch(omgeving: dict[str, str]) -> None:
    screen = Scherm(omgeving, "kast", "nieuw")
    screen.wait_for("Nieuw wachtwoord: ")
    screen.type("\x04")
    assert screen.close() == 1
    assert "U vulde niets in." in screen.alles
