from __future__ import annotations

import re
from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from overleg.dossier import DINGEN, Betrokkene, CasusDing, Contactpersoon, Inbreng, translate
from overleg.dossier.vertaal import ZINNEN
from tests.dossier.bouwen import NU, maak

# What people, files and other programs may put in a field that asks for something else.
WAARDEN: list[Any] = [
    None, "", "x" * 400, "x" * 200_000, "ja, misschien", "2026-02-30", "17-11-2026", "25:61",
    "1" * 5_000, "2026-11-17T14:00:00", "2026-13-01T00:00:00Z", "\ud800", b"\xff\xfe", b"x",
    -1, 0, 3, 10**30, 1.5, float("nan"), float("inf"), Decimal("NaN"), True, [], ["x" * 400], [1],
    {}, {"a": 1}, object(), (), date(2026, 11, 17), time(14), NU, NU.replace(tzinfo=None), set(),
    {"sem"}, "nan", 1e300,
]  # fmt: skip


def problems(soort: type[CasusDing], naam: str, value: Any) -> tuple[tuple[str, str], ...]:
    try:
        maak(soort, **{naam: value})
    except ValidationError as error:
        return translate(error)
    return ()


@pytest.mark.parametrize("soort", DINGEN, ids=[soort.soort for soort in DINGEN])
def test_every_refusal_has_a_dutch_sentence(soort: type[CasusDing]) -> None:
    found = [
        (naam, value, zin)
        for naam in soort.model_fields
        for value in WAARDEN
        for _, zin in problems(soort, naam, value)
    ]
    assert found
    for naam, value, zin in found:
        assert zin != "klopt niet", (naam, repr(value)[:40])
        assert "{" not in zin
        assert not re.search(r"\b(should|input|valid|must|than|or)\b", zin)


def test_the_place_names_the_field_and_the_item() -> None:
    assert problems(Inbreng, "over", ["sem", 7]) == (("over[1]", "moet tekst zijn"),)
    assert problems(Betrokkene, "leeftijd", 121) == (("leeftijd", "moet 120 of lager zijn"),)
    assert problems(Betrokkene, "naam", "x" * 301) == (("naam", "is te lang: hooguit 300 tekens"),)


def test_a_choice_names_what_can_be_chosen() -> None:
    ((place, zin),) = problems(Betrokkene, "tolk", "soms")
    assert place == "tolk"
    assert zin == "staat niet in de lijst; kies uit 'ja', 'nee' of 'onbekend'"


def test_what_was_typed_is_never_repeated() -> None:
    for value in ("GEHEIM", "GEHEIM" * 100, ["GEHEIM"], {"GEHEIM": "GEHEIM"}):
        for soort in DINGEN:
            for naam in soort.model_fields:
                assert "GEHEIM" not in repr(problems(soort, naam, value))


def test_our_own_refusals_are_in_the_table() -> None:
    assert problems(Inbreng, "tekst", "x" * 100_001) == (("tekst", ZINNEN["tekst_te_groot"]),)
    naive = NU.replace(tzinfo=None)
    assert problems(Inbreng, "gemaakt_op", naive) == (("gemaakt_op", ZINNEN["tijd_zonder_zone"]),)


def test_something_missing_and_something_unknown_are_told() -> None:
    with pytest.raises(ValidationError) as caught:
        Contactpersoon.model_validate({"naam": "Bos", "schoenmaat": 43})
    assert set(translate(caught.value)) == {
        ("gemaakt_op", "is niet ingevuld"),
        ("schoenmaat", "is hier niet bekend"),
    }


def test_no_sentence_ends_in_a_full_stop() -> None:
    # They become the end of a sentence that begins with the name of the field.
    for zin in ZINNEN.values():
        assert zin[0].islower()
        assert not zin.endswith(".")
