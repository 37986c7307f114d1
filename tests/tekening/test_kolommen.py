from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from overleg.dossier import (
    Contact,
    Deelnemer,
    Dossier,
    EigenWoord,
    GeenInbreng,
    Inbreng,
    Onthulling,
    Overleg,
    Tegenspraak,
    WijOok,
)
from overleg.dossier.zichtbaar import DEELNEMERS, INTERN, VOORZITTER, ZAAL, stem, zichtbaar_voor
from overleg.keuzes import (
    ContactSoort,
    Delen,
    EigenWoordSoort,
    GeenReden,
    InbrengSoort,
    Manier,
    Onderwerp,
    Precisie,
)
from overleg.tekening.eigenwoorden import DE_MENSEN
from overleg.tekening.kolommen import GATEN, Kolommen, make_kolommen, write_kolommen
from overleg.tekening.vak import Kolom, Punt
from overleg.verloop import (
    finish_overleg,
    hear,
    is_onthuld,
    leave,
    mark_prive,
    mark_tegenspraak,
    report_geen_inbreng,
    reveal,
    say_wij_ook,
)
from tests.conftest import NU
from tests.dingen import dossiers
from tests.verloop.opzet import Tafel, leidraad

LEZERS = (ZAAL, VOORZITTER, DEELNEMERS, INTERN)
INHOUD = (Overleg, Deelnemer, Inbreng, Inbreng, Onthulling, WijOok, Tegenspraak, GeenInbreng)


def draw(tafel: Tafel, lezer: object = ZAAL) -> Kolommen:
    zicht = zichtbaar_voor(tafel.dossier, lezer)  # type: ignore[arg-type]
    return make_kolommen(zicht, leidraad(), tafel.overleg_id, tafel.nu)


def kolom(beeld: Kolommen, naam: str) -> Kolom:
    return next(een for een in beeld.kolommen if een.stem.naam == naam)


def punt(beeld: Kolommen, tekst: str) -> Punt:
    return next(een for een in beeld.punten if een.tekst == tekst)


def show(tafel: Tafel) -> None:
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")


@given(dossiers(met=INHOUD), st.sampled_from(LEZERS), st.booleans())
def test_all_that_is_visible_stands_once_in_its_own_column(
    dossier: Dossier, lezer: object, als_stem: bool
) -> None:
    if als_stem:
        lezer = stem(dossier.van(Deelnemer)[0]) if dossier.van(Deelnemer) else lezer
    zicht = zichtbaar_voor(dossier, lezer)  # type: ignore[arg-type]
    for overleg in zicht.overleggen:
        beeld = make_kolommen(zicht, leidraad(), overleg.id, NU)
        shown = [
            (een.stem.id, een_punt.id)
            for een in beeld.kolommen
            for vak in een.vakken
            for een_punt in vak
            if een_punt.id
        ]
        if not is_onthuld(zicht, overleg.id, Onderwerp.INBRENG):
            assert beeld == Kolommen()
            continue
        here = {een.id for een in zicht.van_overleg(Deelnemer, overleg.id)}
        expected = {
            (een.stem_id if een.stem_id in here else "", een.id)
            for een in zicht.van_overleg(Inbreng, overleg.id)
        }
        assert set(shown) == expected
        assert len(shown) == len(expected)
        assert sorted(beeld.volgorde) == sorted(een for _, een in expected)
        assert all(len(een.vakken) == len(beeld.rijen) for een in beeld.kolommen)
        nummers = [een.nummer for een in beeld.punten if een.id]
        assert sorted(nummers) == list(range(1, len(nummers) + 1))


def test_nothing_of_any_voice_is_there_before_the_reveal() -> None:
    tafel = Tafel()
    tafel.inbreng(tafel.wijk, "geheim")
    tafel.do(report_geen_inbreng, tafel.arts, GeenReden.MAG_NIET)
    for lezer in (*LEZERS, stem(tafel.wijk)):
        assert draw(tafel, lezer) == Kolommen()


