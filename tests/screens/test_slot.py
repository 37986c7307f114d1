"""The lock screen: getting in, and being told calmly when that fails."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Input

from overleg.screens.slot import Slot
from overleg.screens.start import Start
from tests.screens.beeld import MATEN, check_goud, rust, tekst, vul, woorden
from tests.screens.deuren import bij_slot, typ_geheim
from tests.screens.kasten import WACHTWOORD, WIE
from tests.screens.lopen import loopt

GOUD = Path(__file__).parent / "goud"


@pytest.mark.parametrize("maat", MATEN)
@loopt
async def test_how_it_looks(make_app, maat) -> None:
    app = make_app("")
    async with app.run_test(size=maat) as pilot:
        await rust(pilot, "De kast is op slot")
        check_goud(GOUD / f"slot-{maat[0]}x{maat[1]}.txt", tekst(app))


@loopt
async def test_the_passphrase_opens_and_leads_to_the_start(make_app) -> None:
    async with bij_slot(make_app) as (app, pilot):
        await typ_geheim(pilot)
        await rust(pilot, "Verder waar u was")
        assert isinstance(app.screen, Start)
        assert app.wie == WIE


@loopt
async def test_what_was_typed_is_hidden_and_gone_once_it_is_open(make_app) -> None:
    async with bij_slot(make_app) as (app, pilot):
        await pilot.press(*"geheim")
        await rust(pilot, "••••••")
        assert "geheim" not in tekst(app)
        await typ_geheim(pilot)
        await rust(pilot, "Casussen")
        assert all(field.value != WACHTWOORD for field in app.screen_stack[0].query(Input))


@loopt
async def test_a_wrong_passphrase_is_told_and_can_be_typed_again_at_once(make_app) -> None:
    async with bij_slot(make_app) as (app, pilot):
        await pilot.press(*"verkeerd", "enter")
        await rust(pilot, "Dit wachtwoord is niet juist.")
        assert isinstance(app.screen, Slot)
        assert not app.is_open
        # The old try is selected, so typing replaces it.
        await pilot.press(*WACHTWOORD, "enter")
        await rust(pilot, "Casussen")


@loopt
async def test_the_recovery_code_opens_and_then_asks_a_new_passphrase(
    make_app, herstelcode
) -> None:
    app = make_app("")
    nieuw = "zes paarse olifanten fluiten"
    async with app.run_test() as pilot:
        await rust(pilot, WIE)
        await pilot.press("f2")
        await rust(pilot, "Typ de acht groepjes van vier")
        vul(app, "#geheim", herstelcode.lower())
        await pilot.press("enter")
        await rust(pilot, "Kies een nieuw wachtwoord")
        vul(app, "#een", nieuw)
        vul(app, "#twee", nieuw)
        await pilot.press("enter")
        await rust(pilot, "Casussen")
        await pilot.press("ctrl+l")
        await rust(pilot, "De kast is op slot")
        await typ_geheim(pilot)
        await rust(pilot, "niet juist")
        await typ_geheim(pilot, nieuw)
        await rust(pilot, "Casussen")


@pytest.mark.parametrize(
    ("getypt", "zin"),
    [("ABCD", "tikfout"), ("", "Vul eerst de herstelcode in.")],
)
@loopt
async def test_a_wrong_code_is_told(make_app, getypt, zin) -> None:
    async with bij_slot(make_app) as (_, pilot):
        await pilot.press("f2", *getypt, "enter")
        await rust(pilot, zin)


@loopt
async def test_without_a_name_it_asks_for_one(make_app) -> None:
    async with bij_slot(make_app) as (app, pilot):
        vul(app, "#wie", " ")
        await typ_geheim(pilot)
        await rust(pilot, "Vul eerst uw naam in.")
        assert app.focused is not None
        assert app.focused.id == "wie"


@loopt
async def test_the_name_is_remembered_for_next_time(make_app) -> None:
    async with bij_slot(make_app) as (app, pilot):
        vul(app, "#wie", "Noor Vos")
        await typ_geheim(pilot)
        await rust(pilot, "Casussen")
    assert make_app("").wie == "Noor Vos"


@loopt
async def test_the_mouse_opens_too(make_app) -> None:
    async with bij_slot(make_app) as (app, pilot):
        vul(app, "#geheim", WACHTWOORD)
        await pilot.click("#open")
        await rust(pilot, "Casussen")


@loopt
async def test_a_passphrase_from_a_file_opens_by_itself_but_only_once(make_app) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await rust(pilot, "Casussen")
        await pilot.press("ctrl+l")
        await rust(pilot, "De kast is op slot")
        assert app.screen.query_one("#geheim", Input).value == ""


@loopt
async def test_in_the_demo_enter_is_enough_after_a_lock(make_app) -> None:
    app = make_app(demo=True)
    async with app.run_test() as pilot:
        await rust(pilot, "Casussen")
        await pilot.press("ctrl+l")
        await rust(pilot, "De kast is op slot")
        await pilot.press("enter")
        await rust(pilot, "Casussen")


@loopt
async def test_a_damaged_store_is_told_in_place(make_app, kast) -> None:
    (kast / "overleg.sleutel").unlink()
    async with bij_slot(make_app) as (app, pilot):
        await typ_geheim(pilot)
        await rust(pilot, "sleutelbestand")
        assert "ontbreekt" in woorden(app)
