"""Side by side on the screen: aligned, within its width, walkable, and nothing too early."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from overleg.dossier import Deelnemer, Gehoord, Inbreng, Tegenspraak, WijOok
from overleg.dossier.zichtbaar import VOORZITTER, ZAAL
from overleg.screens.widgets.loop import find_buur
from overleg.screens.widgets.naastelkaar import Naastelkaar
from overleg.screens.widgets.rijblok import RijBlok
from overleg.screens.widgets.vakken import (
    VIER,
    count_kolommen,
    kolombreedte,
    lay_koppen,
    lay_vakken,
)
from overleg.tekening.kolommen import Kolommen
from overleg.tekening.stemteken import Stemteken
from overleg.tekening.vak import Kolom, Punt
from overleg.tekst import sanitize
from overleg.verloop import list_ongehoord, save_ding
from tests.dingen import VIJANDIG
from tests.screens.aan_tafel import (
    TWEEDE,
    Wekker,
    aan_tafel,
    bespreek,
    nu_in_kast,
    op_scherm,
    op_tafel,
    open_kast,
)
from tests.screens.beeld import lees, rust, woorden
from tests.screens.lopen import loopt

TWAALF = 12


def beeld(*kolommen: tuple[tuple[str, ...], ...]) -> Kolommen:
    """Make a drawing of texts: per column, per row."""
    nummer = 0
    made = []
    for place, rijen in enumerate(kolommen):
        vakken = []
        for rij in rijen:
            vak = []
            for tekst in rij:
                nummer += 1
                vak.append(Punt(f"p{nummer}", tekst, nummer))
            vakken.append(tuple(vak))
        made.append(Kolom(Stemteken(f"k{place}", "●", f"Stem {place}", "blauw"), "", tuple(vakken)))
    rows = len(kolommen[0])
    return Kolommen(tuple(f"Vraag {rij}" for rij in range(rows)), rows, tuple(made))


teksten = st.sampled_from([sanitize(text) for text in VIJANDIG]) | st.text(
    alphabet="ab é漢 \n\t", max_size=60
)
vakken = st.lists(teksten, max_size=3).map(tuple)
tekeningen = st.integers(1, 4).flatmap(
    lambda rijen: st.lists(
        st.lists(vakken, min_size=rijen, max_size=rijen).map(tuple), min_size=1, max_size=5
    ).map(lambda kolommen: beeld(*kolommen))
)


@given(tekeningen, st.integers(4, 60))
def test_every_word_is_there_within_its_own_column(een: Kolommen, breedte: int) -> None:
    samen = lay_vakken(een, een.kolommen, breedte, nu="p1")
    assert all(cell_len(line.plain) <= breedte * len(een.kolommen) for line in samen.regels)
    for kolom in een.kolommen:
        alleen = lay_vakken(een, [kolom], breedte, nu="p1")
        for vak in kolom.vakken:
            for punt in vak:
                _, start, end = alleen.plaatsen[punt.id]
                lines = [line.plain for line in alleen.regels[start:end]]
                assert all(cell_len(line) <= breedte for line in lines)
                mark = "▸" if punt.id == "p1" else ""
                told = mark + str(punt.nummer) + "".join(punt.tekst.split())
                assert "".join("".join(lines).split()) == told
                assert samen.plaatsen[punt.id][2] - samen.plaatsen[punt.id][1] == end - start


def test_rows_begin_at_the_same_line_in_every_column() -> None:
    een = beeld((("kort",), ("a",)), (("lang " * 30,), ("b",)))
    blad = lay_vakken(een, een.kolommen, 20, nu="")
    assert blad.plaatsen["p2"][1] == blad.plaatsen["p4"][1]
    assert blad.plaatsen["p2"][0] == blad.plaatsen["p2"][1] - 1


def test_items_of_a_voice_stand_apart_where_there_is_room() -> None:
    een = beeld((("een", "twee"),))
    close = lay_vakken(een, een.kolommen, 30, nu="").plaatsen
    apart = lay_vakken(een, een.kolommen, 30, nu="", ruim=True).plaatsen
    assert close["p2"][1] == close["p1"][2]
    assert apart["p2"][1] == apart["p1"][2] + 1


def test_two_columns_fit_at_80_four_at_140_beside_the_rail_and_six_at_200() -> None:
    assert [count_kolommen(breed, TWAALF) for breed in (78, 107, 167)] == [2, 4, 6]
    assert [count_kolommen(80, TWAALF), count_kolommen(20, TWAALF)] == [2, 1]
    assert [count_kolommen(VIER - 1, 12), count_kolommen(167, 3)] == [2, 3]
    for breed in range(1, 220):
        shown = count_kolommen(breed, TWAALF)
        assert shown * kolombreedte(breed, TWAALF) <= breed


def test_a_voice_is_recognised_by_sign_name_and_colour() -> None:
    een = beeld((("x",),))
    koppen = lay_koppen(een.kolommen, 30)
    assert koppen.plain.strip() == "● Stem 0"
    assert any("org-blauw" in str(span.style) for span in koppen.spans)


def test_the_cursor_walks_in_a_column_and_to_the_nearest_row_beside_it() -> None:
    een = beeld((("1", "2"), ()), ((), ()), ((), ("3",)), (("4",), ("5",)))
    assert find_buur(een, "p1", "neer") == "p2"
    assert find_buur(een, "p2", "neer") == find_buur(een, "p1", "op") == ""
    assert find_buur(een, "p1", "rechts") == "p3"
    assert find_buur(een, "p3", "rechts") == "p5"
    assert find_buur(een, "p5", "links") == "p3"
    assert find_buur(een, "p1", "links") == find_buur(een, "p4", "rechts") == ""
    assert find_buur(een, "", "neer") == find_buur(een, "weg", "op") == "p1"


@loopt
async def test_space_hears_and_a_key_of_a_voice_says_wij_ook(kast: Path) -> None:
    with op_tafel(kast, "tonen", volgnummer=TWEEDE) as tafel:
        first = list_ongehoord(tafel.dossier, tafel.overleg_id)[0]
        async with bespreek(tafel, (140, 40)) as (app, pilot):
            assert app.screen.query_one(Naastelkaar).nu == first.id
            assert "vandaag begint ✚ Huisarts" in woorden(app)
            tafel.klok.verder(1)
            await pilot.press("3", "space")
            await rust(pilot)
            assert first.id in {een.inbreng_id for een in nu_in_kast(tafel, WijOok)}
            assert first.id in {een.inbreng_id for een in nu_in_kast(tafel, Gehoord)}
            assert app.screen.query_one(Naastelkaar).nu != first.id
            assert "Voorlezen: 7 van 32 gehoord" in woorden(app)


@loopt
async def test_two_items_are_said_to_contradict_and_name_each_other(kast: Path) -> None:
    with op_tafel(kast, "tonen", volgnummer=TWEEDE) as tafel:
        before = len(nu_in_kast(tafel, Tegenspraak))
        async with bespreek(tafel, (140, 40)) as (app, pilot):
            naast = app.screen.query_one(Naastelkaar)
            een = naast.nu
            await pilot.press("t")
            await rust(pilot, "wat spreekt dit tegen?")
            await pilot.press("right", "t")
            await rust(pilot, "Wat spreekt elkaar tegen?")
            ander = naast.nu
            await pilot.press(*"de deur", "enter")
            await rust(pilot, "spreekt 10 tegen")
            found = nu_in_kast(tafel, Tegenspraak)
            assert len(found) == before + 1
            assert (found[-1].een_id, found[-1].ander_id) == (een, ander)
            assert found[-1].toelichting == "de deur"


@loopt
async def test_enter_opens_the_item_in_the_form_and_pgup_comes_back(kast: Path) -> None:
    async with op_scherm(kast, "tonen", volgnummer=TWEEDE) as (_, app, pilot):
        naast = app.screen.query_one(Naastelkaar)
        wat = naast.nu
        await pilot.press("enter")
        await rust(pilot, "Wie zegt dit?")
        blok = next(een for een in app.screen.query(RijBlok) if een.is_open)
        assert blok.rij.sleutel == wat
        await pilot.press("escape", "pageup")
        await rust(pilot)
        assert naast.has_focus


@loopt
async def test_what_does_not_fit_is_counted_and_scrolled_to(kast: Path) -> None:
    async with op_scherm(kast, "tonen", (80, 24), volgnummer=TWEEDE) as (_, app, pilot):
        assert "nog 7 kolommen naar rechts ▸" in woorden(app)
        naast = app.screen.query_one(Naastelkaar)
        for _ in range(9):
            await pilot.press("right")
        await rust(pilot)
        assert "▲ School" in woorden(app)
        assert "naar rechts" not in woorden(app)
        assert "◂ nog 7 links" in woorden(app)
        naast.schuif(-9, -99)
        await rust(pilot, "❝ De mensen zelf")
        assert "Wat is er gebeurd?" in woorden(app)
        assert "omhoog" not in woorden(app)


@loopt
async def test_the_timeline_is_one_key_away_and_back(kast: Path) -> None:
    async with op_scherm(kast, "tonen", (140, 40), volgnummer=TWEEDE) as (_, app, pilot):
        await pilot.press("l")
        await rust(pilot, "Tijdlijn: 8 stemmen, 2 overleggen")
        assert "juli 2026" in woorden(app)
        assert "overleg 1" in woorden(app)
        await pilot.press("l")
        await rust(pilot, "❝ De mensen zelf")
        assert app.screen.query_one(Naastelkaar).has_focus


@loopt
async def test_before_the_reveal_nothing_of_any_voice_is_in_the_widget(kast: Path) -> None:
    with op_tafel(kast, "tonen") as tafel:
        inbreng = Inbreng(
            casus_id=tafel.casus_id,
            overleg_id=tafel.overleg_id,
            gemaakt_op=tafel.nu,
            stem_id=tafel.dossier.van_overleg(Deelnemer, tafel.overleg_id)[0].id,
            tekst="GEHEIM",
        )
        tafel.apply(save_ding(tafel.dossier, tafel.overleg_id, inbreng, tafel.nu))
        async with bespreek(tafel, (140, 40)) as (app, pilot):
            naast = app.screen.query_one(Naastelkaar)
            for lezer in (ZAAL, VOORZITTER):
                naast.show_beeld(tafel.zicht(lezer), tafel.leidraad, tafel.overleg_id, tafel.nu)
                await rust(pilot)
                assert naast.beeld == Kolommen()
            assert "GEHEIM" not in woorden(app)


@loopt
async def test_without_a_cursor_the_arrows_only_scroll(kast: Path) -> None:
    async with op_scherm(kast, "tonen", (80, 24), volgnummer=TWEEDE) as (tafel, app, pilot):
        naast = app.screen.query_one(Naastelkaar)
        naast.interactief = False
        wat = naast.nu
        await pilot.press("right", "right", "space", "1", "t", "enter")
        await rust(pilot)
        assert "★ Wijkteam" in "\n".join(lees(app))
        assert naast.nu == wat
        assert wat not in {een.inbreng_id for een in nu_in_kast(tafel, Gehoord)}


@loopt
async def test_the_mouse_points_and_scrolls(kast: Path) -> None:
    async with op_scherm(kast, "tonen", (140, 40), volgnummer=TWEEDE) as (_, app, pilot):
        naast = app.screen.query_one(Naastelkaar)
        await pilot.click(Naastelkaar, offset=(3, naast.size.height - 1))
        await rust(pilot, "◂ nog 1 links")
        assert "Is het NU veilig?" in woorden(app), "the row at the top stays there"
        place = next(
            (row, line.index("13 Moeder denkt"))
            for row, line in enumerate(lees(app))
            if "13 Moeder denkt" in line
        )
        await pilot.click(offset=(place[1], place[0]))
        await rust(pilot, "▸13 Moeder denkt")
        assert naast.nu == "lin-m2-inbreng-14"
        assert "13 ◆ Veilig Thuis" in woorden(app), "it is read now"


@loopt
async def test_a_voice_that_brought_nothing_says_so_in_every_row(kast: Path) -> None:
    async with op_scherm(kast, "tonen", (200, 50), volgnummer=TWEEDE) as (_, app, pilot):
        app.screen.query_one(Naastelkaar).schuif(9, -99)
        await rust(pilot, "▼ Openbaar Ministerie")
        assert "Geen inbreng: niet" in woorden(app)
        assert woorden(app).count("geen inbreng") >= 3


@loopt
async def test_hostile_text_has_no_power_in_the_timeline(kast: Path) -> None:
    klok = Wekker()
    kwaad = "[/b] [INTERN] [@click=app.quit]x[/] \x1b]52;c;QQ==\x07"
    with open_kast(kast, klok) as store:
        tafel = aan_tafel(store, klok, TWEEDE, "tonen")
        inbreng = tafel.dossier.van_overleg(Inbreng, "lin-m1")
        tafel.apply(een.met(tekst=kwaad, bron=kwaad) for een in inbreng)
        async with bespreek(tafel, (140, 40)) as (app, pilot):
            await pilot.press("l")
            await rust(pilot, "Tijdlijn: ")
            assert "[/b] [INTERN] [@click=app.quit]x[/] [U+001B]]52;c;QQ==[U+0007]" in woorden(app)
            assert not any(ord(sign) < 32 for line in lees(app) for sign in line)
