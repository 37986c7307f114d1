"""What a dossier looks like when some of its things are not there for a reader."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from overleg.dossier.basis import CasusDing
from overleg.dossier.overleg import Overleg
from overleg.dossier.plan import Maatregel, PlanRegel
from overleg.dossier.stuk import KaartRegel
from overleg.dossier.wijziging import verwijsvelden


def drop_loose(dingen: Iterable[CasusDing]) -> list[CasusDing]:
    """Remove references to what is not among these things.

    A thing that means nothing without what is missing goes as well, and so does one that says
    something about one of several kinds and of which that one is missing. The reference to the case
    itself stays, for readers who do not see the case.
    """
    left = list(dingen)
    while True:
        ids = {ding.id for ding in left}
        kept = [cut for ding in left if (cut := _cut_loose(ding, ids)) is not None]
        if len(kept) == len(left):
            return kept
        left = kept


def _cut_loose(ding: CasusDing, ids: set[str]) -> CasusDing | None:
    update: dict[str, object] = {}
    for naam, _ in verwijsvelden(type(ding)):
        if naam == "casus_id":
            continue
        value = getattr(ding, naam)
        if isinstance(value, tuple):
            if not ids.issuperset(value):
                update[naam] = tuple(verwezen for verwezen in value if verwezen in ids)
        elif value is not None and value not in ids:
            if type(ding).model_fields[naam].is_required():
                return None
            update[naam] = None
    een_van = type(ding).een_van
    if een_van and (
        any(naam in update for naam in een_van)
        or all(getattr(ding, naam) is None for naam in een_van)
    ):
        return None
    return ding.model_copy(update=update) if update else ding


def mark_followed(zichtbaar: Iterable[CasusDing], levend: Iterable[CasusDing]) -> list[CasusDing]:
    """Mark plan lines as lapsed that are followed by a line this reader may not see.

    Without it an agreement that no longer holds would be read as the one for tonight.
    """
    shown = list(zichtbaar)
    ids = {ding.id for ding in shown}
    # A line of a meeting that was taken away went with it and follows nothing.
    followed = {
        ding.vorige_id
        for ding in levend
        if isinstance(ding, PlanRegel) and ding.id not in ids and ding.overleg_id in ids
    }
    return [
        ding.model_copy(update={"vervallen": True})
        if isinstance(ding, PlanRegel) and ding.id in followed
        else ding
        for ding in shown
    ]


def drop_ended(zichtbaar: Iterable[CasusDing], levend: Iterable[CasusDing]) -> list[CasusDing]:
    """Remove measures of which a later meeting said something this reader may not see.

    Without it a huisverbod that ended would be read as one that holds tonight.
    """
    shown, alive = list(zichtbaar), list(levend)
    ids = {ding.id for ding in shown}
    nummer = {ding.id: ding.volgnummer for ding in shown if isinstance(ding, Overleg)}
    alle = [ding for ding in alive if isinstance(ding, Maatregel)]
    hidden = [een for een in alle if een.id not in ids and een.overleg_id in nummer]
    followed = {een.vorige_id for een in hidden}
    latest: dict[tuple[str, str], int] = {}
    for een in hidden:
        latest[een.welke] = max(nummer[een.overleg_id], latest.get(een.welke, 0))
    # As it was written: in what is shown the person it is for may be cut away.
    gone = followed | {
        een.id for een in alle if nummer.get(een.overleg_id, 0) < latest.get(een.welke, 0)
    }
    return [ding for ding in shown if not isinstance(ding, Maatregel) or ding.id not in gone]


def drop_replaced(zichtbaar: Iterable[CasusDing], levend: Iterable[CasusDing]) -> list[CasusDing]:
    """Remove lines of the card that a newer line took the place of which nobody released.

    Without it the card would say again what the table no longer says: a safe person who is not
    safe any more. What is known, or NIET BEKEND, stands there instead.
    """
    shown = list(zichtbaar)
    ids = {ding.id for ding in shown}
    nummer = {ding.id: ding.volgnummer for ding in shown if isinstance(ding, Overleg)}
    newest: dict[int, tuple[int, datetime]] = {}
    for ding in levend:
        if isinstance(ding, KaartRegel) and ding.id not in ids and ding.overleg_id in nummer:
            when = (nummer[ding.overleg_id], ding.gemaakt_op)
            newest[ding.nummer] = max(when, newest.get(ding.nummer, when))
    return [
        ding
        for ding in shown
        if not isinstance(ding, KaartRegel)
        or ding.nummer not in newest
        or (nummer.get(ding.overleg_id, 0), ding.gemaakt_op) > newest[ding.nummer]
    ]
