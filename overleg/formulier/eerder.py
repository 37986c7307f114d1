"""What an earlier meeting said, told where the same is asked again.

Everything comes from what the reader may see: what is hidden was not said.
"""

from __future__ import annotations

from overleg.dossier import Betrokkene, Oordeel, Overleg, OverlegDing
from overleg.formulier.onderdeel import Invulling
from overleg.formulier.waarde.opties import shorten
from overleg.nederlands import format_weekdag
from overleg.tekst import sanitize_line
from overleg.verloop import dag_van, vorig_oordeel, zorg_van

REDEN = 120
"""Characters of a reason that are told; the minutes have the whole of it."""


def tell_overleg(invulling: Invulling, overleg: Overleg) -> str:
    """Name an earlier meeting with its day: 'vorige keer, di 3 november'."""
    vorige = max(
        (
            een.volgnummer
            for een in invulling.zicht.overleggen
            if een.volgnummer < invulling.overleg.volgnummer
        ),
        default=0,
    )
    welk = "vorige keer" if overleg.volgnummer == vorige else f"overleg {overleg.volgnummer}"
    return f"{welk}, {format_weekdag(dag_van(overleg), dag_van(invulling.overleg).year)}"


def tell_uit(invulling: Invulling, ding: OverlegDing) -> str:
    """Say from which earlier meeting a thing is: 'uit overleg 1'; empty for one of this meeting."""
    overleg = invulling.zicht.vind(Overleg, ding.overleg_id)
    if overleg is None or overleg.id == invulling.overleg.id:
        return ""
    return f"uit overleg {overleg.volgnummer}"


def tell_oordeel(invulling: Invulling, mens: Betrokkene) -> tuple[str, ...]:
    """Tell the last verdict on somebody of an earlier meeting; nothing when there was none.

    Returns:
        'vorige keer, di 3 november: onveilig, want: vader heeft een sleutel'.
    """
    oordeel = vorig_oordeel(invulling.zicht, invulling.overleg.id, mens.id)
    overleg = invulling.zicht.vind(Overleg, oordeel.overleg_id) if oordeel else None
    if oordeel is None or overleg is None:
        return ()
    return (f"{tell_overleg(invulling, overleg)}: {noem_oordeel(oordeel)}",)


def noem_oordeel(oordeel: Oordeel) -> str:
    """Say a verdict in a few words: 'onveilig, want: vader heeft een sleutel'."""
    uitkomst = oordeel.uitkomst.label if oordeel.uitkomst is not None else "geen oordeel"
    reden = shorten(oordeel.reden.strip(), REDEN).removesuffix(".")
    return uitkomst + (f", want: {reden}" if reden else "")


def tell_zorg(invulling: Invulling) -> str:
    """Tell the greatest worry of the last meeting before this one that had one, or nothing."""
    eerder = [
        een for een in invulling.zicht.overleggen if een.volgnummer < invulling.overleg.volgnummer
    ]
    overleg = zorg_van(invulling.zicht, eerder[-1].id) if eerder else None
    if overleg is None:
        return ""
    when = tell_overleg(invulling, overleg)
    return f"{when[:1].upper()}{when[1:]}: {sanitize_line(overleg.zorg)}"
