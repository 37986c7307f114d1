"""The schema is valid for what we write, strict on what we refuse, and Dutch."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given

from overleg.dossier import DINGEN, OP_NAAM, Dossier
from overleg.dossier.uitwisseling import json_schema, to_json
from overleg.dossier.uitwisseling.vorm import LIJSTEN
from tests.dossier.uitwisseling.bestand import goed
from tests.dossier.willekeurig import dossiers

SCHEMA = json_schema()


def against(value: Any, schema: dict[str, Any], place: str = "") -> Iterator[str]:
    """Check a value with the few words of JSON Schema that ours uses."""
    known = {
        "$schema", "$id", "$defs", "$ref", "title", "type", "properties", "required", "items",
        "additionalProperties", "const", "oneOf", "anyOf", "format", "pattern", "minimum",
        "maximum", "minLength", "maxLength", "x-zicht", "x-verwijst-naar",
    }  # fmt: skip
    assert schema.keys() <= known, schema.keys() - known
    if "$ref" in schema:
        yield from against(value, SCHEMA["$defs"][schema["$ref"].removeprefix("#/$defs/")], place)
    if "const" in schema and (value != schema["const"] or type(value) is not type(schema["const"])):
        yield f"{place}: not {schema['const']}"
    for word in ("oneOf", "anyOf"):
        if word in schema and not any(not list(against(value, een)) for een in schema[word]):
            yield f"{place}: none of {word}"
    if "type" in schema and not _has_type(value, schema["type"]):
        yield f"{place}: no {schema['type']}"
        return
    if isinstance(value, dict):
        yield from _against_object(value, schema, place)
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from against(item, schema["items"], f"{place}[{index}]")
    if isinstance(value, int) and not (
        schema.get("minimum", value) <= value <= schema.get("maximum", value)
    ):
        yield f"{place}: out of range"
    if isinstance(value, str):
        long, short = schema.get("maxLength", len(value)), schema.get("minLength", 0)
        if not short <= len(value) <= long or not re.search(schema.get("pattern", ""), value):
            yield f"{place}: wrong text"


def _against_object(value: dict[str, Any], schema: dict[str, Any], place: str) -> Iterator[str]:
    properties = schema.get("properties", {})
    for key in set(schema.get("required", ())) - value.keys():
        yield f"{place}.{key}: missing"
    for key, item in value.items():
        if key in properties:
            yield from against(item, properties[key], f"{place}.{key}")
        elif schema.get("additionalProperties") is False:
            yield f"{place}.{key}: unknown"


def _has_type(value: Any, types: str | list[str]) -> bool:
    kinds = {
        "object": dict, "array": list, "string": str, "boolean": bool, "integer": int,
        "null": type(None),
    }  # fmt: skip
    names = [types] if isinstance(types, str) else types
    return any(
        isinstance(value, kinds[name]) and (name != "integer" or not isinstance(value, bool))
        for name in names
    )


def test_it_is_a_schema_of_2020_12_for_our_format() -> None:
    assert SCHEMA["$schema"].endswith("/draft/2020-12/schema")
    assert SCHEMA["required"] == ["formaat", "schema_versie", "casus"]
    assert set(SCHEMA["properties"]) >= set(LIJSTEN)
    json.dumps(SCHEMA)


def test_every_reference_in_it_leads_somewhere() -> None:
    names = set(re.findall(r'"#/\$defs/([^"]+)"', json.dumps(SCHEMA)))
    # Only the kind that is not in the format has no place here.
    assert names == set(SCHEMA["$defs"])
    assert set(OP_NAAM) - names == {"klad"}


@given(dossiers())
def test_what_we_write_is_valid(dossier: Dossier) -> None:
    assert list(against(to_json(dossier)[0], SCHEMA)) == []


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("kleur", "rood"),
        ("schema_versie", 2),
        ("formaat", "anders"),
        ("casus", {"id": "c"}),
        ("inbrengen", [{"id": "i"}]),
        ("inbrengen", [goed()["inbrengen"][0] | {"delen": "iedereen"}]),
        ("inbrengen", [goed()["inbrengen"][0] | {"kernvraag": 6}]),
        ("inbrengen", [goed()["inbrengen"][0] | {"kernvraag": "1"}]),
        ("inbrengen", [goed()["inbrengen"][0] | {"over": "sem"}]),
        ("inbrengen", [goed()["inbrengen"][0] | {"bron": "x" * 301}]),
        ("inbrengen", [goed()["inbrengen"][0] | {"versie": 1}]),
    ],
)
def test_what_we_refuse_is_not_valid(key: str, value: Any) -> None:
    assert not list(against(goed(), SCHEMA))
    assert list(against(goed() | {key: value}, SCHEMA))


def _titles(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        assert "description" not in value
        if isinstance(value.get("title"), str):
            yield value["title"]
        for item in value.values():
            yield from _titles(item)
    elif isinstance(value, list):
        for item in value:
            yield from _titles(item)


def test_every_kind_and_field_has_its_dutch_title() -> None:
    titles = set(_titles(SCHEMA))
    assert {soort.naam_enkel for soort in DINGEN if soort.soort != "klad"} <= titles
    for soort in LIJSTEN.values():
        for naam, veld in SCHEMA["$defs"][soort.soort]["properties"].items():
            assert veld["title"] == soort.model_fields[naam].title
    assert SCHEMA["$defs"]["inbreng"]["properties"]["delen"]["title"] == "Delen"
    english = re.compile(r"\b(the|of a|who|what|which|not|one|line)\b", re.I)
    assert not [title for title in titles if english.search(title)]


def test_choices_carry_the_words_people_read() -> None:
    kamer = {"const": "kamer", "title": "blijft in deze kamer"}
    assert kamer in SCHEMA["$defs"]["keuze_delen"]["oneOf"]


def test_references_and_sensitivity_are_told() -> None:
    properties = SCHEMA["$defs"]["inbreng"]["properties"]
    assert properties["over"]["x-verwijst-naar"] == "betrokkene"
    assert properties["grondslag"]["x-zicht"] == "werk"
