from __future__ import annotations

import pytest

from overleg.dossier import Betrokkene, Deelnemer, EigenWoord, Inbreng, Organisatie, Overleg
from overleg.dossier.zichtbaar import DEELNEMERS
from overleg.keuzes import Delen, LeeftijdSoort, Rol
from overleg.stukken.blik import aanhalen, achter, noem, noem_voluit, tussen_haakjes, zin
from tests.dossier.bouwen import getoond, inbreng, maak
from tests.stukken.lezen import TWEEDE, VORIGE, make_blik


@pytest.mark.parametrize(
    ("velden", "kort", "voluit"),
    [
        ({"leeftijd": 8}, "Sem (8)", "Sem (8)"),
        ({"leeftijd": 0}, "Sem (0)", "Sem (0)"),
        ({"leeftijd": 34}, "Sem", "Sem (34)"),
        ({"leeftijd": 34, "afhankelijk": True}, "Sem (34)", "Sem (34)"),
        ({"leeftijd": 81}, "Sem (81)", "Sem (81)"),
        ({}, "Sem", "Sem"),
        ({"leeftijd_soort": LeeftijdSoort.ONGEBOREN}, *["Sem (nog niet geboren)"] * 2),
        ({"naam": "", "leeftijd": 3}, *["naam niet bekend (3)"] * 2),
    ],
)
def test_somebody_has_an_age_where_it_matters(
    velden: dict[str, object], kort: str, voluit: str
) -> None:
    mens = maak(Betrokkene, **{"naam": "Sem", **velden})
    assert noem(mens) == kort
    assert noem_voluit(mens) == voluit


def test_a_voice_is_never_called_by_the_name_of_a_person() -> None:
    kaal = maak(Deelnemer, "kaal", organisatie_id="ggz", naam="De Vries")
    blik = make_blik(kaal, maak(Organisatie, "ggz", naam="GGZ"))
    assert blik.stem("kaal") == "GGZ"
    assert blik.stem("stem-politie") == "Politie"
    assert blik.stem("weg") == ""


def test_a_name_goes_with_its_organisation() -> None:
    blik = make_blik()
    assert blik.wie("Bos", "politie") == "Bos (Politie)"
    assert blik.wie("", "politie") == "Politie"
    assert blik.wie("politie", "politie") == "politie"
    assert blik.wie("Bos", None) == "Bos"


def test_people_whose_safety_is_judged_come_first_and_children_before_all() -> None:
    tante = maak(Betrokkene, "tante", naam="Tante", rollen=[Rol.STEUNFIGUUR])
    namen = [mens.naam for mens in make_blik(tante).betrokkenen()]
    assert namen == ["Sem", "Moeder", "Vader", "Tante"]


def test_a_line_that_is_not_for_all_says_so() -> None:
    blik = make_blik()
    assert blik.merk(inbreng()) == ""
    assert blik.merk(inbreng(delen=Delen.KAMER)) == "blijft in deze kamer"
    assert blik.merk(inbreng(delen=Delen.NIET_MET, niet_met=["ggz"])) == "niet delen met GGZ"
    assert blik.merk(inbreng(geheime_plek=True)) == "geheime plek"


def test_what_is_missing_may_be_hidden_and_is_said_so() -> None:
    assert make_blik(lezer=DEELNEMERS).niet_bekend == "niet bekend"
    verborgen = (getoond(), inbreng(delen=Delen.KAMER))
    assert make_blik(*verborgen, lezer=DEELNEMERS).niet_bekend == "in dit stuk niet bekend"
    assert make_blik(*verborgen).niet_bekend == "niet bekend"


def test_things_of_an_earlier_meeting_say_from_which() -> None:
    oud = maak(EigenWoord, "oud", overleg_id="vorige", tekst="stil")
    nieuw = maak(EigenWoord, "nieuw", tekst="luid")
    blik = make_blik(VORIGE, TWEEDE, oud, nieuw)
    assert blik.uit(oud) == "uit overleg 1, 27 oktober"
    assert blik.uit(nieuw) == ""
    assert blik.samen_uit([oud]) == "uit overleg 1, 27 oktober"
    assert blik.samen_uit([oud, nieuw]) == ""
    assert make_blik(VORIGE, TWEEDE, oud, bekend_uit="uit overleg 1, 27 oktober").uit(oud) == ""


def test_the_last_meeting_that_has_something_counts() -> None:
    oud = maak(EigenWoord, "oud", overleg_id="vorige", tekst="stil")
    assert make_blik(VORIGE, TWEEDE, oud).laatste(EigenWoord) == (oud,)
    nieuw = maak(EigenWoord, "nieuw", tekst="luid")
    assert make_blik(VORIGE, TWEEDE, oud, nieuw).laatste(EigenWoord) == (nieuw,)
    assert make_blik().laatste(Inbreng) == ()


def test_a_day_in_another_year_is_told_with_its_year() -> None:
    blik = make_blik()
    assert blik.dag.isoformat() == "2026-11-17"
    assert blik.kort_datum(blik.dag) == "di 17-11"
    assert blik.kort_datum(blik.dag.replace(year=2027)) == "wo 17 november 2027"


def test_a_meeting_that_never_began_still_has_a_day() -> None:
    gepland = maak(Overleg, "nu", volgnummer=1)
    assert make_blik(gepland).dag.isoformat() == "2026-11-17"


def test_quotation_marks_and_brackets_are_not_doubled() -> None:
    assert aanhalen("ik ben bang") == "“ik ben bang”"
    assert aanhalen("“ik ben bang”") == "“ik ben bang”"
    assert aanhalen('"ja", zei hij') == '"ja", zei hij'
    assert tussen_haakjes("feit", "", "oud") == " (feit; oud)"
    assert tussen_haakjes("", "") == ""


@pytest.mark.parametrize(
    ("text", "expected"), [("dat", "dat."), ("dat.", "dat."), ("dat?", "dat?"), ("", "")]
)
def test_a_sentence_ends_once(text: str, expected: str) -> None:
    assert zin(text) == expected


@pytest.mark.parametrize(
    ("wie", "tekst", "regel"),
    [
        (["moeder"], "Moeder belt.", "Moeder belt."),
        (["moeder"], "Belt moeder.", "Moeder: Belt moeder."),
        (["moeder"], "Moeders zus belt.", "Moeder: Moeders zus belt."),
        (["moeder", "vader"], "Moeder belt vader.", "Moeder belt vader."),
        (["moeder", "vader"], "Moeder belt.", "Moeder en Vader: Moeder belt."),
        ([], "Bellen.", "Bellen."),
        (["weg"], "Bellen.", "Bellen."),
    ],
)
def test_who_does_it_is_said_once(wie: list[str], tekst: str, regel: str) -> None:
    assert make_blik().doet(wie, tekst) == regel


def test_no_sign_of_people_stands_before_one_of_ours() -> None:
    assert tussen_haakjes("Hij krijgt hulp.", "", "wacht even...", "k") == (
        " (Hij krijgt hulp; wacht even...; k)"
    )
    assert achter("Wie heeft de regie?", "doet de wijk") == "Wie heeft de regie? doet de wijk"
    assert achter("Noa", "slaapt") == "Noa: slaapt"
    assert achter("", "slaapt") == "slaapt"
    assert achter("Noa", "") == "Noa"
