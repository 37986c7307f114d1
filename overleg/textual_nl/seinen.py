"""Signals that end a process from outside; Textual itself runs nothing when one comes."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from contextlib import suppress


def catch_signals(loop: asyncio.AbstractEventLoop, answer: Callable[[int], None]) -> None:
    """Call `answer` with the number of a signal, when the window is closed or somebody ends us."""
    for naam in ("SIGHUP", "SIGTERM", "SIGINT"):
        number = getattr(signal, naam, None)
        # Ignored on purpose (nohup) stays ignored; Windows has no such handlers.
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            with suppress(NotImplementedError, RuntimeError, ValueError):
                loop.add_signal_handler(number, answer, int(number))
