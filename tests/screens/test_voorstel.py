"""Fields that begin with a proposal: what is typed takes its place, and only then."""

from __future__ import annotations

from pathlib import Path

from overleg.dossier import KaartRegel, Overleg
from overleg.keuzes import OverlegStatus
from overleg.leidraad import load_leidraad
from overleg.screens.panelen.paneel import Paneel
from overleg.screens.panelen.voorstel import is_voorstel
from overleg.store import Store
from overleg.tafel import Tafel
from overleg.verloop import plan_overleg, start_overleg
from tests.screens.aan_tafel import (
    Wekker,
    bespreek,
    nieuw_overleg,
    nu_in_kast,
    open_kast,
    typ,
)
from tests.screens.beeld import rust
from tests.screens.kasten import LINDE
from tests.screens.lopen import loopt


def gepland(store: Store, klok: Wekker) -> Tafel:
    """Plan a meeting as the start screen does, with the login name as chair."""
    casus = store.find_casus(LINDE)
    dossier = store.read_dossier(casus.id)
    store.apply(een.met(status=OverlegStatus.AFGEROND) for een in dossier.overleggen)
    dossier = store.read_dossier(casus.id)
    changes = plan_overleg(dossier, load_leidraad("uur"), klok(), voorzitter="root")
    store.apply(changes)
    store.apply(start_overleg(store.read_dossier(casus.id), changes[0].id, klok()))
    return Tafel(store, casus.id, changes[0].id, klok)


@loopt
async def test_who_chairs_is_typed_over_the_login_name_and_then_stays(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = gepland(store, klok)
        assert is_voorstel(tafel, Overleg, "voorzitter")
        assert not is_voorstel(tafel, Overleg, "vraag")
        async with bespreek(tafel) as (app, pilot):
            paneel = app.screen.query_one(Paneel)
            await paneel.focus_plek("vraag/een/voorzitter")
            await rust(pilot)
            await typ(pilot, "Sanne\n")
            await rust(pilot)
            assert tafel.overleg.voorzitter == "Sanne"
            assert not is_voorstel(tafel, Overleg, "voorzitter")
            await paneel.focus_plek("vraag/een/voorzitter")
            await rust(pilot)
            await typ(pilot, " de Boer\n")
            await rust(pilot)
        assert tafel.overleg.voorzitter == "Sanne de Boer", "what somebody typed is not a proposal"


@loopt
async def test_a_line_of_the_card_is_typed_over_what_is_known(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = nieuw_overleg(store, klok, "acuutkaart", leidraad="acuut")
        async with bespreek(tafel, (100, 40)) as (_, pilot):
            await pilot.press("down", "down", "down", "enter")
            await rust(pilot)
            await typ(pilot, "Zie Sem zelf.")
            await pilot.press("escape")
            await rust(pilot)
            assert [een.tekst for een in nu_in_kast(tafel, KaartRegel)] == ["Zie Sem zelf."]
