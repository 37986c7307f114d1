from __future__ import annotations

from datetime import time, timedelta

from overleg.keuzes import (
    JaNee,
    StapStand,
)
from tests.signalen.actie import actie, gemeld
from tests.signalen.geval import Geval, cases, codes, see
from tests.signalen.gezin import WERKDAG
from tests.signalen.zaak import build, check

GEVALLEN = [
    Geval(
        "PL13",
        "same owner, same time",
        {
            "erbij": [
                actie(
                    organisatie_id="org-politie",
                    eigenaar="BOS",
                    uiterlijk_tijd=time(14, 0),
                )
            ]
        },
        {
            "erbij": [
                actie(
                    organisatie_id="org-politie",
                    eigenaar="Bos",
                    uiterlijk_tijd=time(14, 30),
                )
            ]
        },
        ("Bos (Politie) heeft beide op vr 20-11 14:00",),
        ("bezoek", "actie"),
    ),
    Geval(
        "PL13",
        "two deadlines on a day do not clash",
        {
            "anders": {"bezoek": {"uiterlijk_tijd": time(9, 0)}},
            "erbij": [
                actie(organisatie_id="org-politie", eigenaar="Bos", uiterlijk_tijd=time(9, 0))
            ],
        },
        {
            "anders": {"bezoek": {"uiterlijk_tijd": None}},
            "erbij": [actie(organisatie_id="org-politie", eigenaar="Bos")],
        },
    ),
    Geval(
        "PL13",
        "same person, same time",
        {"erbij": [actie(wat="Haal Sem van school.", uiterlijk_tijd=time(14, 0))]},
        {"erbij": [actie(wat="Haal oma van huis.", uiterlijk_tijd=time(14, 0))]},
        ("Sem heeft beide op",),
    ),
    Geval(
        "PL13",
        "ready before what it comes after",
        {"anders": {"gesprek": {"uiterlijk": WERKDAG - timedelta(days=1)}}},
        {"anders": {"gesprek": {"uiterlijk": WERKDAG, "uiterlijk_tijd": None}}},
        ("kan pas na de ander",),
        ("gesprek", "bezoek"),
    ),
    Geval(
        "PL13",
        "waits for what will not happen",
        {"erbij": [gemeld("bezoek", StapStand.NIET_GEDAAN)]},
        {"erbij": [gemeld("bezoek", StapStand.GEDAAN)]},
        ("gaat niet meer door",),
    ),
    Geval(
        "PL13",
        "wait for each other",
        {"anders": {"bezoek": {"na_id": "gesprek"}}},
        {},
        ("wachten op elkaar",),
    ),
]


@cases(GEVALLEN)
def test_fires_and_stays_silent(geval: Geval) -> None:
    see(geval)


def test_a_circle_of_three_is_seen() -> None:
    derde = actie(na_id="gesprek", kan_dat=JaNee.JA)
    found = check(build({"bezoek": {"na_id": "actie"}}, erbij=[derde]))
    assert any(een.code == "PL13" and "wachten op elkaar" in een.zin for een in found)


def test_of_a_shielded_action_no_name_is_said() -> None:
    geheim = actie(
        wat="Haal Sem van school.", uiterlijk_tijd=time(14, 0), geheime_plek=True, kan_dat=JaNee.JA
    )
    (een,) = [een for een in check(build(erbij=[geheim])) if een.code == "PL13"]
    assert "dezelfde persoon heeft beide op vr 20-11 14:00" in een.zin
    eigen = geheim.met(wat="Rijdt langs.", organisatie_id="org-politie", eigenaar="Bos")
    (een,) = [een for een in check(build(erbij=[eigen])) if een.code == "PL13"]
    assert "dezelfde eigenaar" in een.zin


def test_an_organisation_alone_is_no_person() -> None:
    een = actie(uiterlijk_tijd=time(9, 0), kan_dat=JaNee.JA)
    ander = een.met(id="ander", wat="Vraag de sleutel terug.")
    assert "PL13" not in codes(build(erbij=[een, ander]))
    samen = {"eigenaar": "Kok"}
    assert "PL13" in codes(build(erbij=[een.met(**samen), ander.met(**samen)]))
