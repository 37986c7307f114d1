from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from overleg.dossier import (
    Betrokkene,
    Inbreng,
    Klad,
    Organisatie,
    Voorwaarde,
    new_id,
)
from overleg.store import Conflict, Store
from overleg.store.fouten import (
    Verdwenen,
)
from tests.conftest import NU
from tests.store.bouwen import Wekker, Zaak, open_kast, save


def test_nothing_to_write_is_no_write(store: Store) -> None:
    assert store.apply([]) == ()
    assert store.read_logboek() == ()


def test_a_change_replaces_fields_and_lists(store: Store, zaak: Zaak) -> None:
    tweede = save(store, Organisatie(casus_id=zaak.casus.id, gemaakt_op=NU))
    inbreng = save(store, zaak.inbreng(niet_met=(zaak.organisatie.id, tweede.id)))
    nieuw = save(
        store, inbreng.met(tekst="anders", niet_met=(tweede.id, zaak.organisatie.id), stem_id=None)
    )
    leeg = save(store, nieuw.met(niet_met=(), datum=date(2026, 1, 2)))
    assert (inbreng.versie, nieuw.versie, leeg.versie) == (1, 2, 3)
    assert nieuw.niet_met == (tweede.id, zaak.organisatie.id)
    assert store.read_dossier(zaak.casus.id).vind(Inbreng, inbreng.id) == leeg
    assert [
        ding.niet_met for ding in store.list_versies(inbreng.id) if isinstance(ding, Inbreng)
    ] == [
        inbreng.niet_met,
        nieuw.niet_met,
    ]


def test_a_batch_may_refer_forward_and_touch_a_thing_twice(store: Store, zaak: Zaak) -> None:
    eerste = Voorwaarde(casus_id=zaak.casus.id, overleg_id=zaak.overleg.id, gemaakt_op=NU)
    tweede = eerste.met(id=new_id(), vorige_id=eerste.id)
    gewijzigd = eerste.met(versie=1, tekst="veilig slapen")
    opgeslagen = store.apply([tweede, eerste, gewijzigd])
    assert [ding.versie for ding in opgeslagen] == [1, 1, 2]
    terug = store.read_dossier(zaak.casus.id)
    assert terug.van(Voorwaarde) == (opgeslagen[0], opgeslagen[2])
    assert terug.alle == (*zaak.dingen, opgeslagen[0], opgeslagen[2])


# Conflicts: the second of two who change the same thing.


def test_who_is_second_gets_both_values_and_writes_nothing(store: Store, zaak: Zaak) -> None:
    inbreng = save(store, zaak.inbreng("oud"))
    van_ander = save(store, inbreng.met(tekst="van een ander"))
    eigen = inbreng.met(tekst="van mij")
    with pytest.raises(Conflict) as gevangen:
        store.apply([zaak.persoon.met(naam="Sam"), eigen])
    assert gevangen.value.eigen == eigen
    assert gevangen.value.opgeslagen == van_ander
    terug = store.read_dossier(zaak.casus.id)
    assert terug.vind(Inbreng, inbreng.id) == van_ander
    assert terug.vind(Betrokkene, zaak.persoon.id) == zaak.persoon
    (weer,) = store.apply([eigen.met(versie=van_ander.versie)])
    assert weer.versie == 3


@pytest.mark.parametrize("versie", [0, 1, 3, 99])
def test_any_other_version_than_the_stored_one_is_a_conflict(
    store: Store, zaak: Zaak, versie: int
) -> None:
    persoon = save(store, zaak.persoon.met(taal="Pools"))
    assert persoon.versie == 2
    with pytest.raises(Conflict):
        store.apply([persoon.met(versie=versie)])


# Previous values.


def test_typing_is_one_previous_value_and_an_act_is_another(
    store: Store, zaak: Zaak, wekker: Wekker
) -> None:
    inbreng = save(store, zaak.inbreng("S"))
    for tekst in ("Se", "Sem", "Sem sl"):
        wekker.verder(1)
        inbreng = save(store, inbreng.met(tekst=tekst))
    assert store.list_versies(inbreng.id) == ()
    met_datum = save(store, inbreng.met(datum=date(2026, 11, 3)))
    wekker.verder(120)
    save(store, met_datum.met(tekst="iets anders"))
    assert store.list_versies(inbreng.id) == (inbreng, met_datum)


def test_what_another_session_wrote_is_always_kept(kast: Path, zaak: Zaak, store: Store) -> None:
    inbreng = save(store, zaak.inbreng("van Vera"))
    with open_kast(kast, wie="Ton") as ander:
        van_ton = save(ander, inbreng.met(tekst="van Ton"))
    save(store, van_ton.met(tekst="weer van Vera"))
    assert store.list_versies(inbreng.id) == (inbreng, van_ton)


def test_taking_away_and_putting_back_keep_every_value(store: Store, zaak: Zaak) -> None:
    inbreng = save(store, zaak.inbreng())
    weg = save(store, inbreng.gewist(NU))
    terug = save(store, weg.met(gewist_op=None))
    assert store.list_versies(inbreng.id) == (inbreng, weg)
    assert terug.tekst == inbreng.tekst
    assert store.list_versies("bestaat niet") == ()


def test_a_refused_save_is_no_typing(store: Store, zaak: Zaak, wekker: Wekker) -> None:
    inbreng = save(store, zaak.inbreng("een"))
    wekker.verder(100)
    with pytest.raises(Verdwenen):
        store.apply([inbreng.met(tekst="twee"), zaak.inbreng(versie=9)])
    save(store, inbreng.met(tekst="drie"))
    assert store.list_versies(inbreng.id) == (inbreng,)


def test_half_typed_text_comes_back_and_leaves_no_trail(store: Store, zaak: Zaak) -> None:
    klad = Klad(casus_id=zaak.casus.id, gemaakt_op=NU, plek="uiterlijk", tekst="d")
    voor = len(store.read_logboek())
    for tekst in ("di", "di 1", "di 14"):
        klad = save(store, klad.met(tekst=tekst))
    klad = save(store, klad.gewist(NU))
    save(store, Klad(casus_id=zaak.casus.id, gemaakt_op=NU, plek="uiterlijk", tekst="wo"))
    assert store.list_versies(klad.id) == ()
    assert len(store.read_logboek()) == voor + 1
    assert [k.tekst for k in store.read_dossier(zaak.casus.id).van(Klad)] == ["wo"]
