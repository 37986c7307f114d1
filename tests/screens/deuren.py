"""The ways into the program for tests: at the lock, past it, and at the list of cases."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from textual.pilot import Pilot

from overleg.app import OverlegApp
from tests.screens.beeld import rust, vul
from tests.screens.kasten import WACHTWOORD, WIE

Maker = Callable[..., OverlegApp]
"""What the fixture `make_app` gives."""


@asynccontextmanager
async def bij_slot(make_app: Maker, **hoe: Any) -> AsyncIterator[tuple[OverlegApp, Pilot[Any]]]:
    """Run the program as far as its lock; `hoe` is how it is run, such as its size."""
    app = make_app("")
    async with app.run_test(**hoe) as pilot:
        await rust(pilot, WIE)
        yield app, pilot


@asynccontextmanager
async def bij_start(make_app: Maker, **hoe: Any) -> AsyncIterator[tuple[OverlegApp, Pilot[Any]]]:
    """Run the program until the list of cases is there with what is late."""
    app = make_app()
    async with app.run_test(**hoe) as pilot:
        await rust(pilot, "te laat")
        yield app, pilot


async def typ_geheim(pilot: Pilot[Any], geheim: str = WACHTWOORD) -> None:
    """Fill in the passphrase at the lock and press Enter."""
    vul(pilot.app, "#geheim", geheim)
    await pilot.press("enter")
