from __future__ import annotations

from dataclasses import replace

import pytest

from overleg.dossier import Betrokkene, Deelnemer
from overleg.dossier.zichtbaar import VOORZITTER, ZAAL, zichtbaar_voor
from overleg.formulier import Invulling
from overleg.formulier.eigenaar import LANGSTE, read_eigenaar
from overleg.keuzes import Rol
from tests.conftest import NU
from tests.formulier.bouwen import make_invulling

INVULLING = make_invulling()
POL, SCH, VT = "lin-org-politie", "lin-org-school", "lin-org-veilig-thuis"


def _read(text: str, invulling: Invulling = INVULLING, *, na: bool = False) -> dict[str, str]:
    wie, rest = read_eigenaar(invulling, f"{text}: bel", na_datum=na)
    assert rest == "bel" if wie else rest == f"{text}: bel"
    return wie


@pytest.mark.parametrize(
    ("getypt", "organisatie"),
    [
        ("politie", POL),
        ("POLITIE", POL),
        ("Pol", POL),
        ("●", POL),
        ("veilig-thuis", VT),
        ("Veilig Thuis", VT),
        ("veilig thuis,", VT),
        ("VT", VT),
    ],
)
def test_an_organisation_by_every_word_there_is_for_it(getypt: str, organisatie: str) -> None:
    assert _read(getypt) == {"organisatie_id": organisatie}


@pytest.mark.parametrize(
    ("getypt", "organisatie", "eigenaar"),
    [
        ("politie Bos", POL, "Yara Bos"),
        ("politie bos", POL, "Yara Bos"),
        ("politie Yara", POL, "Yara Bos"),
        ("Bos", POL, "Yara Bos"),
        ("ton verhage", POL, "Ton Verhage"),
        ("de Wit", SCH, "Marit de Wit"),
        ("politie-recherche", POL, "Politie-recherche"),
        ("VT Jansen", VT, "Jansen"),
        ("VT van der Berg", VT, "van der Berg"),
        ("politie wijkagent", POL, "wijkagent"),
        # Bos is of the police: behind the school it is another Bos.
        ("school Bos", SCH, "Bos"),
    ],
)
def test_a_name_with_or_without_its_organisation(
    getypt: str, organisatie: str, eigenaar: str
) -> None:
    assert _read(getypt) == {"organisatie_id": organisatie, "eigenaar": eigenaar}


@pytest.mark.parametrize(
    ("getypt", "mens"),
    [("moeder", "lin-moeder"), ("Tante Rena", "lin-tante"), ("rena", "lin-tante")],
)
def test_a_person_concerned_can_be_the_owner(getypt: str, mens: str) -> None:
    assert _read(getypt) == {"betrokkene_id": mens}


@pytest.mark.parametrize("getypt", ["Linde", "Let op", "Jansen", "school en politie", "", "99"])
def test_nobody_is_guessed(getypt: str) -> None:
    assert _read(getypt) == {}


def test_a_name_nobody_has_is_taken_where_a_name_is_expected() -> None:
    assert _read("Jansen", na=True) == {"eigenaar": "Jansen"}
    assert _read("Piet van der Berg", na=True) == {"eigenaar": "Piet van der Berg"}
    for geen_naam in ("let op", "Let op", "Bus 12", "A B C D E F"):
        assert _read(geen_naam, na=True) == {}


@pytest.mark.parametrize(
    ("getypt", "rest"),
    [
        ("school belt moeder: vragen", "belt moeder: vragen"),
        # Sem is not of the police: he is what it is about.
        ("politie Sem: ophalen", "Sem: ophalen"),
        ("politie morgen om 10: bellen", "morgen om 10: bellen"),
    ],
)
def test_what_stands_behind_the_organisation_and_is_no_name_stays(getypt: str, rest: str) -> None:
    wie, left = read_eigenaar(INVULLING, getypt, na_datum=True)
    assert list(wie) == ["organisatie_id"]
    assert left == rest


@pytest.mark.parametrize(
    "text",
    ["politie bellen", "politie om 14:00 bellen", f"politie {'x' * LANGSTE}: bellen", ":", ""],
)
def test_without_a_colon_nobody_is_read(text: str) -> None:
    assert read_eigenaar(INVULLING, text, na_datum=True) == ({}, text)


def test_two_people_with_one_name_are_not_chosen_between() -> None:
    stem = INVULLING.zicht.van_overleg(Deelnemer, INVULLING.overleg.id)[0]
    twice = stem.met(id="tweede", naam="Piet Bos", aanduiding="")
    invulling = replace(INVULLING, zicht=INVULLING.zicht.met([twice]))
    assert _read("Bos", invulling) == {}
    assert _read("Piet Bos", invulling)["eigenaar"] == "Piet Bos"
    assert _read("politie Bos", invulling) == {"organisatie_id": POL, "eigenaar": "Bos"}


def test_a_protected_melder_is_found_by_nobody_who_may_not_know() -> None:
    alles = INVULLING.alles
    melder = next(een for een in alles.van(Betrokkene) if een.rollen == (Rol.MELDER,))
    wall = replace(INVULLING, zicht=zichtbaar_voor(alles, ZAAL))
    assert _read(melder.naam, wall) == {}
    chair = replace(INVULLING, zicht=zichtbaar_voor(alles, VOORZITTER))
    assert _read(melder.naam, chair) == {"betrokkene_id": melder.id}


def test_only_voices_of_this_meeting_count() -> None:
    stem = INVULLING.zicht.van(Deelnemer)[0]
    other = stem.met(id="eerder", naam="Ada Eerder", aanduiding="")
    assert other.overleg_id != INVULLING.overleg.id
    known = replace(INVULLING, zicht=INVULLING.zicht.met([other]), nu=NU)
    assert _read("Ada Eerder", known) == {}
