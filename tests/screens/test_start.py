"""The start screen: resume first, numbers only, and everything one can begin."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from overleg.dossier import Deelnemer, Terugmelding
from overleg.keuzes import OverlegStatus
from overleg.store import create_kast
from tests.screens.beeld import MATEN, check_goud, rust, tekst, vul, woorden
from tests.screens.deuren import bij_start
from tests.screens.kasten import GOEDKOOP, LINDE, WACHTWOORD, WIE, Bespreking
from tests.screens.lopen import loopt

GOUD = Path(__file__).parent / "goud"
NAMEN = ("Linde", "Noor", "Beuk", "Esdoorn")


@pytest.mark.parametrize("maat", MATEN)
@loopt
async def test_how_it_looks(make_app, maat) -> None:
    async with bij_start(make_app, size=maat) as (app, _):
        check_goud(GOUD / f"start-{maat[0]}x{maat[1]}.txt", tekst(app))


@pytest.mark.parametrize("maat", MATEN)
@loopt
async def test_how_it_looks_without_a_case(make_app, tmp_path, klok, maat) -> None:
    create_kast(tmp_path / "leeg", WACHTWOORD, klok=klok, kosten=GOEDKOOP)
    app = make_app(map=tmp_path / "leeg")
    async with app.run_test(size=maat) as pilot:
        # The footer comes last; a dump without it would be half a screen.
        await rust(pilot, "ctrl+p Zoek")
        assert "Hier staat nog geen casus." in woorden(app)
        check_goud(GOUD / f"leegstart-{maat[0]}x{maat[1]}.txt", tekst(app))
        await pilot.click("#nieuw")
        await rust(pilot, "Nieuwe casus 2026-0001")


@loopt
async def test_names_are_there_only_on_request(make_app) -> None:
    async with bij_start(make_app) as (app, pilot):
        assert not any(naam in tekst(app) for naam in NAMEN)
        await pilot.press("w")
        await rust(pilot, "Gezin Linde")
        assert all(naam in tekst(app) for naam in NAMEN)
        await pilot.press("w")
        await rust(pilot, weg="Gezin Linde")
        assert not any(naam in tekst(app) for naam in NAMEN)


@loopt
async def test_enter_resumes_the_meeting_that_is_going_on(make_app) -> None:
    async with bij_start(make_app) as (app, pilot):
        await pilot.press("enter")
        await rust(pilot, LINDE)
        assert isinstance(app.screen, Bespreking)
        assert app.tafel is not None
        assert app.tafel.overleg.status is OverlegStatus.BEZIG
        assert app.title == f"overleg {LINDE}"
        app.screen.dismiss(None)
        await rust(pilot, "Verder waar u was")
        assert app.title == "overleg"


@loopt
async def test_a_row_can_be_clicked(make_app) -> None:
    async with bij_start(make_app) as (app, pilot):
        await pilot.click("#lijst", offset=(10, 1))
        await rust(pilot, weg="Verder waar u was")
        assert isinstance(app.screen, Bespreking)


@loopt
async def test_search_finds_by_name_without_showing_it(make_app) -> None:
    async with bij_start(make_app) as (app, pilot):
        await pilot.press("z", *"beuk")
        await rust(pilot, "Gevonden: 1 casus")
        assert "2026-0020" in woorden(app)
        assert LINDE not in woorden(app)
        await pilot.press("escape")
        await rust(pilot, LINDE)


@loopt
async def test_a_new_case_leads_to_a_meeting(make_app) -> None:
    async with bij_start(make_app) as (app, pilot):
        await pilot.press("n")
        await rust(pilot, "Nieuwe casus 2026-0022")
        vul(app, "#veld-0", "Gezin Eik")
        await pilot.press("enter", "enter", "enter")
        await rust(pilot, "welke leidraad?")
        await pilot.press("3")
        await rust(pilot, "Wie zitten er aan tafel?")
        await pilot.press("1", "2", "enter")
        await rust(pilot, "2026-0022")
        assert isinstance(app.screen, Bespreking)
        tafel = app.screen.tafel
        assert tafel.leidraad.sleutel == "acuut"
        assert tafel.overleg.voorzitter == WIE
        assert tafel.dossier.casus.werknaam == "Gezin Eik"
        stemmen = tafel.dossier.van_overleg(Deelnemer, tafel.overleg_id)
        assert [stem.naam for stem in stemmen] == ["A. Bakker", ""]


@loopt
async def test_a_new_case_can_wait_with_its_meeting(make_app) -> None:
    async with bij_start(make_app) as (app, pilot):
        await pilot.press("n")
        await rust(pilot, "Nieuwe casus")
        vul(app, "#veld-0", "Gezin Eik")
        await pilot.press("enter", "enter", "enter")
        await rust(pilot, "welke leidraad?")
        await pilot.press("0")
        await rust(pilot, "2026-0022 nog geen overleg")


@loopt
async def test_a_case_without_a_name_is_not_made(make_app) -> None:
    async with bij_start(make_app) as (app, pilot):
        before = len(app.store.list_casussen())
        await pilot.press("n")
        await rust(pilot, "Nieuwe casus")
        await pilot.press("enter", "enter", "enter")
        await rust(pilot, "Hier is nog een antwoord nodig")
        await pilot.press("escape")
        await rust(pilot, "Verder waar u was")
        assert len(app.store.list_casussen()) == before


def _last_report(app) -> Terugmelding:
    casus = app.store.find_casus(LINDE)
    return app.store.read_dossier(casus.id).van(Terugmelding)[-1]


@loopt
async def test_two_keys_report_a_late_action_done_and_one_takes_it_back(make_app, klok) -> None:
    app = make_app()
    # The example was led until a quarter past two; what is said later counts.
    app.klok = lambda: klok() + timedelta(hours=1)
    async with app.run_test(notifications=True) as pilot:
        await rust(pilot, "1 actie over de datum")
        await pilot.press("down", "down")
        await rust(pilot, "g Gedaan")
        before = _last_report(app)
        await pilot.press("g", "enter")
        await rust(pilot, weg="over de datum")
        melding = _last_report(app)
        assert (melding.vervolgstap_id, melding.stand) == ("lin-act-bo", "gedaan")
        await pilot.press("ctrl+y")
        await rust(pilot, "1 actie over de datum")
        assert _last_report(app) == before


@loopt
async def test_what_did_not_happen_asks_why(make_app, klok) -> None:
    app = make_app()
    app.klok = lambda: klok() + timedelta(hours=1)
    async with app.run_test() as pilot:
        await rust(pilot, "1 actie over de datum")
        await pilot.press("down", "down", "enter")
        await rust(pilot, "Hoe staat deze actie ervoor?")
        await pilot.press("3")
        await rust(pilot, "Waardoor?")
        await pilot.press("enter")
        await rust(pilot, "Hier is nog een antwoord nodig")
        await pilot.press(*"ziek", "enter")
        await rust(pilot, weg="over de datum")
        assert (_last_report(app).stand, _last_report(app).want) == ("niet_gedaan", "ziek")


@loopt
async def test_done_is_offered_on_an_action_only(make_app) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await rust(pilot, "1 actie over de datum")
        assert "g Gedaan" not in woorden(app)


@loopt
async def test_a_closed_case_is_told_when_somebody_wants_a_meeting(make_app) -> None:
    async with bij_start(make_app) as (_, pilot):
        await pilot.press("z", *"0021", "enter")
        await rust(pilot, "Gevonden: 1 casus")
        await pilot.press("enter")
        await rust(pilot, "welke leidraad?")
        await pilot.press("1")
        await rust(pilot, "aan tafel")
        await pilot.press("enter")
        await rust(pilot, "Deze casus is gesloten.")


@loopt
async def test_what_another_program_does_comes_on_the_screen(make_app, kast, klok) -> None:
    from overleg.store import open_sleutel, open_store
    from overleg.verloop import new_casus

    async with bij_start(make_app) as (_, pilot):
        with open_store(kast, open_sleutel(kast, WACHTWOORD), wie="x", klok=klok) as other:
            other.apply(new_casus("2026-0099", "Anders", klok()))
        await rust(pilot, "2026-0099")
