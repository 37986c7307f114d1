"""One key at a time: the next one waits until the screen did what the last one asked."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

from textual import events
from textual.app import App
from textual.message_pump import MessagePump
from textual.timer import Timer
from textual.widget import Widget

Invoer: TypeAlias = events.Key | events.Paste

RONDES = 12
"""Times the row walks along the widgets at most; a window that opens takes five or six."""

STILLE = 2
"""Times nothing may have followed: what a key is bound to begins when the first walk is over."""

STAP = 0.02
"""Seconds between two looks at work that goes on behind the keys."""

UITERLIJK = 3.0
"""Seconds a key waits at most: a key that comes too early is better than a dead keyboard."""


class Toetsenrij:
    """Holds keys back while the one before them is still being dealt with.

    A key goes from widget to widget, and what it asks (a row that opens, the cursor that moves, a
    window that closes) is done a moment later. Keys that came in that moment would land where the
    cursor was, or on what lies below a window. So they wait here, in their order.
    """

    def __init__(self, app: App[Any], neem: Callable[[Invoer], Awaitable[bool]]) -> None:
        """Make an empty row.

        Args:
            app: the program.
            neem: deals with one key; tells whether the next one may follow at once, because it
                only typed a character in a text.
        """
        self._app = app
        self._neem = neem
        self._wacht: deque[Invoer] = deque()
        self._bezig = False
        self._vanaf: Widget | None = None
        self._pompen: list[MessagePump] = []
        self._pomp: MessagePump = app
        self._merk = 0
        self._stil = True
        self._rondes = 0
        self._stille = 0
        self._stappen = 0
        self._wekker: Timer | None = None

    @property
    def is_leeg(self) -> bool:
        """Whether every key was dealt with."""
        return not self._bezig and not self._wacht

    async def take(self, toets: Invoer) -> None:
        """Take a key: deal with it now, or keep it until it is its turn."""
        if self.is_leeg:
            await self._do(toets)
        else:
            self._wacht.append(toets)

    async def _do(self, toets: Invoer) -> None:
        self._vanaf = self._app.focused
        self._bezig = True
        try:
            self._bezig = not await self._neem(toets)
        except BaseException:
            self._bezig = False
            raise
        if self._bezig:
            self._stappen = self._stille = 0
            self._wekker = self._app.set_interval(STAP, self._look)
            self._walk(RONDES)

    async def _next(self) -> None:
        while self._wacht and not self._bezig:
            await self._do(self._wacht.popleft())

    def _walk(self, rondes: int) -> None:
        """Go along everything a key passes, from the cursor to the program.

        In each of them a mark is put behind what is waiting there; when it comes back, all of
        that was done. As long as more follows somewhere, once more.
        """
        self._rondes, self._stil = rondes, True
        self._pompen = list_pompen(self._app, self._vanaf)
        self._pass()

    def _pass(self) -> None:
        while self._pompen:
            self._pomp = self._pompen.pop(0)
            self._merk += 1
            if self._pomp.call_later(self._passed, self._merk):
                return
        self._stille = self._stille + 1 if self._stil else 0
        if self._stille < STILLE and self._rondes > 1:
            self._walk(self._rondes - 1)
        elif not is_druk(self._app):
            self._end()

    def _passed(self, merk: int) -> None:
        if merk != self._merk or not self._bezig:
            return
        # What waits for the program itself may be the next keys.
        if self._pomp is not self._app and has_werk(self._pomp):
            self._stil = False
        self._pass()

    def _look(self) -> None:
        """Go on where a mark got lost in what was taken off the screen, or work goes on."""
        self._stappen += 1
        if self._stappen * STAP >= UITERLIJK:
            self._end()
        elif not self._pompen and self._pomp is self._app:
            self._vanaf = self._app.focused if self._app.screen_stack else None
            self._walk(RONDES)
        elif not self._pomp.is_running:
            self._pass()

    def _end(self) -> None:
        self._bezig = False
        self._merk += 1
        if self._wekker is not None:
            self._wekker.stop()
            self._wekker = None
        if self._wacht:
            # Behind what the program still has to do itself, such as moving the cursor.
            self._app.call_later(self._next)


def is_tekst(waar: Widget | None) -> bool:
    """Tell whether what is typed here becomes text.

    By name, because the lock screen comes first and should not wait for the text area to load.
    """
    return any(soort.__name__ in ("Input", "TextArea") for soort in type(waar).__mro__)


def list_pompen(app: App[Any], vanaf: Widget | None) -> list[MessagePump]:
    """List what a key passes: where the cursor was, all around it, the screen, and the program."""
    around: list[MessagePump] = [vanaf, *vanaf.ancestors] if vanaf is not None else []
    # No screen is left while the program ends.
    around += [een for een in app.screen_stack[-1:] if een not in around]
    return [*(een for een in around if een is not app), app]


def has_werk(pomp: MessagePump) -> bool:
    """Tell whether something waits behind what is being done now; it has looked at one already."""
    return pomp._pending_message is not None or pomp.message_queue_size > 0


def is_druk(app: App[Any]) -> bool:
    """Tell whether the screen that is on is still busy with what somebody asked of it.

    Work that waits for a window stands below that window, so it does not count.
    """
    if not app.screen_stack:
        return False
    screen = app.screen
    if not screen.is_mounted:
        return True
    return any(not werk.is_finished and _is_van(werk.node, screen) for werk in app.workers)


def _is_van(node: Any, screen: Widget) -> bool:
    return node is screen or screen in getattr(node, "ancestors", ())
