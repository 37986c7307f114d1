from __future__ import annotations

import threading
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from overleg.dossier import (
    DINGEN,
    Betrokkene,
    Casus,
    CasusDing,
    Contactpersoon,
    Dossier,
    Inbreng,
    Klad,
    Organisatie,
    Overleg,
    Voorwaarde,
    new_id,
)
from overleg.keuzes import Rol, Uitkomst
from overleg.klok import AMSTERDAM
from overleg.store import Conflict, Store
from overleg.store.fouten import (
    BuitenBereik,
    GeenCasus,
    NummerBestaat,
    Verdwenen,
    VerkeerdeSoort,
    VerwijstNergens,
)
from tests.conftest import NU
from tests.dingen import DUBBEL_UUR, dossiers
from tests.store.bouwen import Wekker, Zaak, make_zaak, open_kast, save

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


@settings(EEN_KAST, max_examples=25)
@given(dossiers(hoogstens=12))
def test_a_whole_case_comes_back_as_it_was_in_the_order_of_making(
    store: Store, dossier: Dossier
) -> None:
    store.apply(dossier.alle)
    terug = store.read_dossier(dossier.alle[0].casus_id)
    assert terug == dossier.met(dossier.alle)
    assert [type(ding) for ding in terug.alle] == [type(ding) for ding in dossier.alle]


@settings(EEN_KAST, max_examples=25)
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


# What is refused names kind and field, and leaves everything as it was.


def _refused(store: Store, zaak: Zaak, *dingen: CasusDing) -> None:
    store.apply([zaak.persoon.met(naam="Sam"), *dingen])


@pytest.mark.parametrize(
    ("velden", "woorden"),
    [
        ({"overleg_id": "weg"}, ("inbreng", "Overleg")),
        ({"stem_id": "weg"}, ("inbreng", "Wie zegt dit")),
        ({"over": ("weg",)}, ("inbreng", "Over wie")),
        ({"casus_id": "weg"}, ("inbreng", "Casus")),
        ({"stem_id": "VERKEERDE_SOORT"}, ("inbreng", "Wie zegt dit")),
        ({"over": ("ANDERE_CASUS",)}, ("inbreng", "Over wie")),
    ],
)
def test_a_reference_to_nothing_names_kind_and_field(
    store: Store, zaak: Zaak, velden: dict[str, object], woorden: tuple[str, str]
) -> None:
    ander = make_zaak("2026-0002")
    store.apply(ander.dingen)
    echt = {"VERKEERDE_SOORT": zaak.persoon.id, "ANDERE_CASUS": ander.persoon.id}
    velden = {
        naam: tuple(echt.get(w, w) for w in waarde)
        if isinstance(waarde, tuple)
        else echt.get(str(waarde), waarde)
        for naam, waarde in velden.items()
    }
    with pytest.raises(VerwijstNergens) as gevangen:
        _refused(store, zaak, zaak.inbreng("blauwe plek", **velden))
    assert all(woord in gevangen.value.wat for woord in woorden)
    assert "plek" not in str(gevangen.value)
    assert store.read_dossier(zaak.casus.id).alle == zaak.dingen


def test_a_reference_to_what_was_taken_away_holds(store: Store, zaak: Zaak) -> None:
    weg = save(store, zaak.persoon.gewist(NU))
    inbreng = save(store, zaak.inbreng(over=(weg.id,)))
    terug = store.read_dossier(zaak.casus.id)
    assert terug.vind(Betrokkene, weg.id) is None
    assert terug.ook_gewist(weg.id) == weg
    assert terug.vind(Inbreng, inbreng.id) == inbreng
    assert save(store, weg.met(gewist_op=None)).naam == "Sem"


def test_a_case_belongs_to_itself(store: Store, zaak: Zaak) -> None:
    ander = Casus(id=new_id(), casus_id=zaak.casus.id, gemaakt_op=NU)
    with pytest.raises(VerwijstNergens, match="casus"):
        store.apply([ander])
    assert store.list_casussen() == (zaak.casus,)


