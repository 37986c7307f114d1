from __future__ import annotations

from overleg.dossier import Betrokkene, BlindeVlek, GeenInbreng, Vervolgstap
from overleg.keuzes import BlindeVlekUitkomst, GeenReden, InbrengSoort
from overleg.stukken.verslag.onbekend import bouw_onbekend, noem_vlek
from tests.dossier.bouwen import getoond, inbreng, maak
from tests.stukken.lezen import lees_deel, make_bezig, make_blik


def test_open_spots_come_first_and_then_what_each_voice_says() -> None:
    vlek = maak(BlindeVlek, betrokkene_id="sem", onderwerp="school", tekst="Waar is hij overdag?")
    niet = maak(GeenInbreng, reden=GeenReden.NIET_NAGEKEKEN)
    mag = maak(GeenInbreng, stem_id="stem-school", reden=GeenReden.MAG_NIET)
    gat = inbreng("gat", aard=InbrengSoort.WETEN_WIJ_NIET, tekst="Of er een mes is.")
    shown = lees_deel(bouw_onbekend, make_blik(getoond(), vlek, niet, mag, gat))
    assert "- Sem, school, opvang of werk: Waar is hij overdag? (nog open) -" in shown
    assert "- Politie heeft niet nagekeken wat er bekend is." in shown
    assert "- School mag niet delen wat er bekend is." in shown
    assert "- Politie weet niet: Of er een mes is." in shown


def test_what_was_looked_up_or_accepted_is_no_gap_any_more() -> None:
    dingen = (
        maak(BlindeVlek, tekst="AANVAARD", uitkomst=BlindeVlekUitkomst.AANVAARD),
        maak(BlindeVlek, tekst="INGEVULD", uitkomst=BlindeVlekUitkomst.INGEVULD),
        maak(GeenInbreng, reden=GeenReden.NAGEKEKEN),
        inbreng("zien", aard=InbrengSoort.KUNNEN_WIJ_NIET_ZIEN, tekst="ZIEN"),
    )
    shown = lees_deel(bouw_onbekend, make_blik(getoond(), *dingen))
    assert not {"AANVAARD", "INGEVULD", "nagekeken", "ZIEN"} & set(shown.split())
    assert "Niemand noemde iets wat wij niet weten." in shown


def test_what_became_a_blind_spot_is_not_said_twice() -> None:
    vlek = maak(BlindeVlek, onderwerp="weg", tekst="of er een mes is.")
    gat = inbreng("gat", aard=InbrengSoort.WETEN_WIJ_NIET, tekst="Of er een mes is.")
    shown = lees_deel(bouw_onbekend, make_blik(getoond(), vlek, gat))
    assert "- weg: of er een mes is. (nog open)" in shown
    assert "weet niet" not in shown


def test_each_outcome_in_words() -> None:
    blik = make_blik(maak(Vervolgstap, "actie", wat="bellen"))

    def noem(uitkomst: BlindeVlekUitkomst, **velden: object) -> str:
        return noem_vlek(blik, maak(BlindeVlek, tekst="X", uitkomst=uitkomst, **velden))

    assert noem(BlindeVlekUitkomst.VRAAG, eigenaar="Bos") == "X (Bos zoekt dit uit)"
    assert noem(BlindeVlekUitkomst.VRAAG) == "X (nog niemand zoekt dit uit)"
    assert noem(BlindeVlekUitkomst.ACTIE, vervolgstap_id="actie") == "X (actie: bellen)"
    assert noem(BlindeVlekUitkomst.ACTIE) == "X (daar is een actie voor)"
    assert noem(BlindeVlekUitkomst.AANVAARD, reden="Kan niet.") == "X (aanvaard: Kan niet)"
    assert noem(BlindeVlekUitkomst.INGEVULD) == "X (ingevuld)"


def test_who_the_text_names_already_is_not_named_before_it() -> None:
    vader = maak(Betrokkene, "vader", naam="Vader Linde")
    blik = make_blik(vader)

    def noem(tekst: str, **velden: object) -> str:
        vlek = maak(
            BlindeVlek,
            betrokkene_id="vader",
            tekst=tekst,
            uitkomst=BlindeVlekUitkomst.OPEN,
            **velden,
        )
        return noem_vlek(blik, vlek)

    assert noem("Vader blijft weg?") == "Vader blijft weg? (nog open)"
    assert noem("Waar slaapt hij?") == f"{blik.mens('vader')}: Waar slaapt hij? (nog open)"
    assert noem("Vader werkt?", onderwerp="werk") == "werk: Vader werkt? (nog open)"


def test_before_the_reveal_there_is_nothing_to_say() -> None:
    shown = lees_deel(bouw_onbekend, make_bezig(stap="opschrijven"))
    assert shown.endswith("Blinde vlekken: nog niet besproken.")
