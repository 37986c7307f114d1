"""From a thing to what is stored of it, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from enum import Enum
from typing import Any, TypeVar

from pydantic import ValidationError

from overleg.dossier import Ding
from overleg.klok import AMSTERDAM
from overleg.store.fouten import BuitenBereik
from overleg.store.kastfouten import KastBeschadigd
from overleg.store.kolommen import MomentTekst, moment_to_tekst, tekst_to_moment
from overleg.store.tabellen import TABELLEN, Soorttabel

D = TypeVar("D", bound=Ding)

GROOTSTE_GETAL = 2**63 - 1
"""The largest whole number SQLite can hold."""

MOMENTEN: dict[type[Ding], tuple[str, ...]] = {
    soort: tuple(naam for naam in t.velden if isinstance(t.tabel.c[naam].type, MomentTekst))
    for soort, t in TABELLEN.items()
}
"""Which fields of a kind are moments."""


def check_bereik(ding: D) -> D:
    """Give the thing as the store will give it back: every moment in Amsterdam.

    Raises:
        BuitenBereik: a number is too large, or a moment lies at the very edge of the calendar.
    """
    anders: dict[str, Any] = {}
    for naam in TABELLEN[type(ding)].velden:
        waarde = getattr(ding, naam)
        if isinstance(waarde, datetime):
            try:
                ginds = waarde.astimezone(AMSTERDAM)
                ginds.astimezone(UTC)
            except OverflowError:
                raise _buiten_bereik(ding, naam) from None
            if waarde.tzinfo is not AMSTERDAM:
                anders[naam] = ginds
        elif type(waarde) is int and abs(waarde) > GROOTSTE_GETAL:
            raise _buiten_bereik(ding, naam)
    return ding.model_copy(update=anders) if anders else ding


def to_rij(ding: Ding) -> dict[str, Any]:
    """Give the columns of a thing, without its place in the order of making."""
    waarden = ((naam, getattr(ding, naam)) for naam in TABELLEN[type(ding)].velden)
    # The driver knows no enums, only the text they are made of.
    return {naam: w.value if isinstance(w, Enum) else w for naam, w in waarden}


def to_lijstrijen(ding: Ding, naam: str) -> list[dict[str, Any]]:
    """Give the rows of one list of references, in the order of the list."""
    casus_id = getattr(ding, "casus_id", None)
    return [
        {"casus_id": casus_id, "van_id": ding.id, "rang": rang, "naar_id": naar}
        for rang, naar in enumerate(getattr(ding, naam))
    ]


def from_rij(
    soort: Soorttabel, rij: Mapping[str, Any], lijsten: Mapping[str, Iterable[str]]
) -> Ding:
    """Make the thing again from its columns and its lists of references.

    Raises:
        KastBeschadigd: what is stored cannot be such a thing.
    """
    waarden: dict[str, Any] = {naam: rij[naam] for naam in soort.velden}
    for naam in soort.lijsten:
        waarden[naam] = tuple(lijsten.get(naam, ()))
    return _validate(soort.soort, waarden)


def to_json(ding: Ding) -> dict[str, Any]:
    """Give a thing as plain values, for a previous version; moments in UTC."""
    return {naam: _plain(getattr(ding, naam)) for naam in type(ding).model_fields}


def from_json(soort: type[Ding], waarde: Mapping[str, Any]) -> Ding:
    """Make a thing again from those plain values.

    Raises:
        KastBeschadigd: what is stored cannot be such a thing.
    """
    waarden = dict(waarde)
    for naam in MOMENTEN[soort]:
        if waarden.get(naam) is not None:
            waarden[naam] = tekst_to_moment(waarden[naam])
    return _validate(soort, waarden)


def _plain(waarde: Any) -> Any:
    if isinstance(waarde, datetime):
        return moment_to_tekst(waarde)
    if isinstance(waarde, date | time):
        return waarde.isoformat()
    if isinstance(waarde, Enum):
        return waarde.value
    if isinstance(waarde, tuple):
        return [_plain(deel) for deel in waarde]
    return waarde


def _validate(soort: type[Ding], waarden: dict[str, Any]) -> Ding:
    try:
        return soort.model_validate(waarden)
    except ValidationError:
        # Cut off here: pydantic's words are English and the chain would be printed with them.
        raise KastBeschadigd.meld(deel=f"een regel van soort {soort.naam_enkel}") from None


def _buiten_bereik(ding: Ding, naam: str) -> BuitenBereik:
    titel = type(ding).model_fields[naam].title or naam
    return BuitenBereik.meld(soort=ding.naam_enkel, veld=titel)
