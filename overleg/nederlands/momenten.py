"""A day and a time together, and whether a time of today is still to come.

Text comes in here as `lezen` prepares it: small letters, no diacritics, single spaces.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

from overleg.nederlands.dagen import read_dag, read_number
from overleg.nederlands.datumfout import OnmogelijkeDatumError
from overleg.nederlands.namen import NUMMER_VAN_TELWOORD
from overleg.nederlands.tijden import (
    NACHT,
    STANDAARDTIJD,
    move_to_dagdeel,
    split_dagdeel,
    split_tijd,
)

_NOW = frozenset(("nu", "direct", "meteen"))
_FILLER = re.compile("^(?:(?:op|uiterlijk|t/m) )+")
_SOON = re.compile(
    rf"over (?:([0-9]{{1,3}}|{'|'.join(NUMMER_VAN_TELWOORD)}) (uur|minuut|minuten|min|kwartier)"
    r"|(een half|anderhalf) uur)"
)
_MINUTES = {"uur": 60, "kwartier": 15, "een half": 30, "anderhalf": 90}


def read_moment(text: str, nu: datetime, *, verleden: bool) -> tuple[date, time | None] | None:
    """
    Return the day that `text` names and its time if it has one, or None when it names no day.

    Parameters
    ----------
    nu: the present moment, aware, in the zone to answer in.
    verleden: the last such moment is meant, and not the next.

    Raises
    ------
    OnmogelijkeDatumError: see `read_dag`, `split_tijd` and `move_to_dagdeel`.
    """
    if text in _NOW:
        return nu.date(), nu.time().replace(second=0, microsecond=0)
    if match := _SOON.fullmatch(text):
        return _read_soon(match, nu)
    rest, part = split_dagdeel(text)
    rest, clock = split_tijd(rest)
    rest = _FILLER.sub("", rest)
    if clock is not None:
        clock = move_to_dagdeel(clock, part)
        rest = rest.removeprefix("voor ")
    usual = clock or STANDAARDTIJD.get(part)
    fits_today = usual is not None and (usual <= nu.time() if verleden else usual > nu.time())
    dag: date | None
    if part == NACHT and rest == "vandaag":
        dag = _find_night(clock, nu, verleden=verleden)
    elif clock is not None and not rest:
        away = -1 if verleden else 1
        dag = nu.date() + timedelta(days=0 if fits_today else away)
    else:
        dag = read_dag(rest, nu.date(), verleden=verleden, met_vandaag=fits_today)
    if dag is None:
        return None
    if clock is None and (dag != nu.date() or fits_today):
        clock = STANDAARDTIJD.get(part)
    return dag, clock


def read_dag_zonder_tijd(text: str, nu: datetime, *, verleden: bool) -> date | None:
    """
    Return the day that `text` names; a part of the day may stand with it, a time may not.

    Raises
    ------
    OnmogelijkeDatumError: see `read_moment`, and when there is a time, which would get lost.
    """
    if _SOON.fullmatch(text) or split_tijd(split_dagdeel(text)[0])[1] is not None:
        raise OnmogelijkeDatumError("hier past een dag, zonder tijd")
    found = read_moment(text, nu, verleden=verleden)
    return found and found[0]


def _find_night(clock: time | None, nu: datetime, *, verleden: bool) -> date:
    """Return the day on which that hour of tonight falls, or looking back, of last night."""
    vandaag = nu.date()
    before_midnight = clock is not None and clock.hour >= 20
    if verleden:
        passed = clock is None or clock <= nu.time()
        return vandaag - timedelta(days=1 if before_midnight and not passed else 0)
    return vandaag + timedelta(days=0 if before_midnight or nu.hour < 6 else 1)


def _read_soon(match: re.Match[str], nu: datetime) -> tuple[date, time]:
    number = 1 if match[3] else read_number(match[1])
    minutes = number * _MINUTES.get(match[3] or match[2], 1)
    # By way of UTC: an hour lasts an hour, also in the night the clocks change.
    later = (nu.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(nu.tzinfo)
    return later.date(), later.time().replace(second=0, microsecond=0)
