"""Moments at which somebody looks whether it is still safe: which have come, which were kept."""

from __future__ import annotations

from datetime import date

from overleg.dossier import Dossier, Monitormoment, Overleg
from overleg.verloop.stand import dag_van, need_overleg


def due_kijkmomenten(dossier: Dossier, vandaag: date) -> tuple[Monitormoment, ...]:
    """List the moments that have come and that no later meeting looked back on, oldest first.

    Args:
        dossier: the case.
        vandaag: the day on which it is asked; a moment of this day has come.
    """
    return tuple(
        een
        for een in _sorted(dossier)
        if een.datum is not None and een.datum <= vandaag and not _looked_back(dossier, een)
    )


def kijkmomenten_voor(dossier: Dossier, overleg_id: str) -> tuple[Monitormoment, ...]:
    """List the moments that came between the meeting before and this one, oldest first."""
    overleg = need_overleg(dossier, overleg_id)
    eerder = {een.id for een in dossier.overleggen if een.volgnummer < overleg.volgnummer}
    tot = dag_van(overleg)
    vorige = max((dag_van(een) for een in dossier.overleggen if een.id in eerder), default=date.min)
    return tuple(
        een
        for een in _sorted(dossier)
        if een.overleg_id in eerder and een.datum is not None and vorige < een.datum <= tot
    )


def _looked_back(dossier: Dossier, moment: Monitormoment) -> bool:
    made_in = dossier.vind(Overleg, moment.overleg_id)
    return made_in is not None and any(
        een.volgnummer > made_in.volgnummer
        and een.begonnen_op is not None
        and moment.datum is not None
        and dag_van(een) >= moment.datum
        for een in dossier.overleggen
    )


def _sorted(dossier: Dossier) -> list[Monitormoment]:
    return sorted(dossier.van(Monitormoment), key=lambda een: een.datum or date.max)
