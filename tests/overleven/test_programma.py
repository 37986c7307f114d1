"""The real program in a real terminal: wrong bytes, errors, signals, and a window that closes."""

from __future__ import annotations

import os
import re
import shutil
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from overleg.klok import Klok
from tests.overleven.terminal import Terminal
from tests.screens.kasten import WACHTWOORD, make_volle_kast

GEHEIM = "Sem slaapt bij tante Truus"
"""Stands for the text of a case; may be in nothing that is printed."""

GEWOON = "from overleg.app import run_app; raise SystemExit(run_app())"

MET_BESPREKING = f"""
import sys
from types import ModuleType
from tests.screens.kasten import Bespreking
class Schrijft(Bespreking):
    def save_now(self):
        open({{bestand!r}}, "w").write(self.query_one("#tekst").text)
module = ModuleType("overleg.screens.bespreking")
module.Bespreking = Schrijft
sys.modules[module.__name__] = module
{GEWOON}
"""
"""The program with a simple meeting screen that saves its text to a file when it is told to."""

STUK = f"""
from overleg.screens import start
def breek(self):
    tekst = {GEHEIM!r}
    raise ValueError(tekst)
start.Start.action_werknamen = breek
{GEWOON}
"""
STUK_IN_TAAK = f"""
import asyncio
from overleg.screens import start
async def breek(tekst):
    raise KeyError(tekst)
start.Start.action_werknamen = lambda self: self.run_worker(breek({GEHEIM!r}))
{GEWOON}
"""
STUK_IN_VERGETEN_TAAK = STUK_IN_TAAK.replace(
    "lambda self: self.run_worker(breek", "lambda self: asyncio.create_task(breek"
)
STUK_BIJ_TEKENEN = f"""
from overleg.screens.scherm import Kop
from overleg.screens import start
def breek(self):
    Kop.render = lambda self: 1 / len([]) if {GEHEIM!r} else None
    self.query_one(Kop).refresh()
start.Start.action_werknamen = breek
{GEWOON}
"""
FOUT = f"""
from overleg.fouten import Fout
from overleg.screens import start
def breek(self):
    raise Fout("Dit mag nu niet.", "Er is niets veranderd.", "Doe iets anders.")
start.Start.action_werknamen = breek
{GEWOON}
"""

ENTER, CTRL_L, CTRL_Q = b"\r", b"\x0c", b"\x11"


@pytest.fixture(scope="module")
def _vol(tmp_path_factory: pytest.TempPathFactory, klok: Klok) -> Path:
    map = tmp_path_factory.mktemp("vol") / "kast"
    make_volle_kast(map, klok)
    return map


@pytest.fixture
def begin(_vol: Path, tmp_path: Path) -> Callable[..., Terminal]:
    """Start the program on a store of its own."""
    shutil.copytree(_vol, tmp_path / "kast")

    def start(source: str = GEWOON, **maat: int) -> Terminal:
        return Terminal(source, {"OVERLEG_MAP": str(tmp_path), "USER": "tester"}, **maat)

    return start


def open_kast(terminal: Terminal) -> None:
    """Go from the lock screen to the start screen."""
    terminal.wacht("De kast is op slot")
    terminal.rust(0.2)
    terminal.typ(WACHTWOORD)
    terminal.wacht("•" * len(WACHTWOORD))
    terminal.typ(ENTER)
    terminal.wacht("Verder waar u was")


def plain(data: bytes) -> str:
    """Give the text in what a program wrote to the terminal."""
    text = data.decode("utf-8", "replace")
    return re.sub(r"\x1b(?:\[[0-9;?<>=]*[$ ]?[a-zA-Z]|\][^\x07]*\x07|[()][A-Z0-9]|[=>])", "", text)


def test_it_opens_locks_opens_again_and_leaves(begin) -> None:
    with begin() as terminal:
        open_kast(terminal)
        terminal.typ(CTRL_L)
        terminal.wacht("De kast is op slot")
        terminal.wacht("2026-0007", weg=True)
        open_kast(terminal)
        terminal.typ(CTRL_Q)
        assert terminal.einde() == 0


def test_a_wrong_byte_becomes_a_mark_and_typing_goes_on(begin) -> None:
    with begin() as terminal:
        open_kast(terminal)
        terminal.typ("z")
        terminal.wacht("Typ een stuk van het nummer")
        terminal.typ(b"a\xffb\xc3")
        terminal.typ(b"c")
        terminal.wacht("a\ufffdb\ufffdc")
        terminal.typ(CTRL_Q)
        assert terminal.einde() == 0