@pytest.mark.parametrize("al_opgeslagen", [True, False])
def test_an_id_belongs_to_one_kind_and_one_case(
    store: Store, zaak: Zaak, al_opgeslagen: bool
) -> None:
    ander = make_zaak("2026-0002")
    store.apply(ander.dingen)
    inbreng = zaak.inbreng()
    eerst: list[CasusDing] = [inbreng]
    if al_opgeslagen:
        store.apply([inbreng])
        eerst = []
    met_id = Organisatie(id=inbreng.id, casus_id=zaak.casus.id, gemaakt_op=NU)
    elders = Organisatie(id=zaak.organisatie.id, casus_id=ander.casus.id, gemaakt_op=NU)
    for vreemd in (met_id, elders):
        with pytest.raises(VerkeerdeSoort, match="organisatie"):
            store.apply([*eerst, vreemd])


def test_a_change_to_what_is_not_there_is_refused(store: Store, zaak: Zaak) -> None:
    with pytest.raises(Verdwenen, match="inbreng"):
        _refused(store, zaak, zaak.inbreng(versie=3))
    assert store.read_dossier(zaak.casus.id).alle == zaak.dingen


def test_what_the_store_cannot_hold_is_refused(store: Store, zaak: Zaak) -> None:
    with pytest.raises(BuitenBereik, match="Pauze in seconden"):
        _refused(store, zaak, zaak.overleg.met(pauze_seconden=10**30))
    assert store.read_dossier(zaak.casus.id).alle == zaak.dingen


def test_a_number_is_given_to_one_case_only(store: Store, zaak: Zaak) -> None:
    tweede = make_zaak("2026-0001").casus
    with pytest.raises(NummerBestaat, match="2026-0001"):
        store.apply([tweede])
    save(store, zaak.casus.gewist(NU))
    with pytest.raises(NummerBestaat):
        store.apply([tweede])
    een, twee = make_zaak("").casus, make_zaak("").casus
    store.apply([een, twee])
    with pytest.raises(NummerBestaat):
        store.apply([een.met(versie=1, nummer="7"), twee.met(versie=1, nummer="7")])
    assert [casus.nummer for casus in store.list_casussen()] == ["", ""]


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


# The rest of the front door.


def test_the_address_book_belongs_to_no_case(store: Store, zaak: Zaak) -> None:
    een = save(store, Contactpersoon(gemaakt_op=NU, naam="Piet"))
    twee = save(store, Contactpersoon(gemaakt_op=NU, naam="Annie"))
    een = save(store, een.met(telefoon="112"))
    assert store.list_contactpersonen() == (een, twee)
    save(store, twee.gewist(NU))
    assert store.list_contactpersonen() == (een,)
    assert len(store.read_dossier(zaak.casus.id).alle) == 5


def test_one_case_shows_nothing_of_another(store: Store, zaak: Zaak) -> None:
    ander = make_zaak("2026-0002")
    store.apply([*ander.dingen, ander.inbreng(over=(ander.persoon.id,))])
    assert store.read_dossier(zaak.casus.id).alle == zaak.dingen


def test_a_case_that_is_not_there_is_told(store: Store) -> None:
    with pytest.raises(GeenCasus):
        store.read_dossier("weg")


def test_own_saves_do_not_change_the_data_version(store: Store, zaak: Zaak) -> None:
    versie = store.data_version()
    save(store, zaak.inbreng())
    assert store.data_version() == versie


def test_roles_and_choices_come_back_as_choices(store: Store, zaak: Zaak) -> None:
    save(store, zaak.persoon.met(rollen=(Rol.KIND, Rol.MELDER)))
    (persoon,) = store.read_dossier(zaak.casus.id).van(Betrokkene)
    assert persoon.rollen == (Rol.KIND, Rol.MELDER)
    assert all(isinstance(rol, Rol) for rol in persoon.rollen)
    assert Uitkomst.VEILIG.label == "veilig"


def test_a_store_opened_in_one_thread_serves_others(store: Store, zaak: Zaak) -> None:
    fouten: list[BaseException] = []

    def work() -> None:
        try:
            for _ in range(10):
                save(store, zaak.inbreng())
                store.read_dossier(zaak.casus.id)
                store.data_version()
        except BaseException as error:
            fouten.append(error)

    draden = [threading.Thread(target=work) for _ in range(4)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    assert fouten == []
    assert len(store.read_dossier(zaak.casus.id).van(Inbreng)) == 40
    assert store.check() == ()


def test_closing_twice_is_closing_once(kast: Path) -> None:
    store = open_kast(kast)
    assert store.map == kast
    store.close()
    store.close()
