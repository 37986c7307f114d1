"""The front door with a screen: the program with its store, from the lock to the end.

Only light things are imported on top. The lock screen paints first; everything that knows a case
is loaded behind it, in a thread.
"""

from __future__ import annotations

import asyncio
import os
import threading
from contextlib import suppress
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, ClassVar

from textual.screen import Screen

from overleg.klok import Klok, systeemklok
from overleg.plekken import kast_map
from overleg.screens.kader import BASIS
from overleg.screens.kastkader import Kastkader
from overleg.screens.scherm import Scherm
from overleg.screens.slot import Slot
from overleg.textual_nl import catch_signals, run_stil

if TYPE_CHECKING:
    from overleg.screens.huis import Huis

LAATSTE_KANS = 5.0
"""So many seconds after a signal the process ends, even if something hangs."""

MIS = "Er ging iets mis in het programma zelf ({}); wat u typte is zo veel mogelijk bewaard."


class OverlegApp(Kastkader):
    """The program: how it begins, and saving before any end."""

    # Textual does not read the style sheet of the screen it begins with by itself.
    CSS_PATH: ClassVar[list[str | PurePath]] = [BASIS, BASIS.with_name("slot.tcss")]

    def __init__(
        self, kast: Path, *, klok: Klok = systeemklok, geheim: str = "", demo: bool = False
    ) -> None:
        """Make the program.

        Args:
            kast: the folder of the store.
            klok: the clock.
            geheim: a passphrase from elsewhere, with which the store opens by itself once.
            demo: the store is thrown away afterwards, and anybody may know its passphrase.
        """
        super().__init__(kast, klok, onthoud_wie=not demo)
        self._geheim = geheim
        self._demo = demo

    @property
    def huis(self) -> Huis:
        """The program as a screen sees it."""
        return self

    # --- starting ---------------------------------------------------------------------------

    def get_default_screen(self) -> Screen[Any]:
        """Begin at the lock. It stays below all other screens; locking takes those away."""
        return Slot(self.wie, self._geheim, zelf=bool(self._geheim), onthoud=self._demo)

    def on_mount(self) -> None:
        """Catch what ends a process from outside, and load the rest once there is a screen."""
        catch_signals(asyncio.get_running_loop(), self._on_signal)
        if not (self.kast.is_dir() and any(self.kast.iterdir())):
            from overleg.screens.nieuw import Nieuw

            self.push_screen(Nieuw(self.wie))
        self.call_after_refresh(self._load_behind)

    def _load_behind(self) -> None:
        self.run_worker(asyncio.to_thread(_load), group="laden", exit_on_error=False)

    # --- leaving ----------------------------------------------------------------------------

    async def action_quit(self) -> None:
        """Leave because somebody pressed the key."""
        self.stoppen()

    def stoppen(self) -> None:
        """Save and leave; asks first when that would lose something."""
        refused = self.save_all()
        fout = refused[0] if refused else None
        if fout is None and isinstance(self.screen, Scherm):
            fout = self.screen.bezwaar()
        if fout is None:
            self.exit()
            return
        from overleg.screens.fout import FoutVenster

        def choose(toch: bool | None) -> None:
            if toch:
                self.exit()

        self.push_screen(FoutVenster(fout, toch="Toch stoppen"), choose)

    def _on_signal(self, number: int) -> None:
        last = threading.Timer(LAATSTE_KANS, os._exit, [128 + number])
        last.daemon = True
        last.start()
        with suppress(Exception):
            self.save_all()
        self.exit(return_code=128 + number)


def _load() -> None:
    """Import what the lock screen does without, while somebody types a passphrase."""
    from overleg.screens import deur, start

    assert deur is not None
    assert start is not None


def run_app(
    kast: Path | None = None, *, klok: Klok = systeemklok, geheim: str = "", demo: bool = False
) -> int:
    """Run the program until somebody leaves, and give the exit status.

    Args:
        kast: the folder of the store; the usual one when left out.
        klok: the clock.
        geheim: a passphrase from a file, with which the store opens by itself the first time.
        demo: the store is thrown away afterwards; Enter opens it again after a lock.

    Returns:
        0, 70 after an error in the program, or 128 and the number of the signal that ended it.
    """
    app = OverlegApp(kast or kast_map(), klok=klok, geheim=geheim, demo=demo)
    try:
        return run_stil(app, MIS)
    finally:
        app.close_store()
