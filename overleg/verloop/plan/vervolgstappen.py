"""How actions stand over meetings: what was reported, and what is carried over."""

from __future__ import annotations

from datetime import date, datetime, time

from overleg.dossier import Dossier, Overleg, Terugmelding, Vervolgstap, Wijzigingen
from overleg.fouten import Fout
from overleg.keuzes import EINDSTANDEN, StapStand
from overleg.klok import AMSTERDAM
from overleg.verloop.ding import ONVERANDERD, Welke, alter, build, id_van, need, newest
from overleg.verloop.stand import need_open, need_overleg


def terugmelding_van(
    dossier: Dossier, stap: Welke, tot_overleg: Overleg | None = None
) -> Terugmelding | None:
    """Give the last that was reported about an action, or None.

    Args:
        dossier: the case.
        stap: the action.
        tot_overleg: only what was known at the end of this meeting; None means all.
    """
    return newest(
        melding
        for melding in dossier.van(Terugmelding)
        if melding.vervolgstap_id == id_van(stap)
        and (tot_overleg is None or _known_at(dossier, melding, tot_overleg))
    )


def stand_van(dossier: Dossier, stap: Welke, tot_overleg: Overleg | None = None) -> StapStand:
    """Tell how an action stands; open when nothing was reported. See `terugmelding_van`."""
    melding = terugmelding_van(dossier, stap, tot_overleg)
    return melding.stand if melding is not None else StapStand.OPEN


def uiterlijk_van(
    dossier: Dossier, stap: Vervolgstap, tot_overleg: Overleg | None = None
) -> tuple[date | None, time | None]:
    """Give by when an action must be done: the last date that was given, or the first one.

    Args:
        dossier: the case, or what a reader may see of it.
        stap: the action.
        tot_overleg: only what was known at the end of this meeting; None means all.

    Returns:
        the day and the time; the time is None when none was given with that day.
    """
    later = newest(
        melding
        for melding in dossier.van(Terugmelding)
        if melding.vervolgstap_id == stap.id
        and melding.uiterlijk is not None
        and (tot_overleg is None or _known_at(dossier, melding, tot_overleg))
    )
    if later is None:
        return stap.uiterlijk, stap.uiterlijk_tijd if stap.uiterlijk else None
    return later.uiterlijk, later.uiterlijk_tijd


def with_uiterlijk(
    dossier: Dossier, stap: Vervolgstap, tot_overleg: Overleg | None = None
) -> Vervolgstap:
    """Give an action with the date it must be done by as it stands; to show, never to save."""
    dag, tijd = uiterlijk_van(dossier, stap, tot_overleg)
    if (dag, tijd) == (stap.uiterlijk, stap.uiterlijk_tijd):
        return stap
    return alter(stap, uiterlijk=dag, uiterlijk_tijd=tijd)


def open_vervolgstappen(dossier: Dossier, overleg_id: str) -> tuple[Vervolgstap, ...]:
    """Give the actions of earlier meetings that were not over when this meeting began.

    What is reported in this meeting itself does not take an action off the list, so that the list
    stays the same while it is walked.
    """
    overleg = need_overleg(dossier, overleg_id)
    return tuple(
        stap
        for stap in dossier.van(Vervolgstap)
        if _is_earlier(dossier, stap.overleg_id, overleg)
        and _stand_before(dossier, stap, overleg) not in EINDSTANDEN
    )


def is_te_laat(uiterlijk: date | None, tijd: time | None, nu: datetime) -> bool:
    """Tell whether a day, with a time: that moment, has passed in Amsterdam."""
    if uiterlijk is None:
        return False
    if tijd is None:
        return uiterlijk < nu.astimezone(AMSTERDAM).date()
    return datetime.combine(uiterlijk, tijd.replace(tzinfo=None), AMSTERDAM) < nu


def report_stand(
    dossier: Dossier,
    overleg_id: str | None,
    stap: Welke,
    stand: StapStand,
    nu: datetime,
    *,
    want: str = "",
    veiliger: str = "",
    op: date | None = None,
) -> Wijzigingen:
    """Report how an action stands; a second report in the same meeting changes the first.

    Args:
        dossier: the case.
        overleg_id: the meeting in which it is said; None for in between meetings.
        stap: the action.
        stand: how it stands; the last three stands are the end of it.
        nu: the present moment.
        want: why.
        veiliger: who is safer by it.
        op: on which day it was done or dropped.

    Raises:
        Fout: the action is not there, is of a later meeting, or the meeting is finished.
    """
    found = need(dossier, Vervolgstap, stap)
    velden = {"stand": stand, "want": want, "veiliger": veiliger, "op": op}
    if overleg_id is not None:
        overleg = need_open(dossier, overleg_id)
        made_in = need_overleg(dossier, found.overleg_id)
        if made_in.volgnummer > overleg.volgnummer:
            raise Fout(
                "Deze actie is pas in een later overleg gemaakt.",
                ONVERANDERD,
                "Meld het in dat overleg.",
            )
        known = [
            melding
            for melding in dossier.van(Terugmelding)
            if melding.vervolgstap_id == found.id and melding.overleg_id == overleg_id
        ]
        if known:
            return (alter(known[-1], **velden),)
    melding = build(
        Terugmelding,
        casus_id=found.casus_id,
        gemaakt_op=nu,
        vervolgstap_id=found.id,
        overleg_id=overleg_id,
        **velden,
    )
    return (melding,)


def _is_earlier(dossier: Dossier, overleg_id: str, dan: Overleg) -> bool:
    overleg = dossier.vind(Overleg, overleg_id)
    return overleg is not None and overleg.volgnummer < dan.volgnummer


def _stand_before(dossier: Dossier, stap: Vervolgstap, overleg: Overleg) -> StapStand:
    melding = newest(
        melding
        for melding in dossier.van(Terugmelding)
        if melding.vervolgstap_id == stap.id and _before(dossier, melding, overleg)
    )
    return melding.stand if melding is not None else StapStand.OPEN


def _before(dossier: Dossier, melding: Terugmelding, overleg: Overleg) -> bool:
    if melding.overleg_id is not None:
        return _is_earlier(dossier, melding.overleg_id, overleg)
    return overleg.begonnen_op is None or melding.gemaakt_op < overleg.begonnen_op


def _known_at(dossier: Dossier, melding: Terugmelding, overleg: Overleg) -> bool:
    if melding.overleg_id is None:
        return overleg.geeindigd_op is None or melding.gemaakt_op <= overleg.geeindigd_op
    said_in = dossier.vind(Overleg, melding.overleg_id)
    return said_in is not None and said_in.volgnummer <= overleg.volgnummer
