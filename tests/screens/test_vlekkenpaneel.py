"""The gaps first, the whole map behind a key, and dealing with a place where it is seen."""

from __future__ import annotations

from pathlib import Path

from overleg.dossier import Betrokkene, BlindeVlek, Inbreng, Onthulling, Vervolgstap
from overleg.keuzes import BlindeVlekUitkomst
from overleg.screens.panelen.zoeken import find_boven
from overleg.screens.thema import PALETTEN
from overleg.screens.widgets.deelblok import DeelBlok
from overleg.screens.widgets.gaten import Gaten
from overleg.screens.widgets.vlekkenkaart import Vlekkenkaart
from overleg.tafel import Tafel
from overleg.verloop import is_na_tonen
from tests.screens.aan_tafel import (
    TWEEDE,
    Wekker,
    aan_tafel,
    bespreek,
    nu_in_kast,
    op_scherm,
    op_tafel,
    open_kast,
    stem_van,
    tot,
    typ,
)
from tests.screens.beeld import MATEN, check_goud, lees, rust, tekst, woorden
from tests.screens.contrast import list_zwak
from tests.screens.engels import list_engels
from tests.screens.lopen import loopt
from tests.screens.test_bespreking_goud import GOUD, KWAAD_GEZIEN, _check_regels, _poison

STAP = "blinde_vlekken"


@loopt
async def test_the_map_looks_as_it_did_by_people_and_by_topics(kast: Path) -> None:
    async with op_scherm(kast, STAP, MATEN[0], volgnummer=TWEEDE) as (_, app, pilot):
        await pilot.press("k", "down")
        for breed, hoog in MATEN:
            await pilot.resize_terminal(breed, hoog)
            await rust(pilot)
            check_goud(GOUD / f"vlekkenkaart-mensen-{breed}x{hoog}.txt", tekst(app))
            assert list_engels(woorden(app)) == []
            _check_regels(app, breed)
        await pilot.press("o")
        for breed, hoog in MATEN:
            await pilot.resize_terminal(breed, hoog)
            await rust(pilot)
            check_goud(GOUD / f"vlekkenkaart-onderwerpen-{breed}x{hoog}.txt", tekst(app))
        for thema in PALETTEN:
            app.theme = thema
            await rust(pilot)
            assert list_zwak(app) == [], thema
        await pilot.press("escape")
        await rust(pilot, "Wie ontbreekt hier?")
        assert app.screen.query_one(Gaten).has_focus


@loopt
async def test_each_way_to_deal_with_a_gap_is_kept_and_shown(kast: Path) -> None:
    with op_tafel(kast, STAP, volgnummer=TWEEDE) as tafel:
        async with bespreek(tafel) as (_, pilot):
            await rust(pilot, "0 van 3 besproken")
            tafel.klok.verder(3600)
            await pilot.press("z")
            await typ(pilot, "\nRuben Kok\n")
            await rust(pilot, "✓ vraag: Ruben Kok")
            await pilot.press("down", "a")
            await typ(pilot, "\nwijkteam Ruben Kok\nooit\n")
            await rust(pilot, "Niet begrepen: “ooit”")
            await pilot.press("escape", "a")
            await typ(pilot, "\nwijkteam Ruben Kok\nvr\n")
            await rust(pilot, "2 van 3 besproken")
            await pilot.press("down", "g", "1")
            await typ(pilot, "Bo lachte.\n")
            await rust(pilot, "allemaal besproken")
        by_outcome = {een.uitkomst: een for een in nu_in_kast(tafel, BlindeVlek)}
        actie = tafel.store.read_dossier(tafel.casus_id).vind(
            Vervolgstap, by_outcome[BlindeVlekUitkomst.ACTIE].vervolgstap_id
        )
        assert actie is not None
        assert (actie.eigenaar, str(actie.uiterlijk)) == ("Ruben Kok", "2026-11-20")
        bo = next(een for een in tafel.dossier.van(Betrokkene) if een.naam == "Bo")
        said = nu_in_kast(tafel, Inbreng)[-1]
        assert (said.tekst, said.over) == ("Bo lachte.", (bo.id,))
        assert said.stem_id == stem_van(tafel, "Politie-wijk").id
        assert is_na_tonen(tafel.dossier, said)


