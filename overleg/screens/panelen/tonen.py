"""Tegelijk tonen: side by side, what only one knows read first, who knew it too, what clashes."""

from __future__ import annotations

from collections.abc import Iterator

from textual.containers import Vertical
from textual.events import Key
from textual.widget import Widget

from overleg.screens.letterslot import LosseLetter
from overleg.screens.panelen.adres import Adres
from overleg.screens.panelen.stil import Stilpaneel, is_stil
from overleg.screens.widgets.berichten import Doe, Opgeslagen
from overleg.screens.widgets.naastelkaar import Naastelkaar
from overleg.screens.widgets.tijdlijnplaat import Tijdlijnplaat
from overleg.screens.widgets.voorlezen import Voorlezen

TIJDLIJN = "l"
SPATIE = " "


class Toonpaneel(Stilpaneel):
    """Before the reveal only the voices; after it everything side by side, and the parts below.

    What is read now and the columns fill the panel together; the parts stand one page further.
    """

    kort = False
    wachten = None

    def compose_boven(self) -> Iterator[Widget]:
        """Put what is read aloud now above the columns."""
        yield from super().compose_boven()
        with Vertical(id="samen"):
            yield Voorlezen(self.schrijver)
            yield Naastelkaar(interactief=True)
            yield Tijdlijnplaat()

    def on_mount(self) -> None:
        """Begin with the columns."""
        self.query_one(Tijdlijnplaat).display = False

    def show_stil(self) -> None:
        """Show the voices before the reveal, and everything side by side after it."""
        super().show_stil()
        stil = is_stil(self.tafel)
        self.query_one("#stil").display = stil
        self.query_one("#samen").display = not stil
        if stil:
            return
        voorlezen, naast = self.query_one(Voorlezen), self.query_one(Naastelkaar)
        voorlezen.sync()
        self._show_beeld(naast)
        naast.wijs(voorlezen.nu)
        tijdlijn = self.query_one(Tijdlijnplaat)
        if tijdlijn.display:
            self._show_beeld(tijdlijn)

    def focus_begin(self) -> None:
        """Begin with the columns, at the item that is read now."""
        if is_stil(self.tafel):
            super().focus_begin()
        else:
            self.query_one(Naastelkaar).focus(scroll_visible=False)
            self.call_after_refresh(self.scroll_home, animate=False)

    def on_key(self, event: Key) -> None:
        """Change between columns and timeline."""
        if event.key == TIJDLIJN and self.query_one("#samen").has_focus_within:
            event.stop()
            self._toggle_tijdlijn()

    async def on_voorlezen_veranderd(self, event: Voorlezen.Veranderd) -> None:
        """Show columns and rows as they are now."""
        event.stop()
        await self.sync()
        self.post_message(Opgeslagen(af=True))

    def on_voorlezen_gelezen(self, event: Voorlezen.Gelezen) -> None:
        """Point at what is read now."""
        event.stop()
        self.query_one(Naastelkaar).wijs(event.ding_id)

    def on_naastelkaar_gewezen(self, event: Naastelkaar.Gewezen) -> None:
        """Read what is pointed at."""
        event.stop()
        self.query_one(Voorlezen).wijs(event.ding_id)

    def on_naastelkaar_toets(self, event: Naastelkaar.Toets) -> None:
        """Hear the item that is pointed at, or say who knew it too."""
        event.stop()
        voorlezen = self.query_one(Voorlezen)
        if event.teken == SPATIE:
            voorlezen.action_gehoord()
        elif event.teken.lower() == TIJDLIJN:
            self._toggle_tijdlijn()
        elif not voorlezen.take(event.teken):
            self.post_message(LosseLetter())

    def on_naastelkaar_niet_gehoord(self, event: Naastelkaar.NietGehoord) -> None:
        """It was not heard after all."""
        event.stop()
        self.query_one(Voorlezen).action_niet_gehoord()

    def on_naastelkaar_tegen(self, event: Naastelkaar.Tegen) -> None:
        """Ask what two items contradict each other about."""
        event.stop()
        self.post_message(Doe("tegenspraak", {"een": event.een_id, "ander": event.ander_id}))

    async def on_naastelkaar_open(self, event: Naastelkaar.Open) -> None:
        """Open the item in the form below."""
        event.stop()
        await self.open_plek(Adres("inbreng", event.ding_id, "tekst").plek)

    def _toggle_tijdlijn(self) -> None:
        naast, tijdlijn = self.query_one(Naastelkaar), self.query_one(Tijdlijnplaat)
        naast.display = tijdlijn.display
        tijdlijn.display = not naast.display
        self.query_one(Voorlezen).display = naast.display
        if tijdlijn.display:
            self._show_beeld(tijdlijn)
        (tijdlijn if tijdlijn.display else naast).focus()

    def _show_beeld(self, plaat: Naastelkaar | Tijdlijnplaat) -> None:
        tafel = self.tafel
        zicht = self.schrijver.invulling().zicht
        plaat.show_beeld(zicht, tafel.leidraad, tafel.overleg_id, tafel.nu)
