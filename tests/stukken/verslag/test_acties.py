from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from overleg.dossier import Terugmelding, Vervolgstap
from overleg.keuzes import Delen, JaNee, StapStand
from overleg.leidraad import load_leidraad
from overleg.stukken.verslag.acties import bouw_acties, list_acties, noem_eigenaar
from tests.dossier.bouwen import maak
from tests.stukken.lezen import LEIDRAAD, TWEEDE, VORIGE, lees_deel, make_bezig, make_blik

VANDAAG = date(2026, 11, 17)


def actie(ding_id: str, **velden: object) -> Vervolgstap:
    gewoon: dict[str, object] = {"wat": f"doen {ding_id}", "uiterlijk": VANDAAG}
    return maak(Vervolgstap, ding_id, **{**gewoon, "kan_dat": JaNee.JA, **velden})


def test_actions_stand_in_order_of_time_and_without_a_date_last() -> None:
    blik = make_blik(
        actie("zonder", uiterlijk=None),
        actie("morgen", uiterlijk=date(2026, 11, 18)),
        actie("avond"),
        actie("vier", uiterlijk_tijd=time(16)),
        actie("drie", uiterlijk_tijd=time(15)),
    )
    assert [een.id for een in list_acties(blik)] == ["drie", "vier", "avond", "morgen", "zonder"]
    shown = lees_deel(bouw_acties, blik)
    assert "1 di 17-11 15:00 nog niemand doen drie" in shown
    assert "5 geen datum" in shown


def test_who_does_it() -> None:
    blik = make_blik()
    assert noem_eigenaar(blik, actie("a", eigenaar="Bos", organisatie_id="politie")) == (
        "Bos (Politie)"
    )
    assert noem_eigenaar(blik, actie("a", organisatie_id="politie")) == "Politie"
    assert noem_eigenaar(blik, actie("a", eigenaar="moeder", betrokkene_id="moeder")) == "Moeder"
    samen = actie("a", eigenaar="Bos", betrokkene_id="moeder")
    assert noem_eigenaar(blik, samen) == "Bos, Moeder"
    assert noem_eigenaar(blik, actie("a")) == "nog niemand"


def test_that_the_owner_did_not_say_yes_is_seen() -> None:
    shown = lees_deel(bouw_acties, make_blik(actie("a"), actie("b", kan_dat=None)))
    assert shown.count("Kan dat: niet gevraagd") == 1
    assert "Dan zei wie het doet: ja, dat kan." in shown
    assert "Kan dat: nee" in lees_deel(bouw_acties, make_blik(actie("a", kan_dat=JaNee.NEE)))
    niemand = lees_deel(bouw_acties, make_blik(actie("b", kan_dat=None)))
    assert "Dan zei wie het doet" not in niemand


def test_an_action_that_waits_for_another_names_it() -> None:
    eerst, dan = (
        actie("eerst", uiterlijk_tijd=time(9)),
        actie("dan", na_id="eerst", na_tekst="eten"),
    )
    shown = lees_deel(bouw_acties, make_blik(dan, eerst))
    assert "Pas na: actie 1, eten" in shown


def test_what_is_still_open_from_before_is_here_with_how_it_stands() -> None:
    oud = {"overleg_id": "vorige", "gemaakt_op": VORIGE.gemaakt_op}
    loopt = actie("loopt", uiterlijk=date(2026, 11, 13), **oud)
    klaar = actie("klaar", **oud)
    meldingen = (
        maak(Terugmelding, vervolgstap_id="loopt", stand=StapStand.LOOPT, overleg_id="nu"),
        maak(Terugmelding, vervolgstap_id="klaar", stand=StapStand.GEDAAN, overleg_id="nu"),
    )
    blik = make_blik(VORIGE, TWEEDE, loopt, klaar, *meldingen, actie("nieuw"))
    shown = lees_deel(bouw_acties, blik)
    assert "doen loopt Stand: loopt, te laat (uit overleg 1, 27 oktober)" in shown
    assert "doen klaar" not in shown
    assert "doen nieuw Staat" in shown


def test_an_action_that_waits_for_one_that_ended_says_how_that_ended() -> None:
    oud = {"overleg_id": "vorige", "gemaakt_op": VORIGE.gemaakt_op}
    weg = maak(Terugmelding, vervolgstap_id="weg", stand=StapStand.KON_NIET_MEER, overleg_id="nu")
    dingen = (actie("weg", **oud), weg, actie("dan", na_id="weg"))
    shown = lees_deel(bouw_acties, make_blik(VORIGE, TWEEDE, *dingen))
    assert "Pas na: doen weg (kon niet meer)" in shown


def test_a_part_not_reached_says_once_where_its_actions_are_from() -> None:
    oud = actie("oud", overleg_id="vorige", gemaakt_op=VORIGE.gemaakt_op)
    shown = lees_deel(bouw_acties, make_bezig(VORIGE, oud, volgnummer=2))
    assert "Nog niet besproken. Deze acties staan nog open, uit overleg 1, 27 oktober." in shown
    assert shown.count("uit overleg 1, 27 oktober") == 1


def test_a_part_not_reached_does_not_say_that_there_is_nothing() -> None:
    assert lees_deel(bouw_acties, make_bezig()).endswith("Nog niet besproken.")


def test_no_actions_at_all_is_said() -> None:
    assert "Acties: niet bekend." in lees_deel(bouw_acties, make_blik())


def test_a_line_that_is_not_for_all_is_marked_for_who_reads_it() -> None:
    shown = lees_deel(bouw_acties, make_blik(actie("a", delen=Delen.KAMER)))
    assert "doen a (blijft in deze kamer)" in shown


def test_the_clock_for_traces_is_told_in_words() -> None:
    seksueel = load_leidraad("seksueel-geweld")
    assert seksueel.sporen is not None
    met = replace(make_blik(), leidraad=seksueel)
    assert f"Sporen: {seksueel.sporen.zin}" in lees_deel(bouw_acties, met)
    assert LEIDRAAD.sporen is None
    assert "Sporen" not in lees_deel(bouw_acties, make_blik())


def test_a_condition_that_is_a_sentence_already_is_not_put_behind_pas_na_again() -> None:
    shown = lees_deel(bouw_acties, make_blik(actie("dan", na_tekst="Pas als Noor het wil.")))
    assert "Pas als Noor het wil." in shown
    assert "Pas na" not in shown
