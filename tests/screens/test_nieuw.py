"""The first run: from nothing to an open store, with the recovery code on paper."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from textual.widgets import Label

from overleg.fouten import Fout
from overleg.screens.nieuw import Nieuw
from tests.screens.beeld import MATEN, check_goud, rust, tekst, vul, woorden
from tests.screens.kasten import WACHTWOORD
from tests.screens.lopen import loopt

GOUD = Path(__file__).parent / "goud"
CODE = "7K2M-Q9XD-1234-ABCD-EFGH-JKMN-PQRS-TVW0"


@pytest.fixture
def nieuw(make_app, tmp_path, monkeypatch):
    """The program without a store; making one gives a fixed code and takes no time."""
    app = make_app("", tmp_path / "leeg" / "kast")
    made = []

    async def make_kast(wachtwoord: str) -> str:
        made.append(wachtwoord)
        return CODE

    app.gemaakt = made
    monkeypatch.setattr(app, "make_kast", make_kast)
    return app


@pytest.mark.parametrize("maat", MATEN)
@loopt
async def test_how_it_looks(nieuw, maat) -> None:
    async with nieuw.run_test(size=maat) as pilot:
        await rust(pilot, "Welkom")
        check_goud(GOUD / f"nieuw-{maat[0]}x{maat[1]}.txt", tekst(nieuw))
        await to_code(pilot)
        check_goud(GOUD / f"herstelcode-{maat[0]}x{maat[1]}.txt", tekst(nieuw))


async def to_code(pilot) -> None:
    vul(pilot.app, "#een", WACHTWOORD)
    vul(pilot.app, "#twee", WACHTWOORD)
    await pilot.press("enter")
    await rust(pilot, "Schrijf de herstelcode op")


@loopt
async def test_a_real_store_is_made_and_opened(make_app, tmp_path) -> None:
    map = tmp_path / "nieuw" / "kast"
    app = make_app("", map)
    async with app.run_test() as pilot:
        await rust(pilot, "Welkom")
        await to_code(pilot)
        code = " ".join(str(app.screen.query_one("#code", Label).content).split())
        vul(app, "#laatste", code.split()[-1].lower())
        await pilot.press("enter")
        await rust(pilot, "Hier staat nog geen casus.")
        assert app.is_open
    assert (map / "overleg.kast").stat().st_mode & 0o077 == 0


@loopt
async def test_the_code_must_be_on_paper_first(nieuw) -> None:
    async with nieuw.run_test() as pilot:
        await rust(pilot, "Welkom")
        await to_code(pilot)
        assert "TVW0" in woorden(nieuw)
        vul(nieuw, "#laatste", "FOUT")
        await pilot.press("enter")
        await rust(pilot, "Dat is niet de laatste groep.")
        assert isinstance(nieuw.screen, Nieuw)
        assert not nieuw.is_open


@loopt
async def test_leaving_before_the_code_is_on_paper_is_asked_twice(nieuw) -> None:
    async with nieuw.run_test() as pilot:
        await rust(pilot, "Welkom")
        await to_code(pilot)
        await pilot.press("ctrl+q")
        await rust(pilot, "Schrijf eerst de code op.")
        await pilot.press("escape")
        await rust(pilot, "TVW0")
        await pilot.press("ctrl+q")
        await rust(pilot, "Toch stoppen")
        await pilot.click("#toch")
        await pilot.pause(0.1)
    assert nieuw.return_code == 0


@pytest.mark.parametrize(
    ("een", "twee", "zin"),
    [
        ("kort", "kort", "moeten nog 8 tekens bij"),
        ("wachtwoord123", "wachtwoord123", "te makkelijk te raden"),
        (WACHTWOORD, WACHTWOORD + "x", "De twee wachtwoorden zijn niet gelijk."),
        ("", "", "neem vier losse woorden"),
    ],
)
@loopt
async def test_what_will_not_do_is_told_and_no_store_is_made(nieuw, een, twee, zin) -> None:
    async with nieuw.run_test() as pilot:
        await rust(pilot, "Welkom")
        vul(nieuw, "#een", een)
        vul(nieuw, "#twee", twee)
        await pilot.press("enter")
        await rust(pilot, zin)
        assert nieuw.gemaakt == []


@loopt
async def test_a_disk_that_refuses_is_told_in_place(nieuw, monkeypatch) -> None:
    async def refuse(wachtwoord: str) -> str:
        await asyncio.sleep(0)
        raise Fout("De schijf is vol.", "Er is niets veranderd.", "Maak ruimte.")

    monkeypatch.setattr(nieuw, "make_kast", refuse)
    async with nieuw.run_test() as pilot:
        await rust(pilot, "Welkom")
        vul(nieuw, "#een", WACHTWOORD)
        vul(nieuw, "#twee", WACHTWOORD)
        await pilot.press("f7")
        await rust(pilot, "De schijf is vol. Maak ruimte.")
