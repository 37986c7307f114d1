"""The panel while a person concerned looks along: only to read, and only what that person may."""

from __future__ import annotations

from collections.abc import Iterator

from textual.widget import Widget
from textual.widgets import Static

from overleg.formulier import Onderdeel
from overleg.screens.panelen.paneel import Paneel
from overleg.screens.zaal.beeld import list_blokken
from overleg.screens.zaal.lijst import NIETS_VOOR_U, write_blokken

MEEKIJKEN = "Er kijkt een betrokkene mee. Typen gaat met ctrl+s: dan mag alleen u kijken."
"""Stands where the open points are otherwise: those name people."""


class Lenspaneel(Paneel):
    """Offers nothing to fill in: a row that is hidden here would be made a second time."""

    def compose_boven(self) -> Iterator[Widget]:
        """Put one text where the parts are otherwise."""
        yield Static(id="lens", markup=False)

    def list_onderdelen(self) -> tuple[Onderdeel, ...]:
        """Show no part that can be typed in."""
        return ()

    def on_mount(self) -> None:
        """Show what may be read."""
        self._show_lens()

    async def sync(self) -> None:
        """Show what may be read now."""
        self._show_lens()

    def _show_lens(self) -> None:
        blokken = list_blokken(self.tafel, self.schrijver.lezer)
        tekst, _ = write_blokken(blokken, ruim=False, niets=NIETS_VOOR_U)
        self.query_one("#lens", Static).update(tekst)
