from __future__ import annotations

from typing import Any

import pytest

from overleg.keuzes import Rol, StapSoort
from overleg.leidraad.bouwen import build_leidraad
from tests.leidraad.voorbeeld import kleinste, problems


def test_the_smallest_leidraad_is_sound_and_has_its_defaults() -> None:
    leidraad, problemen = build_leidraad(kleinste(), "klein")
    assert problemen == ()
    assert leidraad.sleutel == "klein"
    assert leidraad.dagen_oud == 90
    assert leidraad.eerst == (Rol.KIND,)
    assert leidraad.sporen is None
    assert [stap.soort for stap in leidraad.stappen][:2] == [
        StapSoort.OPENEN,
        StapSoort.OPSCHRIJVEN,
    ]


@pytest.mark.parametrize(
    ("path", "value", "problem"),
    [
        (("naam",), None, "naam: verwacht tekst tussen aanhalingstekens, gevonden niets."),
        (("stap", 2, "minuten"), "vier", "stap[3].minuten: verwacht een heel getal"),
        (("stap", 2, "soort"), "toonen", "stap[3].soort: “toonen” bestaat hier niet. Bedoelt u"),
        (("stap", 2, "minuuten"), 4, "stap[3].minuuten: deze sleutel kennen we hier niet."),
        (("stap", 2, "id"), "To nen", "stap[3].id: verwacht een woord van kleine letters"),
        (("stap", 2, "id"), "openen", "stap[3].id: “openen” staat ook al bij stap[1].id."),
        (("onderwerp", 1, "id"), "school", "onderwerp[2].id: “school” staat ook al bij onderwerp"),
        (("spelregels",), ["Een."], "spelregels: verwacht een lijst van 3"),
        (("redenen",), [], "redenen: verwacht een lijst van 1 tot en met 9"),
        (("redenen",), [f"Reden {nr}" for nr in range(10)], "redenen: verwacht een lijst"),
        (("ankers", "tien"), 10, "ankers.tien: verwacht tekst tussen aanhalingstekens"),
        (("ankers",), None, "ankers: verwacht een tabel [ankers], gevonden niets."),
        (("signalen_uit",), ["BV8"], "signalen_uit[1]: verwacht een code zoals BV08, gevonden"),
        (("eerst",), ["moeder"], "eerst[1]: “moeder” bestaat hier niet."),
        (("sporen",), {"dagen": 0, "zin": "x"}, "sporen.dagen: verwacht een heel getal van 1"),
        (("route",), [{"naam": "x", "biedt": "y"}], "route[1].kenmerken: verwacht tekst"),
        (("stap",), [], "stap: verwacht een lijst van 3 tot en met 14 tabellen [[stap]]"),
    ],
)
def test_each_mistake_is_told_with_its_place(
    path: tuple[Any, ...], value: object, problem: str
) -> None:
    waarden = kleinste()
    target: Any = waarden
    for step in path[:-1]:
        target = target[step]
    if value is None:
        del target[path[-1]]
    else:
        target[path[-1]] = value
    found = problems(waarden)
    assert any(line.startswith(problem) for line in found), found


def test_all_problems_come_at_once() -> None:
    waarden = kleinste()
    waarden["naam"] = 1
    waarden["stap"][0]["minuten"] = "x"
    waarden["stap"][4]["zeg"] = ["Dag {naam}."]
    found = problems(waarden)
    assert sorted(line.partition(":")[0] for line in found) == [
        "naam",
        "stap[1].minuten",
        "stap[5].zeg",
        "stap[5].zeg[1]",
    ]


@pytest.mark.parametrize("name", ["Mijn regio", "", "../uur", "a" * 41])
def test_the_name_of_the_file_must_be_a_plain_word(name: str) -> None:
    (problem,) = build_leidraad(kleinste(), name)[1]
    assert problem.startswith("bestandsnaam: verwacht kleine letters, cijfers en -")


def test_text_of_a_region_is_sanitised() -> None:
    waarden = kleinste()
    waarden["stap"][0]["tip"] = "Let\x1b]52;op\u202e\n  nu"
    leidraad, problemen = build_leidraad(waarden, "klein")
    assert problemen == ()
    assert leidraad.stappen[0].tip == "Let[U+001B]]52;op[U+202E] nu"
