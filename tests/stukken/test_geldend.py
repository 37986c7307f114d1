from __future__ import annotations

from datetime import date, time

import pytest

from overleg.dossier import CasusDing, Monitormoment
from overleg.stukken.blik import Blik
from overleg.stukken.veiligheidsplan import bouw_veiligheidsplan
from overleg.stukken.verslag import bouw_besluitenblad, bouw_verslag
from tests.dossier.bouwen import maak
from tests.stukken.lezen import TWEEDE, VORIGE, lees_deel, make_bezig, make_blik

TOEN = VORIGE.met(zorg="TOEN", volgende_datum=date(2026, 11, 24))
KIJK = maak(Monitormoment, overleg_id="vorige", wat="STRAKS", datum=date(2026, 11, 20))
VOORBIJ = KIJK.met(wat="VOORBIJ", datum=date(2026, 11, 3))
UIT = "(uit overleg 1, 27 oktober)"


def every_paper(blik: Blik) -> tuple[str, ...]:
    return tuple(
        lees_deel(bouw, blik) for bouw in (bouw_besluitenblad, bouw_verslag, bouw_veiligheidsplan)
    )


@pytest.mark.parametrize("klaar", [True, False])
def test_papers_of_one_meeting_take_over_the_same_and_say_from_which(klaar: bool) -> None:
    dingen: tuple[CasusDing, ...] = (TOEN, KIJK)
    blik = make_blik(*dingen, TWEEDE) if klaar else make_bezig(*dingen, volgnummer=2)
    for tekst in every_paper(blik):
        assert f"Onze grootste zorg: TOEN {UIT}" in tekst
        assert f"Volgend overleg: di 24 november 2026 {UIT}" in tekst
        assert f"STRAKS {UIT}" in tekst


def test_what_this_meeting_said_itself_takes_the_place() -> None:
    nu = TWEEDE.met(zorg="NU", volgende_datum=date(2026, 12, 1))
    for tekst in every_paper(make_blik(TOEN, nu)):
        assert "Onze grootste zorg: NU" in tekst
        assert "TOEN" not in tekst
        assert "Volgend overleg: di 1 december 2026" in tekst


def test_the_next_meeting_has_a_time_in_every_paper() -> None:
    nu = TWEEDE.met(volgende_datum=date(2026, 12, 1), volgende_tijd=time(9))
    for tekst in every_paper(make_blik(TOEN, nu)):
        assert "Volgend overleg: di 1 december 2026, 09:00" in tekst


def test_a_moment_that_has_passed_is_told_as_the_last_one() -> None:
    for tekst in every_paper(make_blik(VORIGE, TWEEDE, VOORBIJ)):
        assert "Kijkmoment: geen meer; het laatste was di 3 november 2026: VOORBIJ" in tekst
    for tekst in every_paper(make_blik()):
        assert "Kijkmoment: niet bekend" in tekst
        assert "Volgend overleg: nog geen datum" in tekst


def test_minutes_of_a_first_meeting_that_is_just_beginning_stay_silent_about_later() -> None:
    tekst = lees_deel(bouw_besluitenblad, make_bezig())
    assert "Wanneer kijken we weer?" not in tekst
