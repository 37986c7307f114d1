from __future__ import annotations

from overleg.dossier.zichtbaar import DEELNEMERS, Lezer
from overleg.keuzes import LezerSoort, OverlegStatus, StukSoort
from overleg.stukken.kop import list_kop, make_stempel, make_titel, noem_lezer
from tests.dossier.bouwen import NU
from tests.stukken.lezen import AFGEROND, make_bezig, make_blik


def test_the_title_has_the_number_and_no_name() -> None:
    titel = make_titel(make_blik(), StukSoort.BESLUITENBLAD)
    assert titel == "Besluitenblad casus 2026-0001, overleg 1"


def test_the_stamp_says_for_whom_it_is() -> None:
    assert make_stempel(make_blik()).startswith("ALLEEN VOORZITTER. NIET DELEN.")
    voor_allen = make_stempel(make_blik(lezer=DEELNEMERS))
    assert voor_allen == "NIET DOORSTUREN. Dit stuk is voor: alle genodigden van dit overleg."
    school = make_blik(lezer=Lezer(LezerSoort.ORGANISATIE, "school"))
    assert noem_lezer(school) == "School"
    assert "voor: School." in make_stempel(school)


def test_the_head_says_when_where_and_who_led_it() -> None:
    vol = AFGEROND.met(plaats="zaal 3", voorzitter="Hanna Vos", verslaglegger="Koen")
    assert dict(list_kop(make_blik(vol))) == {
        "Wanneer": "di 17 november 2026, 14:00 tot 15:02",
        "Waar": "zaal 3",
        "Voorzitter": "Hanna Vos",
        "Verslaglegger": "Koen",
        "Stand van het overleg": "afgerond",
    }
    assert list(dict(list_kop(make_blik(vol), een_pagina=True))) == [
        "Wanneer",
        "Voorzitter",
        "Stand van het overleg",
    ]


def test_what_is_not_known_is_said() -> None:
    kop = dict(list_kop(make_blik()))
    assert kop["Waar"] == "niet bekend"
    assert kop["Voorzitter"] == "niet bekend"
    assert "Verslaglegger" not in kop


def test_the_state_of_the_meeting_in_words() -> None:
    def stand(**velden: object) -> str:
        return dict(list_kop(make_blik(AFGEROND.met(**velden))))["Stand van het overleg"]

    assert stand(stoppen_reden="Geen tijd meer") == "eerder gestopt"
    assert stand(status=OverlegStatus.GEPLAND) == "nog niet begonnen"
    bezig = dict(list_kop(make_bezig(stap="regie")))["Stand van het overleg"]
    assert bezig == "nog bezig, bij de stap “Wie heeft de regie?”"
    pauze = stand(status=OverlegStatus.PAUZE, stap="regie")
    assert pauze == "nog bezig, bij de stap “Wie heeft de regie?” (pauze)"


def test_a_meeting_over_midnight_or_not_yet_held() -> None:
    def wanneer(**velden: object) -> str:
        return dict(list_kop(make_blik(AFGEROND.met(**velden))))["Wanneer"]

    laat = NU.replace(day=18, hour=0, minute=30)
    expected = "di 17 november 2026, 14:00 tot wo 18 november 2026, 00:30"
    assert wanneer(geeindigd_op=laat) == expected
    gepland = wanneer(begonnen_op=None, geeindigd_op=None, gepland_op=NU)
    assert gepland == "gepland op di 17 november 2026, 14:00"
    assert wanneer(begonnen_op=None, geeindigd_op=None) == "niet bekend"
