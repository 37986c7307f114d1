"""The real program in a real terminal that a test can read, type in, resize and break."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from pathlib import Path
from types import TracebackType
from typing import Self

import pyte

WACHTEN = 40.0
"""Seconds after which a test gives up waiting; the machine may be busy."""


class Terminal:
    """A process on a pseudo terminal, with the screen as a person would see it."""

    def __init__(
        self,
        source: str,
        omgeving: dict[str, str],
        *,
        kolommen: int = 80,
        rijen: int = 24,
    ) -> None:
        """Start Python on a source text.

        Args:
            source: what to run.
            omgeving: settings on top of those of this process.
            kolommen: width of the terminal.
            rijen: height of the terminal.
        """
        self.uit = b""
        self.status: int | None = None
        self._screen = pyte.Screen(kolommen, rijen)
        self._stream = pyte.ByteStream(self._screen)
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            _resize(0, kolommen, rijen)
            os.environ.update({"TERM": "xterm-256color", "COLORTERM": "truecolor", **omgeving})
            os.chdir(Path(__file__).parents[2])
            os.execv(sys.executable, [sys.executable, "-c", source])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        soort: type[BaseException] | None,
        fout: BaseException | None,
        spoor: TracebackType | None,
    ) -> None:
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        if self.fd >= 0:
            os.close(self.fd)

    @property
    def scherm(self) -> str:
        """What is on the screen now."""
        return "\n".join(line.rstrip() for line in self._screen.display)

    def typ(self, wat: bytes | str) -> None:
        """Send keys."""
        os.write(self.fd, wat.encode() if isinstance(wat, str) else wat)

    def wacht(self, tekst: str, *, weg: bool = False) -> None:
        """Read until a text is on the screen, or with `weg` until it is gone."""
        until = time.monotonic() + WACHTEN
        while (tekst in self.scherm) is weg:
            assert time.monotonic() < until, f"“{tekst}” did not come:\n{self.scherm}"
            assert self._read(), f"the program ended:\n{self.uit[-2000:].decode(errors='replace')}"

    def rust(self, seconden: float = 0.5) -> None:
        """Read whatever comes for a while; a cursor that blinks never stops."""
        until = time.monotonic() + seconden
        while time.monotonic() < until and self._read():
            pass

    def maat(self, kolommen: int, rijen: int) -> None:
        """Give the terminal another size."""
        self._screen.resize(rijen, kolommen)
        _resize(self.fd, kolommen, rijen)

    def sein(self, nummer: signal.Signals) -> None:
        """Send a signal to the program."""
        os.kill(self.pid, nummer)

    def hang_op(self) -> None:
        """Close the terminal, as when its window is closed or the line is lost."""
        os.close(self.fd)
        self.fd = -1

    def einde(self) -> int:
        """Wait until the program ends and give its exit status; minus the signal if killed."""
        until = time.monotonic() + WACHTEN
        while time.monotonic() < until:
            if self.fd >= 0 and select.select([self.fd], [], [], 0.05)[0]:
                self._read()
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                while self.fd >= 0 and select.select([self.fd], [], [], 0.05)[0] and self._read():
                    pass
                self.status = os.waitstatus_to_exitcode(status)
                return self.status
            if self.fd < 0:
                time.sleep(0.05)
        raise AssertionError(f"the program did not end:\n{self.scherm}")

    def _read(self) -> bool:
        """Read what is there; False when the program closed the terminal."""
        if not select.select([self.fd], [], [], 0.2)[0]:
            return True
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            return False
        self.uit += data
        self._stream.feed(data)
        return bool(data)


def _resize(fd: int, kolommen: int, rijen: int) -> None:
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", rijen, kolommen, 0, 0))
