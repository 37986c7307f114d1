"""What a screen can do, as a list: it feeds the palette and the help."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Opdracht:
    """One command as a person can find it.

    `titel` says in a few words what it does and `uitleg` in one sentence why. `toets` is a key as
    Textual writes it (``f7``, ``ctrl+l``), empty when there is none. `mag` tells whether it is
    possible now: the palette offers only those.
    """

    sleutel: str
    titel: str
    uitleg: str
    doe: Callable[[], object]
    toets: str = ""
    mag: bool = True
