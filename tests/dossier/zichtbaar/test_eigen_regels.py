"""Places, half-typed text and bottlenecks: things with a rule of their own."""

from __future__ import annotations

from typing import Any

import pytest

from overleg.dossier import (
    Betrokkene,
    Klad,
    Organisatie,
    Parkeerpunt,
    Plek,
    Vervolgstap,
)
from overleg.dossier.zichtbaar import (
    BESTUUR,
    CRISISDIENST,
    LEREN,
    Lezer,
    zichtbaar_voor,
)
from overleg.keuzes import Delen, ParkeerSoort
from tests.dossier.bouwen import (
    getoond,
    inbreng,
    maak,
    tafel,
)
from tests.dossier.zichtbaar.lezers import INTERN_BEIDE, MOEDER, TAFEL_ALLE, zien

VRIJ = {"vrij_voor": ["moeder"], "vrij_voor_kaart": True}


def test_half_typed_text_is_for_whoever_types_it() -> None:
    van_politie = maak(Klad, "klad", stem_id="stem-politie", tekst="HALF")
    van_voorzitter = maak(Klad, "klad", tekst="HALF")
    assert zien(van_politie, ding_id="klad") == {"STEM_POLITIE"}
    assert zien(van_voorzitter, ding_id="klad") == {"VOORZITTER"}


@pytest.mark.parametrize(
    ("velden", "lezers"),
    [
        ({}, INTERN_BEIDE | {"POLITIE"}),
        ({"geheime_plek": False}, INTERN_BEIDE | TAFEL_ALLE),
        ({"vrij_voor_kaart": True}, INTERN_BEIDE | {"POLITIE", "CRISISDIENST"}),
        ({"vrij_voor": ["moeder"]}, INTERN_BEIDE | {"POLITIE"}),
    ],
    ids=["geheim", "niet geheim", "vrij voor de kaart", "vrij voor moeder"],
)
def test_a_place_is_secret_unless_somebody_says_it_is_not(
    velden: dict[str, Any], lezers: set[str]
) -> None:
    plek = maak(Plek, "plek", eigenaar_id="politie", tekst="PLEK", **velden)
    assert zien(plek, ding_id="plek") == lezers


def test_a_secret_place_without_owner_is_only_for_the_chair() -> None:
    assert zien(maak(Plek, "plek", tekst="PLEK"), ding_id="plek") == INTERN_BEIDE


@pytest.mark.parametrize(
    ("velden", "ziet"),
    [
        ({"aard": ParkeerSoort.KNELPUNT}, True),
        ({"aard": ParkeerSoort.ZIJPAD}, False),
        ({"aard": ParkeerSoort.KNELPUNT, "delen": Delen.KAMER}, False),
        ({"aard": ParkeerSoort.KNELPUNT, "delen": Delen.NIET_MET, "niet_met": ["ggz"]}, False),
        ({"aard": ParkeerSoort.KNELPUNT, "niet_met": ["ggz"]}, False),
        ({"aard": ParkeerSoort.KNELPUNT, "geheime_plek": True}, False),
    ],
)
def test_the_bestuurlijke_groep_reads_bottlenecks_that_may_be_read(
    velden: dict[str, Any], ziet: bool
) -> None:
    assert ("BESTUUR" in zien(maak(Parkeerpunt, "punt", **velden), ding_id="punt")) is ziet


def test_the_bestuurlijke_groep_and_leren_read_no_people() -> None:
    assert zichtbaar_voor(tafel(), BESTUUR).van(Betrokkene) == ()
    assert zichtbaar_voor(tafel(), BESTUUR).van(Organisatie) == ()
    assert {b.naam for b in zichtbaar_voor(tafel(), LEREN).van(Betrokkene)} == {""}
    assert {o.naam for o in zichtbaar_voor(tafel(), LEREN).van(Organisatie)} == {""}


@pytest.mark.parametrize("lezer", [MOEDER, CRISISDIENST])
def test_who_was_not_at_the_table_does_not_learn_who_was(lezer: Lezer) -> None:
    seen = zichtbaar_voor(tafel(inbreng(**VRIJ), getoond()), lezer)
    assert seen.van(Organisatie) == ()
    line = maak(Vervolgstap, organisatie_id="school", **VRIJ)
    doet_iets = zichtbaar_voor(tafel(line), lezer)
    assert [organisatie.naam for organisatie in doet_iets.van(Organisatie)] == ["School"]
