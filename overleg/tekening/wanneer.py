"""When something was, as short as a narrow column asks and no more exact than it is known."""

from __future__ import annotations

from datetime import date, datetime

from overleg.keuzes import Precisie
from overleg.klok import AMSTERDAM
from overleg.nederlands import format_datum, format_datum_kort, format_vage_datum


def kort_wanneer(datum: date | None, precisie: Precisie, nu: datetime) -> str:
    """Give a date: ``di 3-11`` this year, in full before it; empty when nothing is known."""
    if datum is None or precisie is Precisie.ONBEKEND:
        return ""
    if precisie is Precisie.DAG:
        this_year = datum.year == nu.astimezone(AMSTERDAM).year
        return format_datum_kort(datum) if this_year else format_datum(datum)
    return format_vage_datum(datum, precisie)
