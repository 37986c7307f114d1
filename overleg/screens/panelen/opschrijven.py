"""Stil opschrijven: choose a voice, write, next voice; on paper one key is enough."""

from __future__ import annotations

from overleg.screens.panelen.stil import Stilpaneel
from overleg.verloop import tell_niemand


class Opschrijfpaneel(Stilpaneel):
    """Only the voices: what they wrote is nowhere in this panel."""

    kort = False

    def list_open(self) -> tuple[str, ...]:
        """Say that nobody is at the table yet who could write."""
        zin = tell_niemand(self.tafel.dossier, self.tafel.overleg_id)
        return (zin,) if zin else ()
