"""The four steps of the plan as a chair leads them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from overleg.dossier import Betrokkene, Oorzaak, Regie, Vervolgstap, Voorwaarde, WatAls
from overleg.keuzes import Delen, JaNee, Onderwerp, OorzaakUitkomst
from overleg.screens.panelen.paneel import Paneel
from overleg.screens.spoorvenster import Spoorvenster
from overleg.screens.thema import PALETTEN
from overleg.screens.widgets.deelblok import MEESTE
from overleg.screens.widgets.rijblok import RijBlok
from overleg.tafel import Tafel
from overleg.verloop import reveal, skip_stap
from tests.conftest import NU
from tests.screens.aan_tafel import (
    EERSTE,
    Proefapp,
    bespreek,
    nu_in_kast,
    op_scherm,
    op_tafel,
    typ,
)
from tests.screens.beeld import MATEN, check_goud, rust, tekst, woorden
from tests.screens.contrast import list_zwak
from tests.screens.engels import list_engels
from tests.screens.lopen import loopt

GOUD = Path(__file__).parent / "goud"


def _basis(tafel: Tafel) -> dict[str, object]:
    return {"casus_id": tafel.casus_id, "overleg_id": tafel.overleg_id, "gemaakt_op": NU}


def _blok(app: Proefapp, label: str) -> RijBlok:
    return next(blok for blok in app.screen.query(RijBlok) if blok.rij.label == label)


@loopt
async def test_a_loose_end_leads_to_where_it_is_mended_and_f6_comes_back(kast: Path) -> None:
    async with op_scherm(kast, "afspraken", volgnummer=EERSTE) as (tafel, app, pilot):
        paneel = app.screen.query_one(Paneel)
        was = paneel.plek_van(app.focused)
        assert was == "vervolgstappen/nieuw/", "an action can be typed at once"
        await pilot.press("ctrl+d")
        await rust(pilot, "Het spoor van het plan: 3 losse einden")
        assert isinstance(app.screen, Spoorvenster)
        await pilot.press("l", "l", "l", "left", "right", "l", "enter")
        await rust(pilot, "+ Wat zien we als het misgaat?", weg="l volgend los eind")
        assert tafel.stap.id == "stresstest"
        paneel = app.screen.query_one(Paneel)
        assert paneel.plek_van(app.focused) == "wat_als/nieuw/"
        await pilot.press("f6")
        await rust(pilot, "Wat moet er NU gebeuren?, 9 van 14")
        assert tafel.stap.id == "afspraken"


@loopt
async def test_the_trace_looks_as_it_did_and_can_be_read_in_every_colour(kast: Path) -> None:
    async with op_scherm(kast, "nodig", MATEN[0], volgnummer=EERSTE) as (_, app, pilot):
        await pilot.press("ctrl+d")
        await rust(pilot, "Het spoor van het plan: 3 losse einden")
        await pilot.press("l")
        for breed, hoog in MATEN:
            await pilot.resize_terminal(breed, hoog)
            await rust(pilot)
            check_goud(GOUD / f"spoor-{breed}x{hoog}.txt", tekst(app))
            assert list_engels(woorden(app)) == []
        for thema in PALETTEN:
            app.theme = thema
            await rust(pilot)
            assert list_zwak(app) == [], thema


@loopt
async def test_hostile_words_stand_in_trace_and_line_as_they_were_typed(kast: Path) -> None:
    kwaad = "[/b] [INTERN] [@click=app.quit]x[/]"
    with op_tafel(kast, "afspraken", volgnummer=EERSTE) as tafel:
        tafel.apply((tafel.dossier.van(Voorwaarde)[0].met(tekst=f"{kwaad} \x1b[2J"),))
        async with bespreek(tafel, MATEN[1]) as (app, pilot):
            await typ(pilot, f"morgen politie: {kwaad}\n")
            await rust(pilot, "Zo is het begrepen")
            assert f"Wat: {kwaad}" in woorden(app)
            await pilot.press("ctrl+d")
            await rust(pilot, "Het spoor van het plan: 3 losse einden")
            assert f"voorwaarde: {kwaad} [U+001B][2J" in woorden(app)
            assert isinstance(app.screen, Spoorvenster), "no word did anything"


@loopt
async def test_one_key_says_what_is_done_with_each_cause(kast: Path) -> None:
    with op_tafel(kast, "stresstest") as tafel:
        for tekst, delen in (
            ("vader heeft een sleutel", Delen.KAMER),
            ("tante wordt moe", Delen.VERSLAG),
            ("vader komt niet", Delen.VERSLAG),
        ):
            tafel.apply((Oorzaak(**_basis(tafel), tekst=tekst, delen=delen),))  # type: ignore[arg-type]
        tafel.apply(
            reveal(tafel.dossier, tafel.overleg_id, Onderwerp.OORZAAK, tafel.nu, reden="klaar")
        )
        async with bespreek(tafel, (100, 40)) as (app, pilot):
            await rust(pilot, "Nog open: 3 van 3.")
            app.screen.query(RijBlok).first().focus_regel()
            await rust(pilot, "p plan aangepast, w maak een wat-als, a aanvaard, want")
            await pilot.press("w")
            await rust(pilot, "Wie doet dan wat?")
            assert "vader heeft een sleutel" in woorden(app)
            assert nu_in_kast(tafel, Oorzaak)[0].uitkomst is OorzaakUitkomst.OPEN, "not made yet"
            await typ(pilot, "Moeder belt 112\n")
            # Who decides is asked; Enter in the empty field keeps the row as it is.
            await rust(pilot, "Wie beslist")
            await pilot.press("enter")
            await rust(pilot, "Nog open: 2 van 3.")
            (watals,) = nu_in_kast(tafel, WatAls)
            assert (watals.signaal, watals.doet) == ("vader heeft een sleutel", "Moeder belt 112")
            assert watals.delen is Delen.KAMER, "what stays in the room stays there"
            app.screen.query(RijBlok)[1].focus_regel()
            await rust(pilot)
            await pilot.press("p")
            await rust(pilot, "Nog open: 1 van 3.")
            await pilot.press("down", "a")
            await rust(pilot, weg="Nog open: 1 van 3.")
            await typ(pilot, "niet af te dwingen\n")
            await rust(pilot)
            een, twee, drie = nu_in_kast(tafel, Oorzaak)
            assert (een.uitkomst, een.watals_id) == (OorzaakUitkomst.WAT_ALS, watals.id)
            assert twee.uitkomst is OorzaakUitkomst.PLAN
            assert (drie.uitkomst, drie.reden) == (OorzaakUitkomst.AANVAARD, "niet af te dwingen")


@loopt
async def test_who_directs_is_asked_after_what_is_needed(kast: Path) -> None:
    async with op_scherm(kast, "regie") as (tafel, app, pilot):
        await rust(pilot, "Eerst ‘Wat is nodig?’")
        assert "Wat moet de casusregisseur kunnen" not in woorden(app)
        app.screen.query_one("#eerst-nodig").focus()
        await pilot.press("enter")
        await rust(pilot, "Wat hebben de mensen zelf nodig?")
        tafel.apply(skip_stap(tafel.dossier, tafel.overleg_id, "nodig", "geen tijd", tafel.nu))
        await pilot.press("f6")
        await rust(pilot, "Wie is de casusregisseur?", weg="Eerst ‘Wat is nodig?’")
        assert "Blijft uit overleg 1" in woorden(app)
        assert "Ruben Kok" in woorden(app)
        app.screen.query(RijBlok).first().focus_regel()
        await pilot.press("down")
        await typ(pilot, "Kok en Azimi\n")
        await rust(pilot, "Er kan maar één casusregisseur zijn")
        assert "Kok en Azimi" in woorden(app), "what was typed stays"
        assert not any(een.naam for een in nu_in_kast(tafel, Regie))


@pytest.mark.parametrize("stap", ["nodig", "afspraken", "stresstest", "regie"])
def test_a_case_without_people_says_what_to_do(kast: Path, stap: str) -> None:
    _look_without_people(kast, stap)


@loopt
async def _look_without_people(kast: Path, stap: str) -> None:
    with op_tafel(kast, stap) as tafel:
        tafel.apply(een.gewist(NU) for een in tafel.dossier.van(Betrokkene))
        async with bespreek(tafel) as (app, pilot):
            await rust(pilot, "Er is nog niemand om een plan voor te maken.")
            await pilot.press("ctrl+d")
            await rust(pilot, "Het spoor van het plan")
            await pilot.press("down", "up", "left", "right", "l", "end", "escape")
            await rust(pilot)
            app.screen.query_one("#mensen-erbij").focus()
            await pilot.press("enter")
            await rust(pilot, "Over wie gaat het?")
            assert tafel.stap.id == "openen"


@loopt
async def test_two_hundred_actions_open_as_a_few_and_come_when_asked(kast: Path) -> None:
    with op_tafel(kast, "afspraken") as tafel:
        tafel.apply(
            Vervolgstap(**_basis(tafel), wat=f"actie {n}", uiterlijk=date(2026, 12, 1))  # type: ignore[arg-type]
            for n in range(200)
        )
        async with bespreek(tafel) as (app, pilot):
            deel = app.screen.query_one(Paneel).list_delen()[0]
            assert len(list(deel.list_blokken())) == MEESTE
            await typ(pilot, "morgen politie: bellen\n")
            await rust(pilot, "Zo is het begrepen")
            await pilot.press("enter")
            await rust(pilot, weg="Zo is het begrepen")
            assert "bellen Politie" in woorden(app), "a new one is in sight"
            deel.query_one("#eerder").focus()
            await pilot.press("enter")
            await rust(pilot)
            assert len(list(deel.list_blokken())) == 2 * MEESTE + 1
            await app.screen.query_one(Paneel).focus_plek(
                f"vervolgstappen/{nu_in_kast(tafel, Vervolgstap)[0].id}/"
            )
            await rust(pilot, "actie 0")


@loopt
async def test_the_owner_says_yes_with_one_key_and_a_row_is_linked_with_another(
    kast: Path,
) -> None:
    with op_tafel(kast, "afspraken") as tafel:
        tafel.apply(
            Vervolgstap(**_basis(tafel), wat=wat)  # type: ignore[arg-type]
            for wat in ("een", "twee")
        )
        async with bespreek(tafel, (100, 40)) as (app, pilot):
            _blok(app, "een").focus_regel()
            await rust(pilot, "kan dat? j ja, n nee")
            await pilot.press("j", "n")
            await rust(pilot)
            een, twee = nu_in_kast(tafel, Vervolgstap)
            assert (een.kan_dat, twee.kan_dat) == (JaNee.JA, JaNee.NEE)
            _blok(app, "een").focus_regel()
            await rust(pilot)
            await pilot.press("v")
            await rust(pilot, "een: bij welke voorwaarden")
            await pilot.press("1")
            await rust(pilot)
            voorwaarde = tafel.dossier.van(Voorwaarde)[0]
            assert nu_in_kast(tafel, Vervolgstap)[0].voorwaarden == (voorwaarde.id,)
            _blok(app, "twee").focus_regel()
            await pilot.press("+")
            await typ(pilot, "half")
            await rust(pilot, "half")
            paneel = app.screen.query_one(Paneel)
            assert paneel.plek_van(app.focused) == "vervolgstappen/nieuw/"
