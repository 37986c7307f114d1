from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from overleg.dossier import (
    DINGEN,
    Casus,
    CasusDing,
    Dossier,
    Inbreng,
    Overleg,
)
from overleg.klok import AMSTERDAM
from overleg.store import Store
from tests.dingen import DUBBEL_UUR, dossiers
from tests.store.bouwen import Zaak, save

# One store for all examples: every example is another case, and none may see another.
EEN_KAST = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def _stored(dossier: Dossier) -> tuple[CasusDing, ...]:
    return tuple(ding.model_copy(update={"versie": ding.versie + 1}) for ding in dossier.alle)


@settings(EEN_KAST, max_examples=4)
@given(st.data())
@pytest.mark.parametrize("soort", DINGEN, ids=lambda soort: soort.soort)
def test_every_kind_comes_back_as_it_was(
    store: Store, soort: type[CasusDing], data: st.DataObject
) -> None:
    dossier = data.draw(dossiers(met=(soort, soort), hoogstens=0))
    opgeslagen = store.apply(dossier.alle)
    assert opgeslagen == _stored(dossier)
    assert store.read_dossier(dossier.alle[0].casus_id).alle == opgeslagen


@settings(EEN_KAST, max_examples=15)
@given(dossiers(hoogstens=12))
def test_a_whole_case_comes_back_as_it_was_in_the_order_of_making(
    store: Store, dossier: Dossier
) -> None:
    store.apply(dossier.alle)
    terug = store.read_dossier(dossier.alle[0].casus_id)
    assert terug == dossier.met(dossier.alle)
    assert [type(ding) for ding in terug.alle] == [type(ding) for ding in dossier.alle]


@settings(EEN_KAST, max_examples=15)
@given(st.data())
def test_changing_things_on_disk_is_changing_them_in_the_dossier(
    store: Store, data: st.DataObject
) -> None:
    dossier = data.draw(dossiers(hoogstens=8))
    store.apply(dossier.alle)
    dossier = dossier.met(dossier.alle)
    casus_id = dossier.alle[0].casus_id
    for _ in range(3):
        gekozen = data.draw(st.lists(st.sampled_from(dossier.alle), unique_by=lambda d: d.id))
        ander = data.draw(dossiers(met=[type(ding) for ding in gekozen], hoogstens=0))
        wijzigingen = [
            ding.met(**_own_fields(next(a for a in ander.alle if type(a) is type(ding))))
            for ding in gekozen
        ]
        store.apply(wijzigingen)
        dossier = dossier.met(wijzigingen)
        assert store.read_dossier(casus_id) == dossier


def _own_fields(ding: CasusDing) -> dict[str, object]:
    """The values of another thing, without what ties it to another case."""
    vast = {"id", "casus_id", "versie", "nummer"} if isinstance(ding, Casus) else {"id", "versie"}
    waarden = ding.model_dump()
    return {
        naam: waarde
        for naam, waarde in waarden.items()
        if naam not in vast
        and "verwijst" not in str(type(ding).model_fields[naam].json_schema_extra)
    }


def test_the_hour_that_comes_twice_is_kept_as_two(store: Store, zaak: Zaak) -> None:
    eerst, later = (Overleg(casus_id=zaak.casus.id, gemaakt_op=m) for m in DUBBEL_UUR)
    store.apply([later, eerst])
    terug = store.read_dossier(zaak.casus.id)
    for overleg, moment in ((eerst, DUBBEL_UUR[0]), (later, DUBBEL_UUR[1])):
        gevonden = terug.vind(Overleg, overleg.id)
        assert gevonden is not None
        assert gevonden.gemaakt_op.isoformat() == moment.isoformat()
        assert gevonden.gemaakt_op.fold == moment.fold


def test_what_is_given_back_is_what_is_read(store: Store, zaak: Zaak) -> None:
    elders = datetime.fromisoformat("2026-10-25T01:30:00+00:00")
    inbreng = save(store, zaak.inbreng(gemaakt_op=elders, over=(zaak.persoon.id,)))
    assert inbreng.gemaakt_op.tzinfo is AMSTERDAM
    assert inbreng.gemaakt_op.fold == 1
    assert store.read_dossier(zaak.casus.id).vind(Inbreng, inbreng.id) == inbreng
