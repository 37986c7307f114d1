"""The measures in a paper: which hold and until when, and which ended since last time.

Minutes and plan say it in the same words. A huisverbod that ended last night must not just be
gone from the paper: who reads it would think that it never was, or still is.
"""

from __future__ import annotations

from overleg.dossier import Maatregel
from overleg.keuzes import JaNee
from overleg.nederlands import format_moment
from overleg.stukken.blik import NIET_BEKEND, Blik, tussen_haakjes
from overleg.verloop import is_van_kracht, laatste_maatregelen


def list_maatregelen(blik: Blik) -> tuple[Maatregel, ...]:
    """List what holds, what this meeting said about a measure, and what ended since the last."""
    overleg_id = blik.overleg.id
    return tuple(
        een
        for een in laatste_maatregelen(blik.dossier, overleg_id)
        if een.overleg_id == overleg_id
        or is_van_kracht(een, blik.moment)
        or _is_net_afgelopen(blik, een)
    )


def noem_maatregel(blik: Blik, een: Maatregel) -> str:
    """Say which measure it is, for whom, whether it holds, and its end."""
    voor = f", voor {mens}" if (mens := blik.mens(een.betrokkene_id)) else ""
    naam = een.naam[:1].upper() + een.naam[1:]
    return f"{naam}{voor}: {_stand(blik, een)}{tussen_haakjes(blik.uit(een), blik.merk(een))}"


def _stand(blik: Blik, een: Maatregel) -> str:
    tot = format_moment(een.tot) if een.tot else ""
    if een.geldt is JaNee.NEE:
        return "geldt niet meer" if _gold_eerder(blik, een) else "geldt niet"
    if not is_van_kracht(een, blik.moment):
        return f"afgelopen op {tot}"
    if een.geldt is JaNee.JA:
        return f"geldt tot {tot}" if tot else f"geldt, tot wanneer is {NIET_BEKEND}"
    weten = "we weten niet of dit geldt" if een.geldt else "niet gevraagd of dit geldt"
    return f"{weten}; het einde is {tot}" if tot else weten


def _gold_eerder(blik: Blik, maatregel: Maatregel) -> bool:
    """Tell whether an earlier line said that this measure held."""
    return any(
        een.welke == maatregel.welke
        and een.overleg_id != maatregel.overleg_id
        and een.geldt is JaNee.JA
        for een in blik.dossier.van(Maatregel)
    )


def _is_net_afgelopen(blik: Blik, een: Maatregel) -> bool:
    """Tell whether the time of a measure ran out between the meeting before and this one."""
    eerder = [
        overleg
        for overleg in blik.dossier.overleggen
        if overleg.volgnummer < blik.overleg.volgnummer
    ]
    if not eerder or een.geldt is JaNee.NEE or een.tot is None:
        return False
    vorige = eerder[-1]
    sinds = vorige.begonnen_op or vorige.gepland_op or vorige.gemaakt_op
    return sinds <= een.tot < blik.moment
