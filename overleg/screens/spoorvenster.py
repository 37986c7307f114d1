"""The trace of the plan in a window, from any step; choosing a line goes to its row."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from overleg.dossier.zichtbaar import ZAAL, Lezer
from overleg.screens.scherm import Venster
from overleg.screens.widgets.spoorplaat import Spoorplaat
from overleg.tafel import Tafel
from overleg.tekening.spoor import SpoorRegel, tell_los

TITEL = "Het spoor van het plan"
MUUR = "Regels die niet op de muur mogen, tellen hier niet mee."
WENK = "pijltjes lopen · l volgend los eind · Enter erheen, F6 terug · Esc sluit"


class Spoorvenster(Venster[SpoorRegel]):
    """Gives the line that was chosen, or None."""

    CSS_PATH = "spoorvenster.tcss"

    def __init__(self, tafel: Tafel, lezer: Lezer) -> None:
        """Make the window for one meeting and the eyes that look at it."""
        super().__init__()
        self._tafel = tafel
        self._lezer = lezer
        self._plaat = Spoorplaat()

    def compose(self) -> ComposeResult:
        """Put how many ends are loose above the tree, and the keys below it."""
        zicht = self._tafel.zicht(self._lezer)
        los = tell_los(zicht, self._tafel.overleg_id)
        with Vertical(classes="venster"):
            yield Static(Content(f"{TITEL}: {los}"), classes="titel", markup=False)
            with VerticalScroll(can_focus=False):
                yield self._plaat
            if self._lezer is ZAAL:
                yield Static(Content(MUUR), classes="zacht", markup=False)
            yield Static(Content(WENK), classes="zacht", markup=False)

    def on_mount(self) -> None:
        """Draw the trace and begin at its first line."""
        tafel = self._tafel
        self._plaat.show_beeld(tafel.zicht(self._lezer), tafel.leidraad, tafel.overleg_id, tafel.nu)
        self._plaat.focus()

    def on_spoorplaat_gekozen(self, event: Spoorplaat.Gekozen) -> None:
        """Go to the row that was chosen."""
        event.stop()
        self.dismiss(event.regel)
