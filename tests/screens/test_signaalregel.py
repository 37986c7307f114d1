"""What is loose stands beside the step, and leads to the place where it is mended."""

from __future__ import annotations

import re
from pathlib import Path

from overleg.dossier import Aanspreekpunt, BlindeVlek
from overleg.screens.panelen.paneel import Paneel
from overleg.screens.signaallijst import Signaallijst
from overleg.screens.widgets.berichten import StemSchrijft
from overleg.screens.widgets.signaalregel import Signaalregel
from overleg.screens.widgets.veldregel import VeldRegel
from tests.screens.aan_tafel import (
    TWEEDE,
    Proefapp,
    Wekker,
    bespreek,
    nieuw_overleg,
    nu_in_kast,
    op_scherm,
    open_kast,
    stem_van,
    typ,
)
from tests.screens.beeld import rust, woorden
from tests.screens.lopen import loopt


def _place(app: Proefapp, code: str) -> int:
    """Give how many lines down a signaal stands in the list that is open."""
    assert isinstance(app.screen, Signaallijst)
    return [een.code for een in app.screen.signalen].index(code)


def _count(app: Proefapp) -> int:
    """Give the number of signalen the line tells."""
    found = re.search(r"Signalen (\d+)", woorden(app))
    assert found is not None
    return int(found[1])


@loopt
async def test_the_line_tells_what_is_loose_here_and_follows_what_is_done(kast: Path) -> None:
    async with op_scherm(kast, "blinde_vlekken", volgnummer=TWEEDE) as (tafel, app, pilot):
        await rust(pilot, "BV01 Niemand weet iets over Noa.")
        before = _count(app)
        await pilot.press("v")
        await typ(pilot, "Morgen horen we meer.\n")
        await rust(pilot, "aanvaard: Morgen", weg="BV01 Niemand weet iets over Noa.")
        assert _count(app) == before - 1
        assert tafel.dossier.van(BlindeVlek)


@loopt
async def test_the_list_leads_to_the_row_and_f6_leads_back(kast: Path) -> None:
    async with op_scherm(kast, "tonen", (140, 40), volgnummer=TWEEDE) as (tafel, app, pilot):
        before = tafel.overleg.plek
        await pilot.press("ctrl+e")
        await rust(pilot, "Enter gaat naar de plek")
        await pilot.press(*["down"] * _place(app, "PL04"), "enter")
        await rust(pilot, "▸ Tante Rena komt elke avond", weg="Tegelijk tonen Vraag")
        assert tafel.stap.id == "afspraken"
        await pilot.press("f6")
        await rust(pilot, "Voorlezen")
        assert (tafel.stap.id, tafel.overleg.plek) == ("tonen", before)


@loopt
async def test_a_signaal_of_this_step_puts_the_cursor_on_its_row(kast: Path) -> None:
    async with op_scherm(kast, "afspraken", (140, 40), volgnummer=TWEEDE) as (_, app, pilot):
        assert "▸ Tante Rena komt elke avond" not in woorden(app)
        await pilot.press("ctrl+e")
        await rust(pilot, "Enter gaat naar de plek")
        await pilot.press(*["down"] * _place(app, "PL04"), "enter")
        await rust(pilot, "▸ Tante Rena komt elke avond", weg="Enter gaat naar de plek")


@loopt
async def test_a_blind_spot_leads_to_its_cell_on_the_map(kast: Path) -> None:
    async with op_scherm(kast, "tonen", (140, 40), volgnummer=TWEEDE) as (_, app, pilot):
        await pilot.press("ctrl+e")
        await rust(pilot, "BV01")
        await pilot.press(*["down"] * _place(app, "BV01"), "enter")
        await rust(pilot, "Blinde-vlekkenkaart")
        assert "▸Noa (5)" in woorden(app)


@loopt
async def test_what_is_protected_is_counted_on_the_wall_and_told_to_the_chair(kast: Path) -> None:
    async with op_scherm(kast, "acuutkaart", (200, 50), volgnummer=TWEEDE) as (_, app, pilot):
        await rust(pilot, "(1 beschermd)")
        assert "PR04" not in woorden(app)
        await pilot.press("ctrl+e")
        await rust(pilot, "Nog 1 over wat beschermd is")
        assert "PR04" not in woorden(app)
        await pilot.press("escape", "ctrl+s")
        await rust(pilot, "PR04", weg="beschermd)")


@loopt
async def test_nothing_is_told_while_a_voice_writes_in_silence(kast: Path) -> None:
    async with op_scherm(kast, "veiligheid", volgnummer=TWEEDE) as (tafel, app, pilot):
        await rust(pilot, "Signalen")
        assert app.screen.query_one(Signaalregel).display
        stem = stem_van(tafel, "School")
        app.screen.post_message(StemSchrijft(stem.id))
        await rust(pilot, "schrijft.")
        assert not app.screen.query_one(Signaalregel).display
        await pilot.press("ctrl+e")
        await rust(pilot, "schrijft.")


@loopt
async def test_a_contact_of_an_earlier_meeting_can_be_mended_where_the_signaal_leads(
    kast: Path,
) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = nieuw_overleg(store, klok, "veiligheid")
        tafel.apply(een.met(buiten_uren="") for een in tafel.dossier.van(Aanspreekpunt))
        (oud, *_) = tafel.dossier.van(Aanspreekpunt)
        async with bespreek(tafel, (140, 40)) as (app, pilot):
            await pilot.press("ctrl+e")
            await rust(pilot, "Enter gaat naar de plek")
            await pilot.press(*["down"] * _place(app, "PL11"), "enter")
            await rust(pilot, f"{oud.naam}", weg="Enter gaat naar de plek")
            assert tafel.stap.id == "regie"
            paneel = app.screen.query_one(Paneel)
            assert paneel.plek_van(app.focused) == f"aanspreekpunten/{oud.id}/"
            await pilot.press("enter")
            await rust(pilot, "Welk nummer buiten die uren?")
            velden = app.screen.query(VeldRegel)
            next(een for een in velden if een.adres.veld == "buiten_uren").invoer.focus()
            await rust(pilot)
            await typ(pilot, "0800 2000")
            await pilot.press("escape")
            await rust(pilot, "0800 2000", weg="Welk nummer buiten die uren?")
        (nieuw,) = nu_in_kast(tafel, Aanspreekpunt)
        assert (nieuw.naam, nieuw.buiten_uren, nieuw.vorige_id) == (oud.naam, "0800 2000", oud.id)
        assert tafel.dossier.ook_gewist(oud.id) == oud, "the first meeting keeps what it wrote"
