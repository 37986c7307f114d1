from __future__ import annotations

from typing import Any

import pytest

from overleg.dossier import (
    Akkoord,
    BlindeVlek,
    CasusDing,
    Inbreng,
    KaartRegel,
    NuCheck,
    Overleg,
    Plek,
    Vervolgstap,
)
from overleg.keuzes import Delen, PlekSoort
from tests.signalen.geval import codes
from tests.signalen.gezin import VANDAAG, make
from tests.signalen.zaak import build, check


def plek(tekst: str, **velden: Any) -> Plek:
    return make(Plek, "plek", betrokkene_id="moeder", tekst=tekst, **velden)


def regel(tekst: str, ding_id: str = "open", **velden: Any) -> Inbreng:
    vast = {"stem_id": "stem-school", "bron": "School", "over": ("sem",), "datum": VANDAAG}
    return make(Inbreng, ding_id, tekst=tekst, **{**vast, **velden})


def kamer(tekst: str) -> Inbreng:
    return regel(tekst, "kamer", delen=Delen.KAMER)


def leaks(*erbij: CasusDing) -> bool:
    return "PR03" in codes(build(erbij=erbij))


OPVANG = "Opvang De Wilg, Kastanjelaan 12, Zuidwolde"


@pytest.mark.parametrize(
    ("bron", "tekst", "vertelt"),
    [
        (OPVANG, "Moeder zit in de Wilg.", True),
        (OPVANG, "Haal haar op bij kastanjelaan 12.", True),
        (OPVANG, "Er stond een wilg in de tuin.", False),
        (OPVANG, "Moeder zit in de opvang.", False),
        ("TULP", "Noem het woord Tulp aan de deur.", True),
        ("TULP", "Er stonden tulpen.", False),
        ("tulp", "Noem het woord Tulp aan de deur.", True),
        ("TULP in een bericht betekent: kom nu", "Moeder stuurde een bericht.", False),
        ("TULP in een bericht betekent: kom nu", "Zij stuurde tulp.", True),
        ("Tante Rie, 06-12345678. Zij weet ervan.", "Zij weet ervan.", False),
        ("Tante Rie, 06-12345678. Zij weet ervan.", "Bel 06 12345678.", True),
        ("Vriendin, 06-00000000.", "Bel 06-00000000.", False),
        ("kastanjelaan 12 in zuidwolde bij de kerk", "Haal haar op bij Kastanjelaan 12.", True),
        ("kastanjelaan 12 in zuidwolde bij de kerk", "Zij ging naar de kerk.", False),
        ("Bij oma in Zuidwolde", "Sem is bij oma.", False),
        ("Bij oma in Zuidwolde", "Sem is in Zuidwolde.", True),
        ("bij Moeder thuis", "Sem sliep bij moeder.", False),
        ("", "Sem sliep.", False),
        ("bij de", "Sem stond bij de deur.", False),
    ],
)
def test_a_secret_place_is_recognised(bron: str, tekst: str, vertelt: bool) -> None:
    assert leaks(plek(bron), regel(tekst)) is vertelt


@pytest.mark.parametrize(
    ("bron", "tekst", "vertelt"),
    [
        ("Zij slikt al jaren pillen tegen angst.", "Sem ziet dat zij slikt al jaren pillen.", True),
        (
            "Zij slikt al jaren pillen tegen angst.",
            "Zij slikt pillen, al jaren, tegen angst.",
            False,
        ),
        ("Zij slikt al jaren pillen tegen angst.", "Angst is er al jaren.", False),
        ("Tweede gezin elders", "Er is een tweede gezin elders.", True),
        ("Tweede gezin elders", "Er is een tweede gezin.", False),
        ("Ja, dat is zo.", "Ja, dat is zo.", False),
        ("Sem en Moeder zijn bij ons.", "Sem en moeder zijn bij ons.", False),
    ],
)
def test_a_line_that_stays_here_is_recognised(bron: str, tekst: str, vertelt: bool) -> None:
    assert leaks(kamer(bron), regel(tekst)) is vertelt


