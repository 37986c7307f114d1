from __future__ import annotations

from overleg.dossier import Hulproute, Maatregel
from overleg.keuzes import JaNee
from overleg.stukken.verslag.hulp import bouw_hulp
from tests.dossier.bouwen import NU, maak
from tests.stukken.lezen import lees_deel, make_blik


def test_only_the_help_that_was_chosen_is_a_decision() -> None:
    gekozen = maak(Hulproute, naam="Blijven", voor=["sem"], gekozen=True)
    ander = maak(Hulproute, naam="Opvang", past=JaNee.NEE)
    shown = lees_deel(bouw_hulp, make_blik(gekozen, ander))
    assert "Gekozen: Blijven, voor Sem" in shown
    assert "Opvang" not in shown
    assert "Er is nog geen hulp gekozen." in lees_deel(bouw_hulp, make_blik(ander))
    assert lees_deel(bouw_hulp, make_blik()) == ""


def test_the_measures_stand_with_the_help() -> None:
    verbod = maak(Maatregel, naam="huisverbod", betrokkene_id="vader", geldt=JaNee.JA, tot=NU)
    shown = lees_deel(bouw_hulp, make_blik(verbod))
    assert "Huisverbod, voor Vader: geldt tot di 17 november 2026, 14:00" in shown
