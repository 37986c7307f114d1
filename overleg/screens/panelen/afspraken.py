"""Wat moet er NU gebeuren: the cursor begins in the line in which an action is typed."""

from __future__ import annotations

from overleg.dossier import Vervolgstap
from overleg.screens.panelen.plan import Planpaneel


class Afsprakenpaneel(Planpaneel):
    """The parts; when actions come first, an action can be typed at once."""

    def focus_begin(self) -> None:
        """Begin in the line for a new action."""
        first = next(iter(self.list_delen()), None)
        if first is not None and first.onderdeel.soort is Vervolgstap and first.nieuw is not None:
            first.nieuw.focus_regel()
        else:
            super().focus_begin()
