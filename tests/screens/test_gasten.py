"""Who may be invited."""

from __future__ import annotations

import pytest

from overleg.dossier import Contactpersoon, Dossier, Organisatie
from overleg.dossier.uitwisseling import read_bestand
from overleg.keuzes import Manier
from overleg.leidraad import load_organisaties
from overleg.plekken import find_data
from overleg.screens.gasten import list_gasten, list_vorige, make_gasten
from overleg.verloop import new_casus


@pytest.fixture(scope="module")
def linde():
    return read_bestand(find_data("voorbeelden/gezin-linde.json").read_bytes()).dossier


@pytest.fixture
def leeg(klok) -> Dossier:
    return Dossier(new_casus("2026-0001", "Naam", klok()))


@pytest.fixture
def bakker(klok) -> Contactpersoon:
    return Contactpersoon(
        gemaakt_op=klok(),
        naam="A. Bakker",
        functie="wijkagent",
        organisatie="Politie",
        sleutel="politie",
    )


def test_the_voices_of_last_time_are_chosen_already(linde) -> None:
    lijst = list_gasten(linde, (), ())
    stemmen = list_vorige(linde)
    assert [keus.waarde for keus in lijst.keuzes] == [f"stem:{een.id}" for een in stemmen]
    er_waren = [f"stem:{een.id}" for een in stemmen if een.manier is not Manier.AFGEMELD]
    assert list(lijst.gekozen) == er_waren
    assert 5 < len(er_waren) < len(stemmen)


def test_who_sent_apologies_last_time_is_not_chosen_already(linde) -> None:
    vorige = list_vorige(linde)
    ziek, weg = vorige[0].met(manier=Manier.AFGEMELD), vorige[1].met(manier=Manier.AFWEZIG)
    before = set(list_gasten(linde, (), ()).gekozen)
    lijst = list_gasten(linde.met((ziek, weg)), (), ())
    assert set(lijst.gekozen) == before - {f"stem:{ziek.id}", f"stem:{weg.id}"}
    shown = {keus.waarde: keus.uitleg for keus in lijst.keuzes}
    assert shown[f"stem:{ziek.id}"] == f"was afgemeld · {ziek.naam}, {ziek.beroep}"


def test_a_first_meeting_offers_the_address_book_and_all_kinds(leeg, bakker) -> None:
    soorten = load_organisaties()
    lijst = list_gasten(leeg, (bakker,), soorten)
    assert lijst.gekozen == ()
    assert lijst.keuzes[0].label == "Politie"
    assert lijst.keuzes[0].uitleg == "A. Bakker, wijkagent"
    assert len(lijst.keuzes) == 1 + len(soorten)


def test_an_organisation_is_made_once_with_its_sign(leeg, bakker, klok) -> None:
    chosen = (f"contact:{bakker.id}", "soort:politie", "soort:school")
    nieuw, gasten = make_gasten(leeg, chosen, (bakker,), load_organisaties(), klok())
    assert [een.naam for een in nieuw] == ["Politie", "School"]
    assert all(een.teken and een.kleur for een in nieuw)
    assert [gast.naam for gast in gasten] == ["A. Bakker", "", ""]
    assert gasten[0].organisatie_id == gasten[1].organisatie_id == nieuw[0].id


def test_an_organisation_of_the_case_is_used_again(linde, klok) -> None:
    politie = next(een for een in linde.van(Organisatie) if een.sleutel == "politie")
    nieuw, gasten = make_gasten(linde, ("soort:politie",), (), load_organisaties(), klok())
    assert nieuw == ()
    assert gasten[0].organisatie_id == politie.id


def test_a_voice_of_last_time_comes_as_it_was(linde, klok) -> None:
    stem = list_vorige(linde)[0]
    nieuw, gasten = make_gasten(linde, (f"stem:{stem.id}",), (), (), klok())
    assert nieuw == ()
    assert (gasten[0].naam, gasten[0].organisatie_id) == (stem.naam, stem.organisatie_id)


def test_what_is_gone_in_between_is_left_out(linde, klok) -> None:
    assert make_gasten(linde, ("stem:weg",), (), (), klok()) == ((), ())
