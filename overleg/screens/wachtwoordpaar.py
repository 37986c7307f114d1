"""Two fields for a new passphrase, with advice while it is typed."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Input, Label

from overleg.screens.wachtwoord import advise


class Wachtwoordpaar(Vertical):
    """Asks a passphrase twice; `check` gives it, or says what is wrong and gives None."""

    DEFAULT_CSS = """
    Wachtwoordpaar {
        height: auto;
        & > Label {
            width: 100%;
        }
    }
    """

    class Klaar(Message):
        """Somebody pressed Enter in the second field."""

    def compose(self) -> ComposeResult:
        """Lay out the two fields."""
        yield Label("Wachtwoord", markup=False)
        yield Input(id="een", password=True, max_length=1000)
        yield Label(advise("").zin, id="advies", classes="zacht", markup=False)
        yield Label("Nog een keer hetzelfde wachtwoord", markup=False)
        yield Input(id="twee", password=True, max_length=1000)
        yield Label("", id="melding", classes="fout", markup=False)

    @on(Input.Changed, "#een")
    def _advise(self, event: Input.Changed) -> None:
        self.query_one("#advies", Label).update(advise(event.value).zin)

    @on(Input.Submitted)
    def _next(self, event: Input.Submitted) -> None:
        event.stop()
        if event.input.id == "een":
            self.query_one("#twee").focus()
        else:
            self.post_message(self.Klaar())

    def check(self) -> str | None:
        """Give the passphrase when it will do and was typed twice."""
        een, twee = self.query_one("#een", Input), self.query_one("#twee", Input)
        advies = advise(een.value)
        if not advies.goed:
            self.tell(advies.zin)
            een.focus()
        elif een.value != twee.value:
            self.tell("De twee wachtwoorden zijn niet gelijk. Typ het tweede opnieuw.")
            twee.focus()
            twee.action_select_all()
        else:
            self.tell("")
            return een.value
        return None

    def tell(self, zin: str) -> None:
        """Show a sentence below the fields."""
        self.query_one("#melding", Label).update(zin)
