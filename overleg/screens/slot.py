"""The lock screen: the first thing to see, and all there is to see while the store is locked.

It must paint at once, so it imports nothing but Textual and light leaves; the program loads the
rest behind it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import Button, Footer, Input, Label

from overleg.fouten import Fout
from overleg.screens.opdracht import Opdracht
from overleg.screens.scherm import Kop, Scherm
from overleg.tekst import sanitize_line

BEZIG = "Even geduld, de kast gaat open …"


class Slot(Scherm[None]):
    """Asks who works and what opens the store: the passphrase or the recovery code."""

    CSS_PATH = "slot.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "wissel", "Herstelcode"),
    ]

    def __init__(
        self, wie: str, geheim: str = "", *, zelf: bool = False, onthoud: bool = False
    ) -> None:
        """Make the screen.

        Args:
            wie: the name that was used last.
            geheim: what stands in the field of the passphrase already.
            zelf: open by itself the first time, without waiting for Enter.
            onthoud: fill in `geheim` again after every lock.
        """
        super().__init__()
        self._wie = wie
        self._geheim = geheim
        self._zelf = zelf
        self._onthoud = onthoud
        self._met_code = False
        self._bezig = False

    def compose(self) -> ComposeResult:
        """Lay out the form."""
        yield Kop("overleg", "op slot")
        with Vertical(id="slot"):
            yield Label("De kast is op slot", classes="titel", markup=False)
            yield Label("", id="uitleg", classes="zacht", markup=False)
            yield Label("Wie werkt hier?", markup=False)
            yield Input(self._wie, id="wie", max_length=100)
            yield Label("Wachtwoord", id="vraag", markup=False)
            yield Input(self._geheim, id="geheim", password=True, max_length=1000)
            yield Label("", id="melding", classes="fout", markup=False)
            with Horizontal(classes="knoppen"):
                yield Button("Open de kast", id="open")
                yield Button("", id="wissel")
        yield Footer(show_command_palette=False)

    def on_screen_resume(self) -> None:
        """Begin anew, with the cursor where most people start typing."""
        self._bezig = self._met_code = False
        self._show_way()
        self._tell("")
        self.query_one("#geheim", Input).value = self._geheim
        self.query_one("#geheim" if self._wie else "#wie").focus()
        if self._zelf:
            self._zelf = False
            self.call_after_refresh(self._start)

    def on_screen_suspend(self) -> None:
        """Leave nothing in the field while the store is open."""
        self.query_one("#geheim", Input).value = ""
        if not self._onthoud:
            self._geheim = ""

    def opdrachten(self) -> Iterable[Opdracht]:
        """List what can be done while the store is locked."""
        yield Opdracht(
            "slot_wissel",
            "Wachtwoord of herstelcode",
            "Open de kast met de herstelcode als u uw wachtwoord niet meer weet.",
            self.action_wissel,
            "f2",
        )

    def tip(self) -> str:
        """Say how to get in."""
        return (
            "Typ uw naam en uw wachtwoord en druk op Enter. Uw naam komt in het logboek."
            " Wachtwoord vergeten? Druk op F2 en typ de herstelcode die u opschreef."
        )

    def action_wissel(self) -> None:
        """Switch between passphrase and recovery code."""
        if self._bezig:
            return
        self._met_code = not self._met_code
        self.query_one("#geheim", Input).value = ""
        self._tell("")
        self._show_way()
        self.query_one("#geheim").focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go from name to secret, and from secret to opening."""
        if event.input.id == "wie":
            self.query_one("#geheim").focus()
        else:
            self._start()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Do what the buttons say."""
        if event.button.id == "wissel":
            self.action_wissel()
        else:
            self._start()

    def _start(self) -> None:
        if self._bezig:
            return
        wie = sanitize_line(self.query_one("#wie", Input).value)
        geheim = self.query_one("#geheim", Input).value
        if not wie:
            self._tell("Vul eerst uw naam in.")
            self.query_one("#wie").focus()
        elif not geheim:
            self._tell(f"Vul eerst {'de herstelcode' if self._met_code else 'het wachtwoord'} in.")
            self.query_one("#geheim").focus()
        else:
            self._bezig = True
            self._tell(BEZIG, fout=False)
            self.run_worker(self._open(geheim, wie), exclusive=True)

    async def _open(self, geheim: str, wie: str) -> None:
        try:
            await self.huis.unlock(geheim, wie, met_code=self._met_code)
        except Fout as fout:
            self._bezig = False
            self._tell(f"{fout.wat}\n{fout.nu}")
            field = self.query_one("#geheim", Input)
            field.focus()
            field.action_select_all()

    def _tell(self, tekst: str, *, fout: bool = True) -> None:
        melding = self.query_one("#melding", Label)
        melding.set_class(fout, "fout")
        melding.update(tekst)

    def _show_way(self) -> None:
        code = self._met_code
        self.query_one("#uitleg", Label).update(
            "Typ de acht groepjes van vier. Kijkt er iemand mee? Zet de beamer uit."
            if code
            else "Typ uw wachtwoord om verder te gaan waar u was."
        )
        self.query_one("#vraag", Label).update("Herstelcode" if code else "Wachtwoord")
        # A code is copied from paper, so it must be possible to check what was typed.
        self.query_one("#geheim", Input).password = not code
        self.query_one("#wissel", Button).label = "Wachtwoord" if code else "Herstelcode"
