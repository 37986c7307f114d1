from __future__ import annotations

from overleg.dossier import Voorwaarde
from overleg.stukken.verslag.nummer import nummer_van
from tests.dossier.bouwen import maak
from tests.stukken.lezen import TWEEDE, VORIGE, make_blik


def test_a_line_keeps_its_number_when_a_newer_version_follows_it() -> None:
    oud = maak(Voorwaarde, "oud", overleg_id="vorige", tekst="slot")
    nieuw = maak(Voorwaarde, "nieuw", vorige_id="oud", tekst="twee sloten")
    blik = make_blik(VORIGE, TWEEDE, maak(Voorwaarde, "eerste", overleg_id="vorige"), oud, nieuw)
    assert nummer_van(blik, "oud") == nummer_van(blik, "nieuw") == 2
    assert nummer_van(blik, "eerste") == 1
    assert nummer_van(blik, None) is None
    assert nummer_van(blik, "elders") is None


def test_a_line_that_lapsed_has_no_number() -> None:
    assert nummer_van(make_blik(maak(Voorwaarde, "weg", vervallen=True)), "weg") is None
