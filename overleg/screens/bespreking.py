"""The meeting on the screen: every command of the one table, voices, the wall, and clashes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType

from overleg.dossier.zichtbaar import VOORZITTER, ZAAL
from overleg.keuzes import KlaarManier, OverlegStatus
from overleg.nederlands import format_tijd
from overleg.screens.bespreekblad import Bespreekblad, list_zeg
from overleg.screens.leeg import Leeg
from overleg.screens.opdracht import Opdracht
from overleg.screens.panelen.botsen import Botsvenster, combine
from overleg.screens.panelen.stil import report_stem_klaar
from overleg.screens.panelen.toetsen import (
    BIJ_SCHRIJVEN,
    find_handeling,
    list_opdrachten,
    make_bindings,
)
from overleg.screens.panelen.uitvoeren import do_handeling
from overleg.screens.panelen.vorm import Vorm
from overleg.screens.stukken import Stukkenscherm
from overleg.screens.vragen import bevestig
from overleg.screens.widgets.berichten import (
    Aanbod,
    Doe,
    Gebotst,
    MeeWeg,
    Melding,
    StemSchrijft,
)
from overleg.screens.widgets.rail import Rail
from overleg.screens.widgets.veldregel import VeldRegel
from overleg.screens.widgets.voet import Voet

MUUR = "ctrl+s"
KLAAR = "verder"
"""The command that means 'ready' while a voice writes."""

OPNIEUW = frozenset({"tonen"})
"""Commands after which the cursor goes to where the panel begins."""

SCHRIJFT = "Deze stem schrijft nog. Sluit eerst af met F7 (klaar) of Esc (later verder)."


class Bespreking(Bespreekblad):
    """Leads one meeting. Shows what the room may see, unless private lines are on."""

    CSS_PATH = "bespreking.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        *make_bindings(),
        Binding(MUUR, "wissel_muur", "Regels van de voorzitter", show=False, priority=True),
        Binding("escape", "terug_uit", "Terug", show=False),
    ]

    # --- commands ---------------------------------------------------------------------------

    def opdrachten(self) -> Iterable[Opdracht]:
        """List the commands of the one table, and what this screen itself can show."""
        yield from list_opdrachten(self.tafel, self.action_handeling, schrijft=self.schrijft)
        vrij = not self.schrijft
        yield Opdracht(
            "wissel_muur",
            "Regels van de voorzitter",
            "Laat ook zien wat alleen u mag zien, of weer alleen wat de zaal mag zien.",
            self.action_wissel_muur,
            MUUR,
            mag=vrij,
        )
        yield Opdracht(
            "stukken",
            "Verslag en besluitenblad",
            "Laat de stukken zien, per lezer, en bewaart ze als bestand.",
            self.action_stukken,
            mag=vrij,
        )
        yield Opdracht(
            "begin",
            "Naar het begin",
            "Bewaart alles en gaat terug naar de lijst met casussen.",
            self.action_begin,
            mag=vrij,
        )

    def tip(self) -> str:
        """Give the purpose and the tip of this step, and all that the chair may say."""
        stap = self.tafel.stap
        zeg = [f"Zeg: “{zin}”" for zin in list_zeg(self.tafel)]
        return "\n".join([stap.doel, stap.tip, *zeg])

    def action_handeling(self, sleutel: str) -> None:
        """Do a command of the one table."""
        self._do(Doe(sleutel))

    def on_doe(self, event: Doe) -> None:
        """Do a command that a panel asked for."""
        event.stop()
        self._do(event)

    def on_voet_gekozen(self, event: Voet.Gekozen) -> None:
        """Do a command that was clicked."""
        if event.sleutel in ("hulp", "palet"):
            self.app.call_later(self.app.run_action, f"app.{event.sleutel}")
        else:
            self.action_handeling(event.sleutel)

    def on_rail_gekozen(self, event: Rail.Gekozen) -> None:
        """Go to a step that was clicked."""
        self._do(Doe("spring", {"stap": event.stap}))

    @work
    async def _do(self, doe: Doe) -> None:
        handeling = find_handeling(doe.sleutel)
        if handeling is None:
            return
        if self.schrijft and doe.sleutel not in BIJ_SCHRIJVEN:
            if doe.sleutel == KLAAR:
                await self._leave_stem(klaar=True)
            else:
                self.notify(SCHRIJFT)
            return
        if doe.sleutel not in BIJ_SCHRIJVEN:
            self.save_all()
        if await do_handeling(self.app, self.tafel, handeling, doe.antwoorden):
            self.show_saved()
            await self.refresh_alles()
            if doe.sleutel in OPNIEUW and self.paneel is not None:
                self.paneel.focus_begin()

    @work
    async def on_aanbod(self, event: Aanbod) -> None:
        """Ask whether a command that a panel offers is wanted."""
        if await self.app.push_screen_wait(bevestig(event.vraag, event.ja)):
            self._do(event.doe)

    @work
    async def on_mee_weg(self, event: MeeWeg) -> None:
        """Ask whether what hangs under a row goes with it."""
        vraag = bevestig(event.fout.wat, "Haal alles samen weg", uitleg=event.fout.nu)
        if await self.app.push_screen_wait(vraag) == "ja":
            self.tafel.remove(event.ding_id, mee=True)
            self.show_saved()
            await self.refresh_alles()

    @work
    async def on_gebotst(self, event: Gebotst) -> None:
        """Show both texts and let the person choose."""
        botsing = event.botsing
        veld = next((een for een in self.query(VeldRegel) if een.adres == botsing.adres), None)
        if veld is None:
            return
        samen = veld.concept.vorm is Vorm.TEKST
        found = await self.app.push_screen_wait(Botsvenster(botsing, samen=samen))
        if found is not None:
            veld.settle(combine(botsing, found))

    def on_melding(self, event: Melding) -> None:
        """Show a sentence of a panel."""
        event.stop()
        self.notify(event.zin, severity="warning" if event.ernstig else "information")

    # --- voices, the wall, leaving ------------------------------------------------------------

    async def on_stem_schrijft(self, event: StemSchrijft) -> None:
        """Give the screen to one voice, or take it back."""
        event.stop()
        if event.stem_id is None:
            await self._leave_stem(klaar=event.klaar)
            return
        self.save_all()
        self.stem_id = event.stem_id
        await self.change_paneel()
        self.show_around()

    async def _leave_stem(self, *, klaar: bool) -> None:
        """Take everything the voice wrote off the screen."""
        stem_id = self.stem_id
        if stem_id is None:
            return
        self.save_all()
        if klaar:
            report_stem_klaar(self.tafel, stem_id, KlaarManier.HIER)
        self.stem_id = None
        await self.change_paneel()
        self.show_saved()
        self.show_around()

    async def action_terug_uit(self) -> None:
        """Leave the voice that writes; elsewhere Esc only closes what stands open."""
        await self._leave_stem(klaar=False)

    async def action_wissel_muur(self) -> None:
        """Show the private lines of the chair as well, or again only what the room may see."""
        if self.schrijft or self.paneel is None:
            self.notify(SCHRIJFT)
            return
        self.save_all()
        plek = self.paneel.plek_van(self.focused)
        self.lezer = VOORZITTER if self.lezer is ZAAL else ZAAL
        await self.change_paneel(plek)
        self.show_around()
        self.check_leeg()

    def action_stukken(self) -> None:
        """Show the papers of this meeting."""
        self.save_all()
        self.app.push_screen(Stukkenscherm(self.tafel))

    def action_begin(self) -> None:
        """Save and go back to the list of cases."""
        self.save_all()
        self.huis.set_nummer("")
        self.dismiss(None)

    def check_leeg(self) -> None:
        """Cover the screen in a break, and when the wall must be blank and this is the wall."""
        overleg = self.tafel.overleg
        if not self.is_current:
            return
        if overleg.status is OverlegStatus.PAUZE:
            sinds = f" sinds {format_tijd(overleg.pauze_sinds)}" if overleg.pauze_sinds else ""
            self.app.push_screen(Leeg(f"Het is pauze{sinds}."), self._after("hervat"))
        elif overleg.scherm_leeg and self.lezer is ZAAL:
            self.app.push_screen(Leeg(), self._after("leeg"))

    def _after(self, sleutel: str) -> Callable[[None], None]:
        return lambda _: self.action_handeling(sleutel)
