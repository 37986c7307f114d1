from __future__ import annotations

import pytest

from overleg.keuzes import Vastleggen
from overleg.stukken.vastleggen import make_naamfilter
from tests.dossier.bouwen import deelnemer, tafel


def _filter(naam: str, **velden: object) -> str:
    ans = deelnemer("stem-ans", "ggz", naam=naam, **velden)
    tekst = f"Vraag {naam} of {naam.upper()}; {naam}tje en x{naam} niet. Bos wel."
    return make_naamfilter(tafel(ans))(tekst)


def test_who_wants_only_the_function_is_nowhere_by_name() -> None:
    assert (
        _filter("Ans Visser", vastleggen=Vastleggen.ALLEEN_FUNCTIE, beroep="psycholoog")
        == "Vraag [psycholoog] of [psycholoog]; Ans Vissertje en xAns Visser niet. Bos wel."
    )


@pytest.mark.parametrize(
    "velden",
    [
        {"vastleggen": Vastleggen.NIETS, "beroep": "psycholoog"},
        {"vastleggen": Vastleggen.ALLEEN_FUNCTIE},
    ],
)
def test_who_wants_nothing_or_has_no_function_is_not_mentioned(velden: dict[str, object]) -> None:
    assert _filter("Ans Visser", **velden).startswith("Vraag [niet genoemd] of [niet genoemd];")


@pytest.mark.parametrize(
    "vastleggen", [Vastleggen.GEWOON, Vastleggen.EIGEN_WOORDEN, Vastleggen.LUISTERT]
)
def test_everybody_else_keeps_the_name(vastleggen: Vastleggen) -> None:
    assert "Vraag Ans Visser of" in _filter("Ans Visser", vastleggen=vastleggen)


def test_a_name_over_two_lines_is_found_too() -> None:
    ans = deelnemer("stem-ans", "ggz", naam="Ans Visser", vastleggen=Vastleggen.NIETS)
    assert make_naamfilter(tafel(ans))("Ans\n  Visser") == "[niet genoemd]"


@pytest.mark.parametrize("naam", ["Sem", "sem", "Politie", "A"])
def test_a_name_that_others_have_as_well_stays(naam: str) -> None:
    ans = deelnemer("stem-ans", "ggz", naam=naam, vastleggen=Vastleggen.NIETS)
    assert make_naamfilter(tafel(ans))("Sem belde de Politie. A.") == "Sem belde de Politie. A."


def test_signs_with_a_meaning_in_a_name_are_only_signs() -> None:
    ans = deelnemer("stem-ans", "ggz", naam="A.s (x*", vastleggen=Vastleggen.NIETS)
    assert make_naamfilter(tafel(ans))("Ars en A.s (x* zelf") == "Ars en [niet genoemd] zelf"
