"""What is typed or chosen, told back in full words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from overleg.formulier import Optie
from overleg.keuzes import LeeftijdSoort
from overleg.nederlands import (
    format_datum,
    format_datum_tijd,
    format_moment,
    format_tijd,
    format_vage_datum,
)


def write_gekozen(opties: Sequence[Optie], waarde: object) -> str:
    """Say what was chosen, by its label; what the reader cannot see is not there."""
    if waarde is None or waarde == () or waarde == "":
        return ""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    gekozen = set(waarde) if isinstance(waarde, tuple) else {str(waarde)}
    return ", ".join(optie.label for optie in opties if optie.waarde in gekozen)


def find_gekozen(opties: Sequence[Optie], waarde: object) -> tuple[int, ...]:
    """Tell at which places in the list the chosen values stand."""
    if isinstance(waarde, bool):
        return (0,) if waarde else (1,)
    gekozen = set(waarde) if isinstance(waarde, tuple) else {str(waarde)}
    return tuple(place for place, optie in enumerate(opties) if optie.waarde in gekozen)


MET_TIJD = {"uiterlijk": "uiterlijk_tijd", "volgende_datum": "volgende_tijd"}
"""Days that are typed together with their time, in one field."""


def tell(naam: str, waarden: Mapping[str, Any]) -> str:
    """Say how a typed date, number or time was understood; empty when nothing was typed."""
    if "precisie" in waarden:
        dag = waarden["datum"]
        return format_vage_datum(dag, str(waarden["precisie"])) if dag is not None else ""
    if waarden.get("weet_niet"):
        return "weet ik niet"
    if waarden.get("leeftijd_soort") is LeeftijdSoort.ONGEBOREN:
        return "ongeboren"
    waarde = waarden.get(naam)
    if naam in MET_TIJD and isinstance(waarde, date):
        return format_datum_tijd(waarde, waarden.get(MET_TIJD[naam]))
    return _plain(waarde)


def _plain(waarde: object) -> str:
    if waarde is None:
        return ""
    if isinstance(waarde, datetime):
        return format_moment(waarde)
    if isinstance(waarde, date):
        return format_datum(waarde)
    if isinstance(waarde, time):
        return format_tijd(waarde)
    return str(waarde)
