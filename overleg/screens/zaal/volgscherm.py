"""A screen that follows the chair: looks at the store many times a second, reads when it moved."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from abc import abstractmethod
from contextlib import suppress

from overleg.fouten import Fout
from overleg.screens.scherm import Scherm
from overleg.screens.zaal.volger import Blik, Wacht
from overleg.store import Wijzer
from overleg.tafel import Tafel
from overleg.verloop.muur import Leegte, tell_daad, why_leeg

KIJKEN = 0.05
"""Every so many seconds the number of the store is asked; that takes microseconds."""

KLOK = 10.0
"""Every so many seconds the time is shown anew, and whether the chair's program is still there."""


def leeft(proces: int) -> bool:
    """Tell whether a process on this machine is still there; yes when that cannot be told."""
    if sys.platform == "win32":
        return True  # asking would end it
    try:
        os.kill(proces, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


class Volgscherm(Scherm[None]):
    """Holds the meeting the chair has open; a screen of the room derives from it."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self.tafel: Tafel | None = None
        self.toont = False
        self._versie = -1
        self._gelezen = 0.0
        self._kijkt: asyncio.TimerHandle | None = None

    async def on_mount(self) -> None:
        """Look now, and from now on."""
        await self.look()
        self._glance_again()

    def on_unmount(self) -> None:
        """Stop looking."""
        if self._kijkt is not None:
            self._kijkt.cancel()

    def _glance_again(self) -> None:
        # Not a timer of Textual: that sends a message each time, and this room is quiet for hours.
        self._kijkt = asyncio.get_running_loop().call_later(KIJKEN, self._glance)

    def _glance(self) -> None:
        """Look again only when the store has another number, or when it is time to."""
        try:
            versie = self.huis.store.data_version()
        except Fout:
            versie = -1
        if versie == self._versie and time.monotonic() - self._gelezen < KLOK:
            self._glance_again()
        elif self.toont and self.must_blank():
            self.toont = False
            self.show_leeg(Wacht.EVEN)
            # The rest is read only when the room sees nothing any more.
            self.call_after_refresh(self._look_and_go_on)
        else:
            self.call_next(self._look_and_go_on)

    async def _look_and_go_on(self) -> None:
        try:
            await self.look()
        finally:
            self._glance_again()

    async def look(self) -> None:
        """Show what is stored now, or why nothing is shown."""
        nu = time.monotonic()
        try:
            versie = self.huis.store.data_version()
            same, self._versie, self._gelezen = versie == self._versie, versie, nu
            waarom = self.judge(self._read(nu))
            if waarom is None and self.tafel is not None:
                if same and self.toont:
                    self.show_tijd(self.tafel)
                else:
                    await self.show_tafel(self.tafel)
                self.toont = True
                return
        except Fout:
            # Wiped, or not readable for a moment; nothing old may stay on the wall.
            self._versie = -1
            waarom = Wacht.ONLEESBAAR
        self.toont = False
        self.show_leeg(waarom or Wacht.GEEN)

    def _read(self, nu: float) -> Blik:
        """Read where the chair is and what that meeting is like."""
        wijzer = self.huis.store.read_wijzer()
        if wijzer is None:
            return Blik(None, leeft=False, nu=nu)
        tafel = self._seat(wijzer)
        return Blik(
            wijzer,
            leeft(wijzer.proces),
            nu,
            tell_daad(tafel.dossier, tafel.overleg_id),
            why_leeg(tafel.dossier, tafel.overleg_id),
            frozenset(tafel.muur.erbij),
        )

    def _seat(self, wijzer: Wijzer) -> Tafel:
        tafel = self.tafel
        if tafel is None or tafel.overleg_id != wijzer.overleg_id:
            store, klok = self.huis.store, self.huis.klok
            tafel = self.tafel = Tafel(store, wijzer.casus_id, wijzer.overleg_id, klok)
        return tafel

    def close_windows(self) -> None:
        """Take away what lies over this screen, so that blank is really blank."""
        with suppress(Exception):
            while self.app.screen is not self and len(self.app.screen_stack) > 1:
                self.app.pop_screen()

    def must_blank(self) -> bool:
        """Tell quickly whether what is shown may not stay."""
        return False

    # --- what the derived screens decide ----------------------------------------------------

    @abstractmethod
    def judge(self, blik: Blik) -> Wacht | Leegte | None:
        """Tell why nothing is shown now; None when the meeting is."""

    @abstractmethod
    async def show_tafel(self, tafel: Tafel) -> None:
        """Show the meeting."""

    @abstractmethod
    def show_tijd(self, tafel: Tafel) -> None:
        """Show how late it is; nothing else changed."""

    @abstractmethod
    def show_leeg(self, waarom: Wacht | Leegte) -> None:
        """Show nothing of any case."""
