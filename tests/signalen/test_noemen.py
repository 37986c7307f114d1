from __future__ import annotations

from typing import Any

import pytest

from overleg.dossier import Inbreng, Overleg, Plek
from overleg.keuzes import Delen, Rol
from overleg.signalen.noemen import (
    KORT,
    name_line,
    name_organisation,
    name_people,
    name_person,
    name_place,
    name_voice,
    quote,
)
from tests.signalen.gezin import make, person
from tests.signalen.zaak import build


def test_a_quote_is_one_line_and_says_when_it_was_cut() -> None:
    assert quote("een\ntwee") == "“een twee”"
    assert quote("x" * KORT) == f"“{'x' * KORT}”"
    assert quote("x" * (KORT + 1)) == f"“{'x' * (KORT - 1)}…”"


def test_people_are_called_by_name_and_a_protected_melder_never() -> None:
    ans = person("ans", "Ans", 50, Rol.MELDER)
    assert name_person(ans) == "de melder"
    assert name_person(ans.met(beschermd=False)) == "Ans"
    assert name_person(ans.met(rollen=(Rol.MELDER, Rol.OUDER))) == "Ans"
    assert name_people([person("a", "Sem", 8), person("b", "", 5)]) == "Sem en iemand zonder naam"
    assert name_person(person("c", "x" * KORT, 8)) == "x" * KORT
    assert name_person(person("c", "x" * 200, 8)) == "x" * (KORT - 1) + "…"


def test_a_voice_is_called_by_its_designation_or_organisation() -> None:
    assert name_voice(build(), "stem-school") == "School"
    assert name_voice(build({"stem-school": {"aanduiding": "Groep 5"}}), "stem-school") == "Groep 5"
    assert name_voice(build(), None) == name_voice(build(), "niemand") == "een deelnemer"
    assert name_organisation(build(), "org-school") == "School"
    assert name_organisation(build(), None) == ""


@pytest.mark.parametrize(
    "velden",
    [{"delen": Delen.KAMER}, {"delen": Delen.NIET_MET}, {"geheime_plek": True}, {"van_muur": True}],
)
def test_the_text_of_a_shielded_line_is_not_repeated(velden: dict[str, Any]) -> None:
    regel: Inbreng = make(Inbreng, "r", tekst="Zij slaapt bij oma.")
    assert name_line(regel) == "“Zij slaapt bij oma.”"
    assert name_line(regel.met(**velden)) == "“(afgeschermde regel)”"


def test_a_line_without_text_says_so() -> None:
    assert name_line(make(Inbreng, "r")) == "“(nog leeg)”"
    plek: Plek = make(Plek, "p", betrokkene_id="sem", tekst="Bij oma.")
    assert name_line(plek) == "“(afgeschermde regel)”"
    assert name_line(plek.met(geheime_plek=False)) == "“Bij oma.”"


def test_a_place_is_the_field_and_whose_it_is() -> None:
    dossier = build()
    zorg = dossier.vind(Inbreng, "zorg")
    overleg = dossier.vind(Overleg, "overleg")
    assert zorg is not None
    assert overleg is not None
    assert name_place(dossier, zorg, "Inbreng") == "het veld “Inbreng” (inbreng van School)"
    assert name_place(dossier, zorg.met(stem_id=None), "X") == "het veld “X” (inbreng)"
    assert name_place(dossier, overleg, "Zorg") == "het veld “Zorg” (overleg 1)"
