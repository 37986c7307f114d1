"""Finding, building and changing things, with refusals that a user can read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, TypeAlias, TypeVar

from pydantic import ValidationError

from overleg.dossier import (
    OP_NAAM,
    CasusDing,
    Ding,
    Dossier,
    list_verwijzingen,
    new_id,
    translate,
)
from overleg.fouten import Fout

D = TypeVar("D", bound=CasusDing)

Welke: TypeAlias = CasusDing | str
"""A thing, or its id. Only the id counts: what a reader was shown may have empty fields."""

ONVERANDERD = "Er is niets veranderd."


def id_van(welke: Welke) -> str:
    """Give the id of a thing that is pointed at by itself or by its id."""
    return welke if isinstance(welke, str) else welke.id


def need(dossier: Dossier, soort: type[D], welke: Welke) -> D:
    """Find a thing as it is stored.

    Raises:
        Fout: it is not there, of another kind, or taken away.
    """
    found = dossier.vind(soort, id_van(welke))
    if found is None:
        raise Fout(
            f"Dit is niet meer te vinden: {soort.naam_enkel}.",
            ONVERANDERD,
            "Kijk op het scherm wat er nu staat en kies opnieuw.",
        )
    return found


def need_any(dossier: Dossier, welke: Welke) -> CasusDing:
    """Find a thing of any kind as it is stored; raises `Fout` when it is not there."""
    found = dossier.ook_gewist(id_van(welke))
    if found is None or found.gewist_op is not None:
        raise Fout(
            "Deze regel is niet meer te vinden.",
            ONVERANDERD,
            "Kijk op het scherm wat er nu staat en kies opnieuw.",
        )
    return found


def build(soort: type[D], **velden: Any) -> D:
    """Make a thing.

    Raises:
        Fout: a value does not fit its field.
    """
    try:
        return soort(**velden)
    except ValidationError as error:
        raise _refuse(soort, error) from None


def alter(ding: D, **velden: Any) -> D:
    """Give a thing with other values for some fields.

    Raises:
        Fout: a value does not fit its field.
    """
    try:
        return ding.met(**velden)
    except ValidationError as error:
        raise _refuse(type(ding), error) from None


def copy_as_new(ding: D, nu: datetime, **velden: Any) -> D:
    """Give a thing with the same content that was not stored yet: own id, made at `nu`."""
    return alter(ding, id=new_id(), versie=0, gemaakt_op=nu, gewist_op=None, **velden)


def changed_velden(oud: CasusDing, nieuw: CasusDing) -> dict[str, Any]:
    """Give the fields that differ, with their new value; the version does not count."""
    return {
        naam: getattr(nieuw, naam)
        for naam in type(oud).model_fields
        if naam != "versie" and getattr(nieuw, naam) != getattr(oud, naam)
    }


def check_verwijzingen(dossier: Dossier, oud: CasusDing | None, nieuw: CasusDing) -> None:
    """Refuse references to what is not there; those that stood there already may stay.

    Args:
        dossier: the case.
        oud: the thing as it is stored, or None when it is new.
        nieuw: the thing as it will be.

    Raises:
        Fout: something it refers to is not there, of another kind, or taken away.
    """
    known = set(list_verwijzingen(oud)) if oud is not None else set()
    for naam, verwezen, soort in list_verwijzingen(nieuw):
        if (naam, verwezen, soort) in known:
            continue
        if dossier.vind(OP_NAAM[soort], verwezen) is None:
            titel = type(nieuw).model_fields[naam].title or naam
            raise Fout(
                f"Wat bij “{titel}” staat, is er niet meer.",
                ONVERANDERD,
                "Kies iets anders uit de lijst.",
            )


def newest(dingen: Iterable[D]) -> D | None:
    """Give the thing that was made last; of equal moments the last in the row."""
    found: D | None = None
    for ding in dingen:
        if found is None or ding.gemaakt_op >= found.gemaakt_op:
            found = ding
    return found


def _refuse(soort: type[Ding], error: ValidationError) -> Fout:
    plek, zin = translate(error)[0]
    naam = plek.split("[")[0].split(".")[0]
    veld = soort.model_fields.get(naam)
    titel = veld.title if veld is not None and veld.title else naam
    return Fout(
        f"“{titel}” {zin}.",
        ONVERANDERD,
        "Pas het aan en probeer het opnieuw.",
    )
