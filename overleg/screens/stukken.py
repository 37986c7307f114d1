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

from overleg.dossier import Deelnemer, Organisatie, Stukversie
from overleg.dossier.zichtbaar import BESTUUR, CRISISDIENST, DEELNEMERS, INTERN, Lezer
from overleg.fouten import Fout
from overleg.keuzes import LezerSoort, StukSoort
from overleg.screens.bestand import BestaatAl, write_bestand
from overleg.screens.keuzelijst import Keus
from overleg.screens.opdracht import Opdracht
from overleg.screens.scherm import Kop, Scherm
from overleg.screens.vragen import Kies, Vraag, Vragen, bevestig
from overleg.store import Handeling
from overleg.stukken import (
    STUKKEN,
    VORMEN,
    Document,
    build_stuk,
    laatste_versie,
    list_verschil,
    look_at_kaart,
    render,
)
from overleg.tafel import Tafel
from overleg.tekst import sanitize, sanitize_line

ACHTERVOEGSELS = {"tekst": "txt"}
"""How a file of a form ends, where that is not the name of the form."""

ONBEVEILIGD = "Dit bestand is niet beveiligd. Wie bij deze computer kan, kan het lezen."

RUIM = 83
"""Columns from which a paper of 80 has room for an edge and a bar beside it."""

NIET_OP_DE_MUUR = frozenset({LezerSoort.INTERN, LezerSoort.CRISISDIENST})
"""Readers whose papers hold what the room may not see."""


