"""A refusal in three sentences, and questions with yes or no about it."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Button, Label

from overleg.fouten import Fout
from overleg.screens.scherm import Venster
from overleg.tekst import sanitize


class FoutVenster(Venster[bool]):
    """Shows what went wrong, what was kept, and what one can do now.

    Its result is True when somebody chose `toch`, and otherwise False or None.
    """

    CSS_PATH = "fout.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("k", "kopieer", "Kopiëren", show=False),
        Binding("left,up", "app.focus_previous", "Vorige", show=False),
        Binding("right,down", "app.focus_next", "Volgende", show=False),
    ]

    def __init__(self, fout: Fout, toch: str = "") -> None:
        """Make the window.

        Args:
            fout: the refusal.
            toch: the words on a button that goes on all the same; none when empty.
        """
        super().__init__()
        self.fout = fout
        self._toch = toch

    def compose(self) -> ComposeResult:
        """Lay out the three sentences and the buttons."""
        with Vertical(classes="venster"):
            yield Label(sanitize(self.fout.wat), id="wat", markup=False)
            with VerticalScroll(id="rest", can_focus=False):
                for kop, zin in (("Bewaard", self.fout.bewaard), ("Wat nu", self.fout.nu)):
                    if zin:
                        yield Label(kop, classes="titel", markup=False)
                        yield Label(sanitize(zin), classes="zin", markup=False)
            with Horizontal(classes="knoppen"):
                yield Button("Terug", id="terug")
                if self._toch:
                    yield Button(self._toch, id="toch")
                yield Button("Kopiëren (k)", id="kopieer")

    def on_mount(self) -> None:
        """Let Enter go back."""
        self.query_one("#terug").focus()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Do what the button says."""
        if event.button.id == "kopieer":
            self.action_kopieer()
        else:
            self.dismiss(event.button.id == "toch")

    def action_kopieer(self) -> None:
        """Put the sentences on the clipboard of the terminal, because somebody asked."""
        self.app.copy_to_clipboard(sanitize(str(self.fout)))
        self.notify("De melding staat op het klembord.")
