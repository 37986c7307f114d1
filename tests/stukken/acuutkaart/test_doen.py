from __future__ import annotations

from overleg.dossier import Aanspreekpunt, KaartRegel, Maatregel, Plek, WatAls
from overleg.keuzes import JaNee, PlekSoort, Rol
from tests.dossier.bouwen import CASUS, maak
from tests.stukken.acuutkaart.kaarten import ADRES, mens, regels
from tests.stukken.acuutkaart.test_wie import hand

ALS = maak(WatAls, "als", signaal="Vader komt.", beslist="politie", vrij_voor_kaart=True)
PUNT = maak(Aanspreekpunt, "punt", naam="Bos", buiten_uren="06-12345678", vrij_voor_kaart=True)


def test_the_first_three_things_are_always_there() -> None:
    shown = regels(ADRES, mens("sem", "Sem", Rol.KIND))
    assert shown[5] == "EERST 1: Zie zelf wie er is, ook boven: Sem, Moeder."
    assert shown[6] == "EERST 2: Spreek Moeder alleen, waar niemand meeluistert."
    assert shown[7] == "EERST 3: Is Vader er, en is het niet veilig? Ga naar buiten en bel 112."


def test_somebody_who_must_stay_away_is_a_reason_to_leave() -> None:
    verbod = maak(
        Maatregel, betrokkene_id="vader", naam="huisverbod", geldt=JaNee.JA, vrij_voor_kaart=True
    )
    assert regels(verbod)[7] == "EERST 3: Is Vader er toch? Ga naar buiten en bel 112."


def test_an_agreed_way_of_contact_comes_first() -> None:
    plek = maak(Plek, aard=PlekSoort.BEREIKEN, tekst="Eerst een bericht.", vrij_voor_kaart=True)
    assert regels(plek)[5].startswith("EERST 1: Zoek contact zoals op regel 14.")
    assert "regel 14" not in regels(plek.met(vrij_voor_kaart=False))[5]


def test_a_written_line_keeps_one_number() -> None:
    assert regels(hand(5, "1 Kijk."))[5] == "EERST 1: Kijk."
    assert regels(hand(6, "Kijk."))[6] == "EERST 2: Kijk."


def test_what_not_to_do_is_fixed() -> None:
    shown = regels()
    assert shown[8] == (
        "DOE NIET: zeggen wie gemeld heeft of waar iemand is · een kind laten tolken"
    )
    assert shown[9] == "DOE NIET: ouders samen spreken · deze kaart tonen of achterlaten"


def test_without_parents_it_names_who_must_not_be_heard_together() -> None:
    noor = mens("moeder", "Noor", Rol.SLACHTOFFER)
    bram = mens("vader", "Bram", Rol.GEMELDE)
    assert regels(noor, bram)[9].startswith("DOE NIET: Noor en Bram samen spreken")


def test_when_to_act_and_where_to_look_then() -> None:
    assert regels(ALS)[10] == "ALARM ALS: Vader komt -> regel 5, dan 11"
    assert "NIET BEKEND" in regels()[10]
    assert "NIET BEKEND" in regels(ALS.met(vrij_voor_kaart=False))[10]
    assert "NIET BEKEND" in regels(ALS.met(vervallen=True))[10]


def test_who_decides_and_which_number() -> None:
    assert regels()[11] == "BESLIST 24/7: NIET BEKEND · direct gevaar: 112"
    assert (
        regels(PUNT)[11]
        == "BESLIST: bel 06-12345678 · geen gehoor: NIET BEKEND · direct gevaar: 112"
    )
    shown = regels(ALS, PUNT)[11]
    assert shown == "BESLIST 24/7: politie · bel 06-12345678 · geen gehoor: NIET BEKEND"
    tweede = PUNT.met(id="twee", voor=["sem"], buiten_uren="0900-8844")
    beide = regels(ALS, PUNT.met(voor=["moeder", "vader"]), tweede)[11]
    assert beide == "BESLIST 24/7: politie · bel 06-12345678 · geen gehoor: 0900-8844"
    assert regels(ALS)[11].startswith("BESLIST 24/7: politie, nummer NIET BEKEND")


def test_somebody_who_rings_is_no_order_to_ring() -> None:
    zonder = maak(KaartRegel, "r", nummer=10, tekst="Sem belt tante", vrij_voor_kaart=True)
    assert regels(ADRES, zonder)[10] == "ALARM ALS: Sem belt tante -> regel 5, dan 11"
    met = zonder.met(tekst="Sem belt tante: bel de wijkagent")
    assert regels(ADRES, met)[10] == "ALARM ALS: Sem belt tante: bel de wijkagent"


def test_without_an_address_nobody_is_sent_upstairs() -> None:
    sem = mens("sem", "Sem", Rol.KIND)
    bereiken = maak(
        Plek, "p", betrokkene_id="sem", aard=PlekSoort.BEREIKEN, tekst="App", vrij_voor_kaart=True
    )
    shown = regels(CASUS.met(bezoekadres=""), sem, bereiken)
    assert shown[5] == "EERST 1: Zoek contact zoals op regel 14. Zie zelf wie er is."
    assert "ook boven" in regels(ADRES, sem, bereiken)[5]
    assert regels(sem)[5] == "EERST 1: Vraag bij regel 11 waar u heen moet. Zie zelf wie er is."


def test_what_is_over_first_is_the_first_alarm() -> None:
    laat = ALS.met(id="laat", signaal="Laat.", uiterlijk="22:30")
    vroeg = ALS.met(id="vroeg", signaal="Geen bericht om 21:00.", uiterlijk="")
    ooit = ALS.met(id="ooit", signaal="Ooit.", uiterlijk="dezelfde avond")
    assert regels(ooit, laat, vroeg)[10] == (
        "ALARM ALS: Geen bericht om 21:00 · Laat · Ooit -> regel 5, dan 11"
    )
    lang = ooit.met(signaal="Hij staat weer met iemand voor de deur.")
    assert regels(lang, laat, vroeg)[10] == (
        "ALARM: Geen bericht om 21:00 · Laat · +1: bel regel 11 -> regel 5, dan 11"
    )
