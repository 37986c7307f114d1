from __future__ import annotations

import asyncio

import pytest
from textual.app import App, ComposeResult
from textual.geometry import Region
from textual.widgets import TextArea

from overleg.screens.regelveld import Regelveld
from overleg.screens.widgets.tekstveld import TekstVeld
from overleg.textual_nl import Tekstvak

VAK = Region(0, 0, 10, 2)


class Proef(App[None]):
    def __init__(self, veld: TextArea) -> None:
        super().__init__()
        self.veld = veld

    def compose(self) -> ComposeResult:
        yield self.veld


def _draw(veld: TextArea, *, kaal: bool) -> list[str]:
    async def loop() -> list[str]:
        async with Proef(veld).run_test() as pilot:
            await pilot.pause()
            if kaal:
                veld._component_styles.clear()
                veld._rich_style_cache.clear()
            return [strip.text for strip in veld.render_lines(VAK)]

    return asyncio.run(loop())


def test_a_field_without_its_style_is_drawn_empty_and_then_with_its_text() -> None:
    assert _draw(Tekstvak("Sem"), kaal=True) == [" " * 10] * 2
    assert "Sem" in "".join(_draw(Tekstvak("Sem", compact=True), kaal=False))


def test_textual_itself_still_stumbles_over_it() -> None:
    with pytest.raises(KeyError):
        _draw(TextArea("Sem"), kaal=True)


def test_every_text_area_of_ours_is_one() -> None:
    assert issubclass(TekstVeld, Tekstvak)
    assert issubclass(Regelveld, Tekstvak)
