from __future__ import annotations

from datetime import date, timedelta

from overleg.dossier import Aanspreekpunt, EigenWoord, Maatregel, Plek, Vervolgstap
from overleg.keuzes import EigenWoordSoort, InbrengSoort, JaNee, PlekSoort, Precisie, Rol
from tests.dossier.bouwen import NU, getoond, inbreng, maak
from tests.stukken.acuutkaart.kaarten import mens, regels
from tests.stukken.acuutkaart.test_wie import hand

DAN = NU + timedelta(days=9)
VRIJ = {"vrij_voor_kaart": True}


def test_an_empty_safety_line_says_so() -> None:
    shown = regels()
    for nummer in (2, 3, 4, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19):
        assert "NIET BEKEND" in shown[nummer], shown[nummer]


def test_a_measure_with_its_end_and_the_alarms() -> None:
    verbod = maak(
        Maatregel, betrokkene_id="vader", naam="huisverbod", geldt=JaNee.JA, tot=DAN, **VRIJ
    )
    aware = maak(Maatregel, betrokkene_id="moeder", naam="AWARE", geldt=JaNee.NEE, **VRIJ)
    assert regels(verbod)[12] == (
        "MAATREGEL: huisverbod Vader t/m do 26-11 14:00 · AWARE en AOL: NIET BEKEND"
    )
    voorbij = verbod.met(tot=NU - timedelta(days=2))
    assert regels(voorbij)[12] == (
        "MAATREGEL: huisverbod Vader: verlopen zo 15-11 · AWARE en AOL: NIET BEKEND"
    )
    assert "AWARE Moeder: nee · AOL: NIET BEKEND" in regels(aware)[12]
    assert "tot wanneer NIET BEKEND" in regels(verbod.met(tot=None))[12]


def test_a_child_goes_to_a_safe_person_with_a_number() -> None:
    tante = maak(Plek, aard=PlekSoort.VEILIG_PERSOON, tekst="Tante, 06-12345678.", **VRIJ)
    sem = mens("sem", "Sem", Rol.KIND)
    noa = mens("noa", "Noa", Rol.KIND)
    assert regels(sem, noa, tante)[13] == "KIND NAAR: Sem: Tante, 06-12345678 · Noa: NIET BEKEND"
    assert regels(hand(13, "Sem: tante"), tante)[13] == "KIND NAAR: Sem: tante 06-12345678"
    assert regels(hand(13, "Sem: oma · Noa: hier"), tante)[13] == (
        "KIND NAAR: Sem: oma · Noa: hier · Tante 06-12345678"
    )
    zonder = tante.met(tekst="06-12345678")
    assert regels(hand(13, "Sem: oma"), zonder)[13] == (
        "KIND NAAR: Sem: oma · veilige persoon: 06-12345678"
    )
    assert regels(hand(13, "Sem: oma 0900-1234"), tante)[13] == "KIND NAAR: Sem: oma 0900-1234"
    geheim = tante.met(vrij_voor_kaart=False)
    assert regels(hand(13, "Sem: tante"), geheim)[13] == "KIND NAAR: Sem: tante"


def test_contact_and_code_word() -> None:
    code = maak(Plek, aard=PlekSoort.CODEWOORD, tekst="TULP", **VRIJ)
    bericht = maak(Plek, "b", aard=PlekSoort.BEREIKEN, tekst="Stuur een bericht.", **VRIJ)
    assert regels(code)[14] == "CONTACT: NIET BEKEND · codewoord: TULP"
    assert regels(code, bericht)[14] == "CONTACT: Sem: Stuur een bericht · codewoord: TULP"
    assert regels(code, hand(14, "app"))[14] == "CONTACT: app · codewoord: TULP"
    assert "TULP" not in regels(code.met(vrij_voor_kaart=False))[14]


def test_a_shelter_is_never_on_it_even_when_it_was_released() -> None:
    schuil = maak(Plek, aard=PlekSoort.VERBLIJF, tekst="SCHUIL", geheime_plek=False, **VRIJ)
    assert not any("SCHUIL" in regel for regel in regels(schuil).values())
    thuis = mens("moeder", "Moeder", Rol.SLACHTOFFER, huishouden="SCHUIL")
    assert not any("SCHUIL" in regel for regel in regels(thuis).values())


def test_language_and_care() -> None:
    sem = mens("sem", "Sem", Rol.KIND, zorg="inhalator.")
    moeder = mens("moeder", "Moeder", Rol.OUDER, taal="Pools", tolk=JaNee.JA)
    assert regels(sem, moeder)[15] == (
        "TAAL/ZORG: Sem inhalator · Moeder Pools, tolk: nummer NIET BEKEND"
    )
    geen = [een.met(tolk=JaNee.NEE) for een in (sem, moeder)]
    assert regels(*geen)[15] == "TAAL/ZORG: Sem inhalator · geen tolk nodig"


