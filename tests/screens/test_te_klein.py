"""Too small: one sentence, and what is below comes back unharmed."""

from __future__ import annotations

import pytest
from textual.geometry import Size

from overleg.screens.te_klein import ZIN, is_te_klein
from tests.screens.beeld import rust, tekst, vul, woorden
from tests.screens.kasten import LINDE
from tests.screens.lopen import loopt


@pytest.mark.parametrize(
    ("maat", "klein"), [((80, 24), False), ((79, 24), True), ((80, 23), True), ((200, 50), False)]
)
def test_what_is_too_small(maat: tuple[int, int], klein: bool) -> None:
    assert is_te_klein(Size(*maat)) is klein


@loopt
async def test_one_sentence_covers_everything_and_goes_away(make_app) -> None:
    app = make_app()
    async with app.run_test(notifications=True, tooltips=True) as pilot:
        await rust(pilot, "te laat")
        before = tekst(app)
        for maat in ((60, 20), (20, 5), (79, 24)):
            await pilot.resize_terminal(*maat)
            await rust(pilot, ZIN)
            assert woorden(app).strip() == ZIN
        await pilot.resize_terminal(80, 24)
        await rust(pilot, "te laat")
        assert tekst(app) == before


@loopt
async def test_typing_goes_on_and_no_command_is_given_unseen(make_app) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await rust(pilot, "te laat")
        await pilot.press("enter")
        await rust(pilot, LINDE)
        vul(app, "#tekst", "")
        await pilot.press(*"een")
        await pilot.resize_terminal(20, 5)
        await rust(pilot, "te klein")
        await pilot.press("space", *"twee", "f1", "escape", "ctrl+p", "tab", "f9")
        await pilot.resize_terminal(80, 24)
        await rust(pilot, "een twee")
        assert len(app.screen_stack) == 3
        assert app.focused is app.screen.query_one("#tekst")


@loopt
async def test_a_window_that_comes_while_it_is_small_is_covered_too(make_app) -> None:
    from overleg.fouten import Fout

    app = make_app("")
    async with app.run_test(size=(60, 20)) as pilot:
        await rust(pilot, ZIN)
        app.handle_fout(Fout("Wat.", "Bewaard.", "Nu."))
        await rust(pilot, ZIN)
        assert "Bewaard." not in woorden(app)
        await pilot.resize_terminal(80, 24)
        await rust(pilot, "Bewaard.")


@loopt
async def test_one_can_still_leave(make_app) -> None:
    app = make_app("")
    async with app.run_test(size=(40, 10)) as pilot:
        await rust(pilot, "te klein")
        await pilot.press("ctrl+q")
        await pilot.pause(0.1)
    assert app.return_code == 0
