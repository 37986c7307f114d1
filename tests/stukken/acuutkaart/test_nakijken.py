from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from overleg.dossier import Aanspreekpunt, Acuutkaart, CasusDing
from overleg.dossier.zichtbaar import INTERN
from overleg.keuzes import StukSoort
from overleg.stukken import Lijst, build_stuk, check_kaart
from tests.dossier.bouwen import NU, maak, tafel
from tests.stukken.acuutkaart.kaarten import ADRES, build_kaart
from tests.stukken.acuutkaart.test_wie import hand
from tests.stukken.lezen import AFGEROND

GOED: tuple[CasusDing, ...] = (
    ADRES,
    maak(Acuutkaart, "kaart", geldig_tot=NU + timedelta(days=7)),
    hand(11, "dienst 0900-1234 · geen gehoor: 112"),
    hand(19, "bel Bos 06-12345678"),
)


def check(*dingen: CasusDing) -> tuple[str, ...]:
    return check_kaart(build_kaart(*GOED, *dingen))


def test_a_good_card_has_nothing_to_say() -> None:
    assert check() == ()


def test_a_line_that_is_too_long_is_told_with_its_number() -> None:
    assert check(hand(8, "x" * 70)) == ("Regel 8 is 4 tekens te lang. Maak hem korter.",)
    assert check(hand(8, "x" * 67)) == ("Regel 8 is 1 teken te lang. Maak hem korter.",)
    assert check(hand(8, "x" * 66)) == ()
    assert check(hand(8, "x" * 290)) == (
        "Regel 8 is veel te lang: het eind staat er niet op. Maak hem korter.",
    )


def test_what_found_no_place_is_told() -> None:
    zin = "Op regel 8 is geen plek voor nog {}. Typ deze regel zelf korter."
    assert check(hand(8, "een · en 2 meer: bel regel 11")) == (zin.format("2 punten"),)
    assert check(hand(8, "een · +1: bel regel 11")) == (zin.format("1 punt"),)
    kaart = build_kaart(*GOED)
    assert check_kaart(kaart, {8: ("papier", "voor 22:00")}) == (
        "Op regel 8 is geen plek voor “papier”; “voor 22:00”."
        " Kies zelf wat erop moet: typ de regel.",
    )


def test_a_place_nobody_filled_in_is_told() -> None:
    assert check(hand(8, "[adres] en [nummer] en [adres]")) == (
        "Nog niet ingevuld: regel 8 [adres] en [nummer].",
    )
    assert check(hand(19, "bel Bos 06-00000000")) == ("Nog niet ingevuld: regel 19 [nummer].",)


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("kijk op regel 5, dan 11", ""),
        ("zie regel 5 t/m 7", ""),
        ("zie regel 25", "Regel 8 verwijst naar regel 25. Dat kan niet."),
        ("zie regel 5, dan 8", "Regel 8 verwijst naar regel 8. Dat kan niet."),
        ("zie regel 0", "Regel 8 verwijst naar regel 0. Dat kan niet."),
        ("bel zoals op regel 14", "Regel 8 verwijst naar regel 14. Daar staat alleen NIET BEKEND."),
        ("regeltje 25", ""),
    ],
)
def test_where_a_line_sends_somebody_is_looked_up(tekst: str, zin: str) -> None:
    assert check(hand(8, tekst)) == ((zin,) if zin else ())


def test_an_alarm_says_what_to_do_then() -> None:
    zin = "Op regel 10 staat niet wat iemand dan doet."
    assert zin in check(hand(10, "x" * 67))
    for tekst in ("Sem belt", "Sem belt: bel 112", "Sem belt -> regel 6"):
        assert zin not in check(hand(10, tekst))


def test_words_that_give_away_a_secret_are_told() -> None:
    assert check(hand(4, "de MELDER woont hiernaast")) == (
        "Regel 4 noemt misschien de melder. Dat mag niet op de kaart.",
    )
    assert check(hand(13, "naar het opvanghuis")) == (
        "Regel 13 noemt misschien een schuilplek. Dat mag niet op de kaart.",
    )


def test_a_card_without_an_end_or_a_number_is_told() -> None:
    punt = maak(Aanspreekpunt, naam="Bos", buiten_uren="0900-1234", vrij_voor_kaart=True)
    assert check_kaart(build_kaart()) == (
        "Op de kaart staat niet tot wanneer hij geldt.",
        "Op de kaart staat geen adres. Schrijf op regel 2 waar iemand vannacht heen moet.",
        "Op regel 11 staat geen nummer om te bellen.",
        "Op regel 19 staat geen nummer om te bellen.",
    )
    assert "Op regel 11 staat geen nummer om te bellen." in check(hand(11, "de dienst"))
    assert check_kaart(build_kaart(punt))[2] == "Op regel 19 staat geen nummer om te bellen."
    assert check(hand(11, "0900-1234")) == (
        "Op regel 11 staat geen tweede nummer, voor als niemand opneemt.",
    )
    oud = GOED[1].met(geldig_tot=NU - timedelta(days=1))
    assert check_kaart(build_kaart(*GOED, oud)) == (
        "De kaart was al verlopen toen hij werd gemaakt.",
    )


def test_a_line_too_few_is_told_and_another_paper_is_not_looked_at() -> None:
    kaart = build_kaart(*GOED)
    assert check_kaart(replace(kaart, blokken=(Lijst(("een",)),))) == (
        "De kaart heeft 1 regels. Dat moeten er 19 zijn.",
    )
    verslag = build_stuk(StukSoort.VERSLAG, tafel(AFGEROND), INTERN, overleg_id="nu", nu=NU)
    assert check_kaart(verslag) == ()
