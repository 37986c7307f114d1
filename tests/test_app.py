"""The program: locking and going on, saving before any end, and leaving."""

from __future__ import annotations

import gc
import weakref

import pytest
from textual.widgets import TextArea

from overleg.fouten import Fout
from overleg.screens.leeg import Leeg
from overleg.screens.stilte import Stilte
from tests.screens import kasten
from tests.screens.beeld import rust, tekst, vul
from tests.screens.conftest import (  # noqa: F401 - fixtures
    _volle_kast,
    bespreking,
    herstelcode,
    kast,
    make_app,
)
from tests.screens.deuren import bij_start, typ_geheim
from tests.screens.lopen import loopt

VOL = Fout("De schijf is vol.", "Uw tekst staat nog op het scherm.", "Maak ruimte.")


async def open_linde(pilot) -> kasten.Bespreking:
    await rust(pilot, "te laat")
    await pilot.press("enter")
    await rust(pilot, kasten.LINDE)
    screen = pilot.app.screen
    assert isinstance(screen, kasten.Bespreking)
    return screen


@loopt
async def test_locking_saves_and_takes_everything_out_of_the_tree(make_app) -> None:  # noqa: F811
    async with bij_start(make_app) as (app, pilot):
        screen = await open_linde(pilot)
        vul(app, "#tekst", "Sem slaapt bij tante Truus")
        app.copy_to_clipboard("Truus")
        app.notify("Truus")
        saved, store, tafel = screen.bewaard, app.store, weakref.ref(screen.tafel)
        del screen
        await pilot.press("ctrl+l")
        await rust(pilot, "De kast is op slot")
        assert saved[-1] == "Sem slaapt bij tante Truus"
        assert len(app.screen_stack) == 1
        assert not [w for w in app._registry if isinstance(w, TextArea | kasten.Bespreking)]
        assert not app.is_open
        assert app.clipboard == ""
        assert not app._notifications
        assert app.title == "overleg"
        with pytest.raises(Exception):  # noqa: B017, PT011 - whatever a closed store says
            store.list_casussen()
        gc.collect()
        assert tafel() is None


@loopt
async def test_after_the_lock_one_goes_on_in_the_same_meeting(make_app) -> None:  # noqa: F811
    async with bij_start(make_app) as (app, pilot):
        screen = await open_linde(pilot)
        where = (screen.tafel.casus_id, screen.tafel.overleg_id)
        await pilot.press("ctrl+l")
        await rust(pilot, "De kast is op slot")
        await typ_geheim(pilot)
        await rust(pilot, kasten.LINDE)
        assert isinstance(app.screen, kasten.Bespreking)
        assert (app.screen.tafel.casus_id, app.screen.tafel.overleg_id) == where


@loopt
async def test_locking_with_a_window_open_takes_that_too(make_app) -> None:  # noqa: F811
    async with bij_start(make_app) as (app, pilot):
        await pilot.press("n")
        await rust(pilot, "Nieuwe casus")
        await pilot.press("ctrl+l")
        await rust(pilot, "De kast is op slot")
        assert len(app.screen_stack) == 1
        await typ_geheim(pilot)
        await rust(pilot, "Verder waar u was")


@loopt
async def test_what_cannot_be_saved_is_not_locked_away(make_app) -> None:  # noqa: F811
    async with bij_start(make_app) as (app, pilot):
        screen = await open_linde(pilot)
        screen.geweigerd = VOL
        await pilot.press("ctrl+l")
        await rust(pilot, "De schijf is vol.")
        assert app.is_open
        await pilot.press("escape")
        await rust(pilot, weg="De schijf is vol.")
        assert app.screen is screen


@pytest.fixture
def klokje(make_app):  # noqa: F811
    """The program with a clock of silence that a test turns."""
    app = make_app()
    app.seconden = 0.0
    app.stilte = Stilte(lambda: app.seconden)
    return app


@loopt
async def test_after_a_while_of_silence_it_warns_and_then_locks(klokje) -> None:
    async with klokje.run_test(notifications=True) as pilot:
        await open_linde(pilot)
        klokje.seconden += 14 * 60 + 1
        await klokje._watch_silence()
        await rust(pilot, "Over een minuut gaat het scherm op slot.")
        klokje.seconden += 60
        await klokje._watch_silence()
        await rust(pilot, "De kast is op slot")


@loopt
async def test_a_key_keeps_it_open(klokje) -> None:
    async with klokje.run_test() as pilot:
        await open_linde(pilot)
        klokje.seconden += 14 * 60
        await pilot.press("right")
        klokje.seconden += 14 * 60
        await klokje._watch_silence()
        await rust(pilot, kasten.LINDE)
        assert klokje.is_open


@loopt
async def test_silence_with_unsaved_text_empties_the_screen_and_keeps_the_text(klokje) -> None:
    async with klokje.run_test() as pilot:
        screen = await open_linde(pilot)
        vul(klokje, "#tekst", "nog niet bewaard")
        screen.geweigerd = VOL
        klokje.seconden += 3600
        await klokje._watch_silence()
        await rust(pilot, "Er is tekst die nog niet opgeslagen kon worden.")
        assert isinstance(klokje.screen, Leeg)
        assert "nog niet bewaard" not in tekst(klokje)
        await pilot.press("f9")
        await rust(pilot, "nog niet bewaard")


@loopt
async def test_leaving_saves(make_app) -> None:  # noqa: F811
    async with bij_start(make_app) as (app, pilot):
        screen = await open_linde(pilot)
        vul(app, "#tekst", "laatste woord")
        await pilot.press("ctrl+q")
        await pilot.pause(0.1)
    assert screen.bewaard[-1] == "laatste woord"
    assert app.return_code == 0


@loopt
async def test_leaving_with_text_that_cannot_be_saved_is_asked(make_app) -> None:  # noqa: F811
    async with bij_start(make_app) as (app, pilot):
        screen = await open_linde(pilot)
        screen.geweigerd = VOL
        await pilot.press("ctrl+q")
        await rust(pilot, "Toch stoppen")
        await pilot.press("enter")  # the way back comes first
        await rust(pilot, kasten.LINDE)
        assert app.screen is screen


@loopt
async def test_a_refusal_is_shown_once(make_app) -> None:  # noqa: F811
    async with bij_start(make_app) as (app, pilot):
        app.handle_fout(VOL)
        app.handle_fout(VOL)
        await rust(pilot, "De schijf is vol.")
        await pilot.press("escape")
        await rust(pilot, weg="De schijf is vol.")


@loopt
async def test_without_a_store_nothing_can_be_asked_of_it(make_app) -> None:  # noqa: F811
    app = make_app("")
    async with app.run_test() as pilot:
        await rust(pilot, "De kast is op slot")
        with pytest.raises(Fout, match="op slot"):
            _ = app.store
        await pilot.press("ctrl+l")
        await rust(pilot, "De kast is op slot")


@loopt
async def test_colours_are_chosen_by_search_and_remembered(make_app) -> None:  # noqa: F811
    async with bij_start(make_app) as (app, pilot):
        await pilot.press("ctrl+p", *"donker", "enter")
        await rust(pilot)
        assert app.theme == "donker"
    assert make_app().theme == "donker"
