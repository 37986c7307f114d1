from __future__ import annotations

import re
from importlib import import_module
from pkgutil import iter_modules
from string import Formatter

import pytest

from overleg.keuzes import Ernst
from overleg.leidraad import find_words, load_woordenlijst
from overleg.signalen.regels import FAMILIES, REGELS
from overleg.signalen.tabel import OP_CODE, TABEL, SignaalSoort
from tests import signalen
from tests.signalen.zaak import build, check

MODULES = [
    import_module(f"{signalen.__name__}.{found.name}")
    for found in iter_modules(signalen.__path__)
    if found.name.startswith("test_") and found.name != "test_tabel"
]

GEVALLEN = [geval for module in MODULES for geval in getattr(module, "GEVALLEN", ())]

AANTAL = {"BV": 10, "PL": 14, "DO": 9, "TA": 5, "PR": 4}


def test_every_rule_has_one_row_and_every_row_one_rule() -> None:
    assert [soort.code for soort in TABEL] == list(REGELS)
    assert len(OP_CODE) == len(TABEL)


def test_the_codes_of_a_family_count_on() -> None:
    for prefix in FAMILIES:
        expected = [f"{prefix}{nr:02}" for nr in range(1, AANTAL[prefix] + 1)]
        assert [code for code in REGELS if code.startswith(prefix)] == expected


@pytest.mark.parametrize("soort", TABEL, ids=lambda soort: soort.code)
def test_a_sentence_is_short_dutch_without_a_code(soort: SignaalSoort) -> None:
    assert len(soort.zin.split()) <= 30
    assert not re.search(r"\b[A-Z]{2}[0-9]{2}\b", soort.zin)
    assert not re.search(r"\b(the|and|is not|please)\b", soort.zin)
    assert not re.search(r"\b(je|jij|jouw)\b", soort.zin)


def test_every_rule_has_a_case_in_which_it_fires_and_one_in_which_it_does_not() -> None:
    assert {geval.code for geval in GEVALLEN} == set(OP_CODE)


def test_every_sentence_gets_all_its_words_and_no_others() -> None:
    seen = set()
    for geval in GEVALLEN:
        for een in check(build(**geval.vuurt)):
            seen.add(een.code)
            assert "{" not in een.zin
            assert een.zin[-1] in ".?”"
    assert seen == set(OP_CODE)


def test_the_placeholders_are_dutch_words() -> None:
    for soort in TABEL:
        for _, name, _, _ in Formatter().parse(soort.zin):
            assert name is None or re.fullmatch("[a-z]+", name)


def test_our_own_sentences_use_none_of_the_words_we_point_at() -> None:
    words = load_woordenlijst()
    for soort in TABEL:
        found = [hit.tekst for hit in find_words(soort.zin, words, "vervolgstap")]
        assert found == [], f"{soort.code}: {found}"


def test_what_leaks_is_hard() -> None:
    hard = {soort.code for soort in TABEL if soort.ernst is Ernst.HARD}
    assert hard == {"PL01", "PL05", "PL11", "DO06", "PR01", "PR02", "PR03", "PR04"}
