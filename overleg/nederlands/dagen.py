"""The day inside a typed moment: names of days, weeks, distances and dates.

Text comes in here as `lezen` prepares it: small letters, no diacritics, single spaces.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from overleg.nederlands.datumfout import OnmogelijkeDatumError
from overleg.nederlands.namen import (
    MAAND,
    NUMMER_VAN_MAAND,
    NUMMER_VAN_TELWOORD,
    NUMMER_VAN_WEEKDAG,
    WEEKDAG,
)

# A date without a year that passed less than this long ago stays in the past, so that a slip of
# the finger shows as a date in the past and does not hide almost a year ahead.
_RECENT = timedelta(days=31)

_BY_NAME = {
    "vandaag": 0,
    "morgen": 1,
    "overmorgen": 2,
    "gisteren": -1,
    "gister": -1,
    "eergisteren": -2,
    "eergister": -2,
}

_DAY = "|".join(NUMMER_VAN_WEEKDAG)
MONTH = "|".join(NUMMER_VAN_MAAND)
"""Pattern of all names of months, full and short."""
_NUMBER = f"[0-9]{{1,3}}|{'|'.join(NUMMER_VAN_TELWOORD)}"
_UNIT = "dag|dagen|week|weken|maand|maanden|jaar"
_NTH = "([0-9]{1,2})(?:e|de|ste)?"

_IN_WEEK = re.compile(rf"(volgende|deze|vorige) week(?: (?:op )?({_DAY}))?")
_OF_WEEK = re.compile(rf"({_DAY}) (volgende|deze|vorige) week")
_WEEKDAY = re.compile(
    rf"(?:(aanstaande|a s|komende|volgende|vorige|afgelopen) )?({_DAY})(?: (aanstaande|a s))?"
)
_AHEAD = re.compile(rf"over ({_NUMBER}) ({_UNIT})")
AGO = re.compile(rf"({_NUMBER}) ({_UNIT}) geleden")
"""Pattern of a distance back: the number, then the unit."""
_ISO = re.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_IN_DIGITS = re.compile(
    rf"(?:({_DAY}) )?([0-9]{{1,2}})"
    r"(?: ?[-/] ?([0-9]{1,2})(?: ?[-/] ?([0-9]{4}|[0-9]{2}))?|\.([0-9]{1,2})\.([0-9]{4}|[0-9]{2}))"
)
_WITH_NAME = re.compile(rf"(?:({_DAY}) )?(?:de )?{_NTH} ?({MONTH})(?: ([0-9]{{4}}))?")
_NTH_ONLY = re.compile(rf"({_DAY}) (?:de )?{_NTH}")


def read_dag(text: str, vandaag: date, *, verleden: bool, met_vandaag: bool) -> date | None:
    """
    Return the day that `text` names, or None when it names none.

    Parameters
    ----------
    verleden: the last such day is meant, and not the next.
    met_vandaag: the name of today's weekday means today, and not a week from today.

    Raises
    ------
    OnmogelijkeDatumError: for a date that does not exist, a weekday that does not belong to
        the date, or words that may mean two days.
    """
    if text in _BY_NAME:
        return vandaag + timedelta(days=_BY_NAME[text])
    if match := _IN_WEEK.fullmatch(text):
        return _read_week(match[1], match[2], vandaag)
    if match := _OF_WEEK.fullmatch(text):
        return _read_week(match[2], match[1], vandaag)
    if match := _WEEKDAY.fullmatch(text):
        return _read_weekday(match, vandaag, verleden=verleden, met_vandaag=met_vandaag)
    if match := _AHEAD.fullmatch(text):
        return _move(vandaag, read_number(match[1]), match[2])
    if match := AGO.fullmatch(text):
        return _move(vandaag, -read_number(match[1]), match[2])
    return _read_date(text, vandaag, verleden=verleden)


def read_number(word: str) -> int:
    """Return the number for digits or for a word from one to ten."""
    return NUMMER_VAN_TELWOORD.get(word) or int(word)


def make_date(year: int, month: int, day: int) -> date:
    """
    Return the date.

    Raises
    ------
    OnmogelijkeDatumError: when there is no such date, or its year is outside 1900 to 2199.
    """
    if not 1900 <= year <= 2199:
        raise OnmogelijkeDatumError(f"het jaar {year} ligt te ver weg")
    if not 1 <= month <= 12:
        raise OnmogelijkeDatumError(f"maand {month} bestaat niet")
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        name = MAAND[month - 1]
        raise OnmogelijkeDatumError(
            f"{day} {name} {year} bestaat niet, {name} heeft dan {last} dagen"
        )
    return date(year, month, day)


def _read_week(which: str, weekday: str | None, vandaag: date) -> date | None:
    """Weeks begin on Monday; ``volgende week`` alone is the Monday of that week."""
    if weekday is None and which != "volgende":
        raise OnmogelijkeDatumError(f"{which} week heeft zeven dagen, noem de dag erbij")
    monday = vandaag - timedelta(days=vandaag.weekday())
    weeks = {"vorige": -1, "deze": 0, "volgende": 1}[which]
    return monday + timedelta(weeks=weeks, days=NUMMER_VAN_WEEKDAG[weekday or "maandag"])


def _read_weekday(
    match: re.Match[str], vandaag: date, *, verleden: bool, met_vandaag: bool
) -> date:
    which, number = match[1] or match[3], NUMMER_VAN_WEEKDAG[match[2]]
    ahead = vandaag + timedelta(days=(number - vandaag.weekday() - 1) % 7 + 1)
    back = vandaag - timedelta(days=(vandaag.weekday() - number - 1) % 7 + 1)
    if which is None and met_vandaag and number == vandaag.weekday():
        return vandaag
    if which is None:
        return back if verleden else ahead
    # "Volgende vrijdag" is the coming one to some and the one of next week to others.
    if which in ("volgende", "vorige"):
        near = ahead if which == "volgende" else back
        if near != (other := _read_week(which, match[2], vandaag)) and other is not None:
            raise OnmogelijkeDatumError(
                f"dat kan {_in_words(near)} zijn en ook {_in_words(other)}, typ de datum"
            )
        return near
    return back if which == "afgelopen" else ahead


def _read_date(text: str, vandaag: date, *, verleden: bool) -> date | None:
    if match := _ISO.fullmatch(text):
        weekday, dag = None, make_date(int(match[1]), int(match[2]), int(match[3]))
    elif match := _IN_DIGITS.fullmatch(text):
        weekday, day = match[1], int(match[2])
        month, year = int(match[3] or match[5]), match[4] or match[6]
        dag = _find_year(year, month, day, vandaag, verleden=verleden)
    elif match := _WITH_NAME.fullmatch(text):
        weekday, day, month = match[1], int(match[2]), NUMMER_VAN_MAAND[match[3]]
        dag = _find_year(match[4], month, day, vandaag, verleden=verleden)
    elif match := _NTH_ONLY.fullmatch(text):
        weekday, dag = match[1], _find_month(int(match[2]), vandaag, verleden=verleden)
    else:
        return None
    if weekday and NUMMER_VAN_WEEKDAG[weekday] != dag.weekday():
        typed = WEEKDAG[NUMMER_VAN_WEEKDAG[weekday]]
        raise OnmogelijkeDatumError(
            f"{_in_words(dag)} is een {WEEKDAG[dag.weekday()]}, geen {typed}"
        )
    return dag


def _find_year(year: str | None, month: int, day: int, vandaag: date, *, verleden: bool) -> date:
    """Return the date in the year that was typed, or in the year that fits best."""
    if year:
        number = int(year)
        if len(year) == 2:
            number += 2000 if 2000 + number <= vandaag.year + 20 else 1900
        return make_date(number, month, day)
    if not 1 <= month <= 12:
        return make_date(vandaag.year, month, day)
    years = (vandaag.year - 1, vandaag.year, vandaag.year + 1)
    # Compared by a day that surely exists; whether the typed one does is told afterwards.
    near = {each: date(each, month, max(1, min(day, monthrange(each, month)[1]))) for each in years}
    if verleden:
        return make_date(max(each for each in years if near[each] <= vandaag), month, day)
    return make_date(min(each for each in years if near[each] >= vandaag - _RECENT), month, day)


def _find_month(day: int, vandaag: date, *, verleden: bool) -> date:
    """Return the next, or the last, day of the month with that number; today counts."""
    if not 1 <= day <= 31:
        raise OnmogelijkeDatumError(f"geen maand heeft een dag {day}")
    step = -1 if verleden else 1
    dag = vandaag
    while dag.day != day:
        dag += timedelta(days=step)
    return dag


def _move(dag: date, number: int, unit: str) -> date:
    """Go so many days, weeks, months or years on; a month that is too short gives its last day."""
    if unit.startswith(("dag", "week", "weken")):
        return dag + timedelta(days=number if unit.startswith("dag") else 7 * number)
    months = dag.year * 12 + dag.month - 1 + (number * 12 if unit == "jaar" else number)
    year, month = divmod(months, 12)
    first = make_date(year, month + 1, 1)
    return first.replace(day=min(dag.day, monthrange(year, month + 1)[1]))


def _in_words(dag: date) -> str:
    return f"{dag.day} {MAAND[dag.month - 1]} {dag.year}"
