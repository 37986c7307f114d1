"""Walking the plan on screen: one key a line, and the questions that follow below it."""

from __future__ import annotations

from pathlib import Path

from overleg.dossier import Afspraak, Nagelopen, Terugmelding, Voorwaarde
from overleg.keuzes import JaNee, RegelUitkomst, StapStand
from overleg.screens.panelen.paneel import Paneel
from tests.screens.aan_tafel import Proefapp, Wekker, bespreek, nieuw_overleg, open_kast, typ
from tests.screens.beeld import MATEN, check_goud, rust, tekst, woorden
from tests.screens.lopen import loopt

GOUD = Path(__file__).parent / "goud"
WEEK = 7 * 24 * 3600
GEVRAAGD = "Enter zonder tekst mag ook"
"""What the screen says below when one question is asked below a row."""


def go_to(app: Proefapp, onderdeel: str) -> None:
    """Put the cursor on the first row of a part."""
    paneel = app.screen.query_one(Paneel)
    next(een for een in paneel.list_delen() if een.onderdeel.id == onderdeel).focus_eerste()


@loopt
async def test_the_plan_is_walked_line_by_line(kast: Path) -> None:
    klok = Wekker()
    klok.verder(WEEK)
    with open_kast(kast, klok) as store:
        tafel = nieuw_overleg(store, klok, "terugblik", "herbeoordeling")
        async with bespreek(tafel, (100, 60)) as (app, pilot):
            go_to(app, "terugmelding")
            await rust(pilot)
            await pilot.press("2")
            await rust(pilot, GEVRAAGD)
            await typ(pilot, "1 december\n")
            await rust(pilot, weg=GEVRAAGD)
            (melding,) = tafel.dossier.van_overleg(Terugmelding, tafel.overleg_id)
            assert (melding.stand, str(melding.uiterlijk)) == (StapStand.LOOPT, "2026-12-01")

            go_to(app, "nalopen_voorwaarden")
            await rust(pilot, "gold tot di 17 november 2026, dat is voorbij")
            await pilot.press("1")
            await rust(pilot, GEVRAAGD)
            await typ(pilot, "8 december\n")
            await rust(pilot, "geldt nu tot di 8 december 2026")
            await typ(pilot, "De juf zag het\n")
            await rust(pilot, "want: De juf zag het")

            # The next voorwaarde has lines under it: those are asked about first.
            await pilot.press("3")
            await rust(pilot, "Onder deze voorwaarde hangt nog iets")
            await pilot.press("j")
            await rust(pilot, GEVRAAGD)
            await typ(pilot, "Zij wonen apart\n")
            await rust(pilot, "want: Zij wonen apart")
            gone = [een for een in tafel.dossier.van(Voorwaarde) if een.vervallen]
            assert [een.vervallen_want for een in gone] == ["Zij wonen apart"]

            go_to(app, "nalopen_afspraken")
            await rust(pilot)
            await pilot.press("2")
            await rust(pilot, GEVRAAGD)
            await typ(pilot, " En hij belt eerst.\n")
            await rust(pilot, "j ja")
            await pilot.press("j")
            await rust(pilot, GEVRAAGD)
            await pilot.press("enter")
            await rust(pilot, "wordt: Vader slaapt")
            assert tafel.dossier.van(Afspraak)[-1].tekst.endswith("En hij belt eerst.")
            said = tafel.dossier.van_overleg(Nagelopen, tafel.overleg_id)
            assert [een.uitkomst for een in said] == [
                RegelUitkomst.BLIJFT,
                RegelUitkomst.VERVALT,
                RegelUitkomst.VERANDERT,
            ]
            assert said[-1].gebeurd is JaNee.JA

            # Taking the answer back brings the line back.
            go_to(app, "nalopen_voorwaarden")
            await pilot.press("down", "delete")
            await rust(pilot, weg="Zij wonen apart")
            assert not [een for een in tafel.dossier.van(Voorwaarde) if een.vervallen]


@loopt
async def test_the_walk_looks_as_it_did(kast: Path) -> None:
    klok = Wekker()
    klok.verder(WEEK)
    with open_kast(kast, klok) as store:
        tafel = nieuw_overleg(store, klok, "terugblik", "herbeoordeling")
        async with bespreek(tafel, MATEN[0]) as (app, pilot):
            for breed, hoog in MATEN:
                await pilot.resize_terminal(breed, hoog)
                await rust(pilot)
                go_to(app, "nalopen_afspraken")
                await rust(pilot)
                check_goud(GOUD / f"nalopen-{breed}x{hoog}.txt", tekst(app))
            assert "Klopt elke voorwaarde nog?" in woorden(app)
