"""Keys that come faster than the screen follows: each lands where the one before it led."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, ClassVar

from textual import events, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.pilot import Pilot
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from overleg.textual_nl import DutchApp
from overleg.textual_nl.toetsenrij import UITERLIJK
from tests.screens.lopen import loopt

NAMEN = {"\n": "enter", " ": "space"}


async def burst(pilot: Pilot[Any], tekst: str) -> None:
    """Send all keys in one go, as a terminal does that was behind; waits until they were taken."""
    for teken in tekst:
        pilot.app.post_message(events.Key(NAMEN.get(teken, teken), teken))
    await tot(pilot, lambda: pilot.app.toetsenrij.is_leeg, 5 * UITERLIJK)  # type: ignore[attr-defined]


async def tot(pilot: Pilot[Any], klopt: Callable[[], bool], seconden: float = 5) -> None:
    loop = asyncio.get_running_loop()
    end = loop.time() + seconden
    await pilot.pause()
    while not klopt() and loop.time() < end:
        await pilot.pause(0.02)
    assert klopt()


class Rij(Static, can_focus=True):
    """Tells its panel what was typed on it; the panel does something with it a moment later."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "open")]

    class Getypt(Message):
        def __init__(self, rij: Rij, teken: str) -> None:
            super().__init__()
            self.rij = rij
            self.teken = teken

    gehad = ""

    def action_open(self) -> None:
        self.post_message(self.Getypt(self, "o"))

    def on_key(self, event: events.Key) -> None:
        if not event.is_printable:
            return
        event.stop()
        self.gehad += event.character or ""
        self.post_message(self.Getypt(self, event.character or ""))


class Vraag(ModalScreen[str]):
    def compose(self) -> ComposeResult:
        yield Rij("j of n")

    def on_key(self, event: events.Key) -> None:
        event.stop()
        self.dismiss(event.character)

    def on_rij_getypt(self, event: Rij.Getypt) -> None:
        event.stop()
        self.dismiss(event.teken)


class Paneel(Vertical):
    def compose(self) -> ComposeResult:
        for naam in ("een", "twee", "drie"):
            yield Rij(naam, id=naam)

    async def on_rij_getypt(self, event: Rij.Getypt) -> None:
        if event.teken == "d":
            rijen = list(self.query(Rij))
            rijen[rijen.index(event.rij) + 1].focus()
        elif event.teken == "o":
            veld = Input()
            await self.mount(veld, after=event.rij)
            veld.focus()
        elif event.teken == "v":
            self.ask()
        elif event.teken == "h":
            self.hang()

    @work
    async def ask(self) -> None:
        await asyncio.sleep(0.05)
        answer = await self.app.push_screen_wait(Vraag())
        await asyncio.sleep(0.05)
        self.query_one("#drie", Rij).gehad += f"[{answer}]"
        self.query_one("#drie", Rij).focus()

    @work
    async def hang(self) -> None:
        await asyncio.sleep(60)


class Proef(DutchApp):
    def compose(self) -> ComposeResult:
        yield Paneel()

    def on_mount(self) -> None:
        self.query_one("#een").focus()

    def gehad(self) -> list[str]:
        return [rij.gehad for rij in self.query(Rij)]


@loopt
async def test_a_key_lands_on_the_row_the_key_before_it_led_to() -> None:
    app = Proef()
    async with app.run_test() as pilot:
        await burst(pilot, "xdydz")
        assert app.gehad() == ["xd", "yd", "z"]


@loopt
async def test_what_is_typed_while_a_field_opens_stands_in_that_field_in_its_order() -> None:
    app = Proef()
    async with app.run_test() as pilot:
        await burst(pilot, "d\nvader weet waar zij is")
        assert app.query_one(Input).value == "vader weet waar zij is"
        assert app.gehad() == ["d", "", ""]


@loopt
async def test_keys_wait_for_a_window_that_opens_and_for_what_it_leads_to() -> None:
    app = Proef()
    async with app.run_test() as pilot:
        await burst(pilot, "vjx")
        assert app.gehad() == ["v", "", "[j]x"]


@loopt
async def test_a_keyboard_never_waits_for_ever() -> None:
    app = Proef()
    async with app.run_test() as pilot:
        loop = asyncio.get_running_loop()
        begin = loop.time()
        await burst(pilot, "hx")
        assert app.gehad() == ["hx", "", ""]
        assert UITERLIJK <= loop.time() - begin < 4 * UITERLIJK
