"""Nothing is lost: saving while somebody types, half-typed text, clashes, a full disk, resuming."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from overleg.dossier import Ding, Inbreng, Klad, Overleg, Vervolgstap, Voorwaarde
from overleg.dossier.zichtbaar import ZAAL
from overleg.fouten import Fout
from overleg.screens.panelen.adres import Adres
from overleg.screens.panelen.paneel import Paneel
from overleg.screens.panelen.schrijver import Schrijver
from overleg.screens.widgets.tekstveld import TekstVeld
from overleg.screens.widgets.veldregel import VeldRegel
from overleg.store.fouten import SchijfVol
from overleg.tafel import Tafel
from overleg.verloop import skip_stap
from tests.screens.aan_tafel import (
    Wekker,
    bespreek,
    nieuw_overleg,
    nu_in_kast,
    op_scherm,
    op_tafel,
    open_kast,
    tot,
    typ,
)
from tests.screens.beeld import rust, woorden
from tests.screens.lopen import loopt

ZORG = Adres("zorg", "een", "zorg")
MAT = (140, 50)


def opgeslagen(tafel: Tafel) -> Overleg:
    found = tafel.store.read_dossier(tafel.casus_id).vind(Overleg, tafel.overleg_id)
    assert found is not None
    return found


async def to_veld(pilot: Any, adres: Adres) -> VeldRegel:
    """Put the cursor in a field, as resuming does."""
    await pilot.app.screen.query_one(Paneel).focus_plek(adres.plek)
    await rust(pilot)
    return next(een for een in pilot.app.screen.query(VeldRegel) if een.adres == adres)


def herhaal(tafel: Tafel) -> Tafel:
    return Tafel(tafel.store, tafel.casus_id, tafel.overleg_id, tafel.klok)


@loopt
async def test_steady_typing_is_saved_while_it_goes_on(kast: Path) -> None:
    async with op_scherm(kast, "veiligheid", MAT) as (tafel, _, pilot):
        await to_veld(pilot, ZORG)
        loop = asyncio.get_running_loop()
        begin, typed, gaps = loop.time(), 0, []
        last_saved = begin
        while loop.time() - begin < 2.5:
            await pilot.press("a")
            typed += 1
            now = opgeslagen(tafel).zorg
            if len(now) > sum(gaps):
                gaps.append(len(now) - sum(gaps))
                last_saved = loop.time()
            await asyncio.sleep(0.02)
        assert len(gaps) >= 3, "a timer that later keys reset never saves"
        assert loop.time() - last_saved < 1.0


@loopt
async def test_what_is_typed_is_in_the_store_after_the_timer_without_leaving(kast: Path) -> None:
    async with op_scherm(kast, "veiligheid", MAT) as (tafel, app, pilot):
        await to_veld(pilot, ZORG)
        await typ(pilot, "Noa")
        await tot(pilot, lambda: opgeslagen(tafel).zorg == "Noa", 2.0)
        await rust(pilot)
        assert "opgeslagen 14:00 ✓" in woorden(app)


@loopt
async def test_what_follows_from_a_text_is_shown_when_the_timer_saved_it_before_enter(
    kast: Path,
) -> None:
    async with op_scherm(kast, "openen", MAT) as (tafel, _, pilot):
        await to_veld(pilot, Adres("vraag", "een", "vraag"))
        await typ(pilot, "Waar slaapt Sem?")
        await tot(pilot, lambda: opgeslagen(tafel).vraag == "Waar slaapt Sem?", 2.0)
        await pilot.press("enter")
        await rust(pilot, "Vraag: Waar slaapt Sem?")


@loopt
async def test_leaving_a_field_saves_at_once(kast: Path) -> None:
    async with op_scherm(kast, "veiligheid", MAT) as (tafel, _, pilot):
        await to_veld(pilot, ZORG)
        await pilot.press("x", "tab")
        assert opgeslagen(tafel).zorg == "x"


@loopt
async def test_another_step_saves_at_once(kast: Path) -> None:
    async with op_scherm(kast, "veiligheid", MAT) as (tafel, _, pilot):
        await to_veld(pilot, ZORG)
        await pilot.press("x", "f6")
        await rust(pilot)
        assert tafel.stap.id != "veiligheid"
        assert opgeslagen(tafel).zorg == "x"


@loopt
async def test_a_signal_saves_at_once(kast: Path) -> None:
    async with op_scherm(kast, "veiligheid", MAT) as (tafel, app, pilot):
        await to_veld(pilot, ZORG)
        await pilot.press("x")
        assert app.save_all() == ()
        assert opgeslagen(tafel).zorg == "x"


@loopt
async def test_a_line_that_is_not_made_yet_comes_back_after_a_stop(kast: Path) -> None:
    with op_tafel(kast, "afspraken") as tafel:
        async with bespreek(tafel, MAT) as (_, pilot):
            await to_veld_nieuw(pilot, "vervolgstappen")
            await typ(pilot, "half")
            await asyncio.sleep(0.4)
        assert not nu_in_kast(tafel, Vervolgstap)
        async with bespreek(herhaal(tafel), MAT) as (app, pilot):
            assert "+ half" in woorden(app)
            await typ(pilot, " af")
            assert isinstance(app.focused, TekstVeld)
            assert app.focused.text == "half af", "the cursor is at the end of the same field"


@loopt
async def test_half_a_new_line_is_kept_while_the_cursor_is_still_in_it(kast: Path) -> None:
    async with op_scherm(kast, "afspraken", MAT) as (tafel, _, pilot):
        await to_veld_nieuw(pilot, "vervolgstappen")
        await typ(pilot, "half")
        await tot(pilot, lambda: [een.tekst for een in nu_in_kast_klad(tafel)] == ["half"], 2.0)


async def to_veld_nieuw(pilot: Any, onderdeel_id: str) -> None:
    await pilot.app.screen.query_one(Paneel).focus_plek(Adres(onderdeel_id, "nieuw").plek)
    await rust(pilot)


@loopt
async def test_half_a_date_is_kept_and_shown_back_with_what_is_wrong(kast: Path) -> None:
    klok = Wekker()
    volgende = Adres("volgende", "een", "volgende_datum")
    with open_kast(kast, klok) as store:
        tafel = nieuw_overleg(store, klok, "akkoord")
        async with bespreek(tafel, MAT) as (app, pilot):
            await to_veld(pilot, volgende)
            await typ(pilot, "di 99")
            await pilot.press("tab")
            await rust(pilot)
            assert opgeslagen(tafel).volgende_datum is None
        async with bespreek(herhaal(tafel), MAT) as (app, pilot):
            veld = await to_veld(pilot, volgende)
            assert veld.getypt == "di 99"
            assert "di 99" in woorden(app)
            await pilot.press(*["backspace"] * 5)
            await typ(pilot, "di 24 nov\n")
            await rust(pilot)
            assert str(opgeslagen(tafel).volgende_datum) == "2026-11-24"
            assert "di 24 november 2026" in woorden(app)
            assert not [k for k in nu_in_kast_klad(tafel) if k.tekst]


@loopt
async def test_half_a_date_is_no_value_while_somebody_types(kast: Path) -> None:
    async with op_scherm(kast, "akkoord", MAT) as (tafel, _, pilot):
        await to_veld(pilot, Adres("volgende", "een", "volgende_datum"))
        await typ(pilot, "1 december")
        await asyncio.sleep(0.4)
        await rust(pilot)
        assert opgeslagen(tafel).volgende_datum is None
        await pilot.press("enter")
        await rust(pilot)
        assert str(opgeslagen(tafel).volgende_datum) == "2026-12-01"


@loopt
async def test_resuming_is_at_the_same_step_and_field(kast: Path) -> None:
    with op_tafel(kast, "regie") as tafel:
        tafel.apply(skip_stap(tafel.dossier, tafel.overleg_id, "nodig", "proef", tafel.nu))
        plek = Adres("regie", "een", "vervanger")
        async with bespreek(tafel, MAT) as (_, pilot):
            await to_veld(pilot, plek)
            await asyncio.sleep(0.5)
        assert opgeslagen(tafel).plek == plek.plek
        async with bespreek(herhaal(tafel), MAT) as (app, _):
            assert app.screen.query_one(Paneel).plek_van(app.focused) == plek.plek


@loopt
async def test_what_another_process_writes_appears_and_typing_goes_on(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store, open_kast(kast, klok, "Wim") as ander:
        tafel = nieuw_overleg(store, klok, "veiligheid")
        andere_tafel = Tafel(ander, tafel.casus_id, tafel.overleg_id, klok)
        async with bespreek(tafel, MAT) as (app, pilot):
            veld = await to_veld(pilot, Adres("zorg", "een", "zorg"))
            await typ(pilot, "hier")
            Schrijver(andere_tafel, ZAAL).save(
                Adres("oordelen", _eerste(andere_tafel), "reden"), "daar", ""
            )
            await tot(pilot, lambda: "daar" in woorden(app))
            assert app.focused is veld.invoer
            await typ(pilot, " verder")
            assert veld.getypt == "hier verder"


def _eerste(tafel: Tafel) -> str:
    return Schrijver(tafel, ZAAL).onderdeel("oordelen").rijen[0].sleutel


@pytest.mark.parametrize(
    ("toets", "blijft"), [("1", "van Wim"), ("2", "van Vera"), ("3", "van Wim\nvan Vera")]
)
def test_a_clash_shows_both_and_asks(kast: Path, toets: str, blijft: str) -> None:
    asyncio.run(_clash(kast, toets, blijft))


async def _clash(kast: Path, toets: str, blijft: str) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store, open_kast(kast, klok, "Wim") as ander:
        tafel = nieuw_overleg(store, klok, "veiligheid")
        andere_tafel = Tafel(ander, tafel.casus_id, tafel.overleg_id, klok)
        async with bespreek(tafel, MAT) as (app, pilot):
            veld = await to_veld(pilot, ZORG)
            veld.invoer.insert("van Vera")  # type: ignore[union-attr]
            Schrijver(andere_tafel, ZAAL).save(ZORG, "van Wim", "")
            await tot(pilot, lambda: "van Wim" in woorden(app))
            assert "van Vera" in woorden(app)
            assert opgeslagen(tafel).zorg == "van Wim", "nothing is overwritten before the choice"
            await pilot.press(toets)
            await rust(pilot)
            assert opgeslagen(tafel).zorg == blijft
            assert veld.getypt == blijft


@loopt
async def test_a_full_disk_keeps_the_text_says_so_and_tries_again(kast: Path) -> None:
    with op_tafel(kast, "veiligheid") as tafel:
        apply = tafel.store.apply

        def full(_: Iterable[Ding]) -> tuple[Ding, ...]:
            raise SchijfVol.meld()

        async with bespreek(tafel, MAT) as (app, pilot):
            veld = await to_veld(pilot, ZORG)
            await asyncio.sleep(0.5)
            tafel.store.apply = full  # type: ignore[method-assign, assignment]
            await typ(pilot, "tekst")
            await tot(pilot, lambda: "NIET OPGESLAGEN" in woorden(app))
            assert "schijf is vol" in woorden(app)
            assert veld.getypt == "tekst"
            (fout,) = app.save_all()
            assert isinstance(fout, Fout)
            tafel.store.apply = apply  # type: ignore[method-assign]
            await typ(pilot, "!")
            await tot(pilot, lambda: opgeslagen(tafel).zorg == "tekst!")
            await rust(pilot)
            assert "NIET OPGESLAGEN" not in woorden(app)


@loopt
async def test_undo_goes_back_over_a_save(kast: Path) -> None:
    async with op_scherm(kast, "veiligheid", MAT) as (tafel, _, pilot):
        veld = await to_veld(pilot, ZORG)
        await typ(pilot, "een")
        await asyncio.sleep(0.4)
        await rust(pilot)
        await pilot.press("ctrl+z")
        await asyncio.sleep(0.4)
        await rust(pilot)
        assert veld.getypt == ""
        assert opgeslagen(tafel).zorg == ""


@loopt
async def test_a_resize_to_almost_nothing_loses_no_letter(kast: Path) -> None:
    async with op_scherm(kast, "veiligheid", (80, 24)) as (tafel, app, pilot):
        veld = await to_veld(pilot, ZORG)
        await typ(pilot, "voor ")
        await pilot.resize_terminal(20, 5)
        await rust(pilot)
        await typ(pilot, "tijdens ")
        await pilot.resize_terminal(80, 24)
        await rust(pilot)
        await typ(pilot, "na")
        assert app.focused is veld.invoer
        assert veld.getypt == "voor tijdens na"
        await pilot.press("tab")
        assert opgeslagen(tafel).zorg == "voor tijdens na"


@loopt
async def test_a_paste_that_is_too_large_is_refused_in_a_sentence(kast: Path) -> None:
    async with op_scherm(kast, "veiligheid", MAT) as (_, app, pilot):
        veld = await to_veld(pilot, ZORG)
        from textual.events import Paste

        await veld.invoer._on_paste(Paste("x" * 60_000))  # type: ignore[union-attr]
        await veld.invoer._on_paste(Paste("y" * 60_000))  # type: ignore[union-attr]
        await rust(pilot)
        assert veld.getypt == "x" * 60_000
        assert "niets geplakt. Plak een korter stuk." in woorden(app)


@loopt
async def test_taking_a_row_away_can_be_undone(kast: Path) -> None:
    async with op_scherm(kast, "leren", leidraad="volledig") as (tafel, app, pilot):
        await typ(pilot, "Bel eerder\n")
        await rust(pilot)
        await pilot.press("up", "delete")
        await rust(pilot)
        assert "weggehaald" in woorden(app)
        assert "Bel eerder" not in woorden(app)
        await pilot.press("u")
        await rust(pilot)
        assert "Bel eerder" in woorden(app)
        assert nu_in_kast(tafel, Inbreng) == ()


def nu_in_kast_klad(tafel: Tafel) -> list[Klad]:
    """Give the half-typed texts of this meeting."""
    dossier = tafel.store.read_dossier(tafel.casus_id)
    return [klad for klad in dossier.van(Klad) if klad.overleg_id == tafel.overleg_id]


@loopt
async def test_a_line_of_an_earlier_meeting_that_lapses_is_not_called_hidden(kast: Path) -> None:
    async with op_scherm(kast, "nodig", (100, 50)) as (tafel, app, pilot):
        paneel = app.screen.query_one(Paneel)
        deel = next(d for d in paneel.list_delen() if d.onderdeel.id == "voorwaarden")
        next(deel.list_blokken()).focus_regel()
        await pilot.press("delete")
        await rust(pilot, "Waarom vervalt deze regel")
        await typ(pilot, "Zij zijn verhuisd\n")
        await rust(pilot)
        if len(app.screen_stack) > 2:
            await pilot.press("j")
        await rust(pilot, "zet terug")
        gone = [een for een in nu_in_kast(tafel, Voorwaarde) if een.vervallen]
        assert [een.vervallen_want for een in gone] == ["Zij zijn verhuisd"]
        assert "de zaal ziet hem niet" not in woorden(app)
