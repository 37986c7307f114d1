"""The empty screen: nothing of a case, and the way back to the same cursor."""

from __future__ import annotations

from pathlib import Path

import pytest

from overleg.screens.leeg import Leeg
from tests.screens.aan_tafel import EERSTE, op_scherm
from tests.screens.beeld import rust, tekst, vul, woorden
from tests.screens.kasten import LINDE
from tests.screens.lopen import loopt


@pytest.mark.parametrize("toets", ["f9", "escape"])
@loopt
async def test_nothing_is_left_and_the_cursor_comes_back(make_app, toets) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await rust(pilot, "te laat")
        await pilot.press("enter")
        await rust(pilot, LINDE)
        vul(app, "#tekst", "Sem slaapt bij tante Truus")
        app.push_screen(Leeg())
        await rust(pilot, "Het scherm is even leeg.")
        assert "Truus" not in tekst(app)
        assert LINDE not in tekst(app)
        await pilot.press(toets)
        await rust(pilot, "Truus")
        assert app.focused is app.screen.query_one("#tekst")


@loopt
async def test_the_screen_of_the_chair_is_the_wall_and_goes_blank_with_it(kast: Path) -> None:
    async with op_scherm(kast, "mensen", volgnummer=EERSTE) as (tafel, app, pilot):
        await rust(pilot, "Sem")
        await pilot.press("f9")
        await rust(pilot, "Het scherm is even leeg.", weg="Sem")
        assert tafel.overleg.scherm_leeg
        assert "2026-0007" not in woorden(app)
        await pilot.press("f9")
        await rust(pilot, "Sem", weg="Het scherm is even leeg.")
        assert not tafel.overleg.scherm_leeg


@loopt
async def test_with_private_lines_on_the_chair_goes_on_while_the_wall_is_blank(kast: Path) -> None:
    async with op_scherm(kast, "mensen", volgnummer=EERSTE) as (tafel, _, pilot):
        await pilot.press("ctrl+s")
        await rust(pilot, "VOORZITTER, NIET DELEN")
        await pilot.press("f9")
        await rust(pilot, "scherm in de zaal is leeg")
        assert tafel.overleg.scherm_leeg
        await rust(pilot, "Sem")
