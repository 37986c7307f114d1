"""What an earlier meeting said, told where the same is asked again.

Everything comes from what the reader may see: what is hidden was not said.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time
from typing import TypeVar

from overleg.dossier import (
    Betrokkene,
    CasusDing,
    Oordeel,
    Overleg,
    OverlegDing,
    Terugmelding,
    Vervolgstap,
)
from overleg.formulier.onderdeel import Invulling
from overleg.formulier.waarde.opties import shorten
from overleg.keuzes import EINDSTANDEN, StapStand
from overleg.klok import AMSTERDAM
from overleg.nederlands import format_tijd, format_weekdag
from overleg.tekst import sanitize_line
from overleg.verloop import (
    dag_van,
    eerste_van,
    is_te_laat,
    stand_van,
    terugmelding_van,
    uiterlijk_van,
    vorig_oordeel,
    zorg_van,
)

O = TypeVar("O", bound=OverlegDing)  # noqa: E741 - the initial of the bound
D = TypeVar("D", bound=CasusDing)

REDEN = 80
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


def tell_bij(invulling: Invulling, ding: OverlegDing) -> tuple[str, ...]:
    """Say the same beside a row; nothing for a row of this meeting."""
    uit = tell_uit(invulling, ding)
    return (uit,) if uit else ()


def list_eerder(invulling: Invulling, soort: type[O]) -> tuple[O, ...]:
    """List what earlier meetings wrote down of one kind, as far as the reader may see it."""
    eerder = {
        een.id
        for een in invulling.zicht.overleggen
        if een.volgnummer < invulling.overleg.volgnummer
    }
    return tuple(een for een in invulling.zicht.van(soort) if een.overleg_id in eerder)


def in_volgorde(invulling: Invulling, dingen: Iterable[D]) -> tuple[D, ...]:
    """Put things in the order in which each was first written down.

    A row stays at its place when this meeting makes the successor of what an earlier one wrote.
    """
    place = {ding.id: nummer for nummer, ding in enumerate(invulling.alles.alle)}
    return tuple(
        sorted(dingen, key=lambda ding: place.get(eerste_van(invulling.alles, ding.id), 0))
    )


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


def tell_stand(invulling: Invulling, stap: Vervolgstap) -> tuple[str, ...]:
    """Tell how an action of an earlier meeting stands now; nothing for one of this meeting.

    Returns:
        'nog open', 'loopt sinds di 10 november' or 'niet gedaan op di 10 november'; perhaps the new
        date it got; and the meeting it is from. Why was heard in the look back.
    """
    uit = tell_uit(invulling, stap)
    if not uit:
        return ()
    jaar = dag_van(invulling.overleg).year
    found = [_noem_stand(terugmelding_van(invulling.zicht, stap, invulling.overleg), jaar)]
    dag, tijd = uiterlijk_van(invulling.zicht, stap, invulling.overleg)
    if dag is not None and (dag, tijd) != (stap.uiterlijk, stap.uiterlijk_tijd):
        found.append(f"nieuwe datum: {_noem_dag(dag, tijd, jaar)}")
    return (*found, uit)


def tell_te_laat(invulling: Invulling, stap: Vervolgstap) -> tuple[str, ...]:
    """Say since when an action of an earlier meeting is late: 'te laat sinds di 17 november'."""
    if not tell_uit(invulling, stap):
        return ()
    if stand_van(invulling.zicht, stap, invulling.overleg) in EINDSTANDEN:
        return ()
    dag, tijd = uiterlijk_van(invulling.zicht, stap, invulling.overleg)
    if dag is None or not is_te_laat(dag, tijd, invulling.nu):
        return ()
    return (f"te laat sinds {_noem_dag(dag, tijd, dag_van(invulling.overleg).year)}",)


def _noem_stand(melding: Terugmelding | None, jaar: int) -> str:
    if melding is None or melding.stand is StapStand.OPEN:
        return "nog open"
    woord = "sinds" if melding.stand is StapStand.LOOPT else "op"
    dag = melding.op or melding.gemaakt_op.astimezone(AMSTERDAM).date()
    return f"{melding.stand.label} {woord} {format_weekdag(dag, jaar)}"


def _noem_dag(dag: date, tijd: time | None, jaar: int) -> str:
    return format_weekdag(dag, jaar) + (f" {format_tijd(tijd)}" if tijd is not None else "")


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
