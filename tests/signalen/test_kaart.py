from __future__ import annotations

from datetime import timedelta
from typing import Any

from overleg.dossier import (
    BlindeVlek,
    Deelnemer,
    GeenInbreng,
    Inbreng,
    Onthulling,
    Overleg,
    WijOok,
)
from overleg.dossier.zichtbaar import INTERN, ZAAL, Lezer, zichtbaar_voor
from overleg.keuzes import (
    BlindeVlekUitkomst,
    Delen,
    Functie,
    GeenReden,
    InbrengSoort,
    Manier,
    Onderwerp,
    Rol,
)
from overleg.leidraad import load_leidraad
from overleg.signalen import Cel, Kaart, build_kaart
from tests.conftest import NU
from tests.signalen.gezin import VANDAAG, make, person
from tests.signalen.zaak import build


def kaart(lezer: Lezer = INTERN, **wat: Any) -> Kaart:
    dossier = zichtbaar_voor(build(**wat), lezer)
    return build_kaart(dossier, load_leidraad("uur"), "overleg", NU)


def regel(ding_id: str, tekst: str = "Sem at niet.", **velden: Any) -> Inbreng:
    return make(Inbreng, ding_id, tekst=tekst, **{"stem_id": "stem-school", **velden})


def test_rows_are_the_people_children_first_and_what_names_nobody() -> None:
    rows = kaart(erbij=[person("oma", "Oma", 70, Rol.STEUNFIGUUR)]).rijen
    assert [row.naam for row in rows] == ["Sem", "Vader", "Moeder", "Niet over één persoon"]
    assert [row.eerst for row in rows] == [True, False, False, False]
    assert [row.persoon for row in rows] == [True, True, True, False]


def test_a_row_for_who_stands_around_the_case_only_when_there_is_something() -> None:
    oma = person("oma", "Oma", 70, Rol.STEUNFIGUUR)
    rows = kaart(erbij=[oma, regel("r", "Oma heeft een bed over.")]).rijen
    assert [(row.naam, row.persoon) for row in rows if row.naam == "Oma"] == [("Oma", False)]


def test_a_protected_melder_has_no_row() -> None:
    melder = person("melder", "Ans", 50, Rol.MELDER)
    rows = kaart(erbij=[melder, regel("r", "Ans belde.", over=("melder",))]).rijen
    assert "melder" not in {row.betrokkene_id for row in rows}


def test_a_cell_counts_what_a_voice_knows_and_what_only_it_knows() -> None:
    found = kaart()
    assert found.cel("vader", "stem-politie").teken == "1"
    assert found.cel("sem", "stem-school").teken == "1!"
    assert found.cel("sem", "stem-politie").teken == "·"
    assert found.cel("vader", None).organisaties == 2
    assert found.cel("sem", None).aantal == 2


def test_what_a_voice_does_not_know_is_no_knowledge_but_no_emptiness_either() -> None:
    onbekend = regel("r", "Of Sem eet.", aard=InbrengSoort.WETEN_WIJ_NIET, over=("vader",))
    cel = kaart(erbij=[onbekend]).cel("vader", "stem-school")
    assert (cel.aantal, cel.onbekend, cel.teken, cel.ids) == (0, 1, "?", ("r",))


def test_age_is_told_of_the_oldest_and_the_newest() -> None:
    erbij = [
        regel("een", over=("vader",), datum=VANDAAG - timedelta(days=200)),
        regel("twee", over=("vader",), datum=VANDAAG - timedelta(days=91)),
    ]
    cel = kaart(erbij=erbij).cel("vader", "stem-school")
    assert (cel.oudste, cel.nieuwste, cel.oud, cel.teken) == (200, 91, True, "2!~")


def test_one_item_without_a_date_keeps_a_cell_from_being_old() -> None:
    erbij = [regel("een", datum=VANDAAG - timedelta(days=200), over=("vader",))]
    assert kaart(erbij=erbij).cel("vader", "stem-school").oud
    erbij.append(regel("twee", over=("vader",)))
    assert not kaart(erbij=erbij).cel("vader", "stem-school").oud


def test_names_in_the_text_count_when_nobody_filled_who_it_is_about() -> None:
    found = kaart(erbij=[regel("r", "Vader en MOEDER riepen.")])
    assert found.cel("vader", "stem-school").ids == ("r",)
    assert found.cel("moeder", "stem-school").ids == ("r",)
    filled = kaart(erbij=[regel("r", "Vader en MOEDER riepen.", over=("vader",))])
    assert filled.cel("moeder", "stem-school").ids == ()


def test_part_of_a_word_is_no_name() -> None:
    assert kaart(erbij=[regel("r", "De semester-toets.")]).cel(None, "stem-school").aantal == 1


def test_a_first_name_counts_unless_two_people_have_it() -> None:
    jan = person("jan", "Jan de Boer", 40, Rol.OUDER)
    jan2 = person("jan2", "Jan Smit", 70, Rol.OUDER)
    tekst = regel("r", "Jan riep.")
    assert kaart(erbij=[jan, tekst]).cel("jan", "stem-school").aantal == 1
    assert kaart(erbij=[jan, jan2, tekst]).cel("jan", "stem-school").aantal == 0


def test_topics_by_id_or_title_have_their_own_cells() -> None:
    for onderwerp in ("wonen", "Wonen en geld"):
        found = kaart(
            anders={"eerder": {"onderwerp": "school"}}, erbij=[regel("r", onderwerp=onderwerp)]
        )
        assert found.onderwerpen_gebruikt
        assert found.cel("sem", "stem-school", "wonen").aantal == 1
        assert found.cel("sem", "stem-school").aantal == 2
    assert not kaart(erbij=[regel("r", onderwerp="iets eigens")]).onderwerpen_gebruikt


