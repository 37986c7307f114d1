"""A meeting on the screen for tests: the example case in a store, and an app around it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from textual.pilot import Pilot

from overleg.dossier import CasusDing, Deelnemer, OverlegDing
from overleg.formulier import label_van
from overleg.keuzes import OverlegStatus
from overleg.leidraad import load_leidraad
from overleg.screens.bespreking import Bespreking
from overleg.screens.kader import Kader
from overleg.store import Store, open_sleutel, open_store
from overleg.tafel import Tafel
from overleg.verloop import jump, plan_overleg, start_overleg
from tests.conftest import NU
from tests.screens.beeld import rust
from tests.screens.kasten import LINDE, WACHTWOORD

D = TypeVar("D", bound=OverlegDing)

EERSTE, TWEEDE = 1, 2
"""The first meeting of the example is filled in whole, the second is at 'tonen'."""


class Wekker:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.nu = NU

    def __call__(self) -> datetime:
        return self.nu

    def verder(self, seconden: float) -> None:
        self.nu += timedelta(seconds=seconden)


class Proefapp(Kader):
    """The program around one meeting, without its lock."""

    def __init__(self, tafel: Tafel) -> None:
        super().__init__(tafel.klok)
        self.tafel = tafel

    @property
    def is_open(self) -> bool:
        return True

    @property
    def store(self) -> Store:
        return self.tafel.store

    @property
    def huis(self) -> Any:
        return self


@contextmanager
def open_kast(kast: Path, klok: Callable[[], datetime], wie: str = "Vera") -> Iterator[Store]:
    with open_store(kast, open_sleutel(kast, WACHTWOORD), wie=wie, klok=klok) as store:
        yield store


def aan_tafel(store: Store, klok: Wekker, volgnummer: int, stap: str, plek: str = "") -> Tafel:
    """Put a meeting of the example on the table at a step, whatever its status was."""
    casus = store.find_casus(LINDE)
    dossier = store.read_dossier(casus.id)
    changes: list[CasusDing] = []
    for overleg in dossier.overleggen:
        if overleg.volgnummer == volgnummer:
            gekozen = overleg.met(
                status=OverlegStatus.BEZIG, stap=stap, plek=plek, geeindigd_op=None
            )
            changes.append(gekozen)
        else:
            changes.append(overleg.met(status=OverlegStatus.AFGEROND))
    store.apply(changes)
    return Tafel(store, casus.id, gekozen.id, klok)


def nieuw_overleg(store: Store, klok: Wekker, stap: str = "openen", leidraad: str = "uur") -> Tafel:
    """Put a new meeting of the example on the table: the guests are there, all else is empty."""
    casus = store.find_casus(LINDE)
    dossier = store.read_dossier(casus.id)
    store.apply(een.met(status=OverlegStatus.AFGEROND) for een in dossier.overleggen)
    dossier = store.read_dossier(casus.id)
    changes = plan_overleg(dossier, load_leidraad(leidraad), klok())
    store.apply(changes)
    overleg_id = changes[0].id
    store.apply(start_overleg(store.read_dossier(casus.id), overleg_id, klok()))
    dossier = store.read_dossier(casus.id)
    if stap != "openen":
        store.apply(jump(dossier, overleg_id, stap, klok()))
    return Tafel(store, casus.id, overleg_id, klok)


@asynccontextmanager
async def bespreek(
    tafel: Tafel, maat: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[Proefapp, Pilot[Any]]]:
    """Run the meeting on a screen of this size."""
    app = Proefapp(tafel)
    async with app.run_test(size=maat, notifications=True) as pilot:
        await app.push_screen(Bespreking(tafel))
        await rust(pilot)
        yield app, pilot


@contextmanager
def op_tafel(
    kast: Path,
    stap: str = "openen",
    *,
    leidraad: str = "uur",
    volgnummer: int | None = None,
    plek: str = "",
) -> Iterator[Tafel]:
    """Put a meeting on the table at a step: a new one, or that one of the example.

    Its clock is a `Wekker` and its store is closed afterwards.
    """
    klok = Wekker()
    with open_kast(kast, klok) as store:
        if volgnummer is None:
            yield nieuw_overleg(store, klok, stap, leidraad)
        else:
            yield aan_tafel(store, klok, volgnummer, stap, plek)


@asynccontextmanager
async def op_scherm(
    kast: Path, stap: str = "openen", maat: tuple[int, int] = (80, 24), **welk: Any
) -> AsyncIterator[tuple[Tafel, Proefapp, Pilot[Any]]]:
    """Run a meeting on a screen of this size; `welk` says which one, as for `op_tafel`."""
    with op_tafel(kast, stap, **welk) as tafel:
        async with bespreek(tafel, maat) as (app, pilot):
            yield tafel, app, pilot


async def typ(pilot: Pilot[Any], tekst: str) -> None:
    """Type a text as a person would, key by key."""
    namen = {" ": "space", "\n": "enter"}
    await pilot.press(*(namen.get(teken, teken) for teken in tekst))


def stem_van(tafel: Tafel, naam: str) -> Deelnemer:
    """Find a voice of this meeting by what it is called."""
    return next(
        een
        for een in tafel.dossier.van_overleg(Deelnemer, tafel.overleg_id)
        if label_van(tafel.dossier, een) == naam
    )


def nu_in_kast(tafel: Tafel, soort: type[D]) -> tuple[D, ...]:
    """Give what is stored of this meeting, read from disk and not from memory."""
    return tafel.store.read_dossier(tafel.casus_id).van_overleg(soort, tafel.overleg_id)


async def tot(pilot: Pilot[Any], klopt: Callable[[], bool], seconden: float = 5.0) -> None:
    """Wait until something is so, as a person watches the screen; the machine may be busy."""
    loop = asyncio.get_running_loop()
    end = loop.time() + seconden
    while not klopt() and loop.time() < end:
        await asyncio.sleep(0.05)
        await pilot.pause()
    assert klopt()
