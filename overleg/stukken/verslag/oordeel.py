"""The verdict on one person: what was said, how certain that still is, and why."""

from __future__ import annotations

from overleg.dossier import Betrokkene, Oordeel
from overleg.keuzes import Duur, Uitkomst
from overleg.stukken.blik import Blik, tussen_haakjes
from overleg.verloop import is_verouderd

SINDS = {
    Duur.NU: "nu",
    Duur.AL_LANGER: "al langer",
    Duur.ALLEBEI: "nu en al langer",
}


def geldend_oordeel(blik: Blik, mens: Betrokkene) -> Oordeel | None:
    """Find the verdict of this meeting on a person: a real one before a provisional one."""
    return max(
        (een for een in _alle(blik, mens) if een.overleg_id == blik.overleg.id),
        key=lambda oordeel: (not oordeel.voorlopig, oordeel.gemaakt_op),
        default=None,
    )


def noem_oordeel(blik: Blik, mens: Betrokkene) -> str:
    """Say the verdict on a person; without one in this meeting, that of an earlier one."""
    oordeel = geldend_oordeel(blik, mens)
    if oordeel is None:
        eerder = max(_alle(blik, mens), key=lambda een: een.gemaakt_op, default=None)
        if eerder is None:
            return f"oordeel {blik.niet_bekend}"
        return f"nog geen oordeel ({blik.uit(eerder)}: {_woorden(eerder)})"
    merken = (
        "voorlopig" if oordeel.voorlopig else "",
        is_verouderd(blik.dossier, oordeel) or "",
        blik.merk(oordeel),
    )
    return _woorden(oordeel) + tussen_haakjes(*merken)


def _alle(blik: Blik, mens: Betrokkene) -> list[Oordeel]:
    return [
        oordeel
        for oordeel in blik.dossier.van(Oordeel)
        if oordeel.betrokkene_id == mens.id and oordeel.uitkomst
    ]


def _woorden(oordeel: Oordeel) -> str:
    assert oordeel.uitkomst is not None
    woorden = oordeel.uitkomst.label
    if oordeel.duur:
        woorden += f", {SINDS[oordeel.duur]}"
    if oordeel.uitkomst is Uitkomst.ONBEKEND:
        woorden += "; dat telt als onveilig"
    return woorden
