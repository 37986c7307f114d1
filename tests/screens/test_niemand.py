"""Before anybody is there, and after all was shown: the step says what is really so."""

from __future__ import annotations

from pathlib import Path

from overleg.leidraad import load_leidraad
from overleg.screens.panelen.stil import TOON_KNOP
from overleg.tafel import Tafel
from overleg.verloop import plan_overleg, start_overleg
from overleg.verloop.aanwezig import NIEMAND
from tests.screens.aan_tafel import Wekker, bespreek, nieuw_overleg, open_kast, typ
from tests.screens.beeld import rust, woorden
from tests.screens.lopen import loopt


@loopt
async def test_an_opening_without_participants_says_so(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        casus = store.find_casus("2026-0020")
        changes = plan_overleg(store.read_dossier(casus.id), load_leidraad("acuut"), klok())
        store.apply(changes)
        store.apply(start_overleg(store.read_dossier(casus.id), changes[0].id, klok()))
        tafel = Tafel(store, casus.id, changes[0].id, klok)
        async with bespreek(tafel, (140, 40)) as (app, pilot):
            await rust(pilot, NIEMAND[:32])
            assert "Niets staat open" not in woorden(app)


@loopt
async def test_after_showing_nobody_is_asked_to_write_on_paper(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = nieuw_overleg(store, klok, "opschrijven")
        async with bespreek(tafel, (140, 40)) as (app, pilot):
            await rust(pilot, "Druk op p bij elke stem die klaar is.")
            assert TOON_KNOP in woorden(app)
            assert "ctrl+t" in TOON_KNOP
            await pilot.press("ctrl+t")
            await rust(pilot, "Waarom")
            await typ(pilot, "genoeg\n")
            await rust(pilot, "getoond", weg="Druk op p bij elke stem die klaar is.")
            assert TOON_KNOP not in woorden(app)
