"""De mensen zelf: the family as a picture, a card for each person, and the questions below."""

from __future__ import annotations

from collections.abc import Iterator

from textual.containers import Vertical
from textual.widget import Widget

from overleg.keuzes import ContactSoort
from overleg.screens.panelen.adres import Adres
from overleg.screens.panelen.paneel import Paneel
from overleg.screens.widgets.gezinsplaat import Gezinsplaat
from overleg.screens.widgets.mensenkaart import Mensenkaart
from overleg.screens.widgets.naastelkaar import Naastelkaar
from overleg.screens.widgets.vullend import is_laag
from overleg.tekening.mensenkaart import OVER


class Mensenpaneel(Paneel):
    """Picture and cards fill the panel together; the questions stand one page further."""

    def compose_boven(self) -> Iterator[Widget]:
        """Put the picture and the cards above the questions."""
        with Vertical(id="mensen"):
            yield Gezinsplaat()
            yield Mensenkaart(interactief=True)

    def on_mount(self) -> None:
        """Show who they are."""
        self._show_mensen()

    async def sync(self) -> None:
        """Show the cards and the questions as they are now."""
        self._show_mensen()
        await super().sync()

    def focus_begin(self) -> None:
        """Begin with the cards; with the picture where both do not fit."""
        first = self.query_one(Gezinsplaat if is_laag(self.app) else Mensenkaart)
        first.focus(scroll_visible=False)
        self.call_after_refresh(self.scroll_home, animate=False)

    async def on_naastelkaar_open(self, event: Naastelkaar.Open) -> None:
        """Fill in the cell in the form below."""
        event.stop()
        rij, _, mens_id = event.ding_id.partition("/")
        soort = "contact" if rij in tuple(ContactSoort) else "woord"
        onderdeel = "betrokkenen" if rij == OVER else f"{soort}_{rij}"
        found = self.schrijver.onderdeel(onderdeel)
        await self.open_plek(Adres(onderdeel, mens_id, found.velden[0].naam).plek)

    def _show_mensen(self) -> None:
        tafel, zicht = self.tafel, self.schrijver.invulling().zicht
        for plaat in (self.query_one(Gezinsplaat), self.query_one(Mensenkaart)):
            plaat.show_beeld(zicht, tafel.leidraad, tafel.overleg_id, tafel.nu)
