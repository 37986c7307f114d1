from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from overleg.dossier import CasusDing, Maatregel
from overleg.keuzes import Delen, JaNee
from overleg.stukken.maatregel import list_maatregelen, noem_maatregel
from overleg.stukken.veiligheidsplan import bouw_veiligheidsplan
from overleg.stukken.verslag import bouw_besluitenblad
from tests.dossier.bouwen import NU, maak
from tests.stukken.lezen import TWEEDE, VORIGE, lees_deel, make_blik

TOEN = {"overleg_id": "vorige", "gemaakt_op": VORIGE.gemaakt_op}
VERBOD = maak(
    Maatregel,
    "verbod",
    naam="huisverbod",
    betrokkene_id="vader",
    geldt=JaNee.JA,
    tot=NU,
    toelichting="NIET IN HUIS",
    **TOEN,
)
UIT = "(uit overleg 1, 27 oktober)"


def every_paper(*dingen: CasusDing) -> tuple[str, str]:
    blik = make_blik(VORIGE, TWEEDE, *dingen)
    return lees_deel(bouw_besluitenblad, blik), lees_deel(bouw_veiligheidsplan, blik)


def test_a_measure_of_before_that_holds_stands_in_the_plan_with_its_end() -> None:
    for tekst in every_paper(VERBOD):
        assert f"Huisverbod, voor Vader: geldt tot di 17 november 2026, 14:00 {UIT}" in tekst
    assert "Wat dat betekent: NIET IN HUIS" in every_paper(VERBOD)[1]


@pytest.mark.parametrize("minuten", [1, 60 * 24 * 20])
def test_one_that_ended_since_last_time_is_told(minuten: int) -> None:
    voorbij = VERBOD.met(tot=NU - timedelta(minutes=minuten))
    for tekst in every_paper(voorbij):
        assert "Huisverbod, voor Vader: afgelopen op" in tekst


def test_one_that_ended_before_last_time_is_no_news() -> None:
    assert VORIGE.begonnen_op is not None
    oud = VERBOD.met(tot=VORIGE.begonnen_op - timedelta(days=1))
    for tekst in every_paper(oud):
        assert "Huisverbod" not in tekst
    assert "Maatregelen, zoals een huisverbod: niet bekend." in every_paper(oud)[1]


def test_what_this_meeting_says_takes_the_place() -> None:
    weg = VERBOD.met(id="weg", overleg_id="nu", naam="Huisverbod", geldt=JaNee.NEE)
    for tekst in every_paper(VERBOD, weg):
        assert "Huisverbod, voor Vader: geldt niet meer" in tekst
        assert "geldt tot" not in tekst
    langer = VERBOD.met(id="langer", overleg_id="nu", tot=NU + timedelta(days=9))
    for tekst in every_paper(VERBOD, langer):
        assert "Huisverbod, voor Vader: geldt tot do 26 november 2026, 14:00" in tekst
        assert tekst.count("Huisverbod, voor Vader") == 1


@pytest.mark.parametrize(
    ("geldt", "tot", "woorden"),
    [
        (JaNee.JA, None, "geldt, tot wanneer is niet bekend"),
        (JaNee.NEE, None, "geldt niet"),
        (JaNee.ONBEKEND, None, "we weten niet of dit geldt"),
        (None, NU, "niet gevraagd of dit geldt; het einde is di 17 november 2026, 14:00"),
        (None, NU - timedelta(days=1), "afgelopen op ma 16 november 2026, 14:00"),
    ],
)
def test_every_answer_has_its_words(
    geldt: JaNee | None, tot: datetime | None, woorden: str
) -> None:
    een = maak(Maatregel, naam="aware", geldt=geldt, tot=tot)
    assert noem_maatregel(make_blik(een), een) == f"Aware: {woorden}"


def test_which_measures_are_listed() -> None:
    verlopen = VERBOD.met(id="a", naam="oud", tot=NU - timedelta(days=90))
    loopt = VERBOD.met(id="b", naam="loopt")
    nee = VERBOD.met(id="c", naam="nee", geldt=JaNee.NEE)
    blik = make_blik(VORIGE, TWEEDE, verlopen, loopt, nee)
    assert [een.id for een in list_maatregelen(blik)] == ["b"]


def test_who_may_not_read_it_is_said_behind_it() -> None:
    kamer = maak(Maatregel, naam="AWARE", geldt=JaNee.JA, delen=Delen.KAMER)
    assert noem_maatregel(make_blik(kamer), kamer).endswith("(blijft in deze kamer)")
