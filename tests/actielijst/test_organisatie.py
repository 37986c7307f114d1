from __future__ import annotations

import pytest

from overleg.actielijst import find_organisaties
from overleg.dossier.zichtbaar import BESTUUR, DEELNEMERS
from tests.actielijst.zaak import build


@pytest.mark.parametrize(
    ("woord", "ids"),
    [
        ("Politie", {"pol"}),
        ("POLITIE", {"pol"}),
        ("pol", {"pol"}),
        ("●", {"pol"}),
        ("de regenboog", {"sch"}),
        ("School", {"sch"}),
        ("sch", {"sch"}),
        ("Regenboog", set()),
        ("ggz", set()),
        ("", set()),
        ("\x1b", set()),
    ],
)
def test_found_by_name_key_abbreviation_or_sign(woord: str, ids: set[str]) -> None:
    assert find_organisaties(build(), DEELNEMERS, woord) == ids


def test_a_reader_who_sees_no_organisations_finds_none() -> None:
    assert find_organisaties(build(), BESTUUR, "politie") == frozenset()
