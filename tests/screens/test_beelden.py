"""What holds for every screen of the shell: contrast, Dutch, and nothing beyond the edge."""

from __future__ import annotations

import pytest

from tests.screens.beeld import tekst, woorden
from tests.screens.beelden import walk, walk_nieuw
from tests.screens.contrast import GRENS, list_zwak
from tests.screens.engels import list_engels
from tests.screens.lopen import loopt


@pytest.mark.parametrize("thema", GRENS)
@loopt
async def test_everything_stands_out(make_app, thema) -> None:
    app = make_app("")
    app.theme = thema
    async with app.run_test(notifications=True) as pilot:
        found = {naam: zwak async for naam in walk(pilot) if (zwak := list_zwak(app))}
    assert found == {}


@pytest.mark.parametrize("thema", GRENS)
@loopt
async def test_everything_stands_out_in_the_first_run(make_app, tmp_path, thema) -> None:
    app = make_app("", tmp_path / "leeg")
    app.theme = thema
    async with app.run_test(notifications=True) as pilot:
        found = {naam: zwak async for naam in walk_nieuw(pilot) if (zwak := list_zwak(app))}
    assert found == {}


@loopt
async def test_everything_stands_out_without_colours(make_app, monkeypatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = make_app("")
    async with app.run_test(notifications=True) as pilot:
        found = {naam: zwak async for naam in walk(pilot) if (zwak := list_zwak(app, 4.5))}
    assert app.no_color
    assert found == {}


@loopt
async def test_everything_is_dutch(make_app) -> None:
    app = make_app("")
    async with app.run_test(size=(140, 40), notifications=True, tooltips=True) as pilot:
        found = {naam: words async for naam in walk(pilot) if (words := list_engels(woorden(app)))}
    assert found == {}


@loopt
async def test_in_the_smallest_terminal_no_window_loses_its_edge(make_app) -> None:
    app = make_app("")
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        async for naam in walk(pilot):
            seen = tekst(app)
            assert seen.count("┏") == seen.count("┓") == seen.count("┗") == seen.count("┛"), naam
