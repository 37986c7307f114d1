"""The one table of commands: complete, without clashes, and each does what it says."""

from __future__ import annotations

from collections import Counter
from datetime import time

import pytest

from overleg.dossier import (
    Akkoord,
    Bericht,
    Deelnemer,
    Inbreng,
    Notitie,
    NuCheck,
    Parkeerpunt,
    Tegenspraak,
    Vervolgstap,
)
from overleg.dossier.zichtbaar import VOORZITTER, ZAAL
from overleg.fouten import Fout
from overleg.keuzes import Delen, OverlegStatus
from overleg.leidraad import load_leidraad
from overleg.tafel import HANDELINGEN, RedenNodig, Tafel, Vraagje
from overleg.verloop import plan_overleg, save_ding, start_overleg

NOOIT = ("ctrl+j", "ctrl+m", "ctrl+i", "ctrl+h", "f10", "f11", "f12")
"""Keys that terminals keep for themselves (valkuilen)."""


def do(tafel: Tafel, sleutel: str, **antwoorden: str) -> str:
    handeling = next(een for een in HANDELINGEN if een.sleutel == sleutel)
    assert handeling.mag(tafel)
    return handeling.doe(tafel, antwoorden)


def test_keys_and_words_are_unique_and_reach_the_program() -> None:
    toetsen = Counter(een.toets for een in HANDELINGEN if een.toets)
    woorden = Counter(een.woord for een in HANDELINGEN)
    assert max(toetsen.values()) == max(woorden.values()) == 1
    assert not set(toetsen) & set(NOOIT)
    assert not any("alt" in toets or "shift" in toets for toets in toetsen)


def test_every_command_is_explained() -> None:
    for een in HANDELINGEN:
        assert een.titel
        assert een.uitleg.endswith(".")
        assert all(vraagje.tekst[-1] in "?)" for vraagje in een.vragen)


def test_going_on_asks_for_what_is_open_and_takes_a_reason(tafel: Tafel) -> None:
    do(tafel, "spring", stap="veiligheid")
    with pytest.raises(RedenNodig) as nodig:
        do(tafel, "verder")
    assert any("Sem" in zin for zin in nodig.value.open)
    assert tafel.stap.id == "veiligheid"
    do(tafel, "verder", reden="De tijd is om.")
    assert tafel.stap.id != "veiligheid"


def test_jumping_comes_back_to_the_same_field(tafel: Tafel) -> None:
    tafel.save_plek("inbreng/nieuw/tekst")
    was = tafel.stap.id
    do(tafel, "spring", stap="regie")
    assert tafel.stap.id == "regie"
    do(tafel, "terugkeer")
    assert (tafel.stap.id, tafel.overleg.plek) == (was, "inbreng/nieuw/tekst")


def test_danger_and_news_are_written_down_and_the_cursor_stays(tafel: Tafel) -> None:
    tafel.save_plek("inbreng/nieuw/tekst")
    do(tafel, "nu_onveilig", wie="Sem", actie="Bos belt 112")
    do(tafel, "bericht", tekst="Vader is gezien bij school", bron="conciërge")
    assert tafel.dossier.van(NuCheck)[-1].wie == "Sem"
    assert tafel.dossier.van(Bericht)[-1].bron == "conciërge"
    assert tafel.overleg.plek == "inbreng/nieuw/tekst"


@pytest.mark.parametrize(
    ("getypt", "wat", "wie"),
    [
        ("politie Bos: belt 112", "belt 112", "Politie, Yara Bos"),
        ("Tante Rena: haalt Sem op", "haalt Sem op", "Tante Rena"),
        ("Bos belt 112", "Bos belt 112", "Vera"),
        ("Let op: bel 112", "Let op: bel 112", "Vera"),
    ],
)
def test_what_is_done_at_once_is_always_of_somebody(
    tafel: Tafel, getypt: str, wat: str, wie: str
) -> None:
    tafel.apply((tafel.overleg.met(voorzitter="Vera"),))
    said = do(tafel, "nu_onveilig", actie=getypt)
    actie = tafel.dossier.van_overleg(Vervolgstap, tafel.overleg_id)[-1]
    assert actie.wat == wat
    assert actie.uiterlijk == tafel.nu.date()
    assert f"Dit doet nu: {wie}." in said
    assert actie.eigenaar or actie.organisatie_id or actie.betrokkene_id


