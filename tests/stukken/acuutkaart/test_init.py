from __future__ import annotations

import pytest

from overleg.dossier import KaartRegel
from overleg.dossier.zichtbaar import CRISISDIENST, INTERN
from overleg.keuzes import StukSoort
from overleg.stukken import Lijst, build_stuk, check_kaart, render
from tests.dossier.bouwen import NU, maak
from tests.stukken.acuutkaart.kaarten import build_kaart, regels
from tests.stukken.acuutkaart.test_wie import hand
from tests.stukken.lezen import TWEEDE, VORIGE
from tests.voorbeelden.lezen import NAMEN, read_voorbeeld

BLADZIJDE = 60
"""Lines on a page of paper."""


@pytest.mark.parametrize("naam", NAMEN)
def test_the_card_of_an_example_has_19_lines_of_80(naam: str) -> None:
    dossier = read_voorbeeld(naam).dossier
    for overleg in dossier.overleggen:
        for lezer in (CRISISDIENST, INTERN):
            kaart = build_stuk(StukSoort.ACUUTKAART, dossier, lezer, overleg_id=overleg.id, nu=NU)
            lijst = next(blok for blok in kaart.blokken if isinstance(blok, Lijst))
            assert len(lijst.items) == 19
            shown = str(render(kaart, "tekst"))
            for nummer, regel in enumerate(lijst.items, 1):
                assert f"{nummer:>2}. {regel}\n" in shown
            assert max(map(len, shown.split("\n"))) <= 80
            assert not any("te lang" in fout for fout in check_kaart(kaart))


def test_it_is_one_page_whatever_people_type() -> None:
    vol = [hand(nummer, f"{'woord ' * 48}{nummer}") for nummer in range(1, 20)]
    assert len(str(render(build_kaart(*vol), "tekst")).split("\n")) <= BLADZIJDE


def test_a_line_that_was_written_wins() -> None:
    shown = regels(*(hand(nummer, f"zelf {nummer}") for nummer in range(2, 20)))
    assert all(f"zelf {nummer}" in shown[nummer] for nummer in range(2, 20))


def test_the_chair_sees_which_lines_wait_for_their_owner() -> None:
    wacht = [maak(KaartRegel, nummer=nummer, tekst="GEHEIM") for nummer in (3, 4, 6)]
    shown = str(render(build_kaart(*wacht, lezer=INTERN), "tekst"))
    assert "niet vrijgegeven: regel 3 t/m 4, 6." in shown
    assert "GEHEIM" not in shown
    assert "vrijgegeven" not in str(render(build_kaart(*wacht), "tekst"))


def test_lines_of_an_earlier_meeting_say_so() -> None:
    oud = hand(4, "Sem").met(overleg_id="vorige")
    kaart = build_kaart(VORIGE, TWEEDE, oud, hand(5, "kijk"))
    assert "Kan verouderd zijn, geschreven op di 27-10: regel 4." in str(render(kaart, "tekst"))


def test_it_says_nothing_of_the_table() -> None:
    for lezer in (CRISISDIENST, INTERN):
        kaart = build_kaart(lezer=lezer)
        assert (kaart.kop, kaart.organisaties, kaart.een_pagina) == ((), (), True)
