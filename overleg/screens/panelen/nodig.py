"""Wat is nodig: the people themselves first, and the ways of help beside each other."""

from __future__ import annotations

from textual.app import ComposeResult

from overleg.screens.panelen.plan import Planpaneel
from overleg.screens.widgets.hulpplaat import Hulpplaat


class Nodigpaneel(Planpaneel):
    """The parts, and below them the ways of help as a table."""

    def compose(self) -> ComposeResult:
        """Put the table below the part in which ways of help are typed."""
        yield from super().compose()
        yield Hulpplaat()

    def show_spoor(self) -> None:
        """Show the table along with the line of the trace."""
        super().show_spoor()
        tafel = self.tafel
        zicht = self.schrijver.invulling().zicht
        self.query_one(Hulpplaat).show_beeld(zicht, tafel.leidraad, tafel.overleg_id, tafel.nu)
