from __future__ import annotations

from datetime import date

from overleg.dossier import GeenInbreng, Opmerking
from overleg.keuzes import Functie, GeenReden, InbrengSoort, OpmerkingSoort, Precisie
from overleg.stukken.document import NaastElkaar
from overleg.stukken.verslag.perspectief import bouw_perspectief, list_stemmen
from tests.dossier.bouwen import deelnemer, getoond, inbreng, maak
from tests.stukken.lezen import lees_deel, make_bezig, make_blik

INBRENG = inbreng(
    tekst="Sem belde.",
    kernvraag=1,
    aard=InbrengSoort.FEIT,
    over=["sem"],
    datum=date(2026, 11, 12),
    precisie=Precisie.DAG,
)


def test_each_voice_has_its_column_with_the_same_rows() -> None:
    blokken = list(bouw_perspectief(make_blik(getoond(), INBRENG)))
    naast = next(blok for blok in blokken if isinstance(blok, NaastElkaar))
    assert [kolom.naam for kolom in naast.kolommen] == ["Politie", "School"]
    assert all(len(kolom.vakken) == len(naast.rijen) for kolom in naast.kolommen)
    assert naast.rijen[:2] == ("Wat is er gebeurd?", "Wat is er bekend?")
    assert naast.kolommen[0].vakken[0] == (
        "Sem belde. (feit; do 12 november 2026; over Sem; weet maar één)",
    )


def test_a_line_without_a_question_answers_what_is_known() -> None:
    blokken = bouw_perspectief(make_blik(getoond(), inbreng(tekst="LOS")))
    naast = next(blok for blok in blokken if isinstance(blok, NaastElkaar))
    assert naast.kolommen[0].vakken[1] == ("LOS (waarneming; weet maar één)",)


def test_gaps_stand_with_their_voice_and_an_empty_gap_is_said() -> None:
    gat = inbreng("gat", aard=InbrengSoort.WETEN_WIJ_NIET, tekst="Of hij slaapt.")
    shown = lees_deel(bouw_perspectief, make_blik(getoond(), INBRENG, gat))
    assert "Weten wij niet - Of hij slaapt." in shown
    assert "Kunnen wij niet zien - niets opgeschreven" in shown


def test_an_empty_column_says_which_of_the_four_facts_it_is() -> None:
    for reden in GeenReden:
        geen = maak(GeenInbreng, stem_id="stem-school", reden=reden, toelichting="Morgen wel.")
        shown = lees_deel(bouw_perspectief, make_blik(getoond(), geen))
        assert f"Geen inbreng: {reden.label}. Morgen wel." in shown
    assert "Geen inbreng. Waarom: niet bekend" in lees_deel(bouw_perspectief, make_blik(getoond()))


def test_what_the_rest_must_remember_stands_with_the_voice() -> None:
    zin = maak(Opmerking, aard=OpmerkingSoort.ONTHOUDEN, stem_id="stem-school", tekst="Hij is moe.")
    shown = lees_deel(bouw_perspectief, make_blik(getoond(), zin))
    assert "Wat de rest moet onthouden - Hij is moe." in shown


def test_who_only_listens_has_no_column_unless_something_was_said() -> None:
    gast = deelnemer("stem-ggz", "ggz", functie=Functie.TOEHOORDER)
    assert gast not in list_stemmen(make_blik(getoond(), gast))
    woord = inbreng(stem_id="stem-ggz")
    assert gast in list_stemmen(make_blik(getoond(), gast, woord))


def test_two_voices_of_one_organisation_are_two_columns() -> None:
    zeden = deelnemer("stem-zeden", "politie", aanduiding="Politie-zeden", teken="●")
    shown = lees_deel(bouw_perspectief, make_blik(getoond(), zeden))
    assert "● Politie-zeden" in shown
    assert "Politie -------" in shown


def test_before_the_reveal_there_is_one_sentence() -> None:
    shown = lees_deel(bouw_perspectief, make_bezig(INBRENG, stap="opschrijven"))
    assert shown == "Wat is er bekend? ================= Nog niet besproken."


def test_a_ground_of_its_own_and_why_it_is_needed_stand_with_the_line() -> None:
    eigen = inbreng(tekst="X", grondslag="meldrecht", waarom_nodig="voor vannacht")
    politie = deelnemer("stem-politie", "politie", aanduiding="Politie", grondslag="convenant")
    shown = lees_deel(bouw_perspectief, make_blik(getoond(), politie, eigen))
    assert "X (waarneming; grondslag: meldrecht; waarom nodig: voor vannacht;" in shown
    zelfde = eigen.met(grondslag="convenant")
    assert "grondslag" not in lees_deel(bouw_perspectief, make_blik(getoond(), politie, zelfde))