class Stukkenscherm(Scherm[None]):
    """Shows one paper at a time. The reader decides what stands in it, never this screen."""

    CSS_PATH = "stukken.tcss"
    # A bar beside the paper would break its longest lines where the printed ones go on.
    HORIZONTAL_BREAKPOINTS = [(0, "-smal"), (RUIM, "-ruim")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "soort", "Stuk"),
        Binding("l", "lezer", "Lezer"),
        Binding("v", "verschil", "Verschil"),
        Binding("b", "bewaar", "Bewaar"),
        Binding("escape", "terug", "Terug", key_display="Esc"),
    ]

    def __init__(self, tafel: Tafel, soort: StukSoort = StukSoort.BESLUITENBLAD) -> None:
        """Begin with one paper for all who were invited."""
        super().__init__()
        self.tafel = tafel
        self._soort = soort
        self._lezer = DEELNEMERS
        self._verschil = False
        self._welk = ""
        self._document: Document | None = None

    def compose(self) -> ComposeResult:
        """Lay out the paper."""
        yield Kop("")
        yield Static(id="welk", markup=False)
        yield Static(id="nakijken", markup=False)
        with VerticalScroll(id="papier"):
            yield Static(id="stuk", markup=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Show the paper."""
        self._show()
        papier = self.query_one("#papier", VerticalScroll)
        papier.focus()
        self.watch(papier, "scroll_y", self._show_welk, init=False)
        self.watch(papier, "virtual_size", self._show_welk, init=False)

    def opdrachten(self) -> Iterable[Opdracht]:
        """List what can be done with a paper."""
        yield Opdracht("soort", "Ander stuk", "Kiest een ander stuk.", self.action_soort, "s")
        yield Opdracht(
            "lezer", "Andere lezer", "Kiest voor wie het stuk is.", self.action_lezer, "l"
        )
        yield Opdracht(
            "verschil",
            "Verschil met de vaste versie",
            "Laat zien wat er anders is dan in de versie die als laatste is vastgesteld.",
            self.action_verschil,
            "v",
            mag=self._vaste_versie() is not None,
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
            self._soort, self._verschil = StukSoort(found), False
            self._show()

    @work
    async def action_lezer(self) -> None:
        """Choose for whom the paper is."""
        lezers = self._list_lezers()
        keuzes = [Keus(str(place), naam) for place, (naam, _) in enumerate(lezers)]
        found = await self.app.push_screen_wait(Kies("Voor wie is het stuk?", keuzes))
        if found is not None:
            self._lezer, self._verschil = lezers[int(found)][1], False
            self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the differences only when there is a fixed version to differ from."""
        return action != "verschil" or self._vaste_versie() is not None

    def action_verschil(self) -> None:
        """Show what differs from the version that was fixed last, or the paper again."""
        self._verschil = not self._verschil
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
        lezers = self._list_lezers()
        if self._lezer not in [lezer for _, lezer in lezers]:
            self._lezer = lezers[0][1]
        try:
            self._document = build_stuk(
                self._soort, self.tafel.dossier, self._lezer, overleg_id=overleg_id, nu=nu
            )
            tekst = self._tell_verschil() or str(render(self._document, "tekst"))
        except Fout as fout:
            self._document = None
            tekst = str(fout)
        naam = next((naam for naam, lezer in lezers if lezer == self._lezer), "")
        nummer = self.tafel.dossier.casus.nummer
        prive = self._lezer.soort in NIET_OP_DE_MUUR
        self.query_one(Kop).set(f"VOORZITTER, NIET DELEN · {nummer}" if prive else nummer)
        self.set_class(prive, "-voorzitter")
        self._welk = f"{self._soort.label.capitalize()} · voor {naam}"
        self._show_welk()
        self._show_nakijken()
        self.query_one("#stuk", Static).update(Content(sanitize(tekst).rstrip("\n")))
        self.query_one("#papier", VerticalScroll).scroll_home(animate=False)
        self.refresh_bindings()

    def _show_welk(self) -> None:
        """Name the paper, and say how much of it is still below: there may be no bar."""
        papier = self.query_one("#papier", VerticalScroll)
        meer = round(papier.max_scroll_y - papier.scroll_target_y)
        onder = f" · nog {meer} {'regel' if meer == 1 else 'regels'} ▾" if meer > 0 else ""
        self.query_one("#welk", Static).update(Content(self._welk + onder))

    def _show_nakijken(self) -> None:
        """Say what is wrong with a card before it is handed out; other papers have nothing."""
        fouten: tuple[str, ...] = ()
        if self._document is not None and self._soort is StukSoort.ACUUTKAART:
            tafel = self.tafel
            zicht = tafel.zicht(CRISISDIENST)
            stand = look_at_kaart(tafel.dossier, zicht, tafel.overleg_id, tafel.nu)
            fouten = (*stand.fouten, *stand.beschermd)
        found = self.query_one("#nakijken", Static)
        found.update(Content("\n".join(f"! {zin}" for zin in fouten)))
        found.display = bool(fouten)

    def _vaste_versie(self) -> Stukversie | None:
        if self._document is None:
            return None
        zicht = self.tafel.zicht(INTERN)
        return laatste_versie(zicht, self._document, self.tafel.overleg_id)

    def _tell_verschil(self) -> str:
        """Say what differs from the fixed version; empty when that was not asked."""
        versie = self._vaste_versie()
        if not self._verschil or versie is None or self._document is None:
            return ""
        rijen = list_verschil(self._document, versie)
        kop = f"Verschil met versie {versie.nummer} (+ is nieuw, – is weg)"
        return "\n".join((kop, "", *(rijen or ("Er is niets veranderd.",))))

    def _list_lezers(self) -> list[tuple[str, Lezer]]:
        """List the readers this kind of paper of this meeting may be made for."""
        zicht = self.tafel.zicht(DEELNEMERS)
        genodigd = {
            een.organisatie_id for een in zicht.van_overleg(Deelnemer, self.tafel.overleg_id)
        }
        alle = [
            ("alle genodigden", DEELNEMERS),
            ("wie vannacht komt", CRISISDIENST),
            ("bestuurlijke groep", BESTUUR),
            ("alleen voorzitter", INTERN),
            *(
                (organisatie.naam, Lezer(LezerSoort.ORGANISATIE, organisatie.id))
                for organisatie in zicht.van(Organisatie)
                if organisatie.id in genodigd
            ),
        ]
        mag = STUKKEN[self._soort].lezers
        return [(naam, lezer) for naam, lezer in alle if lezer.soort in mag]

    def _bestandsnaam(self, vorm: str) -> str:
        """Give a name with the number of the case in it, and no name of anybody."""
        nummer = sanitize_line(self.tafel.dossier.casus.nummer).replace("/", "-")
        voor = self._lezer.soort.value
        return f"{nummer}-{self._soort.value}-{voor}.{ACHTERVOEGSELS.get(vorm, vorm)}"
