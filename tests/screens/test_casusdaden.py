"""What one can do with a case from the start screen, on a real store."""

from __future__ import annotations

import pytest

from overleg.dossier import Overleg, Terugmelding
from overleg.fouten import Fout
from overleg.keuzes import OverlegStatus
from overleg.leidraad import load_organisaties
from overleg.screens.casusdaden import add_casus, begin_overleg, heropen, meld_stand
from overleg.store import open_sleutel, open_store
from overleg.verloop import finish_overleg
from tests.screens.kasten import LINDE, WACHTWOORD


@pytest.fixture
def store(kast, klok):
    with open_store(kast, open_sleutel(kast, WACHTWOORD), wie="x", klok=klok) as opened:
        yield opened


def begin(store, casus_id: str, nu) -> str:
    return begin_overleg(
        store,
        casus_id,
        "acuut",
        ["soort:politie"],
        nu,
        wie="J. de Vries",
        contacten=(),
        soorten=load_organisaties(),
    )


def test_a_case_gets_the_next_number(store, klok) -> None:
    casus = add_casus(store, "Gezin Eik", klok(), aanleiding="Melding")
    assert casus.nummer == "2026-0022"
    assert store.find_casus("Gezin Eik").aanleiding == "Melding"


def test_a_meeting_begins_at_its_first_step(store, klok) -> None:
    casus = add_casus(store, "Gezin Eik", klok())
    overleg_id = begin(store, casus.id, klok())
    overleg = store.read_dossier(casus.id).vind(Overleg, overleg_id)
    assert overleg.status is OverlegStatus.BEZIG
    assert overleg.voorzitter == "J. de Vries"
    assert overleg.leidraad == "acuut"


def test_a_second_meeting_at_the_same_time_is_refused(store, klok) -> None:
    casus = store.find_casus(LINDE)
    with pytest.raises(Fout, match="nog bezig"):
        begin(store, casus.id, klok())


def test_a_finished_meeting_can_be_opened_again(store, klok) -> None:
    casus = add_casus(store, "Gezin Eik", klok())
    overleg_id = begin(store, casus.id, klok())
    dossier = store.read_dossier(casus.id)
    store.apply(finish_overleg(dossier, overleg_id, klok(), reden="Geen tijd"))
    heropen(store, casus.id, overleg_id, klok())
    overleg = store.read_dossier(casus.id).vind(Overleg, overleg_id)
    assert overleg.status is OverlegStatus.BEZIG


def test_how_an_action_stands_is_written_down(store, klok) -> None:
    casus = store.find_casus(LINDE)
    meld_stand(store, casus.id, "lin-act-bo", "loopt", "volgende week", klok())
    melding = store.read_dossier(casus.id).van(Terugmelding)[-1]
    assert (melding.stand, melding.want, melding.overleg_id) == ("loopt", "volgende week", None)


def test_a_stand_that_does_not_exist_is_refused(store, klok) -> None:
    casus = store.find_casus(LINDE)
    with pytest.raises(Fout):
        meld_stand(store, casus.id, "lin-act-bo", "misschien", "", klok())
