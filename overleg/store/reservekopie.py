"""A backup that can be restored by itself: the store and its key file, looked at afterwards."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from overleg.plekken import make_map
from overleg.store.aanmaken import check_vrij, place_kast, werkmap
from overleg.store.bestanden import KAST, SLEUTEL, keep_heel, schijffouten
from overleg.store.kastfouten import KopieMislukt
from overleg.store.kopie import copy_kast
from overleg.store.nakijken import check_opbouw, count_rijen
from overleg.store.sleutel import Sleutel
from overleg.store.sleutelbestand import read_sleutelbestand
from overleg.store.verbinding import open_ruw

POGINGEN = 3
"""How often to copy again when others keep writing."""


def write_kopie(verbinding: Any, pad: Path, sleutel: Sleutel, naar: Path) -> None:
    """Copy a store and its key file while they are in use.

    The copy is built aside, looked at, and only then given its name. It opens with what opens
    the store today.

    Args:
        verbinding: the driver's own connection, without an open transaction.
        pad: the store.
        sleutel: its key.
        naar: the folder to copy to; made when it is not there. It may be on a network drive,
            because nobody works in it.

    Raises:
        KastBestaat: there is a store in that folder already.
        KopieMislukt: the copy was not good; it is gone again.
        SleutelBeschadigd: the key file is not whole, so the copy would be worth nothing.
        SchijfVol, AlleenLezen: the disk refused.
    """
    bron = pad.with_name(SLEUTEL)
    read_sleutelbestand(bron)
    check_vrij(naar)
    make_map(naar)
    with schijffouten(naar), werkmap(naar) as hier:
        keep_heel(hier / SLEUTEL, bron.read_bytes())
        for _ in range(POGINGEN):
            voor = count_rijen(verbinding)
            copy_kast(verbinding, hier / KAST)
            na = count_rijen(verbinding)
            gevonden = _look_at(hier / KAST, sleutel, (voor, na))
            if not gevonden:
                break
        else:
            raise KopieMislukt.meld(deel=gevonden)
        place_kast(hier, naar)


def _look_at(pad: Path, sleutel: Sleutel, mogelijk: tuple[dict[str, int], ...]) -> str:
    """Give what is wrong with a copy; empty when it is good."""
    # Immutable: looking must leave nothing beside the copy, and works on every kind of disk.
    verbinding = open_ruw(pad, sleutel, "mode=ro&immutable=1")
    try:
        if gevonden := check_opbouw(verbinding, pad):
            return gevonden[0].rstrip(".")
        return "" if count_rijen(verbinding) in mogelijk else "niet alles staat erin"
    finally:
        verbinding.close()
