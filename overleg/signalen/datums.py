"""How old something is, when its date may be vague."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from overleg.keuzes import Precisie


def last_day(datum: date, precisie: Precisie) -> date:
    """Give the last day it can have been: the end of the month or year when no more is known.

    Somebody is told that something is old only when that is certain.
    """
    if precisie is Precisie.MAAND:
        return datum.replace(day=monthrange(datum.year, datum.month)[1])
    if precisie is Precisie.JAAR:
        return datum.replace(month=12, day=31)
    return datum


def count_days(datum: date | None, precisie: Precisie, dag: date) -> int | None:
    """Count the days that surely went by since a date; None when nothing is known of it."""
    return None if datum is None else max(0, (dag - last_day(datum, precisie)).days)
