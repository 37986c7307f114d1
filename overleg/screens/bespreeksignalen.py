"""The meeting screen looks for loose ends when nobody types, and leads to where they are mended."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.timer import Timer

from overleg.dossier import Dossier
from overleg.screens.bespreekblad import Bespreekblad
from overleg.screens.panelen.signaalplek import find_plek, list_signalen
from overleg.screens.panelen.vlekken import Vlekkenpaneel
from overleg.screens.signaallijst import Signaallijst
from overleg.screens.widgets.berichten import Doe, Opgeslagen
from overleg.screens.widgets.signaalregel import Signaalregel
from overleg.signalen import Signaal
from overleg.textual_nl import toetsnaam

TOETS = "ctrl+e"
WACHT = 0.5
"""Seconds after the last change before the rules run: they may take a tenth of a second."""


class Bespreeksignalen(Bespreekblad):
    """Runs the rules on what the reader of this screen sees, never on more."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(TOETS, "signalen", "Signalen", show=False, priority=True),
    ]

    _signalen: tuple[Signaal, ...] = ()
    _verborgen = 0
    _bekeken: Dossier | None = None
    _straks: Timer | None = None

    @abstractmethod
    def do(self, doe: Doe) -> object:
        """Do a command of the one table."""

    async def change_paneel(self, plek: str = "") -> None:
        """Show with a step at once what is loose in it."""
        await super().change_paneel(plek)
        self.show_signalen()

    def show_around(self) -> None:
        """Look for loose ends a moment after something changed."""
        super().show_around()
        if self.tafel.dossier is not self._bekeken:
            self._plan()

    def show_signalen(self) -> None:
        """Run the rules now and show what they found."""
        if self._straks is not None:
            self._straks.stop()
            self._straks = None
        regel = self.query_one(Signaalregel)
        if self.schrijft or self.lezer.erbij:
            # Who writes in silence is not to be steered by what is loose elsewhere; and a signaal
            # names people, which is not for one of them who looks along.
            regel.display = False
            return
        self._bekeken = self.tafel.dossier
        self._signalen, self._verborgen = list_signalen(self.tafel, self.lezer)
        stap = self.tafel.stap.soort
        regel.show_signalen(self._signalen, self._verborgen, stap, toetsnaam(TOETS))
        if isinstance(self.paneel, Vlekkenpaneel):
            self.paneel.show_signalen(self._signalen)

    async def on_opgeslagen(self, event: Opgeslagen) -> None:
        """Wait longer while somebody types; the base, which Textual asks too, shows the rest."""
        if self._straks is not None:
            self._plan()

    def _plan(self) -> None:
        if self._straks is not None:
            self._straks.stop()
        self._straks = self.set_timer(WACHT, self.show_signalen)

    def on_signaalregel_gekozen(self, event: Signaalregel.Gekozen) -> None:
        """Show the list that was clicked."""
        event.stop()
        self.action_signalen()

    @work
    async def action_signalen(self) -> None:
        """Show all signalen, and go to the place of the one that is chosen."""
        if self.schrijft or self.lezer.erbij:
            return
        self.save_all()
        self.show_signalen()
        chosen = await self.app.push_screen_wait(Signaallijst(self._signalen, self._verborgen))
        if chosen is None or self.paneel is None:
            return
        stap, plek = find_plek(self.tafel, self.lezer, chosen)
        if stap != self.tafel.stap.id:
            self.do(Doe("spring", {"stap": stap, "plek": plek}))
        else:
            await self.paneel.focus_plek(plek)
