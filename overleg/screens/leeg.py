"""An empty screen: nothing of a case, until somebody who belongs here brings it back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Footer, Label

from overleg.screens.opdracht import Opdracht
from overleg.screens.scherm import Kop, Scherm


class Leeg(Scherm[None]):
    """Covers everything. What is below stays open and keeps its cursor."""

    CSS_PATH = "leeg.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f9,escape", "terug", "Scherm terug", key_display="F9"),
    ]

    def __init__(self, zin: str = "Het scherm is even leeg.") -> None:
        """Say in one sentence why it is empty; never anything of a case."""
        super().__init__()
        self._zin = zin

    def compose(self) -> ComposeResult:
        """Lay out the sentence."""
        yield Kop("overleg")
        yield Label(self._zin, id="leeg", markup=False)
        yield Label("F9 brengt alles terug.", classes="zacht", markup=False)
        yield Footer(show_command_palette=False)

    def opdrachten(self) -> Iterable[Opdracht]:
        """Offer the way back."""
        yield Opdracht(
            "scherm_terug",
            "Scherm terug",
            "Laat weer zien wat er stond. De cursor staat waar hij stond.",
            self.action_terug,
            "f9",
        )

    def action_terug(self) -> None:
        """Go back to what was on the screen."""
        self.dismiss(None)
