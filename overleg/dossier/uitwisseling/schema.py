"""The open format as a JSON Schema, made from the things themselves."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any

import annotated_types

from overleg.dossier.basis import CasusDing, verwijst_naar, zicht_van
from overleg.dossier.soorten import Casus
from overleg.dossier.uitwisseling.vorm import FORMAAT, LIJSTEN, SCHEMA_VERSIE, Vorm, velden
from overleg.keuzes import Keuze

_WOORDEN: dict[type, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date"},
    datetime: {"type": "string", "format": "date-time"},
    # Without a zone, so the `time` of JSON Schema does not fit.
    time: {"type": "string", "pattern": r"^\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?$"},
}


def json_schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of the open format, with Dutch titles.

    A field that refers carries 'x-verwijst-naar' (a key of $defs), every field 'x-zicht' (how
    sensitive it is).
    """
    kinds: list[type[CasusDing]] = [Casus, *LIJSTEN.values()]
    choices = {vorm.soort for kind in kinds for vorm in _items(velden(kind).values())}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:overleg:casus:{SCHEMA_VERSIE}",
        "title": "Casus van overleg",
        "type": "object",
        "properties": {
            "formaat": {"title": "Formaat", "const": FORMAAT},
            "schema_versie": {"title": "Versie van het formaat", "const": SCHEMA_VERSIE},
            "programma": {"title": "Versie van het programma", "type": "string"},
            "peildatum": {
                "title": "Dag waarop een voorbeeld klopt",
                "type": ["string", "null"],
                "format": "date",
            },
            "casus": _ref(Casus),
        }
        | {sleutel: {"type": "array", "items": _ref(soort)} for sleutel, soort in LIJSTEN.items()},
        "required": ["formaat", "schema_versie", "casus"],
        "additionalProperties": False,
        "$defs": {kind.soort: _kind(kind) for kind in kinds}
        | {
            _keuze_naam(choice): _choice(choice)
            for choice in sorted(choices, key=lambda choice: choice.__name__)
            if issubclass(choice, Keuze)
        },
    }


def _items(vormen: Iterable[Vorm]) -> Iterable[Vorm]:
    return (vorm.van or vorm for vorm in vormen)


def _ref(soort: type[CasusDing]) -> dict[str, str]:
    return {"$ref": f"#/$defs/{soort.soort}"}


def _keuze_naam(keuze: type) -> str:
    return f"keuze_{keuze.__name__.lower()}"


def _choice(keuze: type[Keuze]) -> dict[str, Any]:
    return {"oneOf": [{"const": een.value, "title": een.label} for een in keuze]}


def _kind(soort: type[CasusDing]) -> dict[str, Any]:
    required = ["id"] + [naam for naam in velden(soort) if soort.model_fields[naam].is_required()]
    return {
        "title": soort.naam_enkel,
        "type": "object",
        "properties": {naam: _field(soort, naam, vorm) for naam, vorm in velden(soort).items()},
        "required": required + (["nummer"] if soort is Casus else []),
        "additionalProperties": False,
    }


def _field(soort: type[CasusDing], naam: str, vorm: Vorm) -> dict[str, Any]:
    out: dict[str, Any] = {"title": soort.model_fields[naam].title}
    if vorm.soort is tuple and vorm.van is not None:
        out |= {"type": "array", "items": _value(vorm.van)}
    else:
        value = _value(vorm) | _limits(soort, naam)
        out |= {"anyOf": [value, {"type": "null"}]} if vorm.leeg else value
    if (naar := verwijst_naar(soort, naam)) is not None:
        out["x-verwijst-naar"] = naar
    if (zicht := zicht_van(soort, naam)) is not None:
        out["x-zicht"] = zicht.value
    return out


def _value(vorm: Vorm) -> dict[str, Any]:
    if issubclass(vorm.soort, Keuze):
        return {"$ref": f"#/$defs/{_keuze_naam(vorm.soort)}"}
    return dict(_WOORDEN[vorm.soort])


def _limits(soort: type[CasusDing], naam: str) -> dict[str, int]:
    out: dict[str, int] = {}
    for limit in soort.model_fields[naam].metadata:
        match limit:
            case annotated_types.Ge(ge=int(least)):
                out["minimum"] = least
            case annotated_types.Le(le=int(most)):
                out["maximum"] = most
            case annotated_types.MinLen(min_length=least):
                out["minLength"] = least
            case annotated_types.MaxLen(max_length=int(most)):
                out["maxLength"] = most
    return out
