"""A meeting in the real program: killed while somebody types, and what reaches the terminal."""

from __future__ import annotations

import re
import shutil
import signal
import time
from pathlib import Path

import pytest

from overleg.dossier import Klad
from overleg.klok import Klok
from overleg.store import open_sleutel, open_store
from tests.overleven.terminal import Terminal
from tests.overleven.test_programma import ENTER, GEWOON, open_kast
from tests.screens.aan_tafel import Wekker, nieuw_overleg
from tests.screens.kasten import LINDE, WACHTWOORD, make_volle_kast

PLEK = "vraag/een/vraag"
"""The cursor was in the question of today when the meeting was left."""

TEKST = "Waar slaapt Sem vannacht, en wie is er bij hem?"

RUIM = 1.5
"""Seconds within which every key was surely saved, also on a machine that is busy."""

BEKEND = re.compile(
    rb"\x1b(?:"
    rb"\[[0-9;:?<>=]*[ $]?[A-Za-z]"  # moving, colours, modes, questions about the terminal
    rb"|\](?:0|2|22);[^\x07\x1b]*(?:\x07|\x1b\\)"  # the title of the window
    rb"|_G[^\x1b]*\x1b\\"  # asks whether the terminal can show pictures
    rb"|P[^\x1b]*\x1b\\"
    rb"|[()][A-Z0-9]|[=>78cM]"
    rb")"
)
"""What Textual sends by itself. The clipboard (OSC 52) is not among it."""


@pytest.fixture(scope="module")
def _begonnen(tmp_path_factory: pytest.TempPathFactory, klok: Klok) -> Path:
    """A store with a meeting that was left in the field of the question."""
    map = tmp_path_factory.mktemp("begonnen")
    make_volle_kast(map / "kast", klok)
    wekker = Wekker()
    sleutel = open_sleutel(map / "kast", WACHTWOORD)
    with open_store(map / "kast", sleutel, wie="Vera", klok=wekker) as store:
        tafel = nieuw_overleg(store, wekker)
        store.apply([tafel.overleg.met(plek=PLEK)])
    return map


@pytest.fixture
def thuis(_begonnen: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(_begonnen, tmp_path / "thuis"))


def begin(thuis: Path) -> Terminal:
    """Start the program and go on in the field where the cursor was."""
    terminal = Terminal(GEWOON, {"OVERLEG_MAP": str(thuis), "USER": "tester"})
    open_kast(terminal)
    terminal.typ(ENTER)
    terminal.wacht("opgeslagen ✓")
    terminal.rust(0.5)
    return terminal


def read_vraag(thuis: Path) -> str:
    """Give what the store has of the question: its value, or what was half typed."""
    sleutel = open_sleutel(thuis / "kast", WACHTWOORD)
    with open_store(thuis / "kast", sleutel, wie="Vera", klok=Wekker()) as store:
        dossier = store.read_dossier(store.find_casus(LINDE).id)
        overleg = dossier.laatste_overleg
        assert overleg is not None
        klad = [een.tekst for een in dossier.van(Klad) if een.plek == PLEK]
        return klad[-1] if klad else overleg.vraag


def kill(terminal: Terminal) -> None:
    terminal.sein(signal.SIGKILL)
    assert terminal.einde() == -signal.SIGKILL


def test_what_was_typed_half_a_second_before_a_kill_is_there(thuis: Path) -> None:
    with begin(thuis) as terminal:
        terminal.typ(TEKST)
        terminal.wacht("bij hem?")
        terminal.rust(0.6)
        kill(terminal)
    assert read_vraag(thuis) == TEKST
    with begin(thuis) as terminal:
        terminal.wacht("bij hem?")


def test_three_seconds_of_steady_typing_are_saved_while_they_go_on(thuis: Path) -> None:
    typed: list[float] = []
    with begin(thuis) as terminal:
        start = time.monotonic()
        while time.monotonic() - start < 3.0 + RUIM:
            terminal.typ("abcdefghij"[len(typed) % 10])
            typed.append(time.monotonic())
            terminal.rust(0.05)
        end = time.monotonic()
        kill(terminal)
    alles = "".join("abcdefghij"[place % 10] for place in range(len(typed)))
    saved = read_vraag(thuis)
    assert alles.startswith(saved)
    assert len(saved) >= sum(moment < end - RUIM for moment in typed) > 10


def test_only_known_control_sequences_reach_the_terminal(thuis: Path) -> None:
    with begin(thuis) as terminal:
        # A paste with the clipboard, a bell, a bidi override and a NUL.
        kwaad = "voor\x1b]52;c;S2w=\x07y\u202ez\x00na"
        terminal.typ(b"\x1b[200~" + kwaad.encode() + b"\x1b[201~")
        terminal.wacht("[U+202E]")
        terminal.rust(0.3)
        assert "[U+001B]]52;c;S2w=[U+0007]" in "".join(terminal.scherm.split()).replace("┃", "")
        assert b"\x1b]52;" not in terminal.uit
        assert "\u202e".encode() not in terminal.uit
        rest = BEKEND.sub(b"", terminal.uit)
        assert not re.search(rb"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]", rest), rest[:2000]