@pytest.mark.parametrize(
    ("source", "soort"),
    [
        (STUK, "ValueError"),
        (STUK_IN_TAAK, "KeyError"),
        (STUK_IN_VERGETEN_TAAK, "KeyError"),
        (STUK_BIJ_TEKENEN, "ZeroDivisionError"),
    ],
)
def test_an_error_in_the_program_says_nothing_of_the_case(begin, source, soort) -> None:
    with begin(source) as terminal:
        open_kast(terminal)
        before = len(terminal.uit)
        terminal.typ("w")
        assert terminal.einde() == 70
        said = plain(terminal.uit[before:])
        assert "Er ging iets mis in het programma zelf" in said
        assert soort in said
        assert "Sem" not in said
        assert "Truus" not in said
        assert "Traceback" not in said
        assert "line " not in said


def test_a_refusal_is_shown_and_the_program_goes_on(begin) -> None:
    with begin(FOUT) as terminal:
        open_kast(terminal)
        terminal.typ("w")
        terminal.wacht("Dit mag nu niet.")
        terminal.wacht("Er is niets veranderd.")
        terminal.typ(b"\x1b")
        terminal.wacht("Dit mag nu niet.", weg=True)
        terminal.typ(CTRL_Q)
        assert terminal.einde() == 0


@pytest.mark.parametrize("nummer", [signal.SIGHUP, signal.SIGTERM, signal.SIGINT])
def test_a_signal_saves_and_ends(begin, tmp_path, nummer) -> None:
    bestand = tmp_path / "bewaard"
    with begin(MET_BESPREKING.replace("{bestand!r}", repr(str(bestand)))) as terminal:
        open_kast(terminal)
        terminal.typ(ENTER)
        terminal.wacht("2026-0007")
        terminal.wacht("Verder waar u was", weg=True)
        terminal.typ("half getypt")
        terminal.wacht("half getypt")
        terminal.sein(nummer)
        assert terminal.einde() == 128 + nummer
    assert bestand.read_text() == "half getypt"


def test_a_closed_window_saves_and_ends(begin, tmp_path) -> None:
    bestand = tmp_path / "bewaard"
    with begin(MET_BESPREKING.replace("{bestand!r}", repr(str(bestand)))) as terminal:
        open_kast(terminal)
        terminal.typ(ENTER)
        terminal.wacht("Verder waar u was", weg=True)
        terminal.typ("half getypt")
        terminal.wacht("half getypt")
        terminal.hang_op()
        assert terminal.einde() == 129
    assert bestand.read_text() == "half getypt"


def test_a_lost_terminal_without_a_signal_does_not_go_on_for_ever(begin) -> None:
    # As after nohup: the signal is ignored and only reading and writing fail.
    with begin(
        "import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN)\n" + GEWOON
    ) as terminal:
        open_kast(terminal)
        terminal.hang_op()
        assert terminal.einde() == 129


def test_small_and_large_again_while_typing_loses_nothing(begin) -> None:
    with begin() as terminal:
        open_kast(terminal)
        terminal.typ("z")
        terminal.wacht("Typ een stuk van het nummer")
        terminal.typ("gez")
        terminal.wacht("gez")
        terminal.maat(20, 5)
        terminal.wacht("Het venster")
        terminal.typ("in")
        time.sleep(0.3)
        terminal.maat(80, 24)
        terminal.wacht("gezin")
        terminal.wacht("Het venster", weg=True)


def test_the_window_title_has_no_name(begin, tmp_path) -> None:
    bestand = tmp_path / "bewaard"
    with begin(MET_BESPREKING.replace("{bestand!r}", repr(str(bestand)))) as terminal:
        open_kast(terminal)
        terminal.typ(ENTER)
        terminal.wacht("Verder waar u was", weg=True)
        terminal.rust()
        titles = re.findall(rb"\x1b\]2;([^\x07]*)\x07", terminal.uit)
        assert b"overleg 2026-0007" in titles
        assert all(b"Linde" not in title for title in titles)


def test_no_color_gives_no_colour(begin, tmp_path) -> None:
    source = "import os; os.environ['NO_COLOR'] = '1'\n" + GEWOON
    with begin(source) as terminal:
        open_kast(terminal)
        colours = re.findall(rb"\x1b\[[0-9;]*?[34]8;2;(\d+);(\d+);(\d+)", terminal.uit)
        assert colours
        assert all(red == green == blue for red, green, blue in colours)


def test_settings_of_textual_write_nothing(begin, tmp_path) -> None:
    log = tmp_path / "textual.log"
    source = (
        f"import os; os.environ.update(TEXTUAL_LOG={str(log)!r}, TEXTUAL_SCREENSHOT='1',"
        f" TEXTUAL_SCREENSHOT_LOCATION={str(tmp_path)!r}, TEXTUAL_PRESS='a,b', TEXTUAL='debug')\n"
    )
    with begin(source + GEWOON) as terminal:
        open_kast(terminal)
        time.sleep(1.5)
        terminal.typ(CTRL_Q)
        assert terminal.einde() == 0
    assert not log.exists()
    assert not list(tmp_path.glob("*.svg"))
    assert "ab" not in os.listdir(tmp_path)
