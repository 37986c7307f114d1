"""Every step as it looks, at three sizes; and what must hold on every screen."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from overleg.dossier import CasusDing, zicht_van
from overleg.dossier.basis import KORT
from overleg.keuzes import StapSoort, Zicht
from overleg.screens.bespreking import Bespreking
from overleg.screens.thema import PALETTEN
from overleg.tafel import Tafel
from tests.screens.aan_tafel import (
    EERSTE,
    TWEEDE,
    Proefapp,
    Wekker,
    aan_tafel,
    bespreek,
    open_kast,
)
from tests.screens.beeld import MATEN, check_goud, lees, rust, tekst, woorden
from tests.screens.contrast import list_zwak
from tests.screens.engels import list_engels
from tests.screens.lopen import loopt

GOUD = Path(__file__).parent / "goud"

STAPPEN = [str(soort) for soort in StapSoort]


KWAAD = "[/b] [INTERN] [@click=app.quit]x[/] \x1b]52;c;QQ==\x07 \x9b31m \u202edraai\u2066 <&> é"
KWAAD_GEZIEN = "[/b] [INTERN] [@click=app.quit]x[/] [U+001B]]52;c;QQ==[U+0007] [U+009B]31m"


def meeting_of(stap: str) -> int:
    """Give the meeting of the example that has most to show in this step."""
    return TWEEDE if stap in ("terugblik", "tonen") else EERSTE


@pytest.mark.parametrize("stap", STAPPEN)
def test_each_step_looks_as_it_did(kast: Path, stap: str) -> None:
    asyncio.run(_look(kast, stap))


async def _look(kast: Path, stap: str) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = aan_tafel(store, klok, meeting_of(stap), stap)
        async with bespreek(tafel, MATEN[0]) as (app, pilot):
            for breed, hoog in MATEN:
                await pilot.resize_terminal(breed, hoog)
                await rust(pilot)
                check_goud(GOUD / f"bespreking-{stap}-{breed}x{hoog}.txt", tekst(app))
                assert list_engels(woorden(app)) == []
                _check_regels(app, breed)
            for thema in PALETTEN:
                app.theme = thema
                await rust(pilot)
                assert list_zwak(app) == [], f"{stap} in {thema}"


def _check_regels(app: Proefapp, breed: int) -> None:
    for regel in lees(app):
        assert len(regel) <= breed
        assert not any(ord(teken) < 32 or 0x7F <= ord(teken) < 0xA0 for teken in regel)


@pytest.mark.parametrize("stap", STAPPEN)
def test_hostile_text_is_shown_as_it_is(kast: Path, stap: str) -> None:
    asyncio.run(_look_at_evil(kast, stap))


async def _look_at_evil(kast: Path, stap: str) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = aan_tafel(store, klok, meeting_of(stap), stap)
        dossier = store.read_dossier(tafel.casus_id)
        store.apply(_poison(ding) for ding in dossier.alle if ding.gewist_op is None)
        tafel = Tafel(store, tafel.casus_id, tafel.overleg_id, klok)
        async with bespreek(tafel, (140, 200)) as (app, pilot):
            await rust(pilot)
            _check_regels(app, 140)
            assert isinstance(app.screen, Bespreking), "no clickable text did anything"
            if stap not in ("opschrijven",):
                assert "[/b] [INTERN]" in woorden(app)
            await _walk(pilot)
            _check_regels(app, 140)


async def _walk(pilot: Pilot[Any]) -> None:
    """Open a few rows, so that the text stands in fields as well."""
    await pilot.press("enter", "down", "enter", "escape", "down", "down")
    await rust(pilot)


def _poison(ding: CasusDing) -> CasusDing:
    """Put hostile text in every field a person can type words in."""
    velden: dict[str, Any] = {}
    for naam, veld in type(ding).model_fields.items():
        open_voor_tekst = zicht_van(type(ding), naam) in (Zicht.INHOUD, Zicht.WERK)
        waarde = getattr(ding, naam)
        if open_voor_tekst and type(waarde) is str and veld.annotation is not None:
            velden[naam] = KWAAD if "teken" not in naam else waarde
    assert len(KWAAD) < KORT
    return ding.met(**velden) if velden else ding


@loopt
async def test_the_wall_shows_the_number_and_never_the_name(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = aan_tafel(store, klok, EERSTE, "leren")
        async with bespreek(tafel) as (app, _):
            assert "2026-0007" in lees(app)[0]
            assert tafel.dossier.casus.werknaam not in woorden(app)
