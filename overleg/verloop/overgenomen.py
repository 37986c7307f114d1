"""What an earlier meeting said of the case as a whole and what holds until a later one says else.

One rule for every paper and screen: what a meeting said itself goes first; what it did not say is
taken over from the last meeting before it that did, and whoever shows it says from which one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from overleg.dossier import Behoefte, Dossier, Monitormoment, Overleg
from overleg.verloop.stand import dag_van, need_overleg


def zorg_van(dossier: Dossier, overleg_id: str) -> Overleg | None:
    """Find the meeting whose greatest worry holds at a meeting: itself, or the last before it."""
    return next((een for een in _terug(dossier, overleg_id) if een.zorg.strip()), None)


def vervolg_van(dossier: Dossier, overleg_id: str) -> Overleg | None:
    """Find the meeting whose date for the next meeting holds at a meeting.

    A date an earlier meeting set that has come by now is no date any more: that meeting is this
    one, or was never held.
    """
    overleg = need_overleg(dossier, overleg_id)
    for een in _terug(dossier, overleg_id):
        if een.volgende_datum is not None:
            eigen = een.id == overleg.id
            return een if eigen or een.volgende_datum > dag_van(overleg) else None
    return None


def geldende_kijkmomenten(dossier: Dossier, overleg_id: str) -> tuple[Monitormoment, ...]:
    """List when somebody looks again, as it holds at a meeting, the first to come first.

    Everything this meeting set, and of earlier ones what was still to come on its day.
    """
    overleg = need_overleg(dossier, overleg_id)
    gehouden = {een.id for een in _terug(dossier, overleg_id)}
    komend = (
        een
        for een in dossier.van(Monitormoment)
        if een.overleg_id == overleg.id
        or (een.overleg_id in gehouden and een.datum is not None and een.datum >= dag_van(overleg))
    )
    return tuple(sorted(komend, key=lambda een: een.datum or date.max))


def laatste_kijkmoment(dossier: Dossier, overleg_id: str) -> Monitormoment | None:
    """Find the last moment of an earlier meeting that has passed; None when there was none."""
    overleg = need_overleg(dossier, overleg_id)
    gehouden = {een.id for een in _terug(dossier, overleg_id)} - {overleg.id}
    voorbij = (
        een
        for een in dossier.van(Monitormoment)
        if een.overleg_id in gehouden and een.datum is not None and een.datum < dag_van(overleg)
    )
    return max(voorbij, key=lambda een: een.datum or date.min, default=None)


def behoeften_van(dossier: Dossier, overleg_id: str, betrokkene_id: str) -> tuple[Behoefte, ...]:
    """List what somebody needs: what the last meeting said that spoke of this person."""
    for overleg in _terug(dossier, overleg_id):
        found = tuple(
            een
            for een in dossier.van_overleg(Behoefte, overleg.id)
            if een.betrokkene_id == betrokkene_id
        )
        if found:
            return found
    return ()


def _terug(dossier: Dossier, overleg_id: str) -> Iterator[Overleg]:
    """Walk back over the meetings, from this one to the first."""
    tot = need_overleg(dossier, overleg_id).volgnummer
    yield from (een for een in reversed(dossier.overleggen) if een.volgnummer <= tot)
