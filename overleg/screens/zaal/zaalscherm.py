"""What the room sees: the step, the question of today and what was recorded; or nothing at all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from overleg.dossier import Overleg
from overleg.dossier.zichtbaar import ZAAL
from overleg.fouten import Fout
from overleg.keuzes import StapSoort
from overleg.screens.opdracht import Opdracht
from overleg.screens.scherm import Kop
from overleg.screens.zaal.beeld import NIETS, list_blokken
from overleg.screens.zaal.lijst import NIETS_VOOR_U, Zaallijst
from overleg.screens.zaal.plaat import BOVEN, VOL, Plaat
from overleg.screens.zaal.volger import Blik, Volger, Wacht
from overleg.screens.zaal.volgscherm import Volgscherm
from overleg.tafel import Tafel
from overleg.verloop import zin_eindtijd
from overleg.verloop.muur import Leegte

UITLEG: dict[Wacht | Leegte, str] = {
    Wacht.GEEN: "Zodra de voorzitter een overleg opent, volgt dit scherm.",
    Wacht.NIEUW: (
        "Het blijft leeg tot de voorzitter een stap zet of iets toont."
        " Enter toont nu al wat de zaal mag zien."
    ),
    Wacht.HIER: "F9 volgt de voorzitter weer.",
    Wacht.WEG: "Open het overleg daar opnieuw. Dan gaat dit scherm verder.",
}
"""What can be done about a blank wall, where somebody at this screen needs to know."""


class Zaalscherm(Volgscherm):
    """Follows the chair for the room. Begins blank."""

    VERTICAL_BREAKPOINTS = [(0, "-laag"), (32, "-hoog")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "toon", "Toon", show=False, priority=True),
        Binding("f9", "leeg", "Scherm leeg", show=False, priority=True),
    ]

    def __init__(self) -> None:
        """Begin blank."""
        super().__init__()
        self._volger = Volger()
        self._hier_leeg = False
        self._waarom: Wacht | Leegte | None = None
        self._plaat: Plaat | None = None
        self._soort: StapSoort | None = None

    def compose(self) -> ComposeResult:
        """Lay out the wall, and what stands there while it is blank."""
        yield Kop("overleg")
        with Vertical(id="beeld"):
            yield Static(id="stap", classes="titel", markup=False)
            yield Static(id="vraag", markup=False)
            yield Vertical(id="plaat")
            yield Zaallijst()
            yield Static(id="meer", classes="zacht", markup=False)
        with Vertical(id="leeg"):
            yield Static(id="zin", markup=False)
            yield Static(id="uitleg", classes="zacht", markup=False)

    def opdrachten(self) -> Iterable[Opdracht]:
        """List what can be done at this screen itself."""
        yield Opdracht(
            "toon",
            "Toon wat de zaal mag zien",
            "Wacht niet op de volgende stap van de voorzitter.",
            self.action_toon,
            "enter",
            mag=self._waarom is Wacht.NIEUW,
        )
        yield Opdracht(
            "leeg",
            "Scherm leeg",
            "Maakt alleen dit scherm leeg, of volgt de voorzitter weer.",
            self.action_leeg,
            "f9",
        )

    # --- following --------------------------------------------------------------------------

    def judge(self, blik: Blik) -> Wacht | Leegte | None:
        """Let the follower judge; what was made blank here stays so."""
        waarom = self._volger.look(blik)
        return Wacht.HIER if self._hier_leeg else waarom

    def must_blank(self) -> bool:
        """Ask the row that says where the chair is, which is read in a moment."""
        try:
            return self._volger.must_blank(self.huis.store.read_wijzer())
        except Fout:
            return True

    async def show_tafel(self, tafel: Tafel) -> None:
        """Show the step the meeting is at, as the room may see it."""
        lezer = tafel.muur
        zicht = tafel.zicht(lezer)
        overleg = zicht.vind(Overleg, tafel.overleg_id)
        nummer = zicht.casus.nummer
        with self.app.batch_update():
            self.show_tijd(tafel)
            self.query_one("#stap", Static).update(Content(tafel.stap.titel))
            vraag = overleg.vraag if overleg is not None else ""
            self.query_one("#vraag", Static).update(Content(f"Vraag: {vraag}" if vraag else ""))
            # A picture is about everybody; who looks along reads lines about itself.
            soort = None if lezer.erbij else tafel.stap.soort
            await self._show_plaat(tafel, soort)
            vol = soort in VOL
            blokken = () if vol else list_blokken(tafel, lezer)
            self.query_one(Zaallijst).show_blokken(blokken, NIETS_VOOR_U if lezer.erbij else NIETS)
            self._switch(None)
            self.query_one("#plaat").display = vol
            for naam in ("Zaallijst", "#meer"):
                self.query_one(naam).display = not vol
        self.huis.set_nummer(nummer)
        self.call_after_refresh(self._tell_more)

    async def _show_plaat(self, tafel: Tafel, soort: StapSoort | None) -> None:
        """Draw the picture of this step; a step without one has none."""
        if soort is not self._soort or self._plaat is None:
            self._drop_plaat()
            self._soort = soort
            make = None if soort is None else VOL.get(soort) or BOVEN.get(soort)
            if make is not None:
                await self._hang(make(), vol=soort in VOL)
            else:
                self.set_focus(self.query_one(Zaallijst))
        if self._plaat is not None:
            self._plaat.show_beeld(tafel.zicht(ZAAL), tafel.leidraad, tafel.overleg_id, tafel.nu)

    async def _hang(self, plaat: Plaat, *, vol: bool) -> None:
        """Put a picture in its place: instead of the list, or above it."""
        lijst = self.query_one(Zaallijst)
        if vol:
            await self.query_one("#plaat").mount(plaat)
        else:
            await lijst.mount(plaat, before=0)
        self._plaat = plaat
        self.set_focus(plaat if vol else lijst)

    def _drop_plaat(self) -> None:
        """Hold no picture of a case any more."""
        if self._plaat is not None:
            self._plaat.remove()
        self._plaat = self._soort = None

    def show_tijd(self, tafel: Tafel) -> None:
        """Show the number of the case and how late it ends; being late is for the chair."""
        tijd = zin_eindtijd(tafel.dossier, tafel.overleg_id, tafel.nu).partition(" · ")[0]
        self.query_one(Kop).set(tafel.zicht(ZAAL).casus.nummer, tijd)

    def show_leeg(self, waarom: Wacht | Leegte) -> None:
        """Take everything of the case off the screen and say why."""
        if waarom is self._waarom:
            return
        with self.app.batch_update():
            self.query_one(Kop).set("overleg")
            for naam in ("#stap", "#vraag", "#meer"):
                self.query_one(naam, Static).update("")
            self.query_one("#zin", Static).update(Content(waarom.value))
            self.query_one("#uitleg", Static).update(Content(UITLEG.get(waarom, "")))
            self._switch(waarom)
            self.query_one(Zaallijst).clear()
            self._drop_plaat()
        self.close_windows()
        self.huis.set_nummer("")

    def _switch(self, waarom: Wacht | Leegte | None) -> None:
        self._waarom = waarom
        self.query_one("#beeld").display = waarom is None
        self.query_one("#leeg").display = waarom is not None

    def _tell_more(self) -> None:
        """Say how much there is below the edge of the screen."""
        lijst = self.query_one(Zaallijst)
        under = lijst.max_scroll_y - round(lijst.scroll_y) if lijst.display else 0
        regels = "regel" if under == 1 else "regels"
        meer = f"nog {under} {regels} hieronder (pijl omlaag)" if under > 0 else ""
        self.query_one("#meer", Static).update(Content(meer if self._waarom is None else ""))

    # --- what somebody does here ------------------------------------------------------------

    async def action_toon(self) -> None:
        """Show the meeting without waiting for the next act of the chair."""
        if self._waarom is Wacht.NIEUW:
            self._volger.show()
            await self.look()

    async def action_leeg(self) -> None:
        """Make this screen blank, or follow the chair again."""
        self._hier_leeg = not self._hier_leeg
        await self.look()
