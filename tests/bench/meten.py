"""Measuring: the same work many times, and the time that 95 of 100 stay under."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

MS = 1000.0


@dataclass(frozen=True)
class Regel:
    """One row of the report.

    `gemeten` and `vloer` are in milliseconds; `lat` is how many times the floor is allowed, or
    None when there is no bar.
    """

    wat: str
    gemeten: float
    vloer: float
    lat: float | None

    @property
    def keer(self) -> float:
        """How many times the floor this took."""
        return self.gemeten / self.vloer if self.vloer else 0.0

    @property
    def gehaald(self) -> bool:
        """Whether it stays within its bar."""
        return self.lat is None or self.keer <= self.lat


def time_calls(work: Callable[[], object], keer: int) -> list[float]:
    """Give how long each call took, in milliseconds."""
    found = []
    for _ in range(keer):
        start = time.perf_counter()
        work()
        found.append((time.perf_counter() - start) * MS)
    return found


def p95(tijden: list[float]) -> float:
    """Give the time that 95 of 100 stay under."""
    return statistics.quantiles(tijden, n=20)[-1]


def time_processes(opdrachten: dict[str, list[str]], keer: int = 15) -> dict[str, float]:
    """Give the median start-up time of commands, run in turns so that they share the weather."""
    tijden: dict[str, list[float]] = {naam: [] for naam in opdrachten}
    for _ in range(keer):
        for naam, opdracht in opdrachten.items():
            start = time.perf_counter()
            subprocess.run(opdracht, check=True, capture_output=True, stdin=subprocess.DEVNULL)
            tijden[naam].append((time.perf_counter() - start) * MS)
    return {naam: statistics.median(alle) for naam, alle in tijden.items()}


def python(*argumenten: str) -> list[str]:
    """Give a command for this very Python."""
    return [sys.executable, *argumenten]
