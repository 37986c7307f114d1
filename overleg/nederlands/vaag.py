"""Dates that are not known to the day: a month, a year, so long ago, or nothing at all.

Text comes in here as `lezen` prepares it: small letters, no diacritics, single spaces.
"""

from __future__ import annotations

import re
from datetime import date

from overleg.nederlands.dagen import AGO, MONTH, make_date, read_dag
from overleg.nederlands.namen import NUMMER_VAN_MAAND

_UNKNOWN = re.compile(
    r"\?+|x|onbekend|(?:datum )?niet bekend|(?:dat )?weet (?:ik|niemand) niet|weet niet"
    r"|(?:dat )?weten (?:we|wij) niet|geen idee"
)
_ROUGHLY = "(?:(?:begin|half|medio|midden|eind|in|rond|ongeveer) )*"
_MONTH = re.compile(rf"{_ROUGHLY}({MONTH})(?: ([0-9]{{4}}))?")
_MONTH_IN_DIGITS = re.compile("([0-9]{1,2})-([0-9]{4})")
_YEAR = re.compile(rf"{_ROUGHLY}([0-9]{{4}})")
_WHICH_MONTH = {"deze maand": 0, "vorige maand": 1}
_WHICH_YEAR = {"dit jaar": 0, "vorig jaar": 1}


def read_vage_datum(text: str, vandaag: date, *, verleden: bool) -> tuple[date | None, str] | None:
    """
    Return the first day of the period that `text` names and how exact that is.

    None means that it names no such period; it may still name a day. Weeks ago are told by
    the month, months ago too, years ago by the year: nobody who says so knows the day.

    Raises
    ------
    OnmogelijkeDatumError: for a year or month that cannot be.
    """
    if _UNKNOWN.fullmatch(text):
        return None, "onbekend"
    if match := _MONTH.fullmatch(text):
        month = NUMMER_VAN_MAAND[match[1]]
        year = int(match[2]) if match[2] else _find_year(month, vandaag, verleden=verleden)
        return make_date(year, month, 1), "maand"
    if match := _MONTH_IN_DIGITS.fullmatch(text):
        return make_date(int(match[2]), int(match[1]), 1), "maand"
    if match := _YEAR.fullmatch(text):
        return make_date(int(match[1]), 1, 1), "jaar"
    if text in _WHICH_MONTH:
        months = vandaag.year * 12 + vandaag.month - 1 - _WHICH_MONTH[text]
        return date(months // 12, months % 12 + 1, 1), "maand"
    if text in _WHICH_YEAR:
        return date(vandaag.year - _WHICH_YEAR[text], 1, 1), "jaar"
    return _read_ago(text, vandaag)


def _read_ago(text: str, vandaag: date) -> tuple[date | None, str] | None:
    match = AGO.fullmatch(text)
    if match is None or match[2].startswith("dag"):
        return None
    dag = read_dag(text, vandaag, verleden=True, met_vandaag=False)
    if dag is None:
        return None
    if match[2] == "jaar":
        return dag.replace(month=1, day=1), "jaar"
    return dag.replace(day=1), "maand"


def _find_year(month: int, vandaag: date, *, verleden: bool) -> int:
    """Return the year of the last, or the next, month of that name; this month counts."""
    if verleden:
        return vandaag.year if month <= vandaag.month else vandaag.year - 1
    return vandaag.year if month >= vandaag.month else vandaag.year + 1
