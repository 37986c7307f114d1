"""The injected clock: nothing else in the program asks the machine what time it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
"""The only time zone the program thinks in; meetings are held in the Netherlands."""

Klok: TypeAlias = Callable[[], datetime]
"""Gives the present moment as an aware datetime in `AMSTERDAM`; tests pass a fixed one."""


def systeemklok() -> datetime:
    """Return the machine's present moment, aware, in Europe/Amsterdam."""
    return datetime.now(AMSTERDAM)