def test_what_was_told_already() -> None:
    woord = maak(
        EigenWoord,
        aard=EigenWoordSoort.VERTELD,
        tekst="Alles.",
        aan_wie="de juf",
        datum=date(2026, 11, 12),
        precisie=Precisie.DAG,
        **VRIJ,
    )
    assert regels(woord)[16] == "AL VERTELD: Sem, aan de juf, do 12-11: Alles"
    lang = woord.met(tekst="x" * 90)
    assert regels(lang)[16] == (
        "AL VERTELD: Sem, aan de juf, do 12-11: niet opnieuw uitvragen, luister"
    )


def test_traces_and_what_is_unknown_have_their_own_lines() -> None:
    jas = inbreng("a", tekst="De kleding ligt in een tas.", aard=InbrengSoort.FEIT, **VRIJ)
    niet = inbreng(
        "b", tekst="Of vader een sleutel heeft.", aard=InbrengSoort.WETEN_WIJ_NIET, **VRIJ
    )
    shown = regels(getoond(), jas, niet)
    assert shown[17] == "SPOREN: De kleding ligt in een tas"
    assert shown[18].startswith("WETEN WIJ NIET: Of vader een sleutel heeft")
    assert "kleding" not in shown[3]
    assert "waar Vader nu is" in regels()[18]


def test_afterwards_somebody_is_rung() -> None:
    punt = maak(Aanspreekpunt, naam="Bos", telefoon="06-12345678", **VRIJ)
    assert regels(punt)[19].endswith("voor 09:00 Bos 06-12345678")
    assert regels(punt, hand(19, "bel Bos"))[19] == "DAARNA: bel Bos · 06-12345678"
    actie = maak(Vervolgstap, wat="Kaart terugbrengen.", **VRIJ)
    assert regels(punt, actie)[19].endswith("· Kaart terugbrengen")
    lang = [actie.met(id=f"a{een}", wat="x" * 30 + str(een)) for een in range(3)]
    assert regels(punt, *lang)[19].endswith("bel regel 11")


def test_an_answer_of_no_cannot_be_read_as_not_asked() -> None:
    for kaal in ("geen", "Geen.", "nee", "n.v.t."):
        assert regels(hand(17, kaal))[17] == "SPOREN: gevraagd, er zijn geen sporen"
    assert regels()[17].startswith("SPOREN: NIET BEKEND")
    assert regels(hand(17, "geen kleding"))[17] == "SPOREN: geen kleding"
    assert regels(hand(12, "geen"))[12] == "MAATREGEL: gevraagd, er zijn geen maatregelen"


def test_the_trace_that_is_over_first_stands_first() -> None:
    laat = inbreng("a", tekst="Kleding in papier.", aard=InbrengSoort.FEIT, **VRIJ)
    arts = inbreng("b", tekst="Sporen: arts voor do 19-11 22:00.", aard=InbrengSoort.FEIT, **VRIJ)
    tas = maak(
        Vervolgstap,
        wat="De kleding naar de politie brengen.",
        uiterlijk=date(2026, 11, 18),
        **VRIJ,
    )
    assert regels(getoond(), laat, arts)[17] == (
        "SPOREN: Sporen: arts voor do 19-11 22:00 · Kleding in papier"
    )
    shown = regels(getoond(), laat, arts, tas)
    assert shown[17] == (
        "SPOREN: De kleding naar de politie brengen, voor wo 18-11 · +2: bel regel 11"
    )
    assert "kleding" not in shown[19]


def test_a_measure_that_ends_first_stands_first() -> None:
    laat = maak(Maatregel, naam="contactverbod", geldt=JaNee.JA, tot=DAN, **VRIJ)
    vroeg = laat.met(id="vroeg", naam="huisverbod", tot=NU + timedelta(days=1))
    assert regels(laat, vroeg)[12].startswith("MAATREGEL: huisverbod t/m wo 18-11")


def test_what_a_written_line_has_no_room_for_is_said_in_words() -> None:
    vader = mens("vader", "Vader", Rol.GEMELDE)
    assert regels(hand(18, "x" * 40), vader)[18].endswith("x · waar Vader nu is")
    vol = regels(hand(3, "y" * 60), hand(18, "x" * 40), vader)
    assert vol[18] == f"ONBEKEND: {'x' * 40} · en 2 meer: bel regel 11"
