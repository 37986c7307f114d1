from __future__ import annotations

from overleg.dossier import WijOok
from overleg.keuzes import InbrengSoort
from overleg.stukken.verslag.inbreng import merken
from tests.dossier.bouwen import getoond, inbreng, maak
from tests.stukken.lezen import make_blik


def test_of_a_gap_it_means_nothing_that_only_one_knows_it() -> None:
    gat = inbreng(aard=InbrengSoort.WETEN_WIJ_NIET)
    assert list(merken(make_blik(getoond(), gat), gat)) == []


def test_a_voice_that_said_wij_ook_twice_is_named_once() -> None:
    ook = [maak(WijOok, f"ook-{een}", stem_id="stem-school") for een in (1, 2)]
    een = inbreng()
    blik = make_blik(getoond(), een, *ook)
    assert list(merken(blik, een)) == ["ook bekend bij School"]
