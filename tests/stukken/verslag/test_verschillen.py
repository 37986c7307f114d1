from __future__ import annotations

from overleg.dossier import BlindeVlek, Opmerking, Tegenspraak
from overleg.keuzes import BlindeVlekUitkomst, OpmerkingSoort
from overleg.stukken.verslag.verschillen import bouw_verschillen
from tests.dossier.bouwen import getoond, inbreng, maak
from tests.stukken.lezen import lees_deel, make_bezig, make_blik

TWEE = (
    getoond(),
    inbreng(tekst="Vader was er."),
    inbreng("inbreng-2", stem_id="stem-school", tekst="Vader was er niet."),
)


def test_both_sides_of_a_contradiction_stand_with_their_voice() -> None:
    tegen = maak(Tegenspraak, toelichting="Was vader er?", uitleg="Navragen.")
    shown = lees_deel(bouw_verschillen, make_blik(*TWEE, tegen))
    assert "Was vader er? Politie: Vader was er. School: Vader was er niet." in shown
    assert "Wat eruit kwam: Navragen." in shown
    open_ = lees_deel(bouw_verschillen, make_bezig(*TWEE, maak(Tegenspraak)))
    assert "Wat eruit kwam: nog open" in open_


def test_another_view_who_is_missing_and_own_interest() -> None:
    dingen = tuple(
        maak(Opmerking, aard=aard, stem_id="stem-school", tekst=f"OVER-{aard}", over=["sem"])
        for aard in OpmerkingSoort
    )
    shown = lees_deel(bouw_verschillen, make_blik(*dingen))
    assert "School: OVER-verklaring (over Sem)" in shown
    assert "School: OVER-ontbreekt" in shown
    assert "School: OVER-schaduw" in shown
    assert "OVER-onthouden" not in shown


def test_what_was_asked_and_not_answered_is_said() -> None:
    shown = lees_deel(bouw_verschillen, make_blik())
    assert "Wie ontbreekt hier? Antwoord: niet bekend." in shown
    bezig = lees_deel(bouw_verschillen, make_bezig())
    assert "Andere verklaring, wie ontbreekt en eigen belang: nog niet besproken." in bezig
    assert "Antwoord" not in bezig


def test_spots_that_were_filled_or_accepted_are_told_here() -> None:
    vlek = maak(BlindeVlek, tekst="Schulden", uitkomst=BlindeVlekUitkomst.AANVAARD)
    assert "Schulden (aanvaard)" in lees_deel(bouw_verschillen, make_blik(vlek))