def test_the_people_come_first_and_the_voices_in_reading_order() -> None:
    tafel = Tafel()
    tafel.inbreng(tafel.wijk, "politie")
    show(tafel)
    assert [een.stem.naam for een in draw(tafel).kolommen] == [
        "De mensen zelf",
        "School",
        "GGZ",
        "Politie-wijk",
    ]
    tafel.do(finish_overleg, reden="x")
    tafel.plan()
    tafel.start()
    show(tafel)
    assert [een.stem.naam for een in draw(tafel).kolommen][1] == "GGZ"


def test_rows_are_the_kernvragen_and_below_them_the_blind_spots() -> None:
    tafel = Tafel()
    for kernvraag in (None, 1, 2, 3, 4, 5):
        tafel.inbreng(tafel.wijk, f"bij {kernvraag}", kernvraag=kernvraag)
    for aard in GATEN:
        tafel.inbreng(tafel.wijk, str(aard), aard=aard, kernvraag=1)
    show(tafel)
    beeld = draw(tafel)
    assert beeld.rijen == (*leidraad().kernvragen, *GATEN.values())
    vakken = kolom(beeld, "Politie-wijk").vakken
    assert [[een.tekst for een in vak] for vak in vakken] == [
        ["bij 1"],
        ["bij None", "bij 2"],
        ["bij 3"],
        ["bij 4"],
        ["bij 5"],
        ["weten_wij_niet"],
        ["kunnen_wij_niet_zien"],
    ]


def test_kind_source_and_date_in_plain_words_and_the_own_source_only_once() -> None:
    tafel = Tafel()
    tafel.inbreng(
        tafel.juf,
        "Sem kwam te laat",
        aard=InbrengSoort.WAARNEMING,
        bron="de juf",
        datum=date(2026, 11, 3),
        precisie=Precisie.DAG,
    )
    tafel.inbreng(tafel.juf, "oud", bron="School", datum=date(2024, 5, 1), precisie=Precisie.MAAND)
    tafel.inbreng(tafel.juf, "wat", aard=InbrengSoort.WETEN_WIJ_NIET)
    show(tafel)
    beeld = draw(tafel)
    assert punt(beeld, "Sem kwam te laat").bij == ("waarneming", "de juf", "di 3-11")
    assert punt(beeld, "oud").bij == ("waarneming", "mei 2024")
    assert punt(beeld, "wat").bij == ()


def test_everything_counts_as_known_by_one_until_wij_ook_except_blind_spots() -> None:
    tafel = Tafel()
    een = tafel.inbreng(tafel.wijk, "een")
    tafel.inbreng(tafel.wijk, "gat", aard=InbrengSoort.KUNNEN_WIJ_NIET_ZIEN)
    show(tafel)
    assert punt(draw(tafel), "een").merken == ("weet maar één",)
    assert punt(draw(tafel), "gat").merken == ()
    tafel.do(say_wij_ook, een, tafel.juf)
    tafel.do(say_wij_ook, een, tafel.arts)
    assert punt(draw(tafel), "een").merken == ("ook School en GGZ",)


def test_two_that_contradict_each_other_name_each_others_number() -> None:
    tafel = Tafel()
    een = tafel.inbreng(tafel.wijk, "een")
    tafel.inbreng(tafel.juf, "twee")
    drie = tafel.inbreng(tafel.arts, "drie")
    show(tafel)
    tafel.do(mark_tegenspraak, een, drie)
    beeld = draw(tafel)
    assert "spreekt 3 tegen" in punt(beeld, "een").merken
    assert "spreekt 1 tegen" in punt(beeld, "drie").merken
    assert not any("tegen" in merk for merk in punt(beeld, "twee").merken)
    tafel.do(mark_prive, een, Delen.KAMER)
    assert draw(tafel).punten, "the other one is still there"
    assert not any("tegen" in merk for merk in punt(draw(tafel), "drie").merken)


