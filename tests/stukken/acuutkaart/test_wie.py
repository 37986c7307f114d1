from __future__ import annotations

from datetime import timedelta

from overleg.dossier import Acuutkaart, KaartRegel, Maatregel
from overleg.keuzes import InbrengSoort, JaNee, Rol
from tests.dossier.bouwen import NU, getoond, inbreng, maak
from tests.stukken.acuutkaart.kaarten import ADRES, mens, regels


def hand(nummer: int, tekst: str) -> KaartRegel:
    return maak(KaartRegel, f"hand-{nummer}", nummer=nummer, tekst=tekst, vrij_voor_kaart=True)


def test_the_first_line_says_which_card_and_until_when() -> None:
    assert regels()[1] == ("ACUUTKAART 2026-0001 · gemaakt di 17-11 15:02 · GELDIG T/M NIET BEKEND")
    kaart = maak(Acuutkaart, geldig_tot=NU + timedelta(days=7))
    assert regels(kaart)[1].endswith("GELDIG T/M di 24-11 14:00")
    assert regels(kaart.met(geldig_tot=NU - timedelta(days=1)))[1].endswith(
        "VERLOPEN OP ma 16-11 14:00"
    )


def test_the_address_is_there_or_said_to_be_unknown() -> None:
    assert regels(ADRES)[2] == (
        "ADRES VAN DE MELDING: Straat 1 · verlopen of twijfel: bel eerst regel 11"
    )
    assert "NIET BEKEND" in regels()[2]
    assert regels(hand(2, "flat, achterom"))[2].startswith("ADRES VAN DE MELDING: flat, achterom")
    assert "regel 11" in regels(hand(2, "flat, achterom"))[2]


def test_weapons_are_unknown_until_somebody_says_something() -> None:
    assert "NIET BEKEND" in regels()[3]
    assert regels(hand(3, "hond"))[3] == "UW VEILIGHEID: hond · wapens: NIET BEKEND"
    assert regels(hand(3, "mes bij de deur"))[3] == "UW VEILIGHEID: mes bij de deur"
    assert "wapens" in regels(hand(3, "x" * 60))[18]


def test_released_facts_stand_on_the_line_about_safety() -> None:
    feit = inbreng(tekst="Er is een hond.", aard=InbrengSoort.FEIT, vrij_voor_kaart=True)
    assert regels(getoond(), feit)[3] == (
        "UW VEILIGHEID: Er is een hond · wapens: NIET BEKEND · ga met 2"
    )
    assert "Er is" not in regels(getoond(), feit.met(vrij_voor_kaart=False))[3]
    gehoord = feit.met(aard=InbrengSoort.VAN_HOREN_ZEGGEN)
    assert "Er is een hond (van horen zeggen)" in regels(getoond(), gehoord)[3]


def test_who_is_there_is_not_guessed() -> None:
    vader = mens("vader", "Vader", Rol.OUDER, Rol.GEMELDE, leeftijd=36)
    shown = regels(vader)[4]
    assert "NIET BEKEND" in shown
    assert "Sem, Moeder" in shown
    assert "over wie gemeld is: Vader 36" in shown
    verbod = maak(
        Maatregel, betrokkene_id="vader", naam="Huisverbod", geldt=JaNee.JA, vrij_voor_kaart=True
    )
    assert "NIET HIER: Vader 36" in regels(vader, verbod)[4]
    assert "NIET HIER" not in regels(vader, verbod.met(geldt=JaNee.NEE))[4]
    assert "NIET HIER" not in regels(vader, verbod.met(vrij_voor_kaart=False))[4]
    assert regels(hand(4, "alleen Sem"))[4] == "WIE IS HIER: alleen Sem"


def test_somebody_who_only_reported_is_on_no_line() -> None:
    buur = mens("buur", "Buurmens", Rol.MELDER, beschermd=False, taal="Pools", tolk=JaNee.JA)
    assert not any("Buurmens" in regel for regel in regels(buur).values())
