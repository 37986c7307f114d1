"""Teruglezen en akkoord: the decisions on one page, read aloud, and who agrees."""

from __future__ import annotations

from collections.abc import Iterator

from textual.widget import Widget

from overleg.keuzes import StukSoort
from overleg.screens.panelen.paneel import Paneel
from overleg.screens.widgets.berichten import ToonStuk
from overleg.screens.widgets.knop import Knop

BLAD = "besluitenblad"


class Akkoordpaneel(Paneel):
    """The generic panel, with the way to the page that is read aloud."""

    def compose_boven(self) -> Iterator[Widget]:
        """Put the page in front: it is read first."""
        yield Knop(BLAD, "Besluitenblad voorlezen")

    def focus_begin(self) -> None:
        """Begin with reading aloud."""
        self.query_one(f"#{BLAD}").focus()

    def on_knop_gedrukt(self, event: Knop.Gedrukt) -> None:
        """Show the page."""
        if event.wat == BLAD:
            event.stop()
            self.post_message(ToonStuk(StukSoort.BESLUITENBLAD))
