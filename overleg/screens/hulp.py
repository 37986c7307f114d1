"""Help: what matters at this place first, and everything one can do here, to search in."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Label

from overleg.screens.opdracht import Opdracht
from overleg.screens.palet import Zoekvenster
from overleg.tekst import sanitize

OVERAL = "Tab volgend veld · Enter kiezen · Esc terug · muis kan ook"


class Hulp(Zoekvenster):
    """The tip of this place, and all commands with their key; Enter does the one chosen."""

    CSS_PATH: ClassVar[list[str | PurePath]] = ["palet.tcss", "hulp.tcss"]

    def __init__(self, opdrachten: Iterable[Opdracht], tip: str = "") -> None:
        """Make the window.

        Args:
            opdrachten: what can be done here; what is not possible now is listed too.
            tip: what somebody at this place needs to know first.
        """
        super().__init__(sorted(opdrachten, key=lambda opdracht: not opdracht.mag))
        self._tip = tip

    def compose(self) -> ComposeResult:
        """Lay out the window."""
        with Vertical(classes="venster"):
            if self._tip:
                yield Label(sanitize(self._tip), id="tip", markup=False)
            yield from self.compose_zoek("Wat kunt u hier doen? Typ een woord om te zoeken.")
            yield Label(OVERAL, classes="zacht", markup=False)
