from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Connection

from overleg.store.bestanden import KAST
from overleg.store.fouten import OnverwachteFout
from overleg.store.herstel import list_kopieen
from overleg.store.kastfouten import KastOuder
from overleg.store.migraties import Migratie, load_migraties, migrate, read_vorm
from overleg.store.openen import open_engine
from overleg.store.verbinding import begin_schrijven, open_ruw, open_verbinding
from tests.store.bouwen import GEHEIM, all_bytes, make_zaak, open_kast, sleutel_van
from tests.store.schema import describe, describe_sql, model_sql

ALLE = load_migraties()
VOLGENDE = Migratie(
    ALLE[-1].nummer + 1,
    "ALTER TABLE casus ADD COLUMN kleur VARCHAR;\nUPDATE casus SET kleur = 'groen';\n",
)
KAPOT = Migratie(VOLGENDE.nummer, "CREATE TABLE half (a);\nUPDATE bestaat_niet SET a = 1;\n")


def test_the_steps_are_numbered_one_after_the_other() -> None:
    assert [stap.nummer for stap in ALLE] == list(range(1, len(ALLE) + 1))


def test_all_steps_together_give_what_the_models_want() -> None:
    gemigreerd = describe_sql("".join(stap.sql for stap in ALLE))
    modellen = describe_sql(model_sql())
    assert gemigreerd.keys() == modellen.keys()
    for naam, wens in modellen.items():
        assert gemigreerd[naam] == wens, naam


@pytest.mark.parametrize(
    ("van", "naar"),
    [
        ("werknaam VARCHAR(300) NOT NULL,", ""),
        ("werknaam VARCHAR(300) NOT NULL,", "werknaam VARCHAR(300),"),
        ("werknaam VARCHAR(300) NOT NULL,", "werknaam INTEGER NOT NULL,"),
        ("UNIQUE (casus_id, id),", ""),
        ("FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,", ""),
        (" DEFERRABLE INITIALLY DEFERRED", ""),
        (" WHERE nummer != ''", ""),
        ("CREATE INDEX ix_logboek_casus_id ON logboek (casus_id);", ""),
        (" WITHOUT ROWID", ""),
    ],
)
def test_any_drift_between_models_and_steps_is_seen(van: str, naar: str) -> None:
    sql = model_sql()
    assert van in sql
    assert describe_sql(sql.replace(van, naar, 1)) != describe_sql(sql)


def test_a_real_store_has_that_schema(kast: Path) -> None:
    verbinding = open_ruw(kast / KAST, sleutel_van(kast))
    try:
        assert describe(verbinding) == describe_sql(model_sql())
    finally:
        verbinding.close()


@pytest.fixture
def oud(kast: Path) -> Path:
    """A store with a case in it, which a newer program is going to open."""
    with open_kast(kast) as store:
        zaak = make_zaak()
        store.apply([*zaak.dingen, zaak.inbreng(GEHEIM)])
    return kast


def _read(verbinding: Connection, sql: str) -> object:
    with begin_schrijven(verbinding):
        return verbinding.exec_driver_sql(sql).scalar()


def test_an_older_store_is_copied_first_and_then_brought_up_to_date(oud: Path) -> None:
    sleutel = sleutel_van(oud)
    voor = ALLE[-1].nummer
    engine, verbinding = open_engine(oud, sleutel, migraties=[*ALLE, VOLGENDE])
    assert read_vorm(verbinding) == voor + 1
    assert _read(verbinding, "SELECT kleur FROM casus") == "groen"
    verbinding.close()
    engine.dispose()
    (kopie,) = list_kopieen(oud)
    assert kopie.name == f"{KAST}.vorm-{voor}"
    assert kopie.stat().st_mode & 0o777 == 0o600
    assert GEHEIM.encode() not in all_bytes(oud)
    with open_verbinding(kopie, sleutel) as verbinding:
        assert read_vorm(verbinding) == voor
        assert _read(verbinding, "SELECT tekst FROM inbreng") == GEHEIM


def test_a_step_that_fails_is_undone_as_a_whole(oud: Path) -> None:
    sleutel = sleutel_van(oud)
    with pytest.raises(OnverwachteFout, match="SQLITE_ERROR"):
        open_engine(oud, sleutel, migraties=[*ALLE, KAPOT])
    with open_verbinding(oud / KAST, sleutel) as verbinding:
        assert read_vorm(verbinding) == ALLE[-1].nummer
        vraag = "SELECT count(*) FROM sqlite_master WHERE name = 'half'"
        assert _read(verbinding, vraag) == 0
        assert _read(verbinding, "SELECT tekst FROM inbreng") == GEHEIM


def test_a_step_that_another_process_took_is_not_taken_again(oud: Path) -> None:
    sleutel = sleutel_van(oud)
    with open_verbinding(oud / KAST, sleutel) as een, open_verbinding(oud / KAST, sleutel) as twee:
        migrate(een, [*ALLE, VOLGENDE])
        migrate(twee, [*ALLE, VOLGENDE])
        assert read_vorm(twee) == VOLGENDE.nummer


def test_who_only_looks_changes_no_older_store(oud: Path) -> None:
    sleutel = sleutel_van(oud)
    with pytest.raises(KastOuder, match="oudere versie"):
        open_engine(oud, sleutel, alleen_lezen=True, migraties=[*ALLE, VOLGENDE])
    assert list_kopieen(oud) == ()
    with open_verbinding(oud / KAST, sleutel) as verbinding:
        assert read_vorm(verbinding) == ALLE[-1].nummer


def test_a_step_tells_its_statements_apart() -> None:
    assert VOLGENDE.statements() == [
        "ALTER TABLE casus ADD COLUMN kleur VARCHAR",
        "UPDATE casus SET kleur = 'groen'",
    ]
    assert len(ALLE[0].statements()) == model_sql().count("CREATE ")
