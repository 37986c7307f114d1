from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overleg.dossier import DINGEN, Casus, CasusDing, Overleg
from overleg.klok import AMSTERDAM
from overleg.store.fouten import BuitenBereik
from overleg.store.kastfouten import KastBeschadigd
from overleg.store.rijen import check_bereik, from_json, from_rij, to_json, to_rij
from overleg.store.tabellen import TABELLEN
from tests.conftest import NU
from tests.dingen import dossiers

GEHEIM = "dit staat nergens in een melding"


@settings(max_examples=5)
@given(st.data())
@pytest.mark.parametrize("soort", DINGEN, ids=lambda soort: soort.soort)
def test_a_previous_value_comes_back_from_json(soort: type[CasusDing], data: st.DataObject) -> None:
    for ding in data.draw(dossiers(met=(soort,), hoogstens=0)).alle:
        terug = from_json(type(ding), json.loads(json.dumps(to_json(ding))))
        assert terug == ding


def test_a_moment_elsewhere_is_given_back_in_amsterdam() -> None:
    casus = Casus(id="a", casus_id="a", gemaakt_op=NU.astimezone(UTC))
    terug = check_bereik(casus)
    assert terug == casus
    assert terug.gemaakt_op.tzinfo is AMSTERDAM
    assert check_bereik(terug) is terug


@pytest.mark.parametrize(
    "moment",
    ["0001-01-01T00:00:00+05:00", "9999-12-31T23:30:00+00:00", "9999-12-31T23:00:00-05:00"],
)
def test_a_moment_at_the_edge_of_the_calendar_is_refused(moment: str) -> None:
    casus = Casus(id="a", casus_id="a", gemaakt_op=NU).met(
        gesloten_op=datetime.fromisoformat(moment)
    )
    with pytest.raises(BuitenBereik, match="Gesloten op"):
        check_bereik(casus)


def test_a_number_too_large_for_the_store_is_refused() -> None:
    overleg = Overleg(casus_id="a", gemaakt_op=NU, pauze_seconden=2**63 - 1)
    assert check_bereik(overleg) == overleg
    with pytest.raises(BuitenBereik, match="Pauze in seconden"):
        check_bereik(overleg.met(pauze_seconden=2**63))


def test_what_cannot_be_such_a_thing_is_damage_and_its_content_is_not_told() -> None:
    casus = Casus(id="a", casus_id="a", gemaakt_op=NU, aanleiding=GEHEIM)
    rij = {**to_rij(casus), "status": GEHEIM}
    with pytest.raises(KastBeschadigd) as gevangen:
        from_rij(TABELLEN[Casus], rij, {})
    assert GEHEIM not in repr(gevangen.value)
    assert gevangen.value.__cause__ is None
