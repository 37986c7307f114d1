"""What the format looks like: its keys, and what kind of value each field holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from overleg.dossier.basis import CasusDing
from overleg.dossier.soorten import DINGEN, Casus, Klad
from overleg.keuzes import Keuze

FORMAAT = "overleg-casus"
SCHEMA_VERSIE = 1
"""Raised when an older program could not read the file any more."""

KOP = ("formaat", "schema_versie", "programma", "peildatum")
"""The keys before the case itself, in the order in which they are written."""

LIJSTEN: dict[str, type[CasusDing]] = {
    ding.meervoud: ding for ding in DINGEN if ding not in (Casus, Klad)
}
"""From key to kind. Half-typed text stays with whoever typed it, so `Klad` is not in the format."""

EIGEN = frozenset({"versie", "gewist_op", "casus_id"})
"""Fields that belong to one store, or that the format says by where a thing stands."""


@dataclass(frozen=True)
class Vorm:
    """What kind of value a field holds.

    Args:
        soort: str, int, bool, date, datetime, time, a `Keuze`, or tuple for a list.
        leeg: whether it may be empty (None).
        van: what the items of a list are.
    """

    soort: type
    leeg: bool = False
    van: Vorm | None = None


@cache
def velden(soort: type[CasusDing]) -> dict[str, Vorm]:
    """Give the fields of a kind that are in the format, in the order of writing."""
    return {naam: vorm_van(soort, naam) for naam in soort.model_fields if naam not in EIGEN}


def vorm_van(soort: type[CasusDing], naam: str) -> Vorm:
    """Tell what kind of value one field of a kind holds."""
    return _vorm(soort.model_fields[naam].annotation)


def _vorm(annotation: Any) -> Vorm:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _vorm(arguments[0])
    if origin in (Union, UnionType):
        inner = _vorm(next(one for one in arguments if one is not NoneType))
        return Vorm(inner.soort, leeg=True, van=inner.van)
    if origin is tuple:
        return Vorm(tuple, van=_vorm(arguments[0]))
    if annotation in (str, int, bool, date, datetime, time) or issubclass(annotation, Keuze):
        return Vorm(annotation)
    raise TypeError(f"the open format has no form for {annotation!r}")