@loopt
async def test_a_cell_is_opened_accepted_and_taken_back(kast: Path) -> None:
    async with op_scherm(kast, STAP, volgnummer=TWEEDE) as (tafel, app, pilot):
        await pilot.press("k", "right", "right", "enter")
        await rust(pilot, "Sem · School")
        assert "Sem kwam in drie weken vijf keer te laat" in woorden(app)
        await pilot.press("escape", "left", "down", "v")
        await typ(pilot, "Verandert niets.\n")
        await rust(pilot, "·✓")
        (vlek,) = nu_in_kast(tafel, BlindeVlek)
        assert (vlek.uitkomst, vlek.reden) == (BlindeVlekUitkomst.AANVAARD, "Verandert niets.")
        assert vlek.bij_stem_id == stem_van(tafel, "Politie-recherche").id
        await pilot.press("delete")
        await tot(pilot, lambda: nu_in_kast(tafel, BlindeVlek) == ())
        await pilot.press("up", "up", "end", "enter")
        await rust(pilot, "Openbaar Ministerie: niet nagekeken")


@loopt
async def test_a_reader_sees_no_line_that_is_kept_from_the_wall(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = aan_tafel(store, klok, TWEEDE, STAP)
        school = stem_van(tafel, "School")
        eigen = [een for een in nu_in_kast(tafel, Inbreng) if een.stem_id == school.id]
        store.apply(een.met(van_muur=True) for een in eigen)
        tafel = Tafel(store, tafel.casus_id, tafel.overleg_id, klok)
        async with bespreek(tafel) as (app, pilot):
            await pilot.press("k", "right", "right", "enter")
            await rust(pilot, "Sem · School")
            shown = woorden(app)
            assert not any(een.tekst[:30] in shown for een in eigen)
            await pilot.press("escape", "ctrl+s")
            await rust(pilot, "VOORZITTER")
            await pilot.press("enter")
            await rust(pilot, "Sem · School")
            shown = woorden(app)
            assert any(een.tekst[:20] in shown for een in eigen)


@loopt
async def test_hostile_names_keep_the_map_in_its_columns(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = aan_tafel(store, klok, TWEEDE, STAP)
        dossier = store.read_dossier(tafel.casus_id)
        store.apply(_poison(ding) for ding in dossier.alle if ding.gewist_op is None)
        tafel = Tafel(store, tafel.casus_id, tafel.overleg_id, klok)
        async with bespreek(tafel, (80, 40)) as (app, pilot):
            await pilot.press("k")
            await rust(pilot, "Blinde-vlekkenkaart")
            for toets in ("end", "o", "down", "enter"):
                await pilot.press(toets)
                await rust(pilot)
                _check_regels(app, 80)
            assert KWAAD_GEZIEN[:14] in woorden(app)


@loopt
async def test_the_mouse_points_and_a_second_click_opens(kast: Path) -> None:
    async with op_scherm(kast, STAP, volgnummer=TWEEDE) as (_, app, pilot):
        await pilot.press("k")
        kaart = app.screen.query_one(Vlekkenkaart)
        regel = next(n for n, line in enumerate(lees(app)) if "Vader Linde" in line)
        plek = lees(app)[regel].index("4!") - kaart.region.x
        await pilot.click(kaart, offset=(plek, regel - kaart.region.y))
        await rust(pilot, "Vader Linde (36) · GGZ")
        await pilot.click(kaart, offset=(plek, regel - kaart.region.y))
        await rust(pilot, "Terug (Esc)")


@loopt
async def test_keys_walk_one_place_at_a_time_and_between_the_gaps_and_the_parts(
    kast: Path,
) -> None:
    async with op_scherm(kast, STAP, (140, 40), volgnummer=TWEEDE) as (_, app, pilot):
        gaten = app.screen.query_one(Gaten)
        delen = [deel.onderdeel.id for deel in app.screen.query(DeelBlok)]
        for toets, deel in (
            ("right", delen[0]),
            ("up", ""),
            ("pagedown", delen[0]),
            ("pagedown", delen[1]),
            ("pageup", delen[0]),
            ("pageup", ""),
        ):
            await pilot.press(toets)
            await rust(pilot)
            here = find_boven(app.screen.focused, DeelBlok)
            assert (here.onderdeel.id if here is not None else "") == deel
            assert gaten.has_focus is (deel == "")


@loopt
async def test_before_the_reveal_there_is_no_map(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = aan_tafel(store, klok, TWEEDE, STAP)
        dossier = store.read_dossier(tafel.casus_id)
        store.apply(een.gewist(klok()) for een in dossier.van_overleg(Onthulling, tafel.overleg_id))
        tafel = Tafel(store, tafel.casus_id, tafel.overleg_id, klok)
        async with bespreek(tafel) as (app, pilot):
            await rust(pilot, "De kaart is er zodra alles tegelijk is getoond.")
            await pilot.press("k", "g", "a")
            await rust(pilot)
            assert not app.screen.query_one(Vlekkenkaart).display
