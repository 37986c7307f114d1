"""Which lines of the plan hold at a meeting, and which lines are one line over time.

A later meeting never changes an old line but makes a successor. All that follow on the same first
line are one line over time; its `stam` is the id of that first line.
"""

from __future__ import annotations

from typing import TypeAlias, TypeVar

from overleg.dossier import Afspraak, Dossier, Overleg, Voorwaarde, WatAls
from overleg.verloop.ding import Welke, id_van
from overleg.verloop.stand import need_overleg

PlanDing: TypeAlias = Voorwaarde | Afspraak | WatAls
"""A line of the plan."""

PLANSOORTEN = (Voorwaarde, Afspraak, WatAls)

P = TypeVar("P", Voorwaarde, Afspraak, WatAls)


def stam(dossier: Dossier, regel: Welke) -> str:
    """Give the id of the first version of a line; that id stays the same over all meetings."""
    current = id_van(regel)
    seen = {current}
    while True:
        ding = dossier.ook_gewist(current)
        vorige = ding.vorige_id if isinstance(ding, PLANSOORTEN) else None
        if vorige is None or vorige in seen:
            return current
        current = vorige
        seen.add(current)


def geldend(dossier: Dossier, soort: type[P], overleg_id: str) -> tuple[P, ...]:
    """Give the lines of one kind that hold at a meeting, in the order of their first version.

    A line holds when it was made in this meeting or before it, and no line made in this meeting
    or before it followed on it or let it lapse.
    """
    tot = need_overleg(dossier, overleg_id).volgnummer
    known = _tot_en_met(dossier, soort, tot)
    followed = {regel.vorige_id for regel in known}
    found = [regel for regel in known if regel.id not in followed and not regel.vervallen]
    order = {ding.id: place for place, ding in enumerate(dossier.van(soort))}
    return tuple(sorted(found, key=lambda regel: order.get(stam(dossier, regel), order[regel.id])))


def is_geldend(dossier: Dossier, regel: P, overleg_id: str) -> bool:
    """Tell whether the line over time to which this version belongs holds at a meeting."""
    first = stam(dossier, regel)
    return any(stam(dossier, een) == first for een in geldend(dossier, type(regel), overleg_id))


def follow(dossier: Dossier, regel: P, overleg_id: str) -> P:
    """Give the newest version of a line that was made in a meeting or before it."""
    tot = need_overleg(dossier, overleg_id).volgnummer
    first = stam(dossier, regel)
    known = [een for een in _tot_en_met(dossier, type(regel), tot) if stam(dossier, een) == first]
    return max(known, key=lambda een: _nummer(dossier, een.overleg_id), default=regel)


def voorwaarde_van(
    dossier: Dossier, regel: Afspraak | WatAls, overleg_id: str
) -> Voorwaarde | None:
    """Give the voorwaarde under which a line hangs, in the version that holds at a meeting.

    None when it hangs under none, or under one that does not hold.
    """
    if regel.voorwaarde_id is None:
        return None
    first = stam(dossier, regel.voorwaarde_id)
    return next(
        (een for een in geldend(dossier, Voorwaarde, overleg_id) if stam(dossier, een) == first),
        None,
    )


def _tot_en_met(dossier: Dossier, soort: type[P], volgnummer: int) -> list[P]:
    return [
        regel
        for regel in dossier.van(soort)
        if 0 < _nummer(dossier, regel.overleg_id) <= volgnummer
    ]


def _nummer(dossier: Dossier, overleg_id: str) -> int:
    """Give the number of the meeting a line was made in; 0 when that meeting is gone."""
    overleg = dossier.vind(Overleg, overleg_id)
    return overleg.volgnummer if overleg is not None else 0
