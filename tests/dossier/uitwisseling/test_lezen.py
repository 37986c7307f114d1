from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overleg.dossier import DINGEN, Casus, Inbreng, Overleg
from overleg.dossier.uitwisseling import ImportFout, from_json, read_bestand
from overleg.klok import AMSTERDAM
from tests.dossier.uitwisseling.bestand import MOMENT, goed, plaatsen


def test_a_good_file_becomes_things_of_version_zero() -> None:
    dossier = from_json(json.dumps(goed()).encode())
    assert dossier.casus.nummer == "2026-0001"
    assert {ding.casus_id for ding in dossier.alle} == {"c"}
    assert {ding.versie for ding in dossier.alle} == {0}
    assert [line.tekst for line in dossier.van(Inbreng)] == ["een", "twee"]
    assert dossier.van(Inbreng)[1].over == ("b",)


def test_what_the_file_says_of_itself() -> None:
    bestand = read_bestand(json.dumps(goed()))
    assert bestand.peildatum == date(2026, 11, 17)
    assert bestand.programma == "0.1.0"
    without = {key: value for key, value in goed().items() if key not in ("programma", "peildatum")}
    assert read_bestand(json.dumps(without)).peildatum is None
    assert read_bestand(json.dumps(goed() | {"peildatum": None})).peildatum is None


def test_things_stand_in_the_order_in_which_they_may_refer() -> None:
    values = goed()
    backwards = dict(reversed(values.items()))
    assert from_json(json.dumps(backwards)) == from_json(json.dumps(values))


def test_moments_of_another_zone_become_ours() -> None:
    values = goed()
    values["overleggen"][0]["begonnen_op"] = "2026-07-01T12:00:00Z"
    begonnen = from_json(json.dumps(values)).van(Overleg)[0].begonnen_op
    assert begonnen is not None
    assert begonnen.tzinfo is AMSTERDAM
    assert begonnen.isoformat() == "2026-07-01T14:00:00+02:00"


def test_text_is_sanitised_on_the_way_in() -> None:
    values = goed()
    values["inbrengen"][0]["tekst"] = "a\x1b[2J\ud800\r\nb"
    assert from_json(json.dumps(values)).van(Inbreng)[0].tekst == "a[U+001B][2J[U+D800]\nb"


# Every change below makes the file wrong at exactly one place.
FOUTEN: list[tuple[str, Callable[[dict[str, Any]], Any], str]] = [
    ("onbekend woord", lambda v: v.update(kleur="rood"), "kleur is hier niet bekend"),
    ("onbekende lijst", lambda v: v.update(kladden=[]), "kladden is hier niet bekend"),
    ("twee casussen", lambda v: v.update(casussen=[v["casus"]]), "casussen is hier niet bekend"),
    ("geen casus", lambda v: v.pop("casus"), "casus is niet ingevuld"),
    ("lijst van casussen", lambda v: v.update(casus=[v["casus"]]), "casus moet een groep velden"),
    ("geen lijst", lambda v: v.update(regies={"id": "x"}), "regies moet een lijst zijn"),
    ("geen ding", lambda v: v["inbrengen"].append("x"), "inbrengen[2] moet een groep velden zijn"),
    (
        "onbekend veld",
        lambda v: v["inbrengen"][1].update(kleur=1),
        "inbrengen[1].kleur is hier niet bekend",
    ),
    (
        "veld van de kast",
        lambda v: v["inbrengen"][1].update(versie=3),
        "inbrengen[1].versie is hier niet bekend",
    ),
    (
        "geen id",
        lambda v: v["inbrengen"][1].pop("id"),
        "inbrengen[1].id is niet ingevuld",
    ),
    (
        "geen moment",
        lambda v: v["inbrengen"][1].pop("gemaakt_op"),
        "inbrengen[1].gemaakt_op is niet ingevuld",
    ),
    (
        "datum bestaat niet",
        lambda v: v["inbrengen"][1].update(datum="2026-02-30"),
        "inbrengen[1].datum moet een datum zijn, zoals 2026-11-17",
    ),
    (
        "datum als getal",
        lambda v: v["inbrengen"][1].update(datum=20261103),
        "inbrengen[1].datum moet een datum zijn, zoals 2026-11-17",
    ),
    (
        "datum als seconden",
        lambda v: v["inbrengen"][1].update(datum="1700000000"),
        "inbrengen[1].datum moet een datum zijn, zoals 2026-11-17",
    ),
    (
        "moment zonder zone",
        lambda v: v["inbrengen"][1].update(gemaakt_op="2026-11-17T14:00:00"),
        "inbrengen[1].gemaakt_op moet een tijd met tijdzone zijn",
    ),
    (
        "getal als tekst",
        lambda v: v["inbrengen"][1].update(kernvraag="3"),
        "inbrengen[1].kernvraag moet een heel getal zijn",
    ),
    (
        "ja als getal",
        lambda v: v["betrokkenen"][0].update(leeftijd=True),
        "betrokkenen[0].leeftijd moet een heel getal zijn",
    ),
    (
        "getal buiten de grens",
        lambda v: v["betrokkenen"][0].update(leeftijd=121),
        "betrokkenen[0].leeftijd moet 120 of lager zijn",
    ),
    (
        "keuze die er niet is",
        lambda v: v["inbrengen"][1].update(delen="iedereen"),
        "inbrengen[1].delen staat niet in de lijst",
    ),
    (
        "keuze in een lijst",
        lambda v: v["betrokkenen"][0].update(rollen=["kind", "pleger"]),
        "betrokkenen[0].rollen[1] staat niet in de lijst",
    ),
    (
        "tekst in plaats van lijst",
        lambda v: v["inbrengen"][1].update(over="b"),
        "inbrengen[1].over moet een lijst zijn",
    ),
    (
        "te lange regel",
        lambda v: v["betrokkenen"][0].update(naam="x" * 301),
        "betrokkenen[0].naam is te lang: hooguit 300 tekens",
    ),
    (
        "te grote tekst",
        lambda v: v["inbrengen"][1].update(tekst="x" * 100_001),
        "inbrengen[1].tekst is te groot: hooguit 100 kB",
    ),
    ("programma", lambda v: v.update(programma=1), "programma moet tekst zijn"),
    ("peildatum", lambda v: v.update(peildatum="gisteren"), "peildatum moet een datum zijn"),
    (
        "peildatum bestaat niet",
        lambda v: v.update(peildatum="2026-02-30"),
        "peildatum moet een datum zijn",
    ),
    (
        "versie als tekst",
        lambda v: v.update(schema_versie="1"),
        "schema_versie moet een getal zijn",
    ),
    ("versie als ja", lambda v: v.update(schema_versie=True), "schema_versie moet een getal zijn"),
    ("versie nul", lambda v: v.update(schema_versie=0), "schema_versie moet een getal zijn"),
    ("geen versie", lambda v: v.pop("schema_versie"), "schema_versie moet een getal zijn"),
]


