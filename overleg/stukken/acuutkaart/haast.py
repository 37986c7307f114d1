"""How soon something on the card is over: what ends first stands first, and is never left out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from overleg.klok import AMSTERDAM
from overleg.stukken.acuutkaart.kaart import Kaart

DAG = re.compile(r"\b(\d{1,2})-(\d{1,2})(?:-(\d{4}))?\b")
UUR = re.compile(r"\b([01]?\d|2[0-3])[:.]([0-5]\d)\b")
BINNEN = re.compile(r"(?i)\bbinnen (\d{1,3}) (uur|dag|dagen)\b")
HALF_JAAR = timedelta(days=183)
NOOIT = datetime.max.replace(tzinfo=AMSTERDAM)


def put_eerst(kaart: Kaart, teksten: Iterable[str]) -> list[str]:
    """Put some texts in the order of the deadline they name; without one they keep their order."""
    return sorted(teksten, key=lambda tekst: deadline_in(kaart, tekst))


def deadline_in(kaart: Kaart, tekst: str) -> datetime:
    """Read the first moment a text names: '19-11 22:00', 'voor 21:00', 'binnen 24 uur'.

    Args:
        kaart: the card; a day without a year is the first one from its meeting on.
        tekst: what people typed.

    Returns:
        the moment, aware; the end of time when the text names none.
    """
    nu = kaart.moment.astimezone(AMSTERDAM)
    binnen = BINNEN.search(tekst)
    if binnen:
        aantal = int(binnen[1])
        return nu + (timedelta(hours=aantal) if binnen[2] == "uur" else timedelta(days=aantal))
    dag, uur = DAG.search(tekst), UUR.search(tekst)
    tijd = time(int(uur[1]), int(uur[2])) if uur else time.max
    if dag:
        gevonden = _dag(nu.date(), int(dag[1]), int(dag[2]), int(dag[3] or 0))
        return datetime.combine(gevonden, tijd, AMSTERDAM) if gevonden else NOOIT
    if not uur:
        return NOOIT
    # Without a day it is the next time the clock says so.
    straks = datetime.combine(nu.date(), tijd, AMSTERDAM)
    return straks if straks >= nu else straks + timedelta(days=1)


def _dag(vandaag: date, dag: int, maand: int, jaar: int) -> date | None:
    """Read a day; without a year one of the coming half year: others tell of what was."""
    for kandidaat in (jaar,) if jaar else (vandaag.year, vandaag.year + 1):
        try:
            gevonden = date(kandidaat, maand, dag)
        except ValueError:
            continue
        if jaar or timedelta() <= gevonden - vandaag <= HALF_JAAR:
            return gevonden
    return None
