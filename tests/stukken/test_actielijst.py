from __future__ import annotations

from datetime import date

from overleg.dossier import Vervolgstap
from overleg.stukken.actielijst import bouw_actielijst
from tests.dossier.bouwen import maak
from tests.stukken.lezen import lees_deel, make_blik


def actie(ding_id: str, dag: int, **velden: object) -> Vervolgstap:
    return maak(
        Vervolgstap, ding_id, wat=f"doen {ding_id}", uiterlijk=date(2026, 11, dag), **velden
    )


def test_each_organisation_finds_its_own_actions_by_number() -> None:
    blik = make_blik(
        actie("laat", 20, organisatie_id="school"),
        actie("vroeg", 18, organisatie_id="school", eigenaar="De Wit"),
        actie("niemand", 17),
        actie("zelf", 19, betrokkene_id="moeder"),
        actie("los", 21, eigenaar="Aart"),
    )
    tekst = lees_deel(bouw_actielijst, blik)
    tabel, _, lijst = tekst.partition("Wie doet wat?")
    assert tabel.index("doen niemand") < tabel.index("doen vroeg") < tabel.index("doen laat")
    assert "School ------ - actie 2, wo 18-11: doen vroeg De Wit (School) - actie 4" in lijst
    assert "Moeder ------ - actie 3, do 19-11: doen zelf" in lijst
    assert "Aart ---- - actie 5" in lijst
    assert lijst.index("School") < lijst.index("Nog niemand ----------- - actie 1")


def test_without_actions_there_is_no_empty_heading() -> None:
    tekst = lees_deel(bouw_actielijst, make_blik())
    assert "Wie doet wat?" not in tekst
    assert "Acties: niet bekend." in tekst