def test_later_items_heard_items_and_the_one_to_read_now_are_marked() -> None:
    tafel = Tafel()
    een = tafel.inbreng(tafel.juf, "een")
    twee = tafel.inbreng(tafel.wijk, "twee")
    show(tafel)
    assert draw(tafel).nu == een.id
    tafel.do(hear, een)
    later = tafel.inbreng(tafel.wijk, "later")
    beeld = draw(tafel)
    assert (punt(beeld, "een").gehoord, punt(beeld, "twee").gehoord) == (True, False)
    assert "na het tonen" in punt(beeld, "later").merken
    assert beeld.nu == twee.id
    tafel.do(hear, twee)
    tafel.do(hear, later)
    assert draw(tafel).nu == ""


def test_an_empty_column_says_which_of_the_facts_it_is() -> None:
    tafel = Tafel()
    tafel.do(report_geen_inbreng, tafel.arts, GeenReden.NIET_NAGEKEKEN, toelichting="Storing.")
    tafel.save(tafel.wijk, manier=Manier.AFGEMELD)
    tafel.inbreng(tafel.wijk, "gestuurd")
    show(tafel)
    beeld = draw(tafel)
    assert kolom(beeld, "GGZ").bij == "Geen inbreng: niet nagekeken. Storing."
    assert kolom(beeld, "School").bij == "Bracht nog niets in."
    assert kolom(beeld, "Politie-wijk").bij == "Afgemeld, stuurde informatie."


def test_who_left_and_who_is_away_keep_their_column() -> None:
    tafel = Tafel()
    tafel.inbreng(tafel.wijk, "van wie weg is")
    tafel.save(tafel.arts, manier=Manier.AFWEZIG)
    show(tafel)
    tafel.do(leave, tafel.wijk)
    beeld = draw(tafel)
    assert punt(beeld, "van wie weg is") in kolom(beeld, "Politie-wijk").vakken[1]
    assert kolom(beeld, "GGZ").bij == "Niet gekomen. Geen inbreng."


def test_an_item_of_nobody_is_not_lost() -> None:
    tafel = Tafel()
    show(tafel)
    tafel.make(Inbreng, tekst="los")
    assert [een.tekst for een in kolom(draw(tafel), "Wie zegt dit?").vakken[1]] == ["los"]


def test_the_people_speak_in_their_own_words_and_their_silence_is_named() -> None:
    tafel = Tafel()
    tafel.make(
        EigenWoord,
        betrokkene_id=tafel.sem.id,
        aard=EigenWoordSoort.WOORD,
        tekst="“Ik blijf wakker.”",
        aan_wie="de juf",
    )
    tafel.make(EigenWoord, betrokkene_id=tafel.sem.id, aard=EigenWoordSoort.BIJ, tekst="tante")
    tafel.make(Contact, betrokkene_id=tafel.sem.id, aard=ContactSoort.ALLEEN, door="de juf")
    show(tafel)
    mensen = draw(tafel).kolommen[0]
    assert mensen.stem == DE_MENSEN
    assert mensen.vakken[0][0] == Punt(
        "", "zegt: “Ik blijf wakker.”", bij=("aan de juf",), wie="Sem"
    )
    assert [een.tekst for een in mensen.vakken[2]] == ["is nu bij: tante"]
    assert [een.tekst for een in mensen.vakken[5]] == [
        "Wat Vader zelf zegt.",
        "Niet alleen gesproken: Vader.",
    ]
    tafel.do(finish_overleg, reden="x")
    tafel.plan()
    tafel.start()
    show(tafel)
    mensen = draw(tafel).kolommen[0]
    assert mensen.vakken[0][0].bij == ("aan de juf", "uit overleg 1")
    assert mensen.vakken[2][0].tekst == "was toen bij: tante"


def test_the_columns_can_be_read_line_by_line() -> None:
    tafel = Tafel()
    tafel.inbreng(tafel.wijk, "een", kernvraag=1, bron="agent")
    show(tafel)
    lines = write_kolommen(draw(tafel))
    place = lines.index("Politie-wijk")
    assert lines[place + 1 : place + 3] == (
        "  Wat is er gebeurd?",
        "    - 1. een (waarneming, agent, weet maar één)",
    )
