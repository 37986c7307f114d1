"""Following the chair: whether the room sees something now, and if not, why.

Holds what a look at the store cannot tell: what this screen showed before. A screen that starts,
and a screen that comes at another case, stays blank until the chair does something on purpose.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from overleg.store import Wijzer
from overleg.verloop.muur import Daad, Leegte

WEG_NA = 10 * 60.0
"""Seconds the wall keeps what it showed after the chair's program died without a word."""


class Wacht(Enum):
    """Why this screen is blank whatever the meeting says; the value is read in the room."""

    GEEN = "De voorzitter heeft geen overleg open."
    NIEUW = "Dit scherm volgt de voorzitter."
    EVEN = "Het scherm is even leeg."
    WEG = "Het programma van de voorzitter is gestopt."
    HIER = "Dit scherm is hier leeg gemaakt."
    ONLEESBAAR = "De kast is nu niet te lezen. Dit scherm probeert het opnieuw."


@dataclass(frozen=True)
class Blik:
    """One look at the store.

    Args:
        wijzer: where the chair is, or None.
        leeft: the process that said so is still there.
        nu: seconds on a clock that only goes forward.
        daad: where that meeting stands; None when it could not be read.
        leegte: why that meeting is not for the wall now.
        erbij: the people concerned who are in the room; another company begins blank.
    """

    wijzer: Wijzer | None
    leeft: bool
    nu: float
    daad: Daad | None = None
    leegte: Leegte | None = None
    erbij: frozenset[str] = frozenset()


class Volger:
    """Remembers which meeting this screen may show."""

    def __init__(self) -> None:
        """Begin blank."""
        self._overleg_id = ""
        self._toont = False
        self._daad: Daad | None = None
        self._erbij: frozenset[str] = frozenset()
        self._alleen_sinds: float | None = None

    def look(self, blik: Blik) -> Wacht | Leegte | None:
        """Tell why the screen is blank now; None when it shows the meeting."""
        wijzer = blik.wijzer
        if wijzer is None:
            # The meeting it showed is kept: who locks and comes back goes on with the same room.
            return Wacht.GEEN
        if wijzer.overleg_id != self._overleg_id or not blik.erbij <= self._erbij:
            self._begin(wijzer.overleg_id, blik)
        elif blik.daad is not None and blik.daad != self._daad:
            self._toont, self._daad = True, blik.daad
        self._erbij = blik.erbij
        if blik.leeft:
            self._alleen_sinds = None
        elif not self._toont:
            # Left behind by a program that was killed, perhaps days ago.
            return Wacht.GEEN
        elif self._alleen_sinds is None:
            self._alleen_sinds = blik.nu
        elif blik.nu - self._alleen_sinds >= WEG_NA:
            return Wacht.WEG
        if not self._toont:
            # In silence somebody may say beforehand that this screen is to show what comes.
            return Wacht.NIEUW if blik.leegte in (None, Leegte.STILTE) else blik.leegte
        return blik.leegte or (Wacht.EVEN if wijzer.leeg else None)

    def must_blank(self, wijzer: Wijzer | None) -> bool:
        """Tell at once, before the whole meeting was read, that it may not stay on the wall."""
        return wijzer is None or wijzer.leeg or wijzer.overleg_id != self._overleg_id

    def show(self) -> None:
        """Show the meeting the chair has open, because somebody at this screen says so."""
        if self._overleg_id:
            self._toont = True

    def _begin(self, overleg_id: str, blik: Blik) -> None:
        self._overleg_id = overleg_id
        self._toont = False
        self._daad = blik.daad
        self._alleen_sinds = None
