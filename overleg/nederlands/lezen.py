"""Days and times as Dutch people type them, always seen from a given moment.

The choices that are not obvious:

- A weekday is the next one, or the last one when looking back. Today's own weekday is a week
  away, unless a time of day stands with it that still fits today.
- ``di 14`` is day 14 of the month; ``di 14.00`` has minutes and is a time.
- ``volgende week`` is the Monday of the next calendar week, also when said on Friday.
- A date without a year is the next one, unless it passed in the last 31 days: then it stays
  in the past, so that whoever asks can say so. Looking back, it is the last one.
- ``over een maand`` from 31 January is the last day of February.
- A part of the day without a clock time is 10:00, 16:00, 20:00 or (``vannacht``) 3:00; when
  that hour lies on the wrong side of now, only the day is given.
- What may mean two days ("volgende vrijdag", "half drie") is refused, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Literal, TypeAlias, TypeVar

from overleg.klok import AMSTERDAM
from overleg.nederlands.datumfout import OnmogelijkeDatumError, make_datumfout
from overleg.nederlands.momenten import read_dag_zonder_tijd, read_moment
from overleg.nederlands.tijden import read_tijd
from overleg.nederlands.vaag import read_vage_datum
from overleg.tekst import fold, sanitize_line

Richting: TypeAlias = Literal["verleden", "toekomst"]
"""Whether someone looks back at what happened, or ahead at what is planned."""

HULP_DAG = (
    "Typ bijvoorbeeld “morgen”, “vrijdag”, “24 nov”, “24-11-2026”, “volgende week dinsdag”"
    " of “over twee weken”."
)
HULP_MOMENT = (
    "Typ bijvoorbeeld “vanavond”, “vrijdag 12 uur”, “di 14.00”, “24-11-2026 9:30”"
    " of “over twee weken”."
)
HULP_VAGE_DATUM = (
    "Typ bijvoorbeeld “gisteren”, “vrijdag”, “3 november”, “nov 2026”, “2025”,"
    " of “?” als u het niet weet."
)
HULP_TIJD = "Typ bijvoorbeeld “14:00”, “14.00” of “14 uur”."

_LONGEST = 80

_Read = TypeVar("_Read")


def parse_dag(text: str, nu: datetime, *, richting: Richting = "toekomst") -> date:
    """
    Return the day that was typed.

    Parameters
    ----------
    text: as typed, such as ``morgen``, ``di 24``, ``3-11``, ``volgende week dinsdag``.
    nu: the present moment, aware.
    richting: ``toekomst`` for plans (the next such day), ``verleden`` for facts (the last).

    Raises
    ------
    DatumFout: when it is not understood, names no existing day, or holds a time.
    """

    def read(prepared: str) -> date | None:
        return read_dag_zonder_tijd(prepared, _local(nu), verleden=richting == "verleden")

    return _read(text, HULP_DAG, read)


def parse_moment(
    text: str, nu: datetime, *, richting: Richting = "toekomst"
) -> tuple[date, time | None]:
    """
    Return the day that was typed and its time, or None for the time when there is none.

    Parameters
    ----------
    text: as typed, such as ``vrijdag 12 uur``, ``14:00``, ``vanavond``, ``over 2 uur``.
    nu: the present moment, aware; the answer is in Amsterdam time.
    richting: ``toekomst`` for plans (the next such moment), ``verleden`` for facts (the last).

    Raises
    ------
    DatumFout: when it is not understood or names no existing day or time.
    """

    def read(prepared: str) -> tuple[date, time | None] | None:
        return read_moment(prepared, _local(nu), verleden=richting == "verleden")

    return _read(text, HULP_MOMENT, read)


def parse_vage_datum(
    text: str, nu: datetime, *, richting: Richting = "verleden"
) -> tuple[date | None, str]:
    """
    Return the date that was typed, and how exactly it is known.

    Parameters
    ----------
    text: what `parse_dag` takes, and ``november``, ``nov 2026``, ``2025``, ``?``.
    nu: the present moment, aware.
    richting: which of the days with that name is meant; facts lie in the past.

    Returns
    -------
    The date and ``dag``, ``maand``, ``jaar`` or ``onbekend``. For a month or year the date is
    its first day; for ``onbekend`` it is None.

    Raises
    ------
    DatumFout: when it is not understood, names no existing day, or holds a time.
    """

    def read(prepared: str) -> tuple[date | None, str] | None:
        verleden = richting == "verleden"
        vague = read_vage_datum(prepared, _local(nu).date(), verleden=verleden)
        if vague is not None:
            return vague
        dag = read_dag_zonder_tijd(prepared, _local(nu), verleden=verleden)
        return None if dag is None else (dag, "dag")

    return _read(text, HULP_VAGE_DATUM, read)


def parse_tijd(text: str) -> time:
    """
    Return the time of day that was typed: ``14:00``, ``14.00``, ``14u30``, ``14 uur``, ``14``.

    Raises
    ------
    DatumFout: when it is not understood or no clock shows that time.
    """
    return _read(text, HULP_TIJD, read_tijd)


def _read(text: str, hulp: str, reader: Callable[[str], _Read | None]) -> _Read:
    """Prepare the text, let it be read, and turn every refusal into the one error."""
    try:
        found = reader(_prepare(text)) if len(text) <= _LONGEST else None
    except OnmogelijkeDatumError as error:
        raise make_datumfout(text, hulp, str(error)) from error
    if found is None:
        raise make_datumfout(text, hulp)
    return found


def _prepare(text: str) -> str:
    """Small letters, no diacritics, no commas, no points behind letters, single spaces."""
    plain = re.sub("[’‘`´]", "'", fold(sanitize_line(text)))
    plain = re.sub("(?<=[0-9])t(?=[0-9])|(?<=[a-z])[.]|[,;]", " ", plain)
    return " ".join(plain.split()).rstrip(".!")


def _local(nu: datetime) -> datetime:
    return nu.astimezone(AMSTERDAM) if nu.tzinfo else nu.replace(tzinfo=AMSTERDAM)