def test_a_place_that_is_no_secret_may_be_told() -> None:
    assert not leaks(plek(OPVANG, geheime_plek=False), regel("Kastanjelaan 12."))


def test_the_room_may_not_see_a_secret_place_on_the_wall() -> None:
    assert leaks(plek(OPVANG), regel("Kastanjelaan 12.", delen=Delen.KAMER))
    assert not leaks(plek(OPVANG), regel("Kastanjelaan 12.", geheime_plek=True))
    assert not leaks(plek(OPVANG), regel("Kastanjelaan 12.", delen=Delen.NOTITIE))


def test_a_line_marked_as_a_secret_place_counts_as_one() -> None:
    assert leaks(regel("Route langs de vijver.", "r", geheime_plek=True), regel("Bij de vijver."))


def test_a_released_place_may_stand_on_the_card_only() -> None:
    card = make(KaartRegel, "k", nummer=2, tekst="Kastanjelaan 12", vrij_voor_kaart=True)
    assert leaks(plek(OPVANG), card)
    assert not leaks(plek(OPVANG, vrij_voor_kaart=True), card)
    assert leaks(plek(OPVANG, vrij_voor_kaart=True), regel("Kastanjelaan 12."))


@pytest.mark.parametrize(
    "anders",
    [
        {"zaak": {"bezoekadres": "Kastanjelaan 12"}},
        {"overleg": {"zorg": "Vader vindt kastanjelaan 12."}},
        {"moeder": {"huishouden": "Kastanjelaan 12"}},
        {"bezoek": {"wat": "Bezoek Moeder in de Wilg."}},
    ],
)
def test_every_text_of_the_case_is_looked_at(anders: dict[str, dict[str, Any]]) -> None:
    found = [een for een in check(build(anders, erbij=[plek(OPVANG)])) if een.code == "PR03"]
    assert [een.verwijzing.ids for een in found] == [(next(iter(anders)), "plek")]
    assert "over een geheime plek gaat" in found[0].zin


def test_an_earlier_meeting_is_looked_at_too() -> None:
    vorig = make(Overleg, "vorig", volgnummer=1)
    oud = make(Vervolgstap, "oud", overleg_id="vorig", wat="Brief naar kastanjelaan 12.")
    dossier = build({"overleg": {"volgnummer": 2}}, erbij=[vorig, oud, plek(OPVANG)])
    assert "PR03" in codes(dossier)


def test_the_names_at_the_table_give_nothing_away() -> None:
    assert not leaks(plek("Alleen bekend bij Veilig Thuis"), regel("Sem sliep."))
    assert not leaks(plek("Vraag het Anouk van Veilig Thuis"), regel("Anouk belde."))
    assert leaks(plek("Vraag het Karin van Veilig Thuis"), regel("Karin belde."))


def test_a_school_is_a_place_as_well() -> None:
    school = plek("Basisschool Het Anker", aard=PlekSoort.SCHOOL)
    assert leaks(school, regel("Sem zit nu op het Anker."))
    assert not leaks(school, regel("Sem zit op de basisschool."))


@pytest.mark.parametrize(
    ("soort", "veld"),
    [(Akkoord, "aantekening"), (NuCheck, "actie"), (BlindeVlek, "tekst")],
)
def test_what_stays_in_the_room_beside_an_answer_is_recognised(
    soort: type[CasusDing], veld: str
) -> None:
    tekst = "Vader dronk weer elke avond."
    vast = {"deelnemer_id": "stem-school"} if soort is Akkoord else {}
    bron = make(soort, "bron", **{veld: tekst, "delen": Delen.KAMER, **vast})
    assert leaks(bron, regel(f"School zegt: {tekst}"))
    assert not leaks(bron.met(delen=Delen.VERSLAG), regel(f"School zegt: {tekst}"))
    # A line that stays here may say the same again.
    assert not leaks(bron, kamer(f"School zegt: {tekst}"))
