"""The meeting on the screen: every command of the one table, voices, the wall, and clashes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType

from overleg.dossier.zichtbaar import VOORZITTER
from overleg.keuzes import KlaarManier, OverlegStatus
from overleg.nederlands import format_tijd
from overleg.screens.bespreekblad import list_zeg
from overleg.screens.bespreeksignalen import TOETS as SIGNALEN
from overleg.screens.bespreekvragen import SCHRIJFT, Bespreekvragen
from overleg.screens.leeg import Leeg
from overleg.screens.opdracht import Opdracht
from overleg.screens.panelen.toetsen import (
    BEGIN,
    BIJ_SCHRIJVEN,
    find_handeling,
    is_gaande,
    list_opdrachten,
    make_bindings,
)
from overleg.screens.panelen.uitvoeren import do_handeling
from overleg.screens.stukken import Stukkenscherm
from overleg.screens.widgets.berichten import Aanbod, Doe, StemSchrijft, ToonStuk
from overleg.screens.widgets.rail import Rail
from overleg.screens.widgets.voet import Voet
from overleg.tafel import report_stem_klaar

MUUR = "ctrl+s"
SPOOR = "ctrl+d"
KLAAR = "verder"
"""The command that means 'ready' while a voice writes."""

OPNIEUW = frozenset({"tonen"})
"""Commands after which the cursor goes to where the panel begins."""

PRIVE = "prive"
"""The command with which a voice keeps a line of its own in the room, also while it writes."""

LEEG = "Het scherm is even leeg."
LAATSTE = "Dit was de laatste stap. Overleg afronden?"


class Bespreking(Bespreekvragen):
    """Leads one meeting. Shows what the room may see, unless private lines are on."""

    CSS_PATH = "bespreking.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        *make_bindings(),
        Binding(MUUR, "wissel_muur", "Regels van de voorzitter", show=False, priority=True),
        Binding(SPOOR, "spoor", "Het spoor van het plan", show=False, priority=True),
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
            "signalen",
            "Signalen",
            "Laat zien wat nog los is, en gaat naar de plek waar u het oplost.",
            self.action_signalen,
            SIGNALEN,
            mag=vrij,
        )
        yield Opdracht(
            "spoor",
            "Het spoor van het plan",
            "Laat zien wat bij wie en bij welke voorwaarde hoort, en welke einden los zijn.",
            self.action_spoor,
            SPOOR,
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
        self.do(Doe(sleutel))

    def on_doe(self, event: Doe) -> None:
        """Do a command that a panel asked for."""
        event.stop()
        self.do(event)

    def on_voet_gekozen(self, event: Voet.Gekozen) -> None:
        """Do a command that was clicked."""
        if event.sleutel in ("hulp", "palet"):
            self.app.call_later(self.app.run_action, f"app.{event.sleutel}")
        elif event.sleutel == BEGIN.sleutel:
            self.action_begin()
        else:
            self.action_handeling(event.sleutel)

    def on_rail_gekozen(self, event: Rail.Gekozen) -> None:
        """Go to a step that was clicked."""
        self.do(Doe("spring", {"stap": event.stap}))

    @work
    async def do(self, doe: Doe) -> None:
        """Do a command: ask what it needs, and show what changed."""
        handeling = find_handeling(doe.sleutel)
        if handeling is None:
            return
        eigen_regel = doe.sleutel == PRIVE and bool(doe.antwoorden)
        vrij = doe.sleutel in BIJ_SCHRIJVEN or eigen_regel
        if self.schrijft and not vrij:
            if doe.sleutel == KLAAR:
                await self._leave_stem(klaar=True)
            else:
                self.notify(SCHRIJFT)
            return
        if not vrij:
            self.save_all()
        stap = self.tafel.stap
        if not await do_handeling(self.app, self.tafel, handeling, doe.antwoorden):
            return
        self.show_saved()
        await self.refresh_alles()
        if doe.sleutel in OPNIEUW and self.paneel is not None:
            self.paneel.focus_begin()
        if doe.sleutel == KLAAR and self.tafel.stap is stap:
            self.post_message(Aanbod(LAATSTE, "Ja, rond het overleg af", Doe("afronden")))

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
        """Leave the voice that writes, or a meeting in which nothing can be done any more.

        Elsewhere Esc only closes what stands open.
        """
        await self._leave_stem(klaar=False)
        if not is_gaande(self.tafel):
            self.action_begin()

    async def action_wissel_muur(self) -> None:
        """Show the private lines of the chair as well, or again only what the room may see."""
        if self.schrijft or self.paneel is None:
            self.notify(SCHRIJFT)
            return
        self.save_all()
        plek = self.paneel.plek_van(self.focused)
        self.lezer = self.tafel.muur if self.lezer == VOORZITTER else VOORZITTER
        await self.change_paneel(plek)
        self.show_around()
        self.check_leeg()

    def action_stukken(self) -> None:
        """Show the papers of this meeting."""
        self._show_stukken(Stukkenscherm(self.tafel))

    def on_toon_stuk(self, event: ToonStuk) -> None:
        """Show one paper, because the step is about it."""
        event.stop()
        self._show_stukken(Stukkenscherm(self.tafel, event.soort))

    def _show_stukken(self, stukken: Stukkenscherm) -> None:
        """Show papers; the room sees nothing meanwhile, for a paper may be for another reader."""
        self.save_all()
        self.point(leeg=True)
        self.app.push_screen(stukken, lambda _: self.point())

    def action_begin(self) -> None:
        """Save and go back to the list of cases."""
        self.save_all()
        self.huis.set_nummer("")
        self.dismiss(None)

    def check_leeg(self) -> None:
        """Cover the screen in a break, and when the wall must be blank and this is the wall."""
        overleg = self.tafel.overleg
        pauze = overleg.status is OverlegStatus.PAUZE
        leeg = pauze or (overleg.scherm_leeg and self.lezer != VOORZITTER)
        if leeg and self._leeg is None:
            zin = f"Het is pauze sinds {_tijd(overleg.pauze_sinds)}." if pauze else LEEG
            self._leeg = Leeg(zin)
            self.app.push_screen(self._leeg, self._bring_back)
        elif not leeg and self._leeg is not None and self._leeg.is_current:
            self._leeg.dismiss(None)

    def _bring_back(self, _: None) -> None:
        """Bring back what was covered, and say so in the store when that was done here."""
        self._leeg = None
        overleg = self.tafel.overleg
        if overleg.status is OverlegStatus.PAUZE:
            self.do(Doe("hervat"))
        elif overleg.scherm_leeg:
            self.do(Doe("leeg"))


def _tijd(moment: datetime | None) -> str:
    return format_tijd(moment) if moment is not None else "net"