def test_somebody_comes_and_goes(tafel: Tafel) -> None:
    do(tafel, "erbij", organisatie="rvdk", naam="Mo", manier="video")
    nieuw = tafel.dossier.van(Deelnemer)[-1]
    assert (nieuw.naam, nieuw.aanwezig) == ("Mo", True)
    do(tafel, "weg", stem=nieuw.id)
    again = tafel.dossier.vind(Deelnemer, nieuw.id)
    assert again is not None
    assert not again.aanwezig


def test_a_break_blanks_and_goes_on_where_it_was(tafel: Tafel) -> None:
    was = tafel.stap.id
    do(tafel, "pauze")
    assert tafel.overleg.status is OverlegStatus.PAUZE
    do(tafel, "hervat")
    assert (tafel.overleg.status, tafel.stap.id) == (OverlegStatus.BEZIG, was)


def test_the_screen_in_the_room_goes_blank_and_back(tafel: Tafel) -> None:
    do(tafel, "leeg")
    assert tafel.overleg.scherm_leeg
    do(tafel, "leeg")
    assert not tafel.overleg.scherm_leeg


def test_a_private_line_leaves_the_wall_at_once(tafel: Tafel) -> None:
    regel = tafel.zicht(ZAAL).van_overleg(Inbreng, tafel.overleg_id)[0]
    do(tafel, "prive", regel=regel.id)
    assert tafel.zicht(ZAAL).vind(Inbreng, regel.id) is None
    kept = tafel.zicht(VOORZITTER).vind(Inbreng, regel.id)
    assert kept is not None
    assert kept.delen is Delen.KAMER


def test_a_note_is_for_the_chair_alone(tafel: Tafel) -> None:
    do(tafel, "notitie", tekst="Straks bellen")
    assert tafel.zicht(VOORZITTER).van(Notitie)[-1].tekst == "Straks bellen"
    assert tafel.zicht(ZAAL).van(Notitie) == ()


def test_all_agree_with_exceptions(tafel: Tafel) -> None:
    do(tafel, "spring", stap="akkoord")
    stem = next(d for d in tafel.dossier.van_overleg(Deelnemer, tafel.overleg_id) if d.aanwezig)
    do(tafel, "allen_akkoord", uitzonderingen=stem.id, aantekening="Te snel")
    slot = {
        een.deelnemer_id: een
        for een in tafel.dossier.van_overleg(Akkoord, tafel.overleg_id)
        if een.moment == "slot"
    }
    assert slot[stem.id].aantekening == "Te snel"
    assert sum(een.uitkomst == "niet" for een in slot.values()) == 1


def test_what_was_taken_away_comes_back(tafel: Tafel) -> None:
    do(tafel, "parkeer", tekst="Wie betaalt de tolk", aard="knelpunt")
    punt = tafel.dossier.van(Parkeerpunt)[-1]
    tafel.remove(punt.id)
    assert tafel.dossier.vind(Parkeerpunt, punt.id) is None
    do(tafel, "ongedaan")
    assert tafel.dossier.vind(Parkeerpunt, punt.id) is not None
    assert not tafel.weggehaald


def test_stopping_early_goes_to_what_still_must_be_done(tafel: Tafel) -> None:
    do(tafel, "stoppen", reden="De zaal is besproken", datum="morgen 9 uur")
    assert tafel.overleg.volgende_tijd == time(9)
    assert tafel.stap.id == "veiligheid"
    assert tafel.overleg.stoppen_reden == "De zaal is besproken"


