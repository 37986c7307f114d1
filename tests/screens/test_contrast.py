"""The measure itself: it must see what is weak."""

from __future__ import annotations

import pytest
from textual.app import App, ComposeResult
from textual.widgets import Static

from tests.screens.contrast import list_zwak, ratio
from tests.screens.lopen import loopt


def test_black_on_white_is_the_most_there_is() -> None:
    assert ratio((0, 0, 0), (255, 255, 255)) == pytest.approx(21)


def test_a_known_pair() -> None:
    assert ratio((0x76, 0x76, 0x76), (255, 255, 255)) == pytest.approx(4.54, abs=0.01)


class Zwakke(App[None]):
    CSS = "Static {background: #ffffff} #goed {color: #000000} #zwak {color: #999999}"

    def compose(self) -> ComposeResult:
        yield Static("goed", id="goed")
        yield Static("zwak", id="zwak")
        yield Static("──", id="lijn")


@loopt
async def test_weak_text_is_found_and_lines_do_not_count() -> None:
    app = Zwakke()
    async with app.run_test() as pilot:
        await pilot.pause()
        assert [zwak.tekst for zwak in list_zwak(app, 4.5)] == ["zwak"]
