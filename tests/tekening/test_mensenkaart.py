from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given

from overleg.dossier import Betrokkene, Contact, Dossier, EigenWoord, Overleg
from overleg.dossier.zichtbaar import ZAAL, zichtbaar_voor
from overleg.keuzes import ContactSoort, Delen, EigenWoordSoort, Precisie, Rol
from overleg.tekening.kolommen import Kolommen
from overleg.tekening.mensenkaart import RIJEN, make_mensenkaart
from overleg.tekening.vak import Vak
from tests.conftest import NU
from tests.dingen import dossiers
from tests.verloop.opzet import Tafel, leidraad


def draw(tafel: Tafel) -> Kolommen:
    zicht = zichtbaar_voor(tafel.dossier, ZAAL)
    return make_mensenkaart(zicht, leidraad(), tafel.overleg_id, tafel.nu)


def vak(tafel: Tafel, mens: Betrokkene, rij: str) -> Vak:
    kolom = next(een for een in draw(tafel).kolommen if een.stem.id == mens.id)
    return kolom.vakken[list(RIJEN).index(rij)]


def spreek(tafel: Tafel, mens: Betrokkene, dagen: int | None, **velden: object) -> None:
    dag = None if dagen is None else tafel.nu.date() - timedelta(days=dagen)
    base = {
        "betrokkene_id": mens.id,
        "aard": ContactSoort.ALLEEN,
        "datum": dag,
        "precisie": Precisie.DAG if dag else Precisie.ONBEKEND,
    }
    tafel.make(Contact, **{**base, **velden})


@given(dossiers(met=(Overleg, Betrokkene, Contact, EigenWoord)))
def test_every_cell_can_be_pointed_at_and_belongs_to_its_person(dossier: Dossier) -> None:
    zicht = zichtbaar_voor(dossier, ZAAL)
    overleg_id = zicht.overleggen[0].id if zicht.overleggen else "geen"
    kaart = make_mensenkaart(zicht, leidraad(), overleg_id, NU)
    ids = [vak[0].id for kolom in kaart.kolommen for vak in kolom.vakken]
    assert ids == [f"{rij}/{kolom.stem.id}" for kolom in kaart.kolommen for rij in RIJEN]
    assert {kolom.stem.id for kolom in kaart.kolommen} == {een.id for een in zicht.van(Betrokkene)}


def test_the_age_of_the_last_contact_is_said_in_plain_words() -> None:
    tafel = Tafel()
    spreek(tafel, tafel.sem, 40, door="Bos")
    spreek(tafel, tafel.sem, 12, door="School")
    spreek(tafel, tafel.sem, 20, door="later getypt")
    (punt,) = vak(tafel, tafel.sem, ContactSoort.ALLEEN)
    assert punt.tekst == "12 dagen geleden, door School"
    assert punt.merken == ()


def test_who_was_not_spoken_to_alone_is_marked_and_long_ago_as_well() -> None:
    tafel = Tafel()
    tante = tafel.mens("Tante", Rol.STEUNFIGUUR)
    spreek(tafel, tafel.vader, leidraad().dagen_oud + 1)
    assert vak(tafel, tafel.sem, ContactSoort.ALLEEN)[0].merken == ("niet alleen gesproken",)
    assert vak(tafel, tafel.vader, ContactSoort.ALLEEN)[0].merken == ("lang geleden",)
    assert vak(tafel, tante, ContactSoort.ALLEEN)[0].merken == ()


def test_a_contact_without_a_date_is_not_called_long_ago() -> None:
    tafel = Tafel()
    spreek(tafel, tafel.sem, None, door="Bos")
    spreek(tafel, tafel.vader, None, datum=date(2026, 5, 1), precisie=Precisie.MAAND)
    (punt,) = vak(tafel, tafel.sem, ContactSoort.ALLEEN)
    assert (punt.tekst, punt.merken) == ("niet bekend wanneer, door Bos", ())
    assert vak(tafel, tafel.vader, ContactSoort.ALLEEN)[0].tekst == "mei 2026"


def test_a_contact_that_stays_in_this_room_off_the_wall_is_not_on_the_card() -> None:
    tafel = Tafel()
    spreek(tafel, tafel.sem, 3, delen=Delen.KAMER, van_muur=True)
    assert vak(tafel, tafel.sem, ContactSoort.ALLEEN)[0].merken == ("niet alleen gesproken",)


def test_more_words_of_one_kind_stand_below_each_other_in_one_cell() -> None:
    tafel = Tafel()
    for tekst in ("een", "twee"):
        tafel.make(EigenWoord, betrokkene_id=tafel.sem.id, aard=EigenWoordSoort.WENS, tekst=tekst)
    found = vak(tafel, tafel.sem, EigenWoordSoort.WENS)
    assert [punt.tekst for punt in found] == ["een", "twee"]
    assert [punt.id for punt in found] == [f"wens/{tafel.sem.id}", ""]
    assert vak(tafel, tafel.vader, EigenWoordSoort.WENS)[0].tekst == "niet bekend"
