"""Dates, times and counts as a Dutch reader expects them, always written the same way."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time

from overleg.klok import AMSTERDAM
from overleg.nederlands.namen import MAAND, WEEKDAG, WEEKDAG_KORT


def format_datum(dag: date) -> str:
    """Return a day in full: ``di 17 november 2026``."""
    return f"{WEEKDAG_KORT[dag.weekday()]} {dag.day} {MAAND[dag.month - 1]} {dag.year}"


def format_datum_kort(dag: date) -> str:
    """Return a day without its year, for narrow places: ``di 17-11``."""
    return f"{WEEKDAG_KORT[dag.weekday()]} {dag.day}-{dag.month}"


def format_dag(dag: date, jaar: int) -> str:
    """Return a day in words: ``17 november``, with its year when that is not ``jaar``."""
    text = f"{dag.day} {MAAND[dag.month - 1]}"
    return text if dag.year == jaar else f"{text} {dag.year}"


def format_weekdag(dag: date, jaar: int) -> str:
    """Return a day in words with its day of the week: ``di 17 november``; see `format_dag`."""
    return f"{WEEKDAG_KORT[dag.weekday()]} {format_dag(dag, jaar)}"


def format_tijd(moment: time | datetime) -> str:
    """Return a time of day: ``09:05``. An aware datetime is told in Amsterdam time."""
    if isinstance(moment, datetime):
        moment = _in_amsterdam(moment)
    return f"{moment.hour:02}:{moment.minute:02}"


def format_moment(moment: datetime) -> str:
    """Return day and time: ``di 17 november 2026, 14:00``. Aware means told in Amsterdam time."""
    moment = _in_amsterdam(moment)
    return f"{format_datum(moment)}, {format_tijd(moment)}"


def format_datum_tijd(dag: date, tijd: time | None = None) -> str:
    """Return a day, with its time when that is known: ``di 17 november 2026, 14:00``."""
    return format_datum(dag) + (f", {format_tijd(tijd)}" if tijd is not None else "")


def format_voluit(dag: date, tijd: time | None = None) -> str:
    """Return a day as it is said, with its time: ``dinsdag 17 november 2026 om 14.00 uur``."""
    text = f"{WEEKDAG[dag.weekday()]} {dag.day} {MAAND[dag.month - 1]} {dag.year}"
    return text if tijd is None else f"{text} om {tijd.hour}.{tijd.minute:02} uur"


def format_vage_datum(datum: date | None, precisie: str) -> str:
    """
    Return a date no more exactly than it is known.

    Parameters
    ----------
    datum: any day in the period meant; None when nothing is known.
    precisie: ``dag``, ``maand``, ``jaar`` or ``onbekend``; anything else counts as unknown.
    """
    if datum is not None:
        if precisie == "dag":
            return format_datum(datum)
        if precisie == "maand":
            return f"{MAAND[datum.month - 1]} {datum.year}"
        if precisie == "jaar":
            return str(datum.year)
    return "datum niet bekend"


def format_hoe_lang_geleden(dag: date, vandaag: date) -> str:
    """
    Return how long ago a day was, in the words of a conversation.

    ``vandaag``, ``gisteren``, ``3 dagen geleden``, ``2 weken geleden``, ``ruim 3 maanden
    geleden``, ``2 jaar geleden``. A day that is still to come gives ``morgen`` or
    ``over 3 dagen``.
    """
    dagen = (vandaag - dag).days
    if dagen in _NEAR:
        return _NEAR[dagen]
    if dagen < 0:
        return f"over {-dagen} dagen"
    if dagen < 14:
        return f"{dagen} dagen geleden"
    maanden = (vandaag.year - dag.year) * 12 + vandaag.month - dag.month
    if vandaag.day < dag.day:
        maanden -= 1
    if maanden < 2:
        return _ago(dagen // 7, "weken", exact=dagen % 7 == 0)
    if maanden < 24:
        return _ago(maanden, "maanden", exact=vandaag.day == dag.day)
    same_day = (vandaag.month, vandaag.day) == (dag.month, dag.day)
    return _ago(maanden // 12, "jaar", exact=same_day)


def format_minuten(aantal: int) -> str:
    """
    Return a length of time: ``45 minuten``, ``1 uur``, ``2 uur en 5 minuten``.

    The sign is left out: the sentence around it says whether it is too early or too late.
    """
    uren, minuten = divmod(abs(aantal), 60)
    if not uren:
        return format_aantal(minuten, "minuut", "minuten")
    if not minuten:
        return f"{uren} uur"
    return f"{uren} uur en {format_aantal(minuten, 'minuut', 'minuten')}"


def format_aantal(aantal: int, enkelvoud: str, meervoud: str) -> str:
    """Return a count with the right form of its noun: ``1 kind``, ``0 kinderen``."""
    return f"{aantal} {enkelvoud if aantal == 1 else meervoud}"


def format_opsomming(items: Iterable[str]) -> str:
    """Return the items as part of a sentence: ``a``, ``a en b``, ``a, b en c``."""
    *first, last = list(items) or [""]
    return f"{', '.join(first)} en {last}" if first else last


def format_lijstje(items: Iterable[str]) -> str:
    """Return the items under each other with a dash; further lines of an item are indented."""
    return "\n".join("- " + item.replace("\n", "\n  ") for item in items)


_NEAR = {-2: "overmorgen", -1: "morgen", 0: "vandaag", 1: "gisteren", 2: "eergisteren"}


def _ago(aantal: int, wat: str, *, exact: bool) -> str:
    return f"{'' if exact else 'ruim '}{aantal} {wat} geleden"


def _in_amsterdam(moment: datetime) -> datetime:
    return moment if moment.tzinfo is None else moment.astimezone(AMSTERDAM)
