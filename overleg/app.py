"""The front door with a screen: the program with its store, from the lock to the end.

Only light things are imported on top. The lock screen paints first; everything that knows a case
is loaded behind it, in a thread.
"""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from contextlib import suppress
from dataclasses import replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, ClassVar

from textual.screen import Screen

from overleg.fouten import Fout
from overleg.klok import Klok, systeemklok
from overleg.plekken import kast_map
from overleg.screens.instellingen import write_instellingen
from overleg.screens.kader import BASIS, Kader
from overleg.screens.scherm import Scherm
from overleg.screens.slot import Slot
from overleg.screens.stilte import Gevolg
from overleg.textual_nl import INTERN, catch_signals

if TYPE_CHECKING:
    from overleg.screens.huis import Huis
    from overleg.store import Store
    from overleg.tafel.tafel import Tafel

KIJKEN = 5.0
"""Every so many seconds the program looks whether it is time to lock."""

LAATSTE_KANS = 5.0
"""So many seconds after a signal the process ends, even if something hangs."""


class OverlegApp(Kader):
    """The program: whether the store is open, what is on top of it, and saving before any end."""

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
        super().__init__(klok)
        self.kast = kast
        self.tafel: Tafel | None = None
        self._geheim = geheim
        self._demo = demo
        self._store: Store | None = None
        self._bespreking: Screen[Any] | None = None
        self._terug: tuple[str, str] | None = None

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
        self.set_interval(KIJKEN, self._watch_silence)
        self.call_after_refresh(self._load_behind)

    def _load_behind(self) -> None:
        self.run_worker(asyncio.to_thread(_load), group="laden", exit_on_error=False)

    # --- the store --------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether the store is open."""
        return self._store is not None

    @property
    def store(self) -> Store:
        """The open store; raises `Fout` while it is locked."""
        if self._store is None:
            raise Fout(
                "De kast is op slot.",
                "Wat al bewaard was, is er nog.",
                "Open de kast en probeer het opnieuw.",
            )
        return self._store

    async def unlock(self, geheim: str, wie: str, *, met_code: bool = False) -> None:
        """Open the store in a thread and go on where the person was."""
        self._store = await asyncio.to_thread(self._open, geheim, wie, met_code)
        self.wie = wie
        if wie != self.instellingen.wie and not self._demo:
            self.instellingen = replace(self.instellingen, wie=wie)
            write_instellingen(self.instellingen)
        from overleg.screens.start import Start

        with self.batch_update():
            await self._show_only_slot()
            await self.push_screen(Start())
        if self._terug is not None:
            terug, self._terug = self._terug, None
            self.open_overleg(*terug)
        if met_code:
            from overleg.screens.nieuw_wachtwoord import NieuwWachtwoord

            await self.push_screen(NieuwWachtwoord(geheim))

    async def change_wachtwoord(self, code: str, nieuw: str) -> None:
        """Give the store another passphrase, in a thread; the recovery code stays valid."""
        from overleg.screens.deur import change

        await asyncio.to_thread(change, self.kast, code, nieuw)

    async def make_kast(self, wachtwoord: str) -> str:
        """Make a new store in a thread and give its recovery code."""
        return await asyncio.to_thread(self._make, wachtwoord)

    def _open(self, geheim: str, wie: str, met_code: bool) -> Store:
        from overleg.screens.deur import open_kast

        return open_kast(self.kast, geheim, wie, self.klok, met_code=met_code)

    def _make(self, wachtwoord: str) -> str:
        from overleg.screens.deur import make_kast

        return make_kast(self.kast, wachtwoord, self.klok)

    def open_overleg(self, casus_id: str, overleg_id: str) -> None:
        """Show one meeting on top of the start screen."""
        from overleg.screens.bespreking import Bespreking
        from overleg.tafel.tafel import Tafel

        self.tafel = Tafel(self.store, casus_id, overleg_id, self.klok)
        self.set_nummer(self.tafel.dossier.casus.nummer)
        self._bespreking = Bespreking(self.tafel)
        self.push_screen(self._bespreking)

    # --- locking ----------------------------------------------------------------------------

    def action_lock(self) -> None:
        """Lock because somebody pressed the key."""
        self.lock()

    def lock(self) -> None:
        """Save, take everything off the screen, close the store, and show the lock screen."""
        if self.is_open:
            self.run_worker(self._lock(), group="slot", exclusive=True)

    async def _lock(self, *, stil: bool = False) -> None:
        refused = self.save_all()
        if refused and not stil:
            self.handle_fout(refused[0])
            return
        if refused:
            # Closing would lose text, and leaving it on the wall is no choice either.
            await self._show_leeg()
            return
        if self.tafel is not None and self._bespreking in self.screen_stack:
            self._terug = (self.tafel.casus_id, self.tafel.overleg_id)
        with self.batch_update():
            await self._show_only_slot()
        self.tafel = self._bespreking = None
        self.clear_notifications()
        self._clipboard = ""
        self.set_nummer("")
        self.close_store()
        self.refresh_bindings()

    async def _show_only_slot(self) -> None:
        while len(self.screen_stack) > 1:
            await self.pop_screen()

    async def _show_leeg(self) -> None:
        from overleg.screens.leeg import Leeg

        if not isinstance(self.screen, Leeg):
            self._point(leeg=True)
            leeg = Leeg("Er is tekst die nog niet opgeslagen kon worden.")
            await self.push_screen(leeg, self._point_again)

    def _point(self, *, leeg: bool) -> None:
        """Tell a room screen whether it may show the meeting that is open here."""
        if self.tafel is not None and self._bespreking in self.screen_stack:
            with suppress(Fout):
                self.store.point(self.tafel.casus_id, self.tafel.overleg_id, leeg=leeg)

    def _point_again(self, _: None) -> None:
        self.call_later(lambda: self._point(leeg=self.screen is not self._bespreking))

    async def _watch_silence(self) -> None:
        if not self.is_open:
            return
        match self.stilte.check(self.instellingen.slot_minuten):
            case Gevolg.OP_SLOT:
                await self._lock(stil=True)
            case Gevolg.WAARSCHUWEN:
                self.notify(
                    "Over een minuut gaat het scherm op slot. Druk op een pijl of beweeg de muis"
                    " om het open te houden.",
                    timeout=60,
                )

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

    def close_store(self) -> None:
        """Close the store; whatever goes wrong now, everything was saved before."""
        store, self._store = self._store, None
        if store is not None:
            with suppress(Exception):
                store.close()


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
    # A thread that breaks would print its text over the screen.
    loud, threading.excepthook = threading.excepthook, lambda _: None
    status = INTERN
    try:
        app.run()
        status = app.return_code or 0
    except Exception as error:
        app.note_fout(error)
    finally:
        app.close_store()
        threading.excepthook = loud
    if status == INTERN:
        sys.stderr.write(
            f"Er ging iets mis in het programma zelf ({app.interne_fout}); wat u typte is zo veel"
            " mogelijk bewaard.\n"
        )
    return status
