"""What a screen may ask of the program around it; `overleg.app.OverlegApp` is that program."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from overleg.fouten import Fout
from overleg.klok import Klok

if TYPE_CHECKING:
    from overleg.screens.instellingen import Instellingen
    from overleg.screens.opdracht import Opdracht
    from overleg.store import Store


class Huis(Protocol):
    """The program, seen from a screen: `Scherm.huis` and `Venster.huis` give it."""

    klok: Klok
    wie: str
    instellingen: Instellingen

    @property
    def is_open(self) -> bool:
        """Whether the store is open."""

    @property
    def store(self) -> Store:
        """The open store; raises `Fout` while the store is locked."""

    def open_overleg(self, casus_id: str, overleg_id: str) -> None:
        """Show one meeting on top of the start screen."""

    def on_save(self, save: Callable[[], object]) -> None:
        """Ask to be called whenever all that was typed must be saved at once.

        Args:
            save: a bound method; it is forgotten by itself when its object is gone. It may raise
                `Fout` when saving is not possible.
        """

    def save_all(self) -> tuple[Fout, ...]:
        """Save everything now; gives what could not be saved."""

    def handle_fout(self, fout: Fout) -> None:
        """Show a refusal in a window of its own; the screen below stays as it is."""

    def lock(self) -> None:
        """Save, close the store, and go back to the lock screen."""

    def set_nummer(self, nummer: str) -> None:
        """Put the number of a case in the title of the terminal window; empty takes it away."""

    async def unlock(self, geheim: str, wie: str, *, met_code: bool = False) -> None:
        """Open the store and go to the start screen; raises `Fout` when it does not open."""

    async def make_kast(self, wachtwoord: str) -> str:
        """Make a new store and give its recovery code; raises `Fout` when that fails."""

    async def change_wachtwoord(self, code: str, nieuw: str) -> None:
        """Give the store another passphrase by its recovery code; raises `Fout`."""

    def set_thema(self, naam: str) -> None:
        """Use other colours, now and next time."""

    def stoppen(self) -> None:
        """Save and leave; asks first when something could not be saved."""

    def action_hulp(self) -> None:
        """Show what can be done here."""

    def list_opdrachten(self) -> list[Opdracht]:
        """List what can be done from the screen that is on, its own commands first."""
