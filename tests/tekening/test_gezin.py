from __future__ import annotations

import pytest
from hypothesis import given

from overleg.dossier import Betrokkene, Dossier, EigenWoord, Overleg, Relatie
from overleg.dossier.zichtbaar import ZAAL, zichtbaar_voor
from overleg.keuzes import EigenWoordSoort, Rol
from overleg.tekening.gezin import Gezin, make_gezin, write_gezin
from overleg.verloop import finish_overleg
from tests.conftest import NU
from tests.dingen import dossiers
from tests.verloop.opzet import Tafel, leidraad


def draw(tafel: Tafel) -> Gezin:
    zicht = zichtbaar_voor(tafel.dossier, ZAAL)
    return make_gezin(zicht, leidraad(), tafel.overleg_id, tafel.nu)


def huizen(tafel: Tafel) -> dict[str, list[str]]:
    return {huis.naam: [lid.naam for lid in huis.leden] for huis in draw(tafel).huishoudens}


@given(dossiers(met=(Overleg, Betrokkene, Betrokkene, Relatie, EigenWoord)))
def test_everybody_who_is_visible_lives_in_one_house(dossier: Dossier) -> None:
    zicht = zichtbaar_voor(dossier, ZAAL)
    overleg_id = zicht.overleggen[0].id if zicht.overleggen else "geen"
    gezin = make_gezin(zicht, leidraad(), overleg_id, NU)
    leden = [lid.id for huis in gezin.huishoudens for lid in huis.leden]
    assert sorted(leden) == sorted(een.id for een in zicht.van(Betrokkene))
    assert all("\n" not in line for line in gezin.relaties)


@pytest.mark.parametrize(
    ("sem", "vader", "samen"),
    [
        ("bij vader", "eigen huis", True),
        ("woont bij zijn vader", "eigen huis", True),
        ("Bij Vader", "straat 1", True),
        ("niet bij vader", "eigen huis", False),
        ("bij vader", "niet bekend", False),
        ("bij oma", "bij oma", True),
        ("thuis", "thuis", True),
        ("eigen huis", "eigen huis", False),
        ("alleen", "alleen", False),
        ("slaapt ergens anders", "slaapt ergens anders", False),
        ("bij vader en moeder", "eigen huis", False),
    ],
)
def test_who_lives_together_is_read_from_their_own_words_and_never_guessed(
    sem: str, vader: str, samen: bool
) -> None:
    tafel = Tafel()
    tafel.save(tafel.sem, huishouden=sem)
    tafel.save(tafel.vader, huishouden=vader)
    assert (len(draw(tafel).huishoudens) == 1) is samen


def test_a_name_that_two_people_have_is_not_chosen_from() -> None:
    tafel = Tafel()
    tafel.mens("Vader Twee", Rol.OUDER)
    tafel.save(tafel.sem, huishouden="bij vader")
    tafel.save(tafel.vader, naam="Vader Een", huishouden="straat 1")
    assert huizen(tafel)["Bij vader"] == ["Sem"]


def test_who_lives_nowhere_known_stands_apart_with_those_words() -> None:
    tafel = Tafel()
    tafel.save(tafel.sem, huishouden="Niet bekend")
    assert huizen(tafel) == {"Niet bekend waar": ["Sem", "Vader"]}


def test_relations_are_said_once_for_all_who_have_them() -> None:
    tafel = Tafel()
    noa = tafel.mens("Noa", Rol.KIND)
    for kind in (tafel.sem, noa):
        tafel.make(Relatie, van_id=kind.id, naar_id=tafel.vader.id, aard="is kind van")
    tafel.make(Relatie, van_id=tafel.sem.id, naar_id=noa.id)
    assert draw(tafel).relaties == (
        "Sem en Noa ─ is kind van → Vader",
        "Sem ─ hoort bij → Noa",
    )


def test_with_whom_somebody_is_now_is_not_now_any_more_at_the_next_meeting() -> None:
    tafel = Tafel()
    tafel.make(EigenWoord, betrokkene_id=tafel.sem.id, aard=EigenWoordSoort.BIJ, tekst="tante")
    assert "  - Sem: kind; nu bij: tante" in write_gezin(draw(tafel))
    tafel.do(finish_overleg, reden="x")
    first = tafel.overleg_id
    tafel.plan()
    tafel.start()
    assert "  - Sem: kind; overleg 1, bij: tante" in write_gezin(draw(tafel))
    tafel.make(EigenWoord, betrokkene_id=tafel.sem.id, aard=EigenWoordSoort.BIJ, tekst="oma")
    assert "  - Sem: kind; nu bij: oma" in write_gezin(draw(tafel))
    tafel.overleg_id = first
    assert "  - Sem: kind; nu bij: tante" in write_gezin(draw(tafel))


def test_a_protected_melder_is_not_in_the_picture() -> None:
    tafel = Tafel()
    tafel.mens("Corrie", Rol.MELDER)
    assert "Corrie" not in "\n".join(write_gezin(draw(tafel)))
