"""The strip above the verdicts: hidden until shown, and the second silent round with one key."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from overleg.dossier import Bericht, Cijfer, Deelnemer, Klaar, Onthulling, Oordeel
from overleg.keuzes import Onderwerp, Uitkomst
from overleg.screens.bespreekblad import INGEKLAPT
from overleg.screens.widgets.strip import Strip
from overleg.store import Store
from overleg.tafel import Tafel
from tests.screens.aan_tafel import (
    EERSTE,
    Wekker,
    aan_tafel,
    bespreek,
    nu_in_kast,
    open_kast,
    tot,
    typ,
)
from tests.screens.beeld import lees, rust, woorden
from tests.screens.lopen import loopt

STAP = "veiligheid"


def after_round(store: Store, klok: Wekker, ronde: int) -> Tafel:
    """Give the first meeting as it was when only so many rounds of scores were shown."""
    tafel = aan_tafel(store, klok, EERSTE, STAP)
    gone = [
        een
        for een in tafel.dossier.van_overleg(Onthulling, tafel.overleg_id)
        if een.onderwerp is Onderwerp.CIJFER and een.ronde > ronde
    ]
    gone += [een for een in nu_in_kast(tafel, Cijfer) if een.ronde > max(1, ronde)]  # type: ignore[misc]
    gone += [een for een in nu_in_kast(tafel, Klaar) if een.ronde > ronde]  # type: ignore[misc]
    store.apply(een.gewist(klok()) for een in gone)
    return Tafel(store, tafel.casus_id, tafel.overleg_id, klok)


@loopt
async def test_before_the_reveal_no_strip_for_room_or_chair(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = after_round(store, klok, 0)
        assert nu_in_kast(tafel, Cijfer)
        async with bespreek(tafel, (140, 40)) as (app, pilot):
            for _ in range(2):
                await rust(pilot, "Cijfer")
                assert not app.screen.query_one(Strip).display
                assert "─ 10" not in woorden(app)
                assert "verschil" not in woorden(app)
                await pilot.press("ctrl+s")


@loopt
async def test_who_differs_is_asked_and_one_key_starts_the_silent_second_round(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = after_round(store, klok, 1)
        async with bespreek(tafel) as (app, pilot):
            await rust(pilot, "Een 2 en een 7: wat ziet u, Politie-wijk, dat Veilig Thuis")
            assert "Tweede ronde in stilte" in woorden(app)
            before = [line for line in lees(app) if "0 ─" in line]
            await pilot.press("enter")
            await rust(pilot, "Cijfers ronde 2: 0 van 7 klaar")
            await pilot.press("1")
            await rust(pilot, "Politie-wijk schrijft.")
            await typ(pilot, "9")
            await pilot.press("f7")
            await rust(pilot, "Cijfers ronde 2: 1 van 7 klaar")
            assert [line for line in lees(app) if "0 ─" in line] == before
            await pilot.press("ctrl+t")
            await typ(pilot, "Geen tijd\n")
            await rust(pilot, "2e")
            lines = [line for line in lees(app) if "0 ─" in line]
            assert lines[0] == before[0]
            assert "●" in lines[1]
            assert "2e één cijfer" in lines[1]
        found = [een for een in nu_in_kast(tafel, Cijfer) if een.ronde == 2]
        assert [een.cijfer for een in found] == [9]
        assert len([een for een in nu_in_kast(tafel, Cijfer) if een.ronde == 1]) > 10


@loopt
async def test_when_all_are_safe_the_steps_of_the_plan_ask_nothing(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = aan_tafel(store, klok, EERSTE, "nodig")
        store.apply(een.gewist(klok()) for een in nu_in_kast(tafel, Bericht))
        klok.nu += timedelta(minutes=1)
        store.apply(een.met(uitkomst=Uitkomst.VEILIG) for een in nu_in_kast(tafel, Oordeel))
        tafel = Tafel(store, tafel.casus_id, tafel.overleg_id, klok)
        async with bespreek(tafel) as (app, pilot):
            await tot(pilot, lambda: INGEKLAPT in woorden(app))


@loopt
async def test_a_hostile_name_keeps_every_line_in_its_place(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = aan_tafel(store, klok, EERSTE, STAP)
        store.apply(
            een.met(aanduiding="[/b][INTERN] \x1b[2J" + "漢字" * 20, teken="漢")
            for een in nu_in_kast(tafel, Deelnemer)
        )
        tafel = Tafel(store, tafel.casus_id, tafel.overleg_id, klok)
        async with bespreek(tafel, (140, 40)) as (app, pilot):
            await rust(pilot, "[/b][INTERN] [U+001B]")
            ends = {line.index(" 10 ") for line in lees(app) if "0 ─" in line}
            assert len(ends) == 1
