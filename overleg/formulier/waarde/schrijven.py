"""From the values of a field to the text a person reads and can type again."""

from __future__ import annotations

from datetime import date, datetime, time

from overleg.dossier import (
    OP_NAAM,
    Betrokkene,
    CasusDing,
    Cijfer,
    Deelnemer,
    Organisatie,
    Overleg,
    Terugmelding,
    Vervolgstap,
    verwijst_naar,
)
from overleg.formulier.onderdeel import Invulling
from overleg.formulier.waarde.opties import is_meervoud, label_van, list_opties
from overleg.keuzes import Keuze, LeeftijdSoort
from overleg.nederlands import (
    format_datum,
    format_datum_tijd,
    format_moment,
    format_tijd,
    format_vage_datum,
)

MET_NAAM = (Betrokkene, Organisatie, Deelnemer)
"""Things with a short name; others are written as the number they have in the list."""


def write_waarde(invulling: Invulling, ding: CasusDing, naam: str) -> str:
    """Write one field as text that `read_waarde` reads back to the same value.

    Args:
        invulling: the situation; references are written from what the reader may see.
        ding: the thing.
        naam: the field.

    Returns:
        Dutch text; empty when the field is empty.
    """
    if isinstance(ding, Cijfer) and naam == "cijfer" and ding.weet_niet:
        return "x"
    if naam == "leeftijd" and getattr(ding, "leeftijd_soort", "") is LeeftijdSoort.ONGEBOREN:
        return "ongeboren"
    if isinstance(ding, Vervolgstap | Terugmelding) and naam == "uiterlijk":
        return write_uiterlijk(ding)
    if isinstance(ding, Overleg) and naam == "volgende_datum" and ding.volgende_datum is not None:
        return format_datum_tijd(ding.volgende_datum, ding.volgende_tijd)
    waarde = getattr(ding, naam)
    if naam == "datum" and waarde is not None and hasattr(ding, "precisie"):
        return format_vage_datum(waarde, str(ding.precisie))
    if verwijst_naar(type(ding), naam):
        return _write_verwijzing(invulling, ding, naam, waarde)
    if isinstance(waarde, tuple):
        return ", ".join(_write_plain(deel) for deel in waarde)
    return _write_plain(waarde)


def write_uiterlijk(stap: Vervolgstap | Terugmelding) -> str:
    """Write by when a step must be done: 'di 17 november 2026, 14:00', or empty."""
    if stap.uiterlijk is None:
        return ""
    return format_datum_tijd(stap.uiterlijk, stap.uiterlijk_tijd)


def _write_plain(waarde: object) -> str:
    if waarde is None:
        return ""
    if isinstance(waarde, Keuze):
        return waarde.label
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, datetime):
        return format_moment(waarde)
    if isinstance(waarde, date):
        return format_datum(waarde)
    if isinstance(waarde, time):
        return format_tijd(waarde)
    return str(waarde)


def _write_verwijzing(invulling: Invulling, ding: CasusDing, naam: str, waarde: object) -> str:
    if not waarde:
        return ""
    gekozen = waarde if isinstance(waarde, tuple) else (waarde,)
    opties = list_opties(invulling.zicht, invulling.overleg.id, type(ding), naam)
    soort = OP_NAAM[verwijst_naar(type(ding), naam) or ""]
    if soort in MET_NAAM or not is_meervoud(type(ding), naam):
        found = [invulling.zicht.vind(soort, str(een)) for een in gekozen]
        return ", ".join(label_van(invulling.zicht, een) for een in found if een is not None)
    nummers = {optie.waarde: str(nummer) for nummer, optie in enumerate(opties, 1)}
    return ", ".join(nummers[str(een)] for een in gekozen if str(een) in nummers)
