from __future__ import annotations

from datetime import date

from overleg.dossier import Monitormoment, Vervolgstap, Voorwaarde
from overleg.stukken.veiligheidsplan import bouw_veiligheidsplan
from tests.dossier.bouwen import maak
from tests.stukken.lezen import AFGEROND, TWEEDE, VORIGE, lees_deel, make_bezig, make_blik

OUD = maak(Voorwaarde, "oud", overleg_id="vorige", tekst="OUD", voor=["sem"])


def test_it_is_a_concept_until_it_was_discussed() -> None:
    tekst = lees_deel(bouw_veiligheidsplan, make_blik())
    assert "Versie 1, concept." in tekst
    assert "met de mensen zelf" in tekst


def test_why_and_when_we_look_again() -> None:
    blik = make_blik(
        AFGEROND.met(zorg="ZORG", volgende_datum=date(2026, 12, 1)),
        maak(Monitormoment, wat="KIJKEN", datum=date(2026, 11, 20), wie="Bos"),
    )
    tekst = lees_deel(bouw_veiligheidsplan, blik)
    assert "Onze grootste zorg: ZORG" in tekst
    assert "vr 20 november 2026, door Bos: KIJKEN" in tekst
    assert "Volgend overleg: di 1 december 2026" in tekst
    leeg = lees_deel(bouw_veiligheidsplan, make_blik())
    assert "Onze grootste zorg: niet bekend" in leeg
    assert "Volgend overleg: nog geen datum" in leeg


def test_the_moments_of_an_earlier_meeting_hold_until_they_are_past() -> None:
    kijk = maak(Monitormoment, overleg_id="vorige", wat="STRAKS", datum=date(2026, 11, 20))
    voorbij = kijk.met(id="voorbij", wat="VOORBIJ", datum=date(2026, 11, 3))
    tekst = lees_deel(bouw_veiligheidsplan, make_blik(VORIGE, TWEEDE, kijk, voorbij))
    assert "STRAKS" in tekst
    assert "VOORBIJ" not in tekst


def test_what_changed_is_told_with_why() -> None:
    nieuw = OUD.met(id="nieuw", overleg_id="nu", vorige_id="oud", tekst="NIEUW")
    tekst = lees_deel(bouw_veiligheidsplan, make_blik(VORIGE, TWEEDE, OUD, nieuw))
    assert "Wat is er anders dan in overleg 1?" in tekst
    assert "Veranderde voorwaarde: NIEUW" in tekst
    assert "was “OUD”, is nu “NIEUW”" in tekst
    assert "NIEUW (veranderd)" in tekst
    weg = nieuw.met(tekst="OUD", vervallen=True, vervallen_want="WANT")
    tekst = lees_deel(bouw_veiligheidsplan, make_blik(VORIGE, TWEEDE, OUD, weg))
    assert "Vervallen voorwaarde: OUD Waarom: WANT" in tekst
    erbij = maak(Voorwaarde, "erbij", tekst="ERBIJ", voor=["sem"])
    tekst = lees_deel(bouw_veiligheidsplan, make_blik(VORIGE, TWEEDE, OUD, erbij))
    assert "Nieuwe voorwaarde: ERBIJ" in tekst


def test_an_old_plan_says_once_that_it_is_old() -> None:
    tekst = lees_deel(bouw_veiligheidsplan, make_bezig(VORIGE, OUD, volgnummer=2))
    assert "Er is niets veranderd in het plan." in tekst
    assert "Alle voorwaarden en afspraken hieronder zijn uit overleg 1, 27 oktober." in tekst
    assert "OUD (uit" not in tekst
    assert "Wat is er anders" not in lees_deel(bouw_veiligheidsplan, make_blik(OUD))


def test_our_own_actions_stand_elsewhere() -> None:
    tekst = lees_deel(bouw_veiligheidsplan, make_blik(maak(Vervolgstap, wat="BELLEN")))
    assert "BELLEN" not in tekst
    assert "actielijst" in tekst
