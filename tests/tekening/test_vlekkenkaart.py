from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from rich.cells import cell_len

from overleg.dossier import BlindeVlek, Dossier, GeenInbreng, Overleg
from overleg.dossier.zichtbaar import INTERN, VOORZITTER, zichtbaar_voor
from overleg.keuzes import BlindeVlekUitkomst, GeenReden
from overleg.leidraad import load_leidraad
from overleg.signalen import Cel, Kaart, build_kaart
from overleg.tekening.vlekkenkaart import (
    Aard,
    Vlekkenbeeld,
    build_beeld,
    list_legenda,
    write_kaart,
)
from tests.conftest import NU
from tests.dingen import dossiers
from tests.signalen.gezin import make
from tests.signalen.test_kaart import regel
from tests.signalen.zaak import build


def teken(*, onderwerpen: bool = False, **wat: Any) -> tuple[Vlekkenbeeld, Kaart]:
    zicht = zichtbaar_voor(build(**wat), INTERN)
    kaart = build_kaart(zicht, load_leidraad("uur"), "overleg", NU)
    return build_beeld(kaart, zicht, onderwerpen=onderwerpen), kaart


def teksten(beeld: Vlekkenbeeld) -> dict[str, list[str]]:
    return {rij.naam: [vak.tekst for vak in rij.vakken] for rij in beeld.rijen}


def vlek(**velden: Any) -> BlindeVlek:
    return make(BlindeVlek, "vlek", **{"uitkomst": BlindeVlekUitkomst.INGEVULD, **velden})


def test_rows_are_people_and_columns_are_voices() -> None:
    beeld, _ = teken()
    assert [kolom.merk.naam for kolom in beeld.kolommen] == ["Politie", "School", "Veilig Thuis"]
    assert teksten(beeld)["Sem (8)"] == ["·", "1!", "1!"]
    assert beeld.rijen[0].vakken[1].cel == Cel("sem", "stem-school")
    assert beeld.rijen[0].vakken[1].aard is Aard.UNIEK


def test_a_person_nobody_knows_anything_about_stands_out() -> None:
    beeld, _ = teken(weg=["zorg", "eerder"])
    by_name = {rij.naam: rij.leeg for rij in beeld.rijen}
    assert by_name["Sem (8)"] is True
    assert by_name["Vader (36)"] is False
    assert "Sem (8): niemand weet iets" in write_kaart(beeld)


def test_topics_count_an_item_about_two_people_once() -> None:
    erbij = [regel("r", onderwerp="wonen", over=("sem", "vader"))]
    beeld, kaart = teken(onderwerpen=True, erbij=erbij, anders={"eerder": {"onderwerp": "school"}})
    assert teksten(beeld)["Wonen en geld"] == ["·", "1!", "·"]
    assert kaart.onderwerpcel(None, "wonen").aantal == 1
    assert next(rij for rij in beeld.rijen if rij.naam == "Gezondheid").leeg


def test_an_empty_cell_of_a_voice_says_why_it_is_empty() -> None:
    for reden, sign in (
        (GeenReden.NIET_NAGEKEKEN, "∅"),
        (GeenReden.NAGEKEKEN, "0"),
        (GeenReden.MAG_NIET, "#"),
        (GeenReden.NVT, "·"),
    ):
        geen = make(GeenInbreng, "g", stem_id="stem-school", reden=reden)
        beeld, _ = teken(weg=["zorg"], erbij=[geen])
        assert teksten(beeld)["Vader (36)"][1] == sign
        assert f"School: {reden.label}" in write_kaart(beeld)


def test_a_place_the_table_dealt_with_gets_a_mark_and_its_neighbours_do_not() -> None:
    beeld, _ = teken(erbij=[vlek(betrokkene_id="vader", bij_stem_id="stem-school")])
    assert teksten(beeld)["Vader (36)"] == ["1", "·✓", "·"]
    assert not any(rij.behandeld for rij in beeld.rijen)
    beeld, _ = teken(erbij=[vlek(betrokkene_id="sem")])
    assert [rij.naam for rij in beeld.rijen if rij.behandeld] == ["Sem (8)"]
    beeld, _ = teken(erbij=[vlek(bij_stem_id="stem-school")])
    assert [kolom.behandeld for kolom in beeld.kolommen] == [False, True, False]


def test_only_signs_that_stand_on_the_map_are_explained() -> None:
    beeld, _ = teken()
    assert list_legenda(beeld) == ("· leeg", "! weet maar één", "? zegt: weten wij niet")
    beeld, _ = teken(erbij=[vlek(betrokkene_id="sem", bij_stem_id="stem-school")])
    assert list_legenda(beeld)[-1] == "✓ besproken"
    geen = make(GeenInbreng, "g", stem_id="stem-school", reden=GeenReden.NAGEKEKEN)
    beeld, _ = teken(weg=["zorg"], erbij=[geen])
    assert list_legenda(beeld)[-1] == "0 nagekeken, niets gevonden"


def test_a_place_is_found_on_the_look_it_belongs_to() -> None:
    mensen, _ = teken()
    topics, _ = teken(onderwerpen=True)
    assert mensen.vind(Cel("sem", "stem-school")) == (1, 2)
    assert mensen.vind(Cel("sem")) == (1, 0)
    assert mensen.vind(Cel(stem_id="stem-school")) == (0, 2)
    assert mensen.vind(Cel("sem", "stem-school", "wonen")) == (1, 2)
    assert mensen.vind(Cel("niemand")) is None
    place = topics.vind(Cel(onderwerp="wonen"))
    assert place is not None
    assert topics.rijen[place[0] - 1].naam == "Wonen en geld"


def test_before_the_reveal_the_map_says_nothing() -> None:
    beeld, _ = teken(weg=["getoond"])
    assert not beeld.getoond
    assert beeld.rijen == ()
    assert write_kaart(beeld) == ()


@settings(max_examples=25)
@given(dossiers(met=(Overleg,), hoogstens=20))
def test_any_case_can_be_drawn_on_one_line_a_row(dossier: Dossier) -> None:
    zicht = zichtbaar_voor(dossier, VOORZITTER)
    for overleg in zicht.overleggen:
        kaart = build_kaart(zicht, load_leidraad("uur"), overleg.id, NU)
        for onderwerpen in (False, True):
            beeld = build_beeld(kaart, zicht, onderwerpen=onderwerpen)
            assert all(len(rij.vakken) == len(beeld.kolommen) for rij in beeld.rijen)
            assert all(cell_len(kolom.merk.teken) == 1 for kolom in beeld.kolommen)
            assert all("\n" not in line for line in write_kaart(beeld))
            for rij in beeld.rijen:
                for vak in rij.vakken:
                    assert beeld.vind(vak.cel) is not None
