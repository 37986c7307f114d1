"""The list of the start screen, without a screen."""

from __future__ import annotations

from datetime import timedelta

import pytest

from overleg.dossier import Casus
from overleg.dossier.uitwisseling import read_bestand
from overleg.keuzes import CasusStatus
from overleg.plekken import find_data
from overleg.screens.casusbeeld import CasusBeeld, TeLaat, make_beeld
from overleg.screens.startlijst import MEESTE, MEESTE_TE_LAAT, list_rijen
from tests.conftest import NU

VANDAAG = NU.date()


@pytest.fixture(scope="module")
def linde():
    return read_bestand(find_data("voorbeelden/gezin-linde.json").read_bytes()).dossier


def make_casus(klok, nummer: str, naam: str = "Naam", **velden) -> Casus:
    return Casus(
        id=nummer, casus_id=nummer, gemaakt_op=klok(), nummer=nummer, werknaam=naam, **velden
    )


def texts(rijen) -> list[str]:
    return [rij.tekst.plain.strip() for rij in rijen]


def test_resume_comes_first_then_what_is_late_then_the_cases(linde) -> None:
    beeld = make_beeld(linde, NU)
    shown = texts(list_rijen([linde.casus], {linde.casus.id: beeld}, VANDAAG))
    assert shown[0] == "Verder waar u was"
    assert shown[1].startswith("2026-0007  overleg 2, bezig, bij Tegelijk tonen")
    assert "1 actie over de datum" in shown
    assert shown[-2] == "Casussen"


def test_open_before_closed_and_the_newest_on_top(klok) -> None:
    casussen = [
        make_casus(klok, "2026-0001"),
        make_casus(klok, "2026-0003", status=CasusStatus.GESLOTEN),
        make_casus(klok, "2026-0002"),
    ]
    assert [rij.sleutel for rij in list_rijen(casussen, {}, VANDAAG)][1:] == [
        "2026-0002",
        "2026-0001",
        "2026-0003",
    ]


def test_no_name_unless_asked(klok, linde) -> None:
    beelden = {linde.casus.id: make_beeld(linde, NU)}
    without = "\n".join(texts(list_rijen([linde.casus], beelden, VANDAAG)))
    with_names = "\n".join(
        texts(list_rijen([linde.casus], beelden, VANDAAG, namen=True, breed=200))
    )
    assert "Linde" not in without
    assert "Gezin Linde" in with_names
    assert "Moeder met Bo" not in without
    assert "Moeder met Bo" in with_names


def test_search_by_number_and_by_folded_name(klok) -> None:
    casussen = [make_casus(klok, "2026-0001", "Zoë"), make_casus(klok, "2026-0002", "Łukasz")]
    for zoek, found in (("0002", "2026-0002"), ("zoe", "2026-0001"), ("LUK", "2026-0002")):
        rijen = list_rijen(casussen, {}, VANDAAG, zoek=zoek)
        assert [rij.sleutel for rij in rijen if not rij.is_kop] == [found]


def test_a_row_stays_on_one_line(klok, linde) -> None:
    beelden = {linde.casus.id: make_beeld(linde, NU)}
    for rij in list_rijen([linde.casus], beelden, VANDAAG, namen=True, breed=60):
        assert rij.tekst.plain.strip("\n").count("\n") == 0
        assert rij.tekst.cell_length <= 60


def test_more_cases_than_fit_are_counted(klok) -> None:
    casussen = [make_casus(klok, f"2026-{n:04}") for n in range(MEESTE + 5)]
    rijen = list_rijen(casussen, {}, VANDAAG)
    assert len([rij for rij in rijen if not rij.is_kop]) == MEESTE
    assert "en nog 5" in texts(rijen)[-1]


def test_more_late_actions_than_fit_are_counted(klok) -> None:
    casus = make_casus(klok, "2026-0001")
    late = tuple(
        TeLaat(casus.id, casus.nummer, f"a{n}", "Politie", "", VANDAAG - timedelta(days=n + 1))
        for n in range(MEESTE_TE_LAAT + 3)
    )
    rijen = list_rijen([casus], {casus.id: CasusBeeld(casus, te_laat=late)}, VANDAAG)
    assert next(rij.sleutel for rij in rijen if rij.soort == "actie") == f"a{len(late) - 1}"
    assert any("en nog 3" in text for text in texts(rijen))


def test_names_of_people_are_literal(klok) -> None:
    casus = make_casus(klok, "2026-0001", "[b]x[/b] \x1b[31m")
    shown = texts(list_rijen([casus], {}, VANDAAG, namen=True))
    assert "2026-0001 [b]x[/b] [U+001B][31m" in shown[-1]
