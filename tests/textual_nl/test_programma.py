"""The app: literal, Dutch, and silent about its insides."""

from __future__ import annotations

import inspect
from typing import ClassVar

import pytest
from textual.app import App, ComposeResult
from textual.widgets import Input, Static
from textual.widgets._toast import Toast

from overleg.fouten import Fout
from overleg.textual_nl import INTERN, DutchApp
from overleg.textual_nl.programma import plek_van
from tests.screens.beeld import rust, woorden
from tests.screens.engels import list_engels
from tests.screens.lopen import loopt

GEHEIM = "Sem slaapt bij tante Truus"
NEE = Fout("Dit mag niet.", "Er is niets veranderd.", "Doe iets anders.")


class Proef(DutchApp):
    """A small app in which everything can go wrong on a key."""

    BINDINGS: ClassVar = [
        ("f", "fout", ""),
        ("b", "breek", ""),
        ("w", "werk", ""),
        ("t", "tijd", ""),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.getoond: list[Fout] = []
        self.bewaard = 0

    def compose(self) -> ComposeResult:
        yield Static("proef")

    def handle_fout(self, fout: Fout) -> None:
        self.getoond.append(fout)

    def save_all(self) -> tuple[Fout, ...]:
        self.bewaard += 1
        return ()

    def action_fout(self) -> None:
        raise NEE

    def action_breek(self) -> None:
        raise ValueError(GEHEIM)

    def action_werk(self) -> None:
        async def work() -> None:
            raise NEE

        self.run_worker(work())

    def action_tijd(self) -> None:
        def ring() -> None:
            raise NEE

        self.set_timer(0.01, ring)


@pytest.mark.parametrize("toets", ["f", "w", "t"])
@loopt
async def test_a_refusal_from_anywhere_is_shown_and_the_app_lives(toets) -> None:
    app = Proef()
    async with app.run_test() as pilot:
        await pilot.press(toets)
        await pilot.pause(0.2)
        assert app.getoond == [NEE]
        await pilot.press(toets)
        await pilot.pause(0.2)
        assert app.getoond == [NEE, NEE]


async def _press(app: Proef, toets: str) -> None:
    async with app.run_test() as pilot:
        await pilot.press(toets)
        await pilot.pause(0.2)


@loopt
async def test_any_other_error_saves_first_and_ends_without_a_word() -> None:
    app = Proef()
    with pytest.raises(ValueError, match="Sem"):  # a test is told, a person is not
        await _press(app, "b")
    assert app.return_code == INTERN
    assert app.bewaard == 1
    assert not app._exit_renderables
    assert "ValueError" in app.interne_fout
    assert "Sem" not in app.interne_fout


def test_textual_still_ends_in_the_ways_we_replace() -> None:
    for naam in ("_handle_exception", "_fatal_error", "panic", "_print_error_renderables"):
        assert callable(getattr(App, naam))
        assert naam in vars(DutchApp)
    assert "_exit_renderables" in inspect.getsource(App._print_error_renderables)


def test_the_place_of_an_error_holds_no_text() -> None:
    def deep() -> None:
        raise KeyError(GEHEIM)

    with pytest.raises(KeyError) as caught:
        deep()
    assert plek_van(caught.value) == "KeyError, ?"


@pytest.mark.parametrize("door", ["app", "screen", "widget"])
@pytest.mark.parametrize("vijandig", ["[bold]x", "[/]", "[INTERN]", "[@click=app.quit]x[/]"])
@loopt
async def test_a_message_is_literal_whoever_shows_it(door, vijandig) -> None:
    app = Proef()
    async with app.run_test(notifications=True) as pilot:
        notifier = {"app": app, "screen": app.screen, "widget": app.query_one(Static)}[door]
        # As somebody would who forgets the rule: with markup on, which a widget has by itself.
        notifier.notify(f"Sem {vijandig} \x1b[31m Noa", title=f"Kop {vijandig}", markup=True)
        await rust(pilot)
        shown = woorden(app)
        assert f"Sem {vijandig} [U+001B][31m Noa" in shown
        assert f"Kop {vijandig}" in shown
        assert app.screen.query(Toast)


class Plakken(DutchApp):
    def compose(self) -> ComposeResult:
        yield Input()


@loopt
async def test_what_is_pasted_is_cleaned_before_a_field_sees_it() -> None:
    app = Plakken()
    async with app.run_test() as pilot:
        app.post_message(_paste("a\x1b[31m\u202eb"))
        await rust(pilot)
        assert app.query_one(Input).value == "a[U+001B][31m[U+202E]b"


@loopt
async def test_what_no_field_can_hold_is_refused_and_said() -> None:
    app = Plakken()
    async with app.run_test(notifications=True) as pilot:
        app.query_one(Input).value = "eerst"
        app.post_message(_paste("x" * 1_000_000))
        await rust(pilot, "te lang om te plakken")
        assert app.query_one(Input).value == "eerst"


@loopt
async def test_nothing_english_is_offered() -> None:
    app = Proef()
    async with app.run_test(notifications=True) as pilot:
        assert not list(app.get_system_commands(app.screen))
        await pilot.press("ctrl+p")
        await pilot.press("ctrl+c")
        await rust(pilot, "Het programma sluiten gaat met ctrl+q.")
        assert list_engels(woorden(app)) == []


def test_no_picture_and_no_browser(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    app = Proef()
    app.action_screenshot()
    app.open_url("https://example.org")
    assert not list(tmp_path.iterdir())
    # Guards: these are the doors Textual has.
    assert callable(App.action_screenshot)
    assert callable(App.open_url)


def _paste(text: str) -> object:
    from textual.events import Paste

    return Paste(text)
