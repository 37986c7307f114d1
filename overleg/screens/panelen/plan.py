"""What the four steps of the plan share: the line of the trace, and what to do without people."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content
from textual.widget import Widget

from overleg.dossier import Betrokkene
from overleg.keuzes import StapSoort
from overleg.screens.panelen.paneel import Paneel
from overleg.screens.widgets.berichten import NaarPlek, ToonSpoor
from overleg.screens.widgets.knop import Knop
from overleg.tekening.spoor import tell_los

SPOOR = "spoor"
MENSEN = "mensen-erbij"
GEEN_MENSEN = "Er is nog niemand om een plan voor te maken. Zet bij ‘Openen’ over wie het gaat."


class Planpaneel(Paneel):
    """A step of the plan: says above its parts how many ends are loose, and leads to them."""

    def compose_boven(self) -> Iterator[Widget]:
        """Put the line of the trace on top."""
        yield from super().compose_boven()
        mensen = Knop(MENSEN, GEEN_MENSEN)
        yield mensen
        yield Knop(SPOOR, "")

    def on_mount(self) -> None:
        """Say how many ends are loose."""
        self.show_spoor()

    async def sync(self) -> None:
        """Count again, and show the parts."""
        await super().sync()
        self.show_spoor()

    def show_spoor(self) -> None:
        """Say how many ends are loose, or that there are no people yet."""
        zicht = self.schrijver.invulling().zicht
        leeg = not zicht.van(Betrokkene)
        los = tell_los(zicht, self.tafel.overleg_id)
        self.query_one(f"#{MENSEN}").display = leeg
        knop = self.query_one(f"#{SPOOR}", Knop)
        knop.display = not leeg
        knop.update(Content(f"Het spoor van het plan: {los} (ctrl+d)"))

    def on_knop_gedrukt(self, event: Knop.Gedrukt) -> None:
        """Show the trace, or go to where people are added."""
        if event.wat == SPOOR:
            event.stop()
            self.post_message(ToonSpoor())
        elif event.wat == MENSEN:
            event.stop()
            self.go_to(StapSoort.OPENEN, "betrokkenen/nieuw/")

    def go_to(self, soort: StapSoort, plek: str = "") -> None:
        """Go to the step of a kind, when this leidraad has one."""
        stap = self.tafel.leidraad.stap_van(soort)
        if stap is not None:
            self.post_message(NaarPlek(stap.id, plek))
