"""A melder who is protected, and what one person reads about another."""

from __future__ import annotations

from overleg.dossier import (
    Aanspreekpunt,
    Betrokkene,
    Contact,
    Informeren,
    Relatie,
)
from overleg.dossier.zichtbaar import (
    DEELNEMERS,
    zichtbaar_voor,
)
from overleg.keuzes import Delen, Rol
from tests.dossier.bouwen import (
    getoond,
    inbreng,
    maak,
    tafel,
)
from tests.dossier.zichtbaar.lezers import INTERN_BEIDE, LEZERS, MOEDER, TAFEL_ALLE, zien

VRIJ = {"vrij_voor": ["moeder"], "vrij_voor_kaart": True}

MELDER = {"naam": "MELDER", "rollen": [Rol.MELDER]}


def test_a_protected_melder_exists_only_for_the_chair() -> None:
    melder = maak(Betrokkene, "melder", **MELDER)
    hangers = (
        maak(Contact, "contact", betrokkene_id="melder"),
        maak(Relatie, "relatie", van_id="melder", naar_id="moeder", toelichting="buurvrouw"),
        inbreng(over=["melder", "sem"]),
    )
    for naam, lezer in LEZERS.items():
        seen = zichtbaar_voor(tafel(melder, *hangers, getoond()), lezer)
        assert ("melder" in repr(seen.alle)) is (naam in INTERN_BEIDE), naam


def test_a_protected_melder_with_another_role_keeps_only_that_role() -> None:
    buur = maak(Betrokkene, "melder", naam="Buur", rollen=[Rol.GETUIGE, Rol.MELDER])
    for naam, lezer in LEZERS.items():
        seen = zichtbaar_voor(tafel(buur), lezer).vind(Betrokkene, "melder")
        if seen is not None:
            assert (Rol.MELDER in seen.rollen) is (naam in INTERN_BEIDE), naam
            assert Rol.GETUIGE in seen.rollen or naam == "LEREN"


def test_an_unprotected_melder_is_a_person_like_the_others() -> None:
    noor = maak(Betrokkene, "melder", **MELDER, beschermd=False)
    seen = zichtbaar_voor(tafel(noor), DEELNEMERS).vind(Betrokkene, "melder")
    assert seen is not None
    assert seen.rollen == (Rol.MELDER,)


def test_a_role_that_stands_there_twice_does_not_uncover_the_melder() -> None:
    melder = maak(Betrokkene, "melder", naam="MELDER", rollen=[Rol.MELDER, Rol.MELDER])
    assert zien(melder, ding_id="melder") == INTERN_BEIDE


def test_going_back_to_the_melder_is_for_the_table_alone() -> None:
    line = maak(Informeren, "terug", melder=True, stem_id="stem-politie", **VRIJ)
    assert zien(line, ding_id="terug") == INTERN_BEIDE | TAFEL_ALLE


def test_going_back_to_the_melder_stays_in_the_room_when_its_owner_says_so() -> None:
    line = maak(Informeren, "terug", melder=True, stem_id="stem-politie", delen=Delen.KAMER)
    assert zien(line, ding_id="terug") == INTERN_BEIDE | {"ZAAL", "STEM_POLITIE", "STEM_SCHOOL"}


def test_a_person_reads_only_what_that_person_is_told() -> None:
    aan_vader = maak(Informeren, "vader", aan_id="vader", vrij_voor=["moeder", "vader"])
    readers = zien(aan_vader, ding_id="vader")
    assert "VADER" in readers
    assert "MOEDER" not in readers


def test_a_person_reads_only_the_own_aanspreekpunt() -> None:
    van_vader = maak(Aanspreekpunt, "punt", voor=["vader"], vrij_voor=["moeder", "vader"])
    readers = zien(van_vader, ding_id="punt")
    assert "VADER" in readers
    assert "MOEDER" not in readers


def test_a_person_sees_no_other_person() -> None:
    assert {b.id for b in zichtbaar_voor(tafel(), MOEDER).van(Betrokkene)} == {"moeder"}
