"""The sheet a meeting is led on: everything around the panel, saving, and showing what changed."""

from __future__ import annotations

from contextlib import suppress

from textual.app import ComposeResult
from textual.containers import Container, Horizontal, Vertical
from textual.events import DescendantFocus

from overleg.dossier import Betrokkene, Overleg
from overleg.dossier.zichtbaar import VOORZITTER, ZAAL
from overleg.fouten import Fout
from overleg.keuzes import OverlegStatus, Rol
from overleg.leidraad import speak
from overleg.nederlands import format_tijd
from overleg.screens.leeg import Leeg
from overleg.screens.panelen.lens import MEEKIJKEN
from overleg.screens.panelen.paneel import Paneel
from overleg.screens.panelen.soorten import make_paneel
from overleg.screens.panelen.toetsen import list_voettoetsen
from overleg.screens.panelen.wenken import wenk_van
from overleg.screens.scherm import Kop, Scherm
from overleg.screens.widgets.berichten import NietOpgeslagen, Opgeslagen
from overleg.screens.widgets.rail import Rail, tell_plaats
from overleg.screens.widgets.signaalregel import Signaalregel
from overleg.screens.widgets.stapkop import OpenPunten, Plaatsregel, Wenkregel, Zeg
from overleg.screens.widgets.voet import Voet
from overleg.tafel import Tafel, find_namen
from overleg.verloop import check_poort, overzicht, zin_eindtijd

KIJKEN = 0.15
"""Every so many seconds the screen looks whether another process wrote in the store."""

KLOK = 5.0
"""Every so many seconds the time in the top line is worked out again."""

INGEKLAPT = "Iedereen is veilig: hier hoeft niets meer."
STAND = {
    OverlegStatus.AFGEROND: (
        "Dit overleg is afgerond. Esc: naar het begin. Stukken of heropenen: ctrl+p Zoek."
    ),
    OverlegStatus.GEPLAND: (
        "Dit overleg is nog niet begonnen. Esc: naar het begin. Begin het vanuit het beginscherm."
    ),
}
"""What is said about a meeting in which nothing can be typed now."""

VOORZITTER_AAN = "VOORZITTER, NIET DELEN"