def test_columns_are_who_was_asked_or_brought_something() -> None:
    assert [stem.naam for stem in kaart().stemmen] == ["Politie", "School", "Veilig Thuis"]
    assert [stem.teken for stem in kaart().stemmen] == ["P", "S", "V"]
    assert kaart(anders={"stem-school": {"teken": "▲"}}).stemmen[1].teken == "▲"
    toehoorder = {"stem-school": {"functie": Functie.TOEHOORDER}}
    assert "School" in [stem.naam for stem in kaart(anders=toehoorder).stemmen]
    assert "School" not in [stem.naam for stem in kaart(anders=toehoorder, weg=["zorg"]).stemmen]
    weg = {"stem-school": {"manier": Manier.AFGEMELD}}
    assert "School" not in [stem.naam for stem in kaart(anders=weg, weg=["zorg"]).stemmen]
    weg["stem-school"]["informatie_gestuurd"] = True
    assert "School" in [stem.naam for stem in kaart(anders=weg, weg=["zorg"]).stemmen]


def test_a_column_says_who_did_not_look() -> None:
    geen = make(GeenInbreng, "g", stem_id="stem-school", reden=GeenReden.NIET_NAGEKEKEN)
    school = kaart(weg=["zorg"], erbij=[geen]).stemmen[1]
    assert school.niet_nagekeken
    assert not kaart(erbij=[geen]).stemmen[1].niet_nagekeken
    ander = geen.met(reden=GeenReden.NAGEKEKEN)
    assert kaart(weg=["zorg"], erbij=[ander]).stemmen[1].geen_reden is GeenReden.NAGEKEKEN


def _vorig(aanduiding: str = "") -> list[Any]:
    return [
        make(Overleg, "vorig", volgnummer=1),
        make(Onthulling, "t", overleg_id="vorig", onderwerp=Onderwerp.INBRENG),
        make(
            Deelnemer,
            "oud",
            overleg_id="vorig",
            organisatie_id="org-school",
            aanduiding=aanduiding,
        ),
        regel("r", overleg_id="vorig", stem_id="oud", over=("moeder",)),
    ]


NUMMER_2 = {"overleg": {"volgnummer": 2}}


def test_an_earlier_meeting_stands_in_the_column_of_the_same_organisation() -> None:
    found = kaart(anders=NUMMER_2, erbij=_vorig("School-zorg"))
    assert found.cel("moeder", "stem-school").ids == ("r",)


def test_of_two_voices_only_the_one_of_the_same_name_takes_over() -> None:
    twee = make(Deelnemer, "tweede", organisatie_id="org-school", aanduiding="School-zorg")
    found = kaart(anders=NUMMER_2, erbij=[*_vorig("School-zorg"), twee])
    assert found.cel("moeder", "tweede").ids == ("r",)
    found = kaart(anders=NUMMER_2, erbij=[*_vorig("School-anders"), twee])
    assert found.cel("moeder", "tweede").ids == found.cel("moeder", "stem-school").ids == ()
    assert found.cel("moeder", None).ids == ("feit", "r")


def test_only_what_the_reader_may_see_is_counted() -> None:
    geheim = regel("r", over=("moeder",), geheime_plek=True, delen=Delen.VERSLAG)
    assert kaart(erbij=[geheim]).cel("moeder", "stem-school").aantal == 1
    assert kaart(ZAAL, erbij=[geheim]).cel("moeder", "stem-school").aantal == 0


def test_nothing_counts_before_the_reveal() -> None:
    found = kaart(weg=["getoond"])
    assert not found.getoond
    assert found.cellen == {}


def test_wij_ook_makes_it_known_to_more() -> None:
    ook = make(WijOok, "w", inbreng_id="zorg", stem_id="stem-politie")
    cel = kaart(erbij=[ook]).cel("sem", "stem-school")
    assert (cel.uniek, cel.organisaties, cel.teken) == (0, 2, "1")


def test_a_gap_that_was_dealt_with_is_known() -> None:
    vlek = make(BlindeVlek, "v", betrokkene_id="sem", uitkomst=BlindeVlekUitkomst.INGEVULD)
    found = kaart(erbij=[vlek])
    assert found.is_behandeld(Cel("sem"))
    assert found.is_behandeld(Cel("sem", onderwerp="wonen"))
    assert not found.is_behandeld(Cel("vader"))
    actie = vlek.met(uitkomst=BlindeVlekUitkomst.ACTIE)
    assert not kaart(erbij=[actie]).behandeld
    assert kaart(erbij=[actie.met(vervolgstap_id="bezoek")]).is_behandeld(Cel("sem"))
    assert kaart(erbij=[actie.met(eigenaar="School")]).is_behandeld(Cel("sem"))
    algemeen = make(BlindeVlek, "v", tekst="Iets.", uitkomst=BlindeVlekUitkomst.INGEVULD)
    assert not kaart(erbij=[algemeen]).is_behandeld(Cel(onderwerp="wonen"))
    assert not kaart(erbij=[vlek.met(uitkomst=BlindeVlekUitkomst.OPEN)]).behandeld


def test_a_meeting_the_reader_may_not_see_gives_an_empty_map() -> None:
    assert build_kaart(build(), load_leidraad("uur"), "elders", NU).rijen == ()


def test_two_voices_of_one_organisation_have_their_own_column() -> None:
    tweede = make(Deelnemer, "tweede", organisatie_id="org-school")
    found = kaart(erbij=[tweede, regel("r", over=("vader",), stem_id="tweede")])
    assert found.cel("vader", "tweede").ids == ("r",)
    assert found.cel("vader", "stem-school").ids == ()
