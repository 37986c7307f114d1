"""Stil opschrijven: choose a voice, write, next voice; on paper one key is enough."""

from __future__ import annotations

from overleg.screens.panelen.stil import Stilpaneel


class Opschrijfpaneel(Stilpaneel):
    """Only the voices: what they wrote is nowhere in this panel."""

    kort = False
