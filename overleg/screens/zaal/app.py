"""The program of the second screen: read-only, without a lock, ended with ctrl+q or a signal."""

from __future__ import annotations

import asyncio
import gc
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, ClassVar, cast

from textual.screen import Screen

from overleg.klok import Klok, systeemklok
from overleg.screens.kader import BASIS, Kader
from overleg.screens.zaal.voorzitterscherm import Voorzitterscherm
from overleg.screens.zaal.zaalscherm import Zaalscherm
from overleg.store import Store
from overleg.textual_nl import catch_signals, run_stil

if TYPE_CHECKING:
    from overleg.screens.huis import Huis

MIS = (
    "Er ging iets mis in het scherm zelf ({}). Er is niets veranderd."
    " Start het opnieuw met “overleg zaal”."
)


class ZaalApp(Kader):
    """Shows what the chair's program has open, in another process, and writes nothing."""

    # Textual does not read the style sheets of the screen it begins with by itself.
    CSS_PATH: ClassVar[list[str | PurePath]] = [
        BASIS,
        Path(__file__).with_name("zaal.tcss"),
        Path(__file__).with_name("voorzitter.tcss"),
    ]

    def __init__(self, store: Store, *, klok: Klok = systeemklok, voorzitter: bool = False) -> None:
        """Make the program.

        Args:
            store: the store, opened to read.
            klok: the clock.
            voorzitter: for the eyes of the chair, when somebody else types.
        """
        super().__init__(klok)
        self.store = store
        self._voorzitter = voorzitter

    @property
    def huis(self) -> Huis:
        """The program as a screen sees it; what writes is not offered here."""
        return cast("Huis", self)

    def get_default_screen(self) -> Screen[Any]:
        """Begin with the screen that follows; nothing is below it."""
        return Voorzitterscherm() if self._voorzitter else Zaalscherm()

    def on_mount(self) -> None:
        """Give the terminal back when somebody ends this process from outside."""
        catch_signals(asyncio.get_running_loop(), self._on_signal)

    def stoppen(self) -> None:
        """Leave."""
        self.exit()

    def lock(self) -> None:
        """Leave: there is nothing here to lock, the passphrase was asked before."""
        self.exit()

    def _on_signal(self, nummer: int) -> None:
        self.exit(return_code=128 + nummer)


def run_zaal(store: Store, *, voorzitter: bool, klok: Klok = systeemklok) -> int:
    """Run the second screen until somebody ends it, and give the exit status.

    Args:
        store: the store, opened to read; the caller closes it.
        voorzitter: for the eyes of the chair.
        klok: the clock.

    Returns:
        0, 70 after an error in the program, or 128 and the number of the signal that ended it.
    """
    app = ZaalApp(store, klok=klok, voorzitter=voorzitter)
    # Everything that was imported stays: without this the collector walks over all of it now and
    # then, which takes a quarter of a second in which the wall would not go blank.
    gc.collect()
    gc.freeze()
    return run_stil(app, MIS)
