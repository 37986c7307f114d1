"""The people themselves on the screen: the family in boxes, and a cell for everything asked."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from overleg.dossier import Contact
from overleg.keuzes import ContactSoort
from overleg.screens.panelen.paneel import Paneel
from overleg.screens.widgets.gezinsplaat import Gezinsplaat, lay_gezin
from overleg.screens.widgets.mensenkaart import Mensenkaart
from overleg.tekening.gezin import Gezin, Gezinslid, Huishouden
from overleg.tekst import sanitize_line
from tests.dingen import VIJANDIG
from tests.screens.aan_tafel import (
    TWEEDE,
    bespreek,
    nu_in_kast,
    op_scherm,
    op_tafel,
    typ,
)
from tests.screens.beeld import rust, woorden
from tests.screens.lopen import loopt

namen = st.sampled_from([sanitize_line(tekst) for tekst in VIJANDIG]) | st.text(
    "ab 漢", max_size=40
)
leden = st.builds(Gezinslid, st.just("id"), namen, namen, namen)
huizen = st.builds(Huishouden, namen, st.lists(leden, min_size=1, max_size=3).map(tuple))


@given(st.lists(huizen, min_size=1, max_size=4).map(tuple), st.integers(20, 200))
def test_boxes_are_closed_and_stay_within_the_width(
    huishoudens: tuple[Huishouden, ...], breedte: int
) -> None:
    lines = [line.plain for line in lay_gezin(Gezin(huishoudens, ()), breedte)]
    assert all(cell_len(line) <= breedte for line in lines)
    for begin, end in ("┌┐", "└┘"):
        counts = [sum(line.count(sign) for line in lines) for sign in (begin, end)]
        own = [sum(een.naam.count(sign) for een in huishoudens) for sign in (begin, end)]
        assert counts == [len(huishoudens) + more for more in own]


@loopt
async def test_the_family_stands_above_the_cards_and_says_who_was_not_spoken_alone(
    kast: Path,
) -> None:
    with op_tafel(kast, "mensen", volgnummer=TWEEDE) as tafel:
        async with bespreek(tafel, (200, 50)) as (app, _):
            shown = woorden(app)
            assert "Bij Moeder Linde" in shown
            assert "Moeder Linde was partner van → Vader Linde" in shown.replace("─ ", "")
            assert shown.count("niet alleen gesproken") == 2
            assert shown.count("ruim 3 weken geleden,") >= 2
            assert app.screen.query_one(Mensenkaart).has_focus


@loopt
async def test_a_cell_is_filled_in_and_the_card_says_so(kast: Path) -> None:
    async with op_scherm(kast, "mensen", (140, 40), volgnummer=TWEEDE) as (tafel, app, pilot):
        await pilot.press("down", "right", "enter")
        await rust(pilot, "Door wie?")
        await typ(pilot, "gisteren\nSchool\n")
        await rust(pilot)
        (contact,) = nu_in_kast(tafel, Contact)
        assert (contact.betrokkene_id, contact.aard) == ("lin-noa", ContactSoort.ALLEEN)
        assert contact.door == "School"
        app.screen.query_one(Mensenkaart).focus()
        await rust(pilot, "gisteren, door School")


@loopt
async def test_a_low_screen_begins_with_the_picture_and_walks_on_to_the_cards(kast: Path) -> None:
    async with op_scherm(kast, "mensen", (80, 24), volgnummer=TWEEDE) as (_, app, pilot):
        assert app.screen.query_one(Gezinsplaat).has_focus
        assert "Eigen huis, vlakbij" in woorden(app)
        await pilot.press("down", "down")
        await rust(pilot, "Alleen gesproken, zonder anderen erbij")
        assert "▸" in woorden(app)
        await pilot.press("pagedown")
        await rust(pilot, "Wanneer is deze persoon het laatst gezien?")
        await pilot.press("pageup")
        await rust(pilot, "Eigen huis, vlakbij")


@loopt
async def test_enter_without_a_cursor_points_at_the_first_cell_and_then_fills_it_in(
    kast: Path,
) -> None:
    async with op_scherm(kast, "mensen", (140, 40)) as (_, app, pilot):
        await pilot.press("enter", "enter")
        await rust(pilot)
        assert app.screen.query_one(Paneel).plek_van(app.focused).split("/")[0] == "contact_alleen"
