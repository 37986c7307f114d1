"""Letters, a paste and fast keys where they could do harm, one place at a time."""

from __future__ import annotations

from pathlib import Path

from textual.events import Paste

from overleg.dossier import KaartRegel, Oordeel, Oorzaak
from overleg.keuzes import OorzaakUitkomst
from overleg.screens.letterslot import OP_EEN_REGEL
from overleg.screens.panelen.paneel import Paneel
from overleg.screens.panelen.veiligheid import TWEEDE
from overleg.screens.widgets.stemmen import Stemmen
from tests.screens.aan_tafel import Wekker, bespreek, nieuw_overleg, nu_in_kast, open_kast, typ
from tests.screens.beeld import rust
from tests.screens.lopen import loopt
from tests.screens.test_veiligheidspaneel import after_round
from tests.screens.test_zinnen_op_regels import make_oorzaken, per_rij, regels
from tests.screens.toetsenbord import burst, uitgetypt


@loopt
async def test_a_paste_on_a_row_answers_nothing_and_says_what_to_do(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = nieuw_overleg(store, klok, "veiligheid")
        async with bespreek(tafel) as (app, pilot):
            app.post_message(Paste("ovo"))
            await rust(pilot, OP_EEN_REGEL[:20])
            assert not nu_in_kast(tafel, Oordeel)
            await burst(pilot, "o")
            assert not nu_in_kast(tafel, Oordeel), "what follows a paste is still the same text"
            await pilot.press("escape", "o")
            await uitgetypt(pilot)
            assert len(nu_in_kast(tafel, Oordeel)) == 1


@loopt
async def test_words_on_the_button_of_the_second_round_do_nothing(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = after_round(store, klok, 1)
        before = per_rij(tafel, Oordeel, "betrokkene_id")
        async with bespreek(tafel) as (app, pilot):
            await rust(pilot, "Tweede ronde in stilte")
            assert app.focused is not None
            assert app.focused.id == TWEEDE
            await burst(pilot, "vader is terug<enter>")
            assert app.focused.id == TWEEDE, "the Enter behind a sentence presses nothing"
            await pilot.press("enter")
            await rust(pilot, "Cijfers ronde 2: 0 van 7 klaar")
            assert isinstance(app.focused, Stemmen)
            assert app.screen.query_one(Paneel).region.overlaps(app.focused.region)
            await pilot.press("escape")
            await rust(pilot, "Tweede ronde in stilte")
            assert app.focused.id == TWEEDE
        assert per_rij(tafel, Oordeel, "betrokkene_id") == before


@loopt
async def test_keys_wait_for_a_window_and_land_below_it_where_it_leads(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = nieuw_overleg(store, klok, "acuutkaart", leidraad="acuut")
        async with bespreek(tafel, (100, 40)) as (_, pilot):
            await rust(pilot)
            # Two lines of the card, each with the window that asks whose it is, without looking.
            await burst(
                pilot,
                "<down><down><down><enter><ctrl+u>Zie Sem zelf.<enter>1"
                "<down><down><down><enter><ctrl+u>Niet zeggen waar hij is.<enter>1",
            )
            await rust(pilot)
            found = {
                een.nummer: (een.tekst, een.vrij_voor_kaart)
                for een in nu_in_kast(tafel, KaartRegel)
            }
            assert found == {
                5: ("Zie Sem zelf.", True),
                8: ("Niet zeggen waar hij is.", True),
            }


@loopt
async def test_after_p_a_cause_keeps_the_cursor_so_that_words_answer_no_other(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = make_oorzaken(store, klok)
        async with bespreek(tafel, (100, 40)) as (app, pilot):
            regels(app, "oorzaken")[0].regel.focus()
            await uitgetypt(pilot)
            await typ(pilot, "p")
            await rust(pilot)
            assert nu_in_kast(tafel, Oorzaak)[0].uitkomst is OorzaakUitkomst.PLAN
            assert app.focused is regels(app, "oorzaken")[0].regel
