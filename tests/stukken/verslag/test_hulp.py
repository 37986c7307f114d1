from __future__ import annotations

from datetime import timedelta

from overleg.dossier import Hulproute, Maatregel
from overleg.keuzes import JaNee
from overleg.stukken.verslag.hulp import bouw_hulp, list_maatregelen
from tests.dossier.bouwen import NU, maak
from tests.stukken.lezen import TWEEDE, VORIGE, lees_deel, make_blik

TOEN = {"overleg_id": "vorige", "gemaakt_op": VORIGE.gemaakt_op}


def test_only_the_help_that_was_chosen_is_a_decision() -> None:
    gekozen = maak(Hulproute, naam="Blijven", voor=["sem"], gekozen=True)
    ander = maak(Hulproute, naam="Opvang", past=JaNee.NEE)
    shown = lees_deel(bouw_hulp, make_blik(gekozen, ander))
    assert "Gekozen: Blijven, voor Sem" in shown
    assert "Opvang" not in shown
    assert "Er is nog geen hulp gekozen." in lees_deel(bouw_hulp, make_blik(ander))
    assert lees_deel(bouw_hulp, make_blik()) == ""


def test_a_measure_says_for_whom_and_until_when() -> None:
    verbod = maak(Maatregel, naam="huisverbod", betrokkene_id="vader", geldt=JaNee.JA, tot=NU)
    shown = lees_deel(bouw_hulp, make_blik(verbod))
    assert "Huisverbod, voor Vader: geldt tot di 17 november 2026, 14:00" in shown
    onzeker = maak(Maatregel, naam="AWARE")
    assert "AWARE: niet bekend of dit geldt" in lees_deel(bouw_hulp, make_blik(onzeker))


def test_a_measure_of_before_counts_until_it_runs_out_or_something_newer_is_said() -> None:
    verlopen = maak(Maatregel, "a", naam="oud", tot=NU - timedelta(days=1), **TOEN)
    loopt = maak(Maatregel, "b", naam="loopt", tot=NU, **TOEN)
    nee = maak(Maatregel, "c", naam="nee", geldt=JaNee.NEE, **TOEN)
    eerst = maak(Maatregel, "d", naam="zelfde", geldt=JaNee.JA, **TOEN)
    nu = maak(Maatregel, "e", naam="zelfde", geldt=JaNee.NEE)
    blik = make_blik(VORIGE, TWEEDE, verlopen, loopt, nee, eerst, nu)
    assert [een.id for een in list_maatregelen(blik)] == ["b", "e"]
