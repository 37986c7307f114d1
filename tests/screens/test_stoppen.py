"""We moeten stoppen, on the screen: what nobody saw yet is asked about, and only then."""

from __future__ import annotations

from pathlib import Path

from textual.screen import Screen

from overleg.dossier import Deelnemer, Inbreng, Onthulling
from overleg.screens.bespreking import Bespreking
from overleg.tafel import Tafel
from overleg.verloop import finish_overleg, save_ding
from tests.screens.aan_tafel import Wekker, bespreek, nieuw_overleg, nu_in_kast, open_kast, tot
from tests.screens.beeld import rust, woorden
from tests.screens.lopen import loopt

VRAAG = "Er is in stilte geschreven wat nog niemand zag."


def schrijf(tafel: Tafel) -> None:
    inbreng = Inbreng(
        casus_id=tafel.casus_id,
        overleg_id=tafel.overleg_id,
        gemaakt_op=tafel.nu,
        stem_id=tafel.dossier.van_overleg(Deelnemer, tafel.overleg_id)[0].id,
        tekst="GEHEIM",
    )
    tafel.apply(save_ding(tafel.dossier, tafel.overleg_id, inbreng, tafel.nu))


@loopt
async def test_what_nobody_saw_is_kept_or_shown_as_the_table_wants(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = nieuw_overleg(store, klok, "opschrijven")
        async with bespreek(tafel, (140, 40)) as (app, pilot):
            await pilot.press("ctrl+r")
            await rust(pilot, "Waarom stoppen we eerder?")
            assert VRAAG not in woorden(app)
            await pilot.press("escape")
            await rust(pilot, weg="Waarom stoppen we eerder?")
            schrijf(tafel)
            await pilot.press("ctrl+r")
            await rust(pilot, VRAAG)
            assert "GEHEIM" not in woorden(app)
            await pilot.press("1", "enter", "1")
            await rust(pilot, "▸1 GEHEIM")
            assert "Voorlezen: 0 van 1 gehoord" in woorden(app)
            assert len(nu_in_kast(tafel, Onthulling)) == 1
            assert tafel.overleg.stoppen_reden


@loopt
async def test_a_finished_meeting_says_how_to_go_back_and_esc_does(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = nieuw_overleg(store, klok, "akkoord")
        async with bespreek(tafel) as (app, pilot):
            # The cursor stands somewhere, and somebody at another screen ends the meeting.
            await pilot.press("down", "down")
            tafel.apply(finish_overleg(tafel.dossier, tafel.overleg_id, klok(), reden="klaar"))
            assert isinstance(app.screen, Bespreking)
            await app.screen.refresh_alles()
            await rust(pilot, "Dit overleg is afgerond. Esc: naar het begin.")
            assert "Esc Naar het begin" in woorden(app)
            await pilot.press("escape")
            await tot(pilot, lambda: type(app.screen) is Screen)
