from __future__ import annotations

from typing import get_origin

import pytest
from sqlalchemy import JSON, ForeignKeyConstraint, Table
from sqlalchemy.exc import IntegrityError

from overleg.dossier import DINGEN, Contactpersoon, Ding, Inbreng, verwijst_naar
from overleg.store import Store
from overleg.store.kolommen import MomentTekst
from overleg.store.tabellen import METADATA, SOORTEN, TABELLEN, metadata_met_verwijzingen
from overleg.store.verbinding import begin_schrijven
from tests.store.bouwen import Zaak, make_zaak

REFERENCES = [
    (soort, naam)
    for soort in DINGEN
    for naam in soort.model_fields
    if verwijst_naar(soort, naam) is not None
]


def _leads_to(tabel: Table) -> set[tuple[tuple[str, ...], tuple[str, ...]]]:
    metadata_met_verwijzingen()
    return {
        (tuple(sleutel.column_keys), tuple(deel.target_fullname for deel in sleutel.elements))
        for sleutel in tabel.constraints
        if isinstance(sleutel, ForeignKeyConstraint)
    }


def test_every_kind_has_a_table_with_all_its_fields() -> None:
    assert set(TABELLEN) == {*DINGEN, Contactpersoon}
    for soort, gevonden in TABELLEN.items():
        assert {*gevonden.velden, *gevonden.lijsten} == set(soort.model_fields)
        assert {kolom.name for kolom in gevonden.tabel.columns} == {"nr", *gevonden.velden}


@pytest.mark.parametrize(("soort", "naam"), REFERENCES, ids=lambda deel: str(deel))
def test_every_reference_is_a_foreign_key_inside_the_case(soort: type[Ding], naam: str) -> None:
    naar = verwijst_naar(soort, naam)
    gevonden = TABELLEN[soort]
    if get_origin(soort.model_fields[naam].annotation) is tuple:
        lijst = gevonden.lijsten[naam]
        assert lijst.name == f"{soort.soort}__{naam}"
        van = (f"{soort.soort}.casus_id", f"{soort.soort}.id")
        assert _leads_to(lijst) == {
            (("casus_id", "van_id"), van),
            (("casus_id", "naar_id"), (f"{naar}.casus_id", f"{naar}.id")),
        }
    elif naam == "casus_id":
        assert ((naam,), ("casus.id",)) in _leads_to(gevonden.tabel)
    else:
        doel = (f"{naar}.casus_id", f"{naar}.id")
        assert (("casus_id", naam), doel) in _leads_to(gevonden.tabel)


def test_no_reference_is_kept_as_json() -> None:
    als_json = {
        (soort, kolom.name)
        for soort in SOORTEN
        for kolom in TABELLEN[soort].tabel.columns
        if isinstance(kolom.type, JSON)
    }
    assert als_json
    assert all(verwijst_naar(soort, naam) is None for soort, naam in als_json)


def test_every_moment_is_kept_with_its_zone() -> None:
    for soort in SOORTEN:
        kolommen = TABELLEN[soort].tabel.c
        assert isinstance(kolommen["gemaakt_op"].type, MomentTekst)
        assert not [k.name for k in kolommen if "DATETIME" in str(k.type)]


def test_every_table_of_a_case_is_found_by_its_case() -> None:
    for tabel in METADATA.tables.values():
        if "casus_id" not in tabel.c or tabel.name == "ding":
            continue
        vooraan = [next(iter(index.columns)).name for index in tabel.indexes]
        vooraan += [
            next(iter(sleutel.columns)).name  # type: ignore[attr-defined]
            for sleutel in tabel.constraints
            if type(sleutel).__name__ in {"UniqueConstraint", "PrimaryKeyConstraint"}
        ]
        assert "casus_id" in vooraan, tabel.name


@pytest.mark.parametrize("naam", ["overleg_id", "stem_id", "casus_id"])
def test_the_database_itself_refuses_a_reference_to_nothing(
    store: Store, zaak: Zaak, naam: str
) -> None:
    inbreng = store.apply([zaak.inbreng()])[0]
    tabel = TABELLEN[Inbreng].tabel
    with (
        pytest.raises(IntegrityError, match="FOREIGN KEY"),
        begin_schrijven(store._verbinding),
    ):
        store._verbinding.execute(
            tabel.update().where(tabel.c.id == inbreng.id).values({naam: "weg"})
        )
    assert store.read_dossier(zaak.casus.id).vind(Inbreng, inbreng.id) == inbreng


def test_the_database_itself_refuses_a_reference_into_another_case(
    store: Store, zaak: Zaak
) -> None:
    ander = make_zaak("2026-0002")
    store.apply(ander.dingen)
    inbreng = store.apply([zaak.inbreng()])[0]
    lijst = TABELLEN[Inbreng].lijsten["over"]
    rij = {"casus_id": zaak.casus.id, "van_id": inbreng.id, "rang": 0}
    for naar, goed in ((zaak.persoon.id, True), (ander.persoon.id, False)):
        if goed:
            with begin_schrijven(store._verbinding):
                store._verbinding.execute(lijst.insert(), {**rij, "naar_id": naar})
            continue
        with (
            pytest.raises(IntegrityError, match="FOREIGN KEY"),
            begin_schrijven(store._verbinding),
        ):
            store._verbinding.execute(lijst.insert(), {**rij, "rang": 1, "naar_id": naar})
