"""The first run: a new store, its passphrase, and the recovery code that is shown once."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Button, ContentSwitcher, Footer, Input, Label

from overleg.fouten import Fout
from overleg.screens.scherm import Kop, Scherm
from overleg.screens.wachtwoordpaar import Wachtwoordpaar
from overleg.tekst import sanitize_line

UITLEG = (
    "Alles wat u typt komt in een kast: een bestand dat alleen met uw wachtwoord open gaat."
    " Zonder wachtwoord en zonder herstelcode is de inhoud voor altijd weg."
)
CODE_UITLEG = (
    "Met deze code opent u de kast als u uw wachtwoord niet meer weet. U ziet hem één keer."
    " Schrijf hem op papier en bewaar dat niet bij deze laptop."
    " Kijkt er iemand mee? Zet dan eerst de beamer uit."
)
_GELIJKEND = str.maketrans("OIL", "011")


class Nieuw(Scherm[None]):
    """Makes the store in two steps: the passphrase, then the code."""

    CSS_PATH = "nieuw.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f7", "verder", "Verder"),
    ]

    def __init__(self, wie: str) -> None:
        """Start with a guess of who works."""
        super().__init__()
        self._wie = wie
        self._wachtwoord = ""
        self._code = ""
        self._bezig = False

    def compose(self) -> ComposeResult:
        """Lay out both steps; one is shown."""
        yield Kop("overleg", "nieuwe kast")
        with ContentSwitcher(initial="stap-wachtwoord"):
            with VerticalScroll(id="stap-wachtwoord", can_focus=False), Vertical(classes="blad"):
                yield Label("Welkom. Kies een wachtwoord voor uw kast", classes="titel")
                yield Label(UITLEG, classes="zacht uitleg", markup=False)
                yield Label("Wie werkt hier?", markup=False)
                yield Input(self._wie, id="wie", max_length=100)
                yield Wachtwoordpaar()
                yield Button("Maak de kast", id="maak")
            with VerticalScroll(id="stap-code", can_focus=False), Vertical(classes="blad"):
                yield Label("Schrijf de herstelcode op", classes="titel")
                yield Label(CODE_UITLEG, classes="uitleg", markup=False)
                yield Label("", id="code", markup=False)
                yield Label("Ik heb de code opgeschreven. De laatste groep is:", markup=False)
                yield Input(id="laatste", max_length=8)
                yield Label("", id="code-melding", classes="fout", markup=False)
                yield Button("Verder naar het begin", id="verder")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Put the cursor in the first empty field."""
        self.query_one("#een" if self._wie else "#wie").focus()

    def tip(self) -> str:
        """Say what this is for."""
        return UITLEG if not self._code else CODE_UITLEG

    def bezwaar(self) -> Fout | None:
        """Hold somebody who leaves before the code is on paper."""
        if not self._code:
            return None
        return Fout(
            "U hebt de laatste groep van de herstelcode nog niet overgetypt.",
            "De kast is gemaakt en gaat open met uw wachtwoord.",
            "Schrijf eerst de code op. Als u nu stopt, ziet u hem nooit meer.",
        )

    @on(Input.Submitted, "#wie")
    def _to_wachtwoord(self) -> None:
        self.query_one("#een").focus()

    @on(Wachtwoordpaar.Klaar)
    @on(Input.Submitted, "#laatste")
    @on(Button.Pressed)
    def action_verder(self) -> None:
        """Go on, from wherever one is."""
        if self._bezig:
            return
        if self._code:
            self._check_code()
        else:
            self._make()

    def _make(self) -> None:
        paar = self.query_one(Wachtwoordpaar)
        self._wie = sanitize_line(self.query_one("#wie", Input).value)
        if not self._wie:
            paar.tell("Vul eerst uw naam in.")
            self.query_one("#wie").focus()
            return
        wachtwoord = paar.check()
        if wachtwoord is not None:
            self._wachtwoord = wachtwoord
            self._bezig = True
            paar.tell("Even geduld, de kast wordt gemaakt …")
            self.run_worker(self._make_kast(), exclusive=True)

    async def _make_kast(self) -> None:
        try:
            self._code = await self.huis.make_kast(self._wachtwoord)
        except Fout as fout:
            self.query_one(Wachtwoordpaar).tell(f"{fout.wat} {fout.nu}")
            return
        finally:
            self._bezig = False
        groepen = self._code.split("-")
        half = (len(groepen) + 1) // 2
        self.query_one("#code", Label).update(
            "\n\n".join("   ".join(deel) for deel in (groepen[:half], groepen[half:]))
        )
        for field in self.query(Wachtwoordpaar).results():
            await field.remove()
        self.query_one(ContentSwitcher).current = "stap-code"
        self.query_one("#laatste").focus()

    def _check_code(self) -> None:
        typed = self.query_one("#laatste", Input).value.strip(" -").upper().translate(_GELIJKEND)
        if typed != self._code.split("-")[-1]:
            self.query_one("#code-melding", Label).update(
                "Dat is niet de laatste groep. Kijk rechtsonder in de code en typ die vier tekens."
            )
            self.query_one("#laatste").focus()
            return
        self._bezig = True
        self.query_one("#code-melding", Label).update("Even geduld, de kast gaat open …")
        # By the program and not by this screen: opening takes this screen away, and with it
        # whatever it is doing.
        self.app.run_worker(self._open())

    async def _open(self) -> None:
        try:
            await self.huis.unlock(self._wachtwoord, self._wie)
        except Fout as fout:
            self._bezig = False
            self.query_one("#code-melding", Label).update(f"{fout.wat} {fout.nu}")
