from __future__ import annotations

from datetime import date

from overleg.dossier import Terugmelding, Vervolgstap
from overleg.keuzes import JaNee, StapStand
from overleg.stukken.verslag.terugblik import bouw_terugblik
from tests.dossier.bouwen import maak
from tests.stukken.lezen import TWEEDE, VORIGE, lees_deel, make_blik

ACTIE = maak(
    Vervolgstap,
    "actie",
    overleg_id="vorige",
    gemaakt_op=VORIGE.gemaakt_op,
    wat="Bellen",
    eigenaar="Bos",
    uiterlijk=date(2026, 11, 3),
)


def test_each_action_says_how_it_went_why_and_who_is_safer() -> None:
    melding = maak(
        Terugmelding,
        vervolgstap_id="actie",
        overleg_id="nu",
        stand=StapStand.KON_NIET_MEER,
        want="Zij was verhuisd.",
        veiliger="niemand",
    )
    shown = lees_deel(bouw_terugblik, make_blik(VORIGE, TWEEDE, ACTIE, melding))
    assert "kon niet meer:" in shown
    for woord in ("Bos", "Bellen", "3-11", "verhuisd.", "veiliger:", "niemand"):
        assert woord in shown


def test_an_action_nobody_spoke_about_is_still_open() -> None:
    shown = lees_deel(bouw_terugblik, make_blik(VORIGE, TWEEDE, ACTIE))
    assert "open" in shown.split()


def test_the_first_meeting_has_nothing_to_look_back_on() -> None:
    assert lees_deel(bouw_terugblik, make_blik()) == ""
    leeg = lees_deel(bouw_terugblik, make_blik(VORIGE, TWEEDE))
    assert "Er stonden geen acties open." in leeg


def test_whether_the_card_was_used() -> None:
    gebruikt = TWEEDE.met(kaart_gebruikt=JaNee.JA, kaart_ervaring="Nummer klopte niet.")
    shown = lees_deel(bouw_terugblik, make_blik(VORIGE, gebruikt))
    assert "Is de acuutkaart gebruikt: ja. Nummer klopte niet." in shown
