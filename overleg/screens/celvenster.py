"""What is behind a cell of the blinde-vlekkenkaart: its items, to read only."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Label, Static

from overleg.screens.scherm import Venster
from overleg.tekst import sanitize_line

NIETS = "Hier staat nog niets. Dat is ook een antwoord: wie kan dit weten?"


class Celvenster(Venster[None]):
    """Shows the items of one place under each other; arrows scroll, Esc closes."""

    CSS_PATH = "celvenster.tcss"

    def __init__(self, titel: str, stand: str, regels: Sequence[Content]) -> None:
        """Make the window.

        Args:
            titel: the place.
            stand: what the table did with it, or empty.
            regels: one text for each item, as the reader may see it.
        """
        super().__init__()
        self._titel = titel
        self._stand = stand
        self._regels = tuple(regels)

    def compose(self) -> ComposeResult:
        """Lay out the items."""
        with Vertical(classes="venster"):
            yield Label(sanitize_line(self._titel), classes="titel", markup=False)
            if self._stand:
                yield Label(sanitize_line(self._stand), classes="stand", markup=False)
            with VerticalScroll(id="regels"):
                for regel in self._regels or (Content.styled(NIETS, "$zacht"),):
                    yield Static(regel, classes="regel", markup=False)
            with Horizontal(classes="knoppen"):
                yield Button("Terug (Esc)", id="terug")

    def on_mount(self) -> None:
        """Let the arrows scroll at once."""
        self.query_one("#regels").focus()

    def on_button_pressed(self) -> None:
        """Close."""
        self.dismiss(None)
