"""What the room reads: golden text of a step, blank when it must be, and hostile text as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from overleg.keuzes import Delen
from overleg.screens.bespreking import Bespreking
from overleg.screens.stukken import Stukkenscherm
from overleg.screens.thema import PALETTEN
from overleg.screens.zaal.volger import WEG_NA, Wacht
from overleg.screens.zaal.zaalscherm import Zaalscherm
from overleg.verloop.muur import Leegte
from tests.screens.aan_tafel import EERSTE, TWEEDE, Wekker, aan_tafel, bespreek, op_tafel, open_kast
from tests.screens.beeld import check_goud, lees, rust, tekst, woorden
from tests.screens.contrast import list_zwak
from tests.screens.engels import list_engels
from tests.screens.lopen import loopt
from tests.screens.zaal_kijken import in_zaal, zaal

GOUD = Path(__file__).parents[1] / "goud" / "zaal"
KWAAD = "[/b] [INTERN] [@click=app.quit]x[/] \x1b]0;x\x07 \u202eomgekeerd"
STAPPEN = ("openen", "mensen", "blinde_vlekken", "veiligheid", "afspraken", "akkoord")


@loopt
@pytest.mark.parametrize("maat", [(80, 24), (140, 40)])
async def test_the_steps_as_the_room_sees_them(kast: Path, maat: tuple[int, int]) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = aan_tafel(store, klok, TWEEDE, "tonen")
        store.point(tafel.casus_id, tafel.overleg_id)
        naam = tafel.dossier.casus.werknaam
        async with zaal(kast, klok, maat) as (app, pilot):
            seen = tekst(app)
            for volgnummer, stap in ((TWEEDE, "tonen"), *((EERSTE, een) for een in STAPPEN)):
                tafel = aan_tafel(store, klok, volgnummer, stap)
                store.point(tafel.casus_id, tafel.overleg_id)
                await rust(pilot)
                await pilot.press("enter")
                await rust(pilot, tafel.stap.titel)
                seen += f"\n=== {stap} ===\n{tekst(app)}"
                assert list_engels(woorden(app)) == []
                assert naam not in woorden(app)
            check_goud(GOUD / f"zaal-{maat[0]}x{maat[1]}.txt", seen)
            for thema in PALETTEN:
                app.theme = thema
                await rust(pilot)
                assert list_zwak(app) == [], thema


@loopt
async def test_what_the_room_may_not_see_is_off_the_wall_at_once(kast: Path) -> None:
    async with in_zaal(kast, "afspraken", (140, 60), volgnummer=EERSTE) as (tafel, app, pilot):
        await pilot.press("enter")
        await rust(pilot, "Bij moeder langsgaan")
        stap = next(een for een in tafel.dossier.alle if "langsgaan" in str(een))
        tafel.store.apply([stap.met(delen=Delen.NOTITIE)])
        await rust(pilot, weg="Bij moeder langsgaan")
        assert "Elke dinsdag vijf minuten" in woorden(app)


@loopt
async def test_it_points_at_the_row_the_chair_is_at_and_brings_it_into_view(kast: Path) -> None:
    async with in_zaal(kast, "afspraken", volgnummer=EERSTE) as (tafel, app, pilot):
        await pilot.press("enter")
        await rust(pilot, "nog")
        assert "Tante Rena komt elke avond" not in woorden(app)
        assert "hieronder (pijl omlaag)" in woorden(app)
        afspraak = next(een for een in tafel.dossier.alle if "komt elke avond" in str(een))
        tafel.store.apply([tafel.overleg.met(plek=f"afspraken/{afspraak.id}/")])
        await rust(pilot, "▸ Tante Rena komt elke avond")


@loopt
async def test_every_reason_to_be_blank_shows_nothing_of_the_case(kast: Path) -> None:
    async with in_zaal(kast, "mensen", volgnummer=EERSTE) as (_, app, pilot):
        scherm = app.screen
        assert isinstance(scherm, Zaalscherm)
        await pilot.press("enter")
        await rust(pilot, "Sem (8)")
        await pilot.press("f9")
        await rust(pilot, Wacht.HIER.value, weg="Sem")
        await pilot.press("f9")
        await rust(pilot, "Sem (8)")
        for waarom in (*Wacht, *Leegte):
            scherm.show_leeg(waarom)
            await pilot.pause()
            assert "Sem" not in woorden(app)
            assert "2026-0007" not in woorden(app)
            assert app.title == "overleg"
            assert waarom.value in woorden(app)
            assert list_engels(woorden(app)) == []
        assert WEG_NA >= 60


@loopt
async def test_a_window_over_the_wall_goes_away_when_it_must_be_blank(kast: Path) -> None:
    async with in_zaal(kast, "mensen", volgnummer=EERSTE) as (tafel, app, pilot):
        await pilot.press("enter")
        await rust(pilot, "Sem (8)")
        await pilot.press("ctrl+p")
        await rust(pilot)
        assert not isinstance(app.screen, Zaalscherm)
        tafel.store.point_away()
        await rust(pilot, Wacht.GEEN.value, weg="Sem")
        assert isinstance(app.screen, Zaalscherm)


@loopt
async def test_hostile_text_is_on_the_wall_as_it_is(kast: Path) -> None:
    with op_tafel(kast, "afspraken", volgnummer=EERSTE) as tafel:
        tafel.store.apply([tafel.overleg.met(vraag=KWAAD)])
        stap = next(een for een in tafel.dossier.alle if "langsgaan" in str(een))
        tafel.store.apply([stap.met(wat=KWAAD)])
        tafel.store.point(tafel.casus_id, tafel.overleg_id)
        async with zaal(kast, tafel.klok, (140, 60)) as (app, pilot):
            await pilot.press("enter")
            await rust(pilot, "[/b] [INTERN] [@click=app.quit]x[/]")
            assert woorden(app).count("[/b] [INTERN]") == 2
            for regel in lees(app):
                assert not any(ord(teken) < 32 or 0x7F <= ord(teken) < 0xA0 for teken in regel)
                assert "\u202e" not in regel


@loopt
async def test_the_chairs_program_says_where_it_is_and_when_it_shows_papers(kast: Path) -> None:
    with op_tafel(kast, "mensen", volgnummer=EERSTE) as tafel:
        assert tafel.store.read_wijzer() is None
        async with bespreek(tafel) as (app, pilot):
            scherm = app.screen
            assert isinstance(scherm, Bespreking)
            found = tafel.store.read_wijzer()
            assert found is not None
            assert (found.overleg_id, found.leeg) == (tafel.overleg_id, False)
            scherm.action_stukken()
            await rust(pilot)
            assert isinstance(app.screen, Stukkenscherm)
            found = tafel.store.read_wijzer()
            assert found is not None
            assert found.leeg
            await pilot.press("escape")
            await rust(pilot)
            found = tafel.store.read_wijzer()
            assert found is not None
            assert not found.leeg
            scherm.action_begin()
            await rust(pilot)
            assert tafel.store.read_wijzer() is None
