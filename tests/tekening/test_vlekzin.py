from __future__ import annotations

from typing import Any

import pytest

from overleg.dossier import BlindeVlek, Dossier, GeenInbreng
from overleg.dossier.zichtbaar import INTERN, zichtbaar_voor
from overleg.keuzes import BlindeVlekUitkomst, Ernst, GeenReden, StapSoort
from overleg.leidraad import load_leidraad
from overleg.signalen import Cel, Kaart, KaartCel, Signaal, Verwijzing, build_kaart
from overleg.tekening.vlekzin import (
    ask_plek,
    list_achter,
    list_bij,
    list_gatregels,
    shorten_zin,
    tell_inhoud,
    tell_plek,
    tell_reden,
    tell_stand,
)
from tests.conftest import NU
from tests.signalen.gezin import make
from tests.signalen.test_kaart import regel
from tests.signalen.zaak import build

ZONDER_SEM = ["zorg", "eerder"]


def kaart_van(**wat: Any) -> tuple[Kaart, Dossier]:
    zicht = zichtbaar_voor(build(**wat), INTERN)
    return build_kaart(zicht, load_leidraad("uur"), "overleg", NU), zicht


def vlek(uitkomst: BlindeVlekUitkomst, **velden: Any) -> BlindeVlek:
    return make(BlindeVlek, "vlek", uitkomst=uitkomst, **velden)


def regels(**wat: Any) -> list[tuple[str, str, bool]]:
    kaart, zicht = kaart_van(**wat)
    found = list_gatregels(kaart, zicht, load_leidraad("uur"), "overleg")
    return [(een.gat.zin, een.stand, een.deels) for een in found]


def test_a_gap_says_what_the_table_did_with_it() -> None:
    open_gat = ("Niemand weet iets over Sem.", "", False)
    assert open_gat in regels(weg=ZONDER_SEM)
    vraag = vlek(BlindeVlekUitkomst.VRAAG, betrokkene_id="sem", eigenaar="Ruben")
    assert ("Niemand weet iets over Sem.", "vraag: Ruben", False) in regels(
        weg=ZONDER_SEM, erbij=[vraag]
    )


def test_one_topic_of_a_person_is_only_part_of_the_gap() -> None:
    deel = vlek(BlindeVlekUitkomst.ACTIE, betrokkene_id="sem", onderwerp="school", eigenaar="Ruben")
    found = regels(weg=ZONDER_SEM, erbij=[deel])
    assert ("Niemand weet iets over Sem.", "actie: Ruben", True) in found


def test_a_gap_that_was_filled_stays_among_the_three_and_moves_to_the_end() -> None:
    erbij = [
        regel("r", "Sem lachte.", over=("sem",)),
        regel("r2", "Sem huilde.", over=("sem",), stem_id="stem-politie"),
        vlek(BlindeVlekUitkomst.INGEVULD, betrokkene_id="sem"),
    ]
    found = regels(weg=ZONDER_SEM, erbij=erbij)
    assert found[-1] == ("Sem: net ingevuld.", "ingevuld", False)
    assert len(found) <= 3


@pytest.mark.parametrize(
    ("uitkomst", "velden", "stand"),
    [
        (BlindeVlekUitkomst.OPEN, {}, ""),
        (BlindeVlekUitkomst.VRAAG, {}, ""),
        (BlindeVlekUitkomst.ACTIE, {}, ""),
        (BlindeVlekUitkomst.AANVAARD, {}, ""),
        (BlindeVlekUitkomst.INGEVULD, {}, "ingevuld"),
        (BlindeVlekUitkomst.ACTIE, {"eigenaar": "Bos"}, "actie: Bos"),
        (BlindeVlekUitkomst.AANVAARD, {"reden": "Verandert\nniets."}, "aanvaard: Verandert niets."),
    ],
)
def test_a_blind_spot_without_what_it_needs_is_still_open(
    uitkomst: BlindeVlekUitkomst, velden: dict[str, str], stand: str
) -> None:
    assert tell_stand(vlek(uitkomst, **velden)) == stand


def test_the_content_of_a_cell_in_words() -> None:
    assert tell_inhoud(KaartCel()) == "niemand weet iets"
    assert tell_inhoud(KaartCel(onbekend=1, ids=("r",)), stem="GGZ") == "GGZ zegt dit niet te weten"
    vol = KaartCel(aantal=3, uniek=2, onbekend=1, nieuwste=12)
    assert tell_inhoud(vol) == "3 inbrengen, 2 weet maar één, 1 onbekend, nieuwste 12 dagen oud"
    assert tell_inhoud(KaartCel(aantal=1, nieuwste=0)) == "1 inbreng, nieuwste van vandaag"


def test_behind_a_place_are_its_items_and_behind_a_voice_all_of_it() -> None:
    kaart, _ = kaart_van(erbij=[regel("r", over=("vader", "moeder"), onderwerp="wonen")])
    assert list_achter(kaart, Cel("sem", "stem-school"), alle=False) == ("zorg",)
    assert set(list_achter(kaart, Cel(stem_id="stem-school"), alle=False)) == {
        "onbekend-school",
        "zorg",
        "r",
    }
    assert list_achter(kaart, Cel(None, "stem-school", "wonen"), alle=True) == ("r",)
    assert list_achter(kaart, Cel("vader", None, "wonen"), alle=False) == ("r",)


def test_a_place_has_a_name_and_a_question() -> None:
    kaart, _ = kaart_van(weg=ZONDER_SEM)
    assert tell_plek(kaart, Cel("sem", "stem-school")) == "Sem · School"
    assert tell_plek(kaart, Cel(onderwerp="wonen")) == "“Wonen en geld”"
    assert ask_plek(kaart, Cel("sem")) == "Niemand weet iets over Sem."
    assert ask_plek(kaart, Cel("vader")) == "Wat wij nog niet weten over Vader."
    assert ask_plek(kaart, Cel("sem", "stem-school")) == "Wat School weet over Sem."
    assert ask_plek(kaart, Cel(stem_id="stem-school")) == "Wat School weet, is niet nagekeken."


def test_a_voice_that_brought_nothing_says_why() -> None:
    geen = make(GeenInbreng, "g", stem_id="stem-school", reden=GeenReden.MAG_NIET)
    kaart, _ = kaart_van(weg=["zorg"], erbij=[geen])
    assert tell_reden(kaart, Cel("sem", "stem-school")) == "School: mag niet delen"
    assert tell_reden(kaart, Cel("sem", "stem-politie")) == ""


def signaal(code: str, cel: Cel | None, stap: StapSoort = StapSoort.MENSEN) -> Signaal:
    return Signaal(code, Ernst.LET_OP, f"Zin van {code}. Doe iets.", stap, Verwijzing((), cel))


def test_beside_a_place_stand_the_blind_spots_about_it_those_of_the_map_first() -> None:
    persoon = signaal("BV03", Cel("sem"))
    hier = signaal("BV01", Cel("sem"), StapSoort.BLINDE_VLEKKEN)
    cel = signaal("BV02", Cel("sem", "stem-school"))
    stem = signaal("BV09", Cel(stem_id="stem-school"))
    rest = [signaal("PL01", Cel("sem")), signaal("BV06", None), signaal("BV03", Cel("vader"))]
    alle = [persoon, cel, hier, stem, *rest]
    assert list_bij(alle, Cel("sem")) == (hier, persoon, cel)
    assert list_bij(alle, Cel("sem", "stem-politie")) == (hier, persoon)
    assert list_bij(alle, Cel(stem_id="stem-school")) == (cel, stem)
    assert shorten_zin(hier) == "BV01 Zin van BV01."
