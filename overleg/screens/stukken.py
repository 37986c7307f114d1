"""The papers of a meeting: read one as its reader will, and save it as a file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Footer, Static

from overleg.dossier import Deelnemer, Organisatie
from overleg.dossier.zichtbaar import DEELNEMERS, INTERN, Lezer
from overleg.fouten import Fout
from overleg.keuzes import LezerSoort, StukSoort
from overleg.screens.bestand import BestaatAl, write_bestand
from overleg.screens.keuzelijst import Keus
from overleg.screens.opdracht import Opdracht
from overleg.screens.scherm import Kop, Scherm
from overleg.screens.vragen import Kies, Vraag, Vragen, bevestig
from overleg.store import Handeling
from overleg.stukken import STUKKEN, VORMEN, Document, build_stuk, render
from overleg.tafel import Tafel
from overleg.tekst import sanitize, sanitize_line

ACHTERVOEGSELS = {"tekst": "txt"}
"""How a file of a form ends, where that is not the name of the form."""

ONBEVEILIGD = "Dit bestand is niet beveiligd. Wie bij deze computer kan, kan het lezen."


class Stukkenscherm(Scherm[None]):
    """Shows one paper at a time. The reader decides what stands in it, never this screen."""

    CSS_PATH = "stukken.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "soort", "Ander stuk"),
        Binding("l", "lezer", "Andere lezer"),
        Binding("b", "bewaar", "Bewaar als bestand"),
        Binding("escape", "terug", "Terug", key_display="Esc"),
    ]

    def __init__(self, tafel: Tafel, soort: StukSoort = StukSoort.BESLUITENBLAD) -> None:
        """Begin with one paper for all who were invited."""
        super().__init__()
        self.tafel = tafel
        self._soort = soort
        self._lezer = DEELNEMERS
        self._document: Document | None = None

    def compose(self) -> ComposeResult:
        """Lay out the paper."""
        yield Kop("")
        yield Static(id="welk", markup=False)
        with VerticalScroll(id="papier"):
            yield Static(id="stuk", markup=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Show the paper."""
        self._show()
        self.query_one("#papier").focus()

    def opdrachten(self) -> Iterable[Opdracht]:
        """List what can be done with a paper."""
        yield Opdracht("soort", "Ander stuk", "Kiest een ander stuk.", self.action_soort, "s")
        yield Opdracht(
            "lezer", "Andere lezer", "Kiest voor wie het stuk is.", self.action_lezer, "l"
        )
        yield Opdracht(
            "bewaar",
            "Bewaar als bestand",
            "Maakt een bestand van dit stuk voor deze lezer.",
            self.action_bewaar,
            "b",
            mag=self._document is not None,
        )
        yield Opdracht("terug", "Terug", "Gaat terug naar het overleg.", self.action_terug)

    @work
    async def action_soort(self) -> None:
        """Choose another paper."""
        keuzes = [Keus(soort, soort.label.capitalize()) for soort in STUKKEN]
        found = await self.app.push_screen_wait(Kies("Welk stuk?", keuzes))
        if found is not None:
            self._soort = StukSoort(found)
            self._show()

    @work
    async def action_lezer(self) -> None:
        """Choose for whom the paper is."""
        lezers = self._list_lezers()
        keuzes = [Keus(str(place), naam) for place, (naam, _) in enumerate(lezers)]
        found = await self.app.push_screen_wait(Kies("Voor wie is het stuk?", keuzes))
        if found is not None:
            self._lezer = lezers[int(found)][1]
            self._show()

    @work
    async def action_bewaar(self) -> None:
        """Ask form and name, and write the file."""
        document = self._document
        if document is None:
            return
        vormen = [Keus(vorm, vorm) for vorm in VORMEN]
        vorm = await self.app.push_screen_wait(Kies("In welke vorm?", vormen))
        if vorm is None:
            return
        begin = str(Path.home() / self._bestandsnaam(vorm))
        vraag = Vraag("pad", "Hoe heet het bestand?", begin=begin, hoogste=1000)
        found = await self.app.push_screen_wait(
            Vragen("Bewaar als bestand", [vraag], uitleg=ONBEVEILIGD, knop="Bewaar")
        )
        if found is None:
            return
        pad = Path(found["pad"]).expanduser()
        inhoud = render(document, vorm)
        try:
            write_bestand(pad, inhoud)
        except BestaatAl as bestaat:
            again = bevestig(bestaat.wat, "Vervang het")
            if await self.app.push_screen_wait(again) != "ja":
                return
            write_bestand(pad, inhoud, overschrijf=True)
        self.tafel.store.log(Handeling.STUK, self.tafel.casus_id)
        self.notify(f"Het stuk staat in “{sanitize_line(str(pad))}”. Voor: {document.voor}.")

    def action_terug(self) -> None:
        """Go back to the meeting."""
        self.dismiss(None)

    def _show(self) -> None:
        overleg_id, nu = self.tafel.overleg_id, self.tafel.nu
        try:
            self._document = build_stuk(
                self._soort, self.tafel.dossier, self._lezer, overleg_id=overleg_id, nu=nu
            )
        except Fout as fout:
            self._document = None
            tekst = str(fout)
        else:
            tekst = str(render(self._document, "tekst"))
        naam = next((naam for naam, lezer in self._list_lezers() if lezer == self._lezer), "")
        nummer = self.tafel.dossier.casus.nummer
        intern = self._lezer == INTERN
        self.query_one(Kop).set(f"VOORZITTER, NIET DELEN · {nummer}" if intern else nummer)
        self.set_class(intern, "-voorzitter")
        welk = f"{self._soort.label.capitalize()} · voor {naam}"
        self.query_one("#welk", Static).update(Content(welk))
        self.query_one("#stuk", Static).update(Content(sanitize(tekst)))
        self.query_one("#papier", VerticalScroll).scroll_home(animate=False)

    def _list_lezers(self) -> list[tuple[str, Lezer]]:
        """List the readers a paper of this meeting may be made for."""
        zicht = self.tafel.zicht(DEELNEMERS)
        genodigd = {
            een.organisatie_id for een in zicht.van_overleg(Deelnemer, self.tafel.overleg_id)
        }
        return [
            ("alle genodigden", DEELNEMERS),
            ("alleen voorzitter", INTERN),
            *(
                (organisatie.naam, Lezer(LezerSoort.ORGANISATIE, organisatie.id))
                for organisatie in zicht.van(Organisatie)
                if organisatie.id in genodigd
            ),
        ]

    def _bestandsnaam(self, vorm: str) -> str:
        """Give a name with the number of the case in it, and no name of anybody."""
        nummer = sanitize_line(self.tafel.dossier.casus.nummer).replace("/", "-")
        voor = self._lezer.soort.value
        return f"{nummer}-{self._soort.value}-{voor}.{ACHTERVOEGSELS.get(vorm, vorm)}"
