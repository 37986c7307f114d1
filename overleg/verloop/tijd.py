"""How long a step took, and when the meeting will end.

All sums are made in UTC: on the night the clock changes, two moments in the same zone would
differ by an hour.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from overleg.dossier import Dossier, Overleg, StapStatus
from overleg.keuzes import OverlegStatus
from overleg.klok import AMSTERDAM
from overleg.nederlands import format_datum_kort, format_minuten, format_tijd
from overleg.verloop.pad import list_te_doen, status_van
from overleg.verloop.stand import huidige_stap, leidraad_van, need_overleg

MINUUT = 60
LANG_GELEDEN = 6 * 60
"""Minutes too late after which a meeting is no longer late but was taken up another day."""


def seconds_between(van: datetime, tot: datetime) -> int:
    """Give whole seconds from one moment to a later one; 0 when it is not later."""
    return max(0, int((tot.astimezone(UTC) - van.astimezone(UTC)).total_seconds()))


def running_seconden(overleg: Overleg, nu: datetime) -> int:
    """Give how long the meeting has been going on, in seconds, without its breaks."""
    if overleg.begonnen_op is None:
        return 0
    tot = nu
    if overleg.status is OverlegStatus.PAUZE and overleg.pauze_sinds is not None:
        tot = overleg.pauze_sinds
    elif overleg.status is OverlegStatus.AFGEROND and overleg.geeindigd_op is not None:
        tot = overleg.geeindigd_op
    return max(0, seconds_between(overleg.begonnen_op, tot) - overleg.pauze_seconden)


def unbooked_seconden(dossier: Dossier, overleg: Overleg, nu: datetime) -> int:
    """Give the seconds that were spent in the current step and not written down yet."""
    booked = sum(status.seconden for status in dossier.van_overleg(StapStatus, overleg.id))
    return max(0, running_seconden(overleg, nu) - booked)


def used_seconden(dossier: Dossier, overleg_id: str, stap_id: str, nu: datetime) -> int:
    """Give how long a step took until now, in seconds, without breaks."""
    overleg = need_overleg(dossier, overleg_id)
    used = status_van(dossier, overleg, stap_id, nu).seconden
    if stap_id == huidige_stap(overleg).id:
        used += unbooked_seconden(dossier, overleg, nu)
    return used


def expected_end(dossier: Dossier, overleg_id: str, nu: datetime) -> datetime:
    """Tell when the meeting will end if every step that is still open takes its minutes.

    A step that is running over counts as ending now. A break counts as ending now too. For a
    finished meeting this is when it ended.

    Returns:
        a moment in Europe/Amsterdam, rounded up to the minute.
    """
    overleg = need_overleg(dossier, overleg_id)
    if overleg.status is OverlegStatus.AFGEROND:
        return (overleg.geeindigd_op or nu).astimezone(AMSTERDAM)
    start = nu
    if overleg.status is OverlegStatus.GEPLAND and overleg.gepland_op is not None:
        start = max(nu, overleg.gepland_op)
    current = huidige_stap(overleg).id
    seconds = 0
    for stap in list_te_doen(dossier, overleg):
        full = stap.minuten * MINUUT
        used = used_seconden(dossier, overleg_id, stap.id, nu) if stap.id == current else 0
        seconds += max(0, full - used)
    return _round_up(start.astimezone(UTC) + timedelta(seconds=seconds)).astimezone(AMSTERDAM)


def deadline(overleg: Overleg) -> datetime | None:
    """Tell until when the table has time: the booked slot, counted from the planned start.

    A short break eats of the slot. A break longer than the slot itself makes it another sitting,
    so then the end moves with it. None before the start of a meeting without a planned moment.
    """
    slot = leidraad_van(overleg).slot_minuten * MINUUT
    start = overleg.gepland_op or overleg.begonnen_op
    if start is None:
        return None
    if overleg.begonnen_op is not None:
        shift = abs((overleg.begonnen_op - start).total_seconds())
        # Begun at quite another moment than planned: the plan says nothing about the room.
        start = overleg.begonnen_op if shift >= slot else start
    if overleg.pauze_seconden >= slot:
        slot += overleg.pauze_seconden
    end = start.astimezone(UTC) + timedelta(seconds=slot)
    return _round_up(end).astimezone(AMSTERDAM)


def zin_eindtijd(dossier: Dossier, overleg_id: str, nu: datetime) -> str:
    """Say when the meeting will end: 'klaar om 15:06 · op tijd'.

    Other forms: 'klaar om 15:12 · u loopt 6 minuten uit', 'duurt 55 minuten' (planned),
    'pauze sinds 14:20', 'afgerond om 15:02'.
    """
    overleg = need_overleg(dossier, overleg_id)
    end = expected_end(dossier, overleg_id, nu)
    if overleg.status is OverlegStatus.AFGEROND:
        return f"afgerond om {format_tijd(end)}"
    if overleg.status is OverlegStatus.GEPLAND:
        return f"duurt {format_minuten(leidraad_van(overleg).minuten)}"
    if overleg.status is OverlegStatus.PAUZE and overleg.pauze_sinds is not None:
        return f"pauze sinds {format_tijd(overleg.pauze_sinds)}"
    until = deadline(overleg)
    over = 0 if until is None else seconds_between(until, end) // MINUUT
    tail = f"u loopt {format_minuten(over)} uit" if over else "op tijd"
    if over >= LANG_GELEDEN and overleg.begonnen_op is not None:
        # Taken up again another day without a break: being late says nothing any more.
        tail = f"begonnen op {format_datum_kort(overleg.begonnen_op.astimezone(AMSTERDAM).date())}"
    return f"klaar om {format_tijd(end)} · {tail}"


def _round_up(moment: datetime) -> datetime:
    if moment.second or moment.microsecond:
        return moment.replace(second=0, microsecond=0) + timedelta(minutes=1)
    return moment
