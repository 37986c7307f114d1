"""Wie heeft de regie: not before it is known what is needed."""

from __future__ import annotations

from collections.abc import Iterator

from textual.widget import Widget

from overleg.keuzes import StapSoort
from overleg.screens.panelen.plan import Planpaneel
from overleg.screens.widgets.knop import Knop
from overleg.verloop import asks_regie

NODIG = "eerst-nodig"
EERST = (
    "Eerst ‘Wat is nodig?’: daarna vragen we wie de regie heeft. Enter gaat erheen."
    " Overslaan mag ook, met F5 in die stap."
)


class Regiepaneel(Planpaneel):
    """The parts; who directs is asked once the step before it was done or skipped."""

    def compose_boven(self) -> Iterator[Widget]:
        """Say what comes first, and lead there."""
        yield from super().compose_boven()
        yield Knop(NODIG, EERST)

    def show_spoor(self) -> None:
        """Say what comes first as long as it does."""
        super().show_spoor()
        asks = asks_regie(self.tafel.dossier, self.tafel.overleg_id)
        self.query_one(f"#{NODIG}").display = not asks

    def on_knop_gedrukt(self, event: Knop.Gedrukt) -> None:
        """Go to what comes first."""
        if event.wat == NODIG:
            event.stop()
            self.go_to(StapSoort.NODIG)
