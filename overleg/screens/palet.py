"""Finding a command by a word of it. Only what is possible now is offered."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, Label, OptionList

from overleg.screens.opdracht import Opdracht
from overleg.screens.opdrachtlijst import Opdrachtlijst
from overleg.screens.scherm import Venster


class Zoekvenster(Venster[Opdracht]):
    """A field to type in with a list below it; gives the command that was chosen."""

    CSS_PATH: ClassVar[list[str | PurePath]] = ["palet.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", "Omhoog", show=False, priority=True),
        Binding("down", "move(1)", "Omlaag", show=False, priority=True),
    ]

    def __init__(self, opdrachten: Iterable[Opdracht]) -> None:
        """Offer these commands."""
        super().__init__()
        self.opdrachten = tuple(opdrachten)

    def compose_zoek(self, vraag: str) -> ComposeResult:
        """Lay out the field and the list."""
        yield Label(vraag, classes="titel", markup=False)
        yield Input(id="zoek", max_length=100)
        yield Opdrachtlijst(self.opdrachten)

    def on_mount(self) -> None:
        """Start typing at once."""
        self.query_one("#zoek").focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Shorten the list."""
        self.query_one(Opdrachtlijst).filter(event.value)

    def on_input_submitted(self) -> None:
        """Take what the cursor is on."""
        self.take(self.query_one(Opdrachtlijst).huidige)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take what was clicked."""
        event.stop()
        self.take(self.query_one(Opdrachtlijst).huidige)

    def action_move(self, step: int) -> None:
        """Move the cursor of the list while typing goes on."""
        lijst = self.query_one(Opdrachtlijst)
        if step < 0:
            lijst.action_cursor_up()
        else:
            lijst.action_cursor_down()

    def take(self, opdracht: Opdracht | None) -> None:
        """Close with a command, if it is possible now."""
        if opdracht is not None and opdracht.mag:
            self.dismiss(opdracht)


class Palet(Zoekvenster):
    """Only the commands that are possible now."""

    def __init__(self, opdrachten: Iterable[Opdracht]) -> None:
        """Leave out what is not possible."""
        super().__init__(opdracht for opdracht in opdrachten if opdracht.mag)

    def compose(self) -> ComposeResult:
        """Lay out the window."""
        with Vertical(classes="venster"):
            yield from self.compose_zoek("Wat wilt u doen? Typ een woord.")
            yield Label("Enter doet het · Esc gaat terug", classes="zacht", markup=False)