@pytest.mark.parametrize(
    ("spoil", "plaats"), [fout[1:] for fout in FOUTEN], ids=[fout[0] for fout in FOUTEN]
)
def test_a_wrong_file_is_refused_with_the_place(
    spoil: Callable[[dict[str, Any]], Any], plaats: str
) -> None:
    values = goed()
    spoil(values)
    (found,) = plaatsen(values)
    assert found.startswith(plaats)


def test_everything_that_is_wrong_is_told_at_once() -> None:
    values = goed()
    values["inbrengen"] += [
        {"id": f"x{n}", "gemaakt_op": MOMENT, "overleg_id": "m", "datum": "x"} for n in range(14)
    ]
    assert len(plaatsen(values)) == 14


@pytest.mark.parametrize(
    "top", [None, [], "tekst", 7, {}, {"formaat": "anders", "schema_versie": 1}, [goed()]]
)
def test_another_kind_of_file_is_told_so(top: Any) -> None:
    with pytest.raises(ImportFout, match="geen casus van overleg"):
        from_json(json.dumps(top))


def test_a_file_of_a_newer_program_is_refused_before_its_fields_are_judged() -> None:
    values = goed() | {"schema_versie": 2, "nieuwe_lijst": [1]}
    with pytest.raises(ImportFout, match="nieuwere versie") as caught:
        from_json(json.dumps(values))
    assert "Werk overleg bij" in caught.value.nu


def test_what_stood_in_the_file_is_not_repeated() -> None:
    values = goed()
    values["inbrengen"][1].update(datum="GEHEIM", delen="GEHEIM", kernvraag="GEHEIM", over="GEHEIM")
    values["betrokkenen"][0].update(naam="GEHEIM" * 60)
    values["deelnemers"][0]["organisatie_id"] = "GEHEIM"
    assert "GEHEIM" not in repr(plaatsen(values))


def test_an_unknown_key_is_shown_without_control_signs_and_not_in_full() -> None:
    (found,) = plaatsen(goed() | {"\x1b[2J" + "x" * 500: 1})
    assert "\x1b" not in found
    assert len(found) < 80


def test_the_file_may_leave_out_what_is_empty() -> None:
    values = {key: goed()[key] for key in ("formaat", "schema_versie", "casus")}
    assert [type(ding) for ding in from_json(json.dumps(values)).alle] == [Casus]


json_waarden = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


@given(
    st.sampled_from([soort.meervoud for soort in DINGEN]),
    st.sampled_from(sorted({naam for soort in DINGEN for naam in soort.model_fields})),
    json_waarden,
)
def test_whatever_stands_in_a_field_it_is_taken_or_refused_in_dutch(
    lijst: str, veld: str, waarde: Any
) -> None:
    values = goed()
    ding = {"id": "nieuw", "gemaakt_op": MOMENT, "overleg_id": "m"} | {veld: waarde}
    values.setdefault(lijst, []).append(ding)
    refused = _refusal(values)
    assert refused is None or "klopt niet." not in refused


def _refusal(values: dict[str, Any]) -> str | None:
    """Give what is said about a file, or None when it is taken over; any other error is a bug."""
    try:
        from_json(json.dumps(values))
    except ImportFout as fout:
        return str(fout)
    return None


@given(json_waarden)
def test_whatever_stands_at_the_top_it_is_refused(value: Any) -> None:
    with pytest.raises(ImportFout):
        from_json(json.dumps(value))
    with pytest.raises(ImportFout):
        from_json(json.dumps(goed() | {"casus": value}))
