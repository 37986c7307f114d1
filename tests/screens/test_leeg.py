"""The empty screen: nothing of a case, and the way back to the same cursor."""

from __future__ import annotations

import pytest

from overleg.screens.leeg import Leeg
from tests.screens.beeld import rust, tekst, vul
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