class Bespreekblad(Scherm[None]):
    """Shows the step the meeting is at. What can be done with it is in `Bespreking`."""

    HORIZONTAL_BREAKPOINTS = [(0, "-smal"), (100, "-breed")]
    VERTICAL_BREAKPOINTS = [(0, "-laag"), (32, "-hoog")]

    def __init__(self, tafel: Tafel) -> None:
        """Lead the meeting that lies on this table."""
        super().__init__()
        self.tafel = tafel
        self.lezer = tafel.muur
        self.stem_id: str | None = None
        self._stap = ""
        self._versie = -1
        self.paneel: Paneel | None = None
        self._mis = False
        self._leeg: Leeg | None = None

    # --- layout -----------------------------------------------------------------------------

    def compose(self) -> ComposeResult:
        """Lay out the screen; the panel is mounted when the step is known."""
        yield Kop("")
        with Horizontal(id="midden"):
            yield Rail()
            with Vertical(id="blad"):
                yield Plaatsregel()
                yield Zeg()
                yield Container(id="houder")
                yield OpenPunten()
                yield Signaalregel()
                yield Wenkregel()
        yield Voet()

    async def on_mount(self) -> None:
        """Show the step the meeting is at, with the cursor where it was."""
        self.huis.on_save(self.save_all)
        self.point()
        self._versie = self.tafel.store.data_version()
        self.check_leeg()
        await self.change_paneel(self.tafel.overleg.plek)
        self.show_around()
        self.query_one(Voet).show_stand("opgeslagen ✓")
        self.set_interval(KIJKEN, self._look)
        self.set_interval(KLOK, self._show_time)

    def on_unmount(self) -> None:
        """Leave the meeting: whoever follows from another screen sees nothing more of it."""
        with suppress(Fout):
            self.tafel.store.point_away()

    def point(self, *, leeg: bool = False) -> None:
        """Say to other screens which meeting is open here; `leeg`: they may show nothing now."""
        try:
            self.tafel.store.point(self.tafel.casus_id, self.tafel.overleg_id, leeg=leeg)
        except Fout as fout:
            self.huis.handle_fout(fout)

    # --- saving -----------------------------------------------------------------------------

    def save_all(self) -> None:
        """Save everything that was typed.

        Raises:
            Fout: something could not be saved; it is still on screen.
        """
        if self.paneel is not None and self.paneel.is_mounted:
            refused = self.paneel.save_all()
            if refused:
                raise refused[0]

    async def on_opgeslagen(self, event: Opgeslagen) -> None:
        """Show that it was saved, and what follows from it once the person is ready."""
        event.stop()
        self.show_saved()
        if event.af and self.paneel is not None:
            await self.paneel.sync()
            self.show_around()

    def on_niet_opgeslagen(self, event: NietOpgeslagen) -> None:
        """Say that what is on screen is nowhere else yet; the next key tries again."""
        event.stop()
        self.query_one(Voet).show_stand("NIET OPGESLAGEN", mis=True)
        if not self._mis:
            self.notify(str(event.fout), severity="error", timeout=15)
        self._mis = True

    def show_saved(self) -> None:
        """Say when the last thing was saved."""
        self._mis = False
        op = self.tafel.opgeslagen_op
        if op is not None:
            self.query_one(Voet).show_stand(f"opgeslagen {format_tijd(op)} ✓")

    # --- showing ----------------------------------------------------------------------------

    async def change_paneel(self, plek: str = "") -> None:
        """Put the panel of this step, reader and voice in place of the one before.

        While that happens there is no panel: a timer or another process that asks for one in
        between finds none, instead of half a panel.
        """
        old, self.paneel = self.paneel, None
        self._stap = self.tafel.stap.id
        if old is not None:
            # Another process may have gone on while somebody was typing here.
            refused = old.save_velden() if old.is_mounted else ()
            if refused:
                self.post_message(NietOpgeslagen(refused[0]))
            await old.remove()
        if not self.is_running:
            return
        paneel = make_paneel(self.tafel, self.lezer, self.stem_id)
        await self.query_one("#houder").mount(paneel)
        self.paneel = paneel
        await paneel.focus_plek(plek)
        if self.tafel.stap.id != self._stap:
            # A key that came meanwhile went on already.
            await self.change_paneel(self.tafel.overleg.plek)

    async def refresh_alles(self, plek: str = "") -> None:
        """Show what is stored now; another step gets another panel."""
        if self.paneel is None:
            return
        if self.lezer != VOORZITTER and self.lezer != self.tafel.muur:
            self.lezer = self.tafel.muur
            if not self.schrijft:
                await self.change_paneel()
        if self.tafel.stap.id != self._stap:
            self.stem_id = None
            await self.change_paneel(plek or self.tafel.overleg.plek)
        elif (paneel := self.paneel) is not None:
            await paneel.sync()
        self.show_around()
        self.check_leeg()

    def show_around(self) -> None:
        """Show everything around the panel; a screen that was just closed shows nothing more."""
        if not self.is_running:
            return
        tafel, stap = self.tafel, self.tafel.stap
        stappen = overzicht(tafel.dossier, tafel.overleg_id)
        smal = self.has_class("-smal")
        self.query_one(Rail).show_stappen(stappen)
        overleg = tafel.zicht(self.lezer).vind(Overleg, tafel.overleg_id)
        plaats = tell_plaats(stappen) if smal else stap.titel
        self.query_one(Plaatsregel).show_plaats(plaats, overleg.vraag if overleg else "")
        meekijken = bool(self.lezer.erbij)
        self.query_one(Zeg).show_zinnen(() if meekijken else list_zeg(tafel))
        poort = check_poort(tafel.dossier, tafel.overleg_id, stap.id)
        stand = STAND.get(tafel.overleg.status, "")
        eigen = self.paneel.list_open() if self.paneel is not None else ()
        self.query_one(OpenPunten).show_punten(
            () if meekijken else (*eigen, *poort.open),
            hard=poort.hard,
            zin=MEEKIJKEN if meekijken else stand or (INGEKLAPT if poort.ingeklapt else ""),
        )
        if self.paneel is not None:
            # A meeting that is not going on can be read; its commands say what to do first.
            self.paneel.disabled = bool(stand)
        self.query_one(Voet).show_toetsen(list_voettoetsen(tafel, schrijft=self.schrijft))
        self._show_time()
        self._show_wenk()

    def _show_time(self) -> None:
        nummer = self.tafel.zicht(ZAAL).casus.nummer
        links = nummer if self.lezer != VOORZITTER else f"{VOORZITTER_AAN} · {nummer}"
        if self.tafel.overleg.scherm_leeg:
            links += " · scherm in de zaal is leeg"
        tijd = zin_eindtijd(self.tafel.dossier, self.tafel.overleg_id, self.tafel.nu)
        self.query_one(Kop).set(links, tijd)
        self.set_class(self.lezer == VOORZITTER, "-voorzitter")

    def _show_wenk(self) -> None:
        self.query_one(Wenkregel).show_wenk(wenk_van(self.focused))

    async def _look(self) -> None:
        """Show what another process wrote, without disturbing who types here."""
        versie = self.tafel.store.data_version()
        if versie != self._versie:
            self._versie = versie
            await self.refresh_alles()

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Say what the keys do where the cursor came."""
        self._show_wenk()

    def on_resize(self) -> None:
        """Fit what stands around the panel to another width."""
        if self.paneel is not None:
            self.call_after_refresh(self.show_around)

    @property
    def schrijft(self) -> bool:
        """Whether a voice is writing in silence now."""
        return self.stem_id is not None

    def check_leeg(self) -> None:
        """Cover the screen when the room may see nothing now."""


def list_zeg(tafel: Tafel) -> tuple[str, ...]:
    """Give what the chair may say in this step, with the names the room may read."""
    heeft_kind = any(Rol.KIND in een.rollen for een in tafel.zicht(ZAAL).van(Betrokkene))
    return speak(tafel.stap, find_namen(tafel), met_kind=heeft_kind)
