"""How many lines were left out, and who may know."""

from __future__ import annotations

import pytest

from overleg.dossier import Akkoord, Dossier, Inbreng, Notitie, Overleg, Tegenspraak, Voorwaarde
from overleg.dossier.zichtbaar import (
    CRISISDIENST,
    DEELNEMERS,
    INTERN,
    LEREN,
    VOORZITTER,
    ZAAL,
    Lezer,
    zichtbaar_voor,
)
from overleg.keuzes import Delen, LezerSoort, Onderwerp
from tests.dossier.bouwen import NU, getoond, inbreng, maak, tafel

SCHOOL = Lezer(LezerSoort.ORGANISATIE, "school")

LIJNEN = (
    inbreng("een"),
    inbreng("twee", delen=Delen.KAMER),
    inbreng("drie", delen=Delen.NIET_MET, niet_met=["school"]),
    inbreng("vier", delen=Delen.NIET_MET, niet_met=["ggz"]),
    maak(Voorwaarde, "vijf", geheime_plek=True),
    getoond(),
)


def test_words_that_stay_in_the_room_are_counted_and_the_answer_is_not() -> None:
    stil = maak(Akkoord, aantekening="", delen=Delen.KAMER)
    gezegd = maak(Akkoord, aantekening="niet mee eens", delen=Delen.KAMER)
    notitie = gezegd.met(id="n", delen=Delen.NOTITIE)
    mag = gezegd.met(id="m", delen=Delen.VERSLAG)
    for lezer in (DEELNEMERS, SCHOOL):
        seen = zichtbaar_voor(tafel(stil, gezegd, notitie, mag), lezer)
        assert seen.weggelaten == 1
        assert len(seen.van(Akkoord)) == 4


@pytest.mark.parametrize(
    ("lezer", "aantal"),
    [
        (DEELNEMERS, 3),
        (SCHOOL, 3),
        (Lezer(LezerSoort.ORGANISATIE, "ggz"), 3),
        (Lezer(LezerSoort.BETROKKENE, "moeder"), 0),
        (ZAAL, 0),
        (CRISISDIENST, 0),
        (LEREN, 0),
        (VOORZITTER, 0),
        (INTERN, 0),
        (Lezer(LezerSoort.STEM, "stem-school"), 0),
    ],
)
def test_only_readers_of_the_minutes_are_told_how_many(lezer: Lezer, aantal: int) -> None:
    assert zichtbaar_voor(tafel(*LIJNEN), lezer).weggelaten == aantal


def test_the_number_is_known_per_meeting() -> None:
    eerder = maak(Overleg, "eerder", volgnummer=9)
    oud = maak(Voorwaarde, overleg_id="eerder", delen=Delen.KAMER)
    seen = zichtbaar_voor(tafel(*LIJNEN, eerder, oud), DEELNEMERS)
    assert seen.weggelaten_per_overleg == {"nu": 3, "eerder": 1}
    assert seen.weggelaten == 4


@pytest.mark.parametrize(
    "ding",
    [
        maak(Notitie, delen=Delen.NOTITIE),
        maak(Notitie),
        inbreng("x", delen=Delen.NOTITIE),
        inbreng("x", delen=Delen.KAMER).gewist(NU),
        maak(Tegenspraak, een_id="twee", ander_id="een"),
    ],
    ids=[
        "notitie",
        "notitie zonder keuze",
        "lijn als notitie",
        "weggehaald",
        "hangt aan verborgen",
    ],
)
def test_these_are_not_counted(ding: Inbreng) -> None:
    assert zichtbaar_voor(tafel(*LIJNEN, ding), DEELNEMERS).weggelaten == 3


def test_before_the_reveal_nothing_is_counted() -> None:
    dossier = tafel(inbreng(delen=Delen.KAMER), getoond(Onderwerp.CIJFER))
    assert zichtbaar_voor(dossier, DEELNEMERS).weggelaten == 0


def test_a_dossier_that_was_not_filtered_left_nothing_out() -> None:
    assert Dossier(()).weggelaten == 0
