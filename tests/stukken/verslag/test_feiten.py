from __future__ import annotations

from datetime import date

from overleg.dossier import WijOok
from overleg.dossier.zichtbaar import DEELNEMERS
from overleg.keuzes import Delen, InbrengSoort, Precisie
from overleg.stukken.verslag.feiten import bouw_feiten
from tests.dossier.bouwen import CASUS, STRAKS, getoond, inbreng, maak
from tests.stukken.lezen import TWEEDE, VORIGE, lees_deel, make_bezig, make_blik

DAG = {"datum": date(2026, 11, 12), "precisie": Precisie.DAG}


def test_facts_stand_by_date_no_more_exact_than_they_are_known() -> None:
    dingen = (
        inbreng("onbekend", tekst="ONBEKEND"),
        inbreng("dag", tekst="DAG", **DAG),
        inbreng("maand", tekst="MAAND", datum=date(2026, 7, 9), precisie=Precisie.MAAND),
        inbreng("jaar", tekst="JAAR", datum=date(2025, 5, 5), precisie=Precisie.JAAR),
    )
    shown = lees_deel(bouw_feiten, make_blik(getoond(), *dingen))
    assert shown.index("JAAR") < shown.index("MAAND") < shown.index("DAG")
    assert shown.index("DAG") < shown.index("ONBEKEND")
    assert "2025 JAAR" in shown
    assert "juli 2026 MAAND" in shown
    assert "datum niet" in shown


def test_each_line_names_its_source_and_its_kind() -> None:
    een = inbreng(
        aard=InbrengSoort.VAN_HOREN_ZEGGEN, bron="juf", over=["sem", "moeder"], tekst="Hij belde."
    )
    shown = lees_deel(bouw_feiten, make_blik(getoond(), een))
    expected = "Politie (van horen zeggen; bron: juf; over Sem en Moeder; weet maar één)"
    assert "Hij belde." in shown
    assert expected in shown


def test_views_and_gaps_are_no_facts() -> None:
    dingen = (
        inbreng("oordeel", aard=InbrengSoort.OORDEEL, tekst="OORDEEL"),
        inbreng("gat", aard=InbrengSoort.WETEN_WIJ_NIET, tekst="GAT"),
    )
    shown = lees_deel(bouw_feiten, make_blik(getoond(), *dingen))
    assert "OORDEEL" not in shown
    assert "GAT" not in shown
    assert "Wat er gebeurd is: niet bekend." in shown


def test_who_else_knew_and_what_came_late() -> None:
    laat = inbreng("laat", tekst="LAAT", gemaakt_op=STRAKS)
    ook = maak(WijOok, stem_id="stem-school")
    shown = lees_deel(bouw_feiten, make_blik(getoond(), inbreng(), ook, laat))
    assert "Politie (waarneming; ook bekend bij School)" in shown
    assert "LAAT Politie (waarneming; weet maar één; na het tonen)" in shown


def test_facts_of_before_stay_in_the_row_with_their_meeting() -> None:
    toen = getoond().met(id="toen", overleg_id="vorige", gemaakt_op=VORIGE.gemaakt_op)
    oud = inbreng("oud", overleg_id="vorige", tekst="OUD", gemaakt_op=VORIGE.gemaakt_op)
    shown = lees_deel(bouw_feiten, make_blik(VORIGE, TWEEDE, toen, oud, getoond(), inbreng()))
    assert "Politie (waarneming; uit overleg 1, 27 oktober; weet maar één)" in shown


def test_what_may_not_be_read_is_not_there_and_what_is_marked_says_so() -> None:
    kamer = inbreng(delen=Delen.KAMER, tekst="KAMERWOORD")
    assert "KAMERWOORD" not in lees_deel(bouw_feiten, make_blik(getoond(), kamer, lezer=DEELNEMERS))
    intern = lees_deel(bouw_feiten, make_blik(getoond(), kamer))
    assert "weet maar één; blijft in deze kamer" in intern


def test_nothing_is_there_before_the_reveal() -> None:
    shown = lees_deel(bouw_feiten, make_bezig(inbreng(tekst="STIL"), stap="opschrijven"))
    assert "STIL" not in shown
    assert "Nog niet besproken." in shown
    assert CASUS.aanleiding in shown