def test_finishing_with_something_open_asks_a_reason_and_can_be_undone(tafel: Tafel) -> None:
    with pytest.raises(RedenNodig):
        do(tafel, "afronden")
    do(tafel, "afronden", reden="We moeten weg")
    assert tafel.overleg.status is OverlegStatus.AFGEROND
    parkeer = next(een for een in HANDELINGEN if een.sleutel == "parkeer")
    assert not parkeer.mag(tafel)
    with pytest.raises(Fout):
        parkeer.doe(tafel, {"tekst": "te laat"})
    do(tafel, "heropenen")
    assert tafel.overleg.status is OverlegStatus.BEZIG


def _schrijf(tafel: Tafel) -> Inbreng:
    """Write something in silence in a new meeting."""
    do(tafel, "afronden", reden="Klaar")
    tafel.apply(plan_overleg(tafel.dossier, load_leidraad("uur"), tafel.nu))
    tafel.overleg_id = tafel.dossier.overleggen[-1].id
    tafel.apply(start_overleg(tafel.dossier, tafel.overleg_id, tafel.nu))
    do(tafel, "spring", stap="opschrijven")
    inbreng = Inbreng(
        casus_id=tafel.casus_id,
        overleg_id=tafel.overleg_id,
        gemaakt_op=tafel.nu,
        stem_id=tafel.dossier.van_overleg(Deelnemer, tafel.overleg_id)[0].id,
        tekst="nog niet getoond",
    )
    tafel.apply(save_ding(tafel.dossier, tafel.overleg_id, inbreng, tafel.nu))
    return inbreng


def _ongetoond(tafel: Tafel) -> Vraagje:
    stoppen = next(een for een in HANDELINGEN if een.sleutel == "stoppen")
    return next(een for een in stoppen.vragen if een.naam == "ongetoond")


def test_stopping_asks_what_to_do_with_what_nobody_saw_only_when_there_is_some(
    tafel: Tafel,
) -> None:
    assert not _ongetoond(tafel).als(tafel)
    _schrijf(tafel)
    vraagje = _ongetoond(tafel)
    assert vraagje.als(tafel)
    assert vraagje.opties is not None
    assert [optie.waarde for optie in vraagje.opties(tafel)] == ["nu", "bewaren"]


def test_stopping_shows_it_now_and_leads_past_it_to_the_verdict(tafel: Tafel) -> None:
    inbreng = _schrijf(tafel)
    zin = do(tafel, "stoppen", reden="Geen tijd", ongetoond="nu")
    assert tafel.zicht(ZAAL).vind(Inbreng, inbreng.id) is not None
    assert tafel.stap.id == "tonen"
    assert "Is het NU veilig?" in zin
    do(tafel, "terug")
    assert tafel.stap.id == "veiligheid"


def test_stopping_keeps_it_hidden_when_that_is_chosen(tafel: Tafel) -> None:
    inbreng = _schrijf(tafel)
    do(tafel, "stoppen", reden="Geen tijd", ongetoond="bewaren")
    assert tafel.stap.id == "veiligheid"
    for lezer in (ZAAL, VOORZITTER):
        assert tafel.zicht(lezer).vind(Inbreng, inbreng.id) is None
    assert tafel.dossier.vind(Inbreng, inbreng.id) is not None


def test_two_items_are_said_to_contradict_each_other(tafel: Tafel) -> None:
    een, ander = tafel.zicht(ZAAL).van_overleg(Inbreng, tafel.overleg_id)[:2]
    do(tafel, "tegenspraak", een=een.id, ander=ander.id, toelichting="het tijdstip")
    found = tafel.dossier.van_overleg(Tegenspraak, tafel.overleg_id)[-1]
    assert (found.een_id, found.ander_id, found.toelichting) == (een.id, ander.id, "het tijdstip")
