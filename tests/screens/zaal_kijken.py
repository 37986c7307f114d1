"""The second screen for tests: beside a chair who does things in the same store."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from overleg.screens.zaal.app import ZaalApp
from overleg.store import open_sleutel, open_store
from overleg.tafel import Tafel
from tests.screens.aan_tafel import Wekker, op_tafel
from tests.screens.beeld import rust
from tests.screens.kasten import WACHTWOORD


@asynccontextmanager
async def zaal(
    kast: Path, klok: Wekker, maat: tuple[int, int] = (80, 24), *, voorzitter: bool = False
) -> AsyncIterator[tuple[ZaalApp, Pilot[Any]]]:
    """Run the second screen on a store of its own over the same file, as another process would."""
    sleutel = open_sleutel(kast, WACHTWOORD)
    with open_store(kast, sleutel, wie="zaal", klok=klok, alleen_lezen=True) as store:
        app = ZaalApp(store, klok=klok, voorzitter=voorzitter)
        async with app.run_test(size=maat, notifications=True) as pilot:
            await rust(pilot)
            yield app, pilot


@asynccontextmanager
async def in_zaal(
    kast: Path, stap: str, maat: tuple[int, int] = (80, 24), *, volgnummer: int | None = None
) -> AsyncIterator[tuple[Tafel, ZaalApp, Pilot[Any]]]:
    """Run the second screen beside a chair who has this meeting open at a step."""
    with op_tafel(kast, stap, volgnummer=volgnummer) as tafel:
        tafel.store.point(tafel.casus_id, tafel.overleg_id)
        async with zaal(kast, tafel.klok, maat) as (app, pilot):  # type: ignore[arg-type]
            yield tafel, app, pilot
