"""A new passphrase, for somebody who came in with the recovery code."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Button, Label

from overleg.fouten import Fout
from overleg.screens.scherm import Venster
from overleg.screens.wachtwoordpaar import Wachtwoordpaar


class NieuwWachtwoord(Venster[bool]):
    """Asks a new passphrase; Esc leaves everything as it was."""

    CSS_PATH = "nieuw_wachtwoord.tcss"

    def __init__(self, code: str) -> None:
        """Keep the code with which the store was opened."""
        super().__init__()
        self._code = code
        self._bezig = False

    def compose(self) -> ComposeResult:
        """Lay out the window."""
        with Vertical(classes="venster"):
            yield Label("Kies een nieuw wachtwoord", classes="titel", markup=False)
            yield Label(
                "U kwam binnen met de herstelcode. Het oude wachtwoord vervalt als u een nieuw"
                " kiest. De herstelcode blijft geldig.",
                classes="zacht",
                markup=False,
            )
            yield Wachtwoordpaar()
            with Horizontal(classes="knoppen"):
                yield Button("Bewaar", id="bewaar")
                yield Button("Later (Esc)", id="later")

    def on_mount(self) -> None:
        """Start typing at once."""
        self.query_one("#een").focus()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Do what the button says."""
        if event.button.id == "later":
            self.dismiss(None)
        else:
            self._save()

    @on(Wachtwoordpaar.Klaar)
    def _save(self) -> None:
        paar = self.query_one(Wachtwoordpaar)
        nieuw = None if self._bezig else paar.check()
        if nieuw is not None:
            self._bezig = True
            paar.tell("Even geduld …")
            self.run_worker(self._change(nieuw), exclusive=True)

    async def _change(self, nieuw: str) -> None:
        try:
            await self.huis.change_wachtwoord(self._code, nieuw)
        except Fout as fout:
            self._bezig = False
            self.query_one(Wachtwoordpaar).tell(f"{fout.wat} {fout.nu}")
            return
        self.notify("Het nieuwe wachtwoord is bewaard.")
        self.dismiss(True)
