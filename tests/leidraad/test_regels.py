from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.leidraad.voorbeeld import kleinste, problems


def _swap(waarden: dict[str, Any], one: int, two: int) -> None:
    stappen = waarden["stap"]
    stappen[one], stappen[two] = stappen[two], stappen[one]


def _add(waarden: dict[str, Any], place: int, soort: str, fase: str) -> None:
    waarden["stap"].insert(
        place,
        {**waarden["stap"][0], "id": soort, "soort": soort, "fase": fase, "minuten": 1},
    )


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (
            lambda w: w.update(slot_minuten=8),
            "slot_minuten: de stappen duren samen 9 minuten en dat past niet in 8.",
        ),
        (
            lambda w: w["kernvragen"].__setitem__(2, "Is het nu veilig?"),
            "kernvragen[3]: verwacht letterlijk “Is het NU veilig?”, gevonden “Is het nu veilig?”.",
        ),
        (
            lambda w: w["stap"][3].update(kernvragen=[]),
            "stap: geen enkele stap stelt kernvraag 3: “Is het NU veilig?”.",
        ),
        (
            lambda w: w["stap"][3].update(zeg=["Is het veilig?"]),
            "stap[4].zeg: kernvraag 3 moet hier letterlijk staan: “Is het NU veilig?”.",
        ),
        (
            lambda w: w["stap"].pop(0),
            "stap: er moet een stap van de soort “openen” zijn.",
        ),
        (
            lambda w: w["stap"].pop(5),
            "stap: er moet een stap van de soort “akkoord” zijn.",
        ),
        (
            lambda w: w["stap"][2].update(soort="opschrijven"),
            "stap: de soort “opschrijven” mag maar één keer voorkomen.",
        ),
        (lambda w: _swap(w, 0, 1), "stap[1].soort: verwacht “openen”, gevonden “opschrijven”."),
        (
            lambda w: w["stap"][1].update(soort="mensen"),
            "stap: wie “tonen” heeft, heeft ook een stap “opschrijven” nodig.",
        ),
        (
            lambda w: _swap(w, 1, 2),
            "stap[3]: “opschrijven” hoort voor “tonen”: eerst schrijft ieder op,"
            " dan tonen we tegelijk.",
        ),
        (
            lambda w: _add(w, 4, "regie", "besluit"),
            "stap[6]: “afspraken” hoort voor “regie”: eerst wat nodig is, dan wie de regie heeft.",
        ),
        (
            lambda w: w["stap"][2].update(fase="openen"),
            "stap[3].fase: de fase “openen” komt voor “beeld”, niet erna.",
        ),
        (
            lambda w: w["stap"][4].update(bevat=["akkoord"]),
            "stap[5].bevat[1]: “akkoord” kan niet in een andere stap zitten.",
        ),
        (
            lambda w: w["stap"][4].update(bevat=["tonen"]),
            "stap: de soort “tonen” mag maar één keer voorkomen.",
        ),
        (
            lambda w: w["stap"][4].update(verplicht=["vervolgstap.wad"]),
            "stap[5].verplicht[1]: het veld “vervolgstap.wad” hoort niet bij deze stap."
            " Bedoelt u “vervolgstap.wat”?",
        ),
        (
            lambda w: w["stap"][4].update(verplicht=["voorwaarde.tekst"]),
            "stap[5].verplicht[1]: het veld “voorwaarde.tekst” hoort niet bij deze stap.",
        ),
        (
            lambda w: w["stap"][0].update(doel="Voor {naam}."),
            "stap[1].doel: “{naam}” kennen we niet. Kies uit: {kind}, {betrokkene}, {voorzitter}.",
        ),
        (
            lambda w: w["stap"][0].update(tip="Een { hier."),
            "stap[1].tip: er staat een losse { in “Een { hier.”.",
        ),
        (
            lambda w: w["spelregels"].__setitem__(1, "Dag {x}."),
            "spelregels[2]: “{x}” kennen we niet.",
        ),
    ],
)
def test_each_rule_is_told_with_its_place(
    change: Callable[[dict[str, Any]], object], problem: str
) -> None:
    waarden = kleinste()
    change(waarden)
    found = problems(waarden)
    assert any(line.startswith(problem) for line in found), found


def test_fields_of_a_kind_inside_the_step_may_be_asked_for() -> None:
    waarden = kleinste()
    waarden["stap"][4].update(bevat=["nodig"], verplicht=["voorwaarde.tekst", "vervolgstap.wat"])
    assert problems(waarden) == ()


def test_known_placeholders_pass() -> None:
    waarden = kleinste()
    waarden["stap"][0]["zeg"] = ["{kind}, {betrokkene} en {voorzitter}"]
    assert problems(waarden) == ()
