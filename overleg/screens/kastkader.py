"""The program with its store: opening it, what is open in it, and locking it again."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual.screen import Screen

from overleg.fouten import Fout
from overleg.klok import Klok
from overleg.screens.instellingen import write_instellingen
from overleg.screens.kader import Kader
from overleg.screens.stilte import Gevolg

if TYPE_CHECKING:
    from overleg.store import Store
    from overleg.tafel.tafel import Tafel

KIJKEN = 5.0
"""Every so many seconds the program looks whether it is time to lock."""


class Kastkader(Kader):
    """Whether the store is open and what is on top of it; the lock screen is always at the bottom.

    What knows a case is imported when the store opens: the lock screen must paint first.
    """

    def __init__(self, kast: Path, klok: Klok, *, onthoud_wie: bool) -> None:
        """Make the program, locked.

        Args:
            kast: the folder of the store.
            klok: the clock.
            onthoud_wie: the next time the lock screen knows who worked here last.
        """
        super().__init__(klok)
        self.kast = kast
        self.tafel: Tafel | None = None
        self._onthoud_wie = onthoud_wie
        self._store: Store | None = None
        self._bespreking: Screen[Any] | None = None
        self._terug: tuple[str, str] | None = None

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
        if wie != self.instellingen.wie and self._onthoud_wie:
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

    def close_store(self) -> None:
        """Close the store; whatever goes wrong now, everything was saved before."""
        store, self._store = self._store, None
        if store is not None:
            with suppress(Exception):
                store.close()

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

    def on_mount(self) -> None:
        """Lock by itself when nobody is there any more."""
        self.set_interval(KIJKEN, self._watch_silence)

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
