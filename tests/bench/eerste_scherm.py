"""How long it takes until there is something to read on the screen, measured in a real terminal."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from pathlib import Path

from overleg.klok import systeemklok
from overleg.store import Kosten, create_kast
from tests.bench.meten import MS, Regel

KALE_APP = """
from textual.app import App
from textual.widgets import Footer, Header, Input
class Kaal(App):
    TITLE = "een kale app"
    def compose(self):
        yield Header()
        yield Input()
        yield Footer()
Kaal().run()
"""
ONZE_APP = "from overleg.app import run_app; raise SystemExit(run_app())"
RIJEN, KOLOMMEN = 24, 80
OPGEVEN = 30.0


def measure(keer: int = 15) -> list[Regel]:
    """Measure the lock screen against a bare app with Header, Input and Footer, in turns."""
    with tempfile.TemporaryDirectory() as map_naam:
        create_kast(
            Path(map_naam) / "kast", "niet van belang", klok=systeemklok, kosten=Kosten(64, 1, 1)
        )
        os.environ["OVERLEG_MAP"] = map_naam
        try:
            kaal, onze = [], []
            for _ in range(keer):
                kaal.append(time_first_paint(KALE_APP, b"een kale app"))
                onze.append(time_first_paint(ONZE_APP, b"De kast is op slot"))
        finally:
            del os.environ["OVERLEG_MAP"]
    return [Regel("eerste scherm", statistics.median(onze), statistics.median(kaal), 1.4)]


def time_first_paint(source: str, teken: bytes) -> float:
    """Give the milliseconds between starting Python on `source` and seeing `teken` painted."""
    start = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", RIJEN, KOLOMMEN, 0, 0))
        os.environ.update(TERM="xterm-256color", COLORTERM="truecolor")
        os.execv(sys.executable, [sys.executable, "-c", source])
    seen = b""
    try:
        while teken not in seen:
            if time.perf_counter() - start > OPGEVEN:
                raise TimeoutError(seen[-500:].decode(errors="replace"))
            if select.select([terminal], [], [], 0.5)[0]:
                seen += os.read(terminal, 65536)
        return (time.perf_counter() - start) * MS
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(terminal)


if __name__ == "__main__":
    from tests.bench.__main__ import print_regels

    print_regels(measure())
