"""En als het misgaat: causes in silence, shown together, then what the table does with each."""

from __future__ import annotations

from overleg.screens.panelen.stil import Stilpaneel


class Stresspaneel(Stilpaneel):
    """The causes stay away until they were shown."""

    wachten = frozenset({"oorzaken"})
