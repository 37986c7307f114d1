"""The window with a refusal: three sentences, literal, and copied only when asked."""

from __future__ import annotations

import pytest

from overleg.fouten import Fout
from overleg.screens.fout import FoutVenster
from tests.screens.beeld import rust, woorden
from tests.screens.lopen import loopt

FOUT = Fout("De schijf is vol.", "Uw tekst staat er nog.", "Maak ruimte op de schijf.")


@loopt
async def test_it_says_what_what_was_kept_and_what_now(make_app) -> None:
    app = make_app("")
    async with app.run_test(notifications=True) as pilot:
        await rust(pilot, "op slot")
        app.handle_fout(FOUT)
        await rust(pilot, "De schijf is vol. Bewaard Uw tekst staat er nog. Wat nu Maak ruimte")
        assert app.clipboard == ""
        await pilot.press("k")
        await rust(pilot, "De melding staat op het klembord.")
        assert app.clipboard == str(FOUT)


@loopt
async def test_text_in_it_is_literal_and_clean(make_app) -> None:
    app = make_app("")
    async with app.run_test() as pilot:
        await rust(pilot, "op slot")
        app.handle_fout(Fout("Geen [/b] \x1b[31m.", "[INTERN].", ""))
        await rust(pilot, "Geen [/b] [U+001B][31m. Bewaard [INTERN].")
        assert "Wat nu" not in woorden(app)


@loopt
async def test_a_long_sentence_scrolls_and_the_way_out_stays_in_sight(make_app) -> None:
    app = make_app("")
    async with app.run_test() as pilot:
        await rust(pilot, "op slot")
        app.handle_fout(Fout("Wat.", "woord " * 300, "Nu."))
        await rust(pilot, "Terug")


@pytest.mark.parametrize(("knop", "uitkomst"), [("#toch", True), ("#terug", False)])
@loopt
async def test_going_on_all_the_same_is_a_choice(make_app, knop, uitkomst) -> None:
    app = make_app("")
    found = []
    async with app.run_test() as pilot:
        await rust(pilot, "op slot")
        app.push_screen(FoutVenster(FOUT, toch="Toch verder"), found.append)
        await rust(pilot, "Toch verder")
        await pilot.click(knop)
        await rust(pilot, weg="Toch verder")
    assert found == [uitkomst]
