"""How long nobody touched the keyboard or the mouse, and what follows from it."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import Enum

WAARSCHUWEN = 60.0
"""So many seconds before locking somebody who only listens gets a warning."""


class Gevolg(Enum):
    """What silence asks for."""

    NIETS = "niets"
    WAARSCHUWEN = "waarschuwen"
    OP_SLOT = "op_slot"


def seconds_awake_and_asleep() -> float:
    """Give a clock in seconds that also runs while the laptop sleeps, where there is one."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class Stilte:
    """Counts the seconds since the last touch."""

    def __init__(self, tik: Callable[[], float] = seconds_awake_and_asleep) -> None:
        """Start counting now, by a clock that gives seconds."""
        self._tik = tik
        self._last = tik()
        self._warned = False

    def touch(self) -> None:
        """Begin again: somebody is there."""
        self._last = self._tik()
        self._warned = False

    def check(self, minuten: int) -> Gevolg:
        """Tell what must happen now; a warning is given once per silence.

        Args:
            minuten: after how long the screen locks; 0 is never.
        """
        if minuten <= 0:
            return Gevolg.NIETS
        silent, limit = self._tik() - self._last, minuten * 60.0
        if silent >= limit:
            return Gevolg.OP_SLOT
        if silent >= limit - WAARSCHUWEN and not self._warned:
            self._warned = True
            return Gevolg.WAARSCHUWEN
        return Gevolg.NIETS
