from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from overleg.store import Sleutel
from overleg.store.bestanden import KAST
from overleg.store.verbinding import (
    begin_lezen,
    begin_schrijven,
    make_engine,
    open_ruw,
    open_verbinding,
    ruw,
)
from tests.store.bouwen import GEHEIM, sleutel_van


def test_a_missing_file_is_never_made(tmp_path: Path) -> None:
    with pytest.raises(dbapi2.OperationalError):
        open_ruw(tmp_path / KAST, Sleutel.make())
    assert list(tmp_path.iterdir()) == []


def test_every_connection_has_the_settings_that_keep_the_store_safe(kast: Path) -> None:
    with open_verbinding(kast / KAST, sleutel_van(kast)) as verbinding:
        settings = {
            naam: ruw(verbinding).execute(f"PRAGMA {naam}").fetchone()[0]
            for naam in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "secure_delete",
                "temp_store",
                "busy_timeout",
                "query_only",
            )
        }
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "busy_timeout": 3000,
        "query_only": 0,
    }


def test_who_only_looks_is_held_to_it_by_the_database(kast: Path) -> None:
    engine = make_engine(kast / KAST, sleutel_van(kast), alleen_lezen=True)
    with engine.connect() as verbinding, pytest.raises(DBAPIError), begin_schrijven(verbinding):
        verbinding.execute(text("DELETE FROM ding"))
    engine.dispose()


def test_an_error_never_repeats_what_was_to_be_stored(kast: Path) -> None:
    half = text("INSERT INTO ding (nr, id) VALUES (1, :id)")
    with (
        open_verbinding(kast / KAST, sleutel_van(kast)) as verbinding,
        pytest.raises(DBAPIError) as gevangen,
        begin_schrijven(verbinding),
    ):
        verbinding.execute(half, {"id": GEHEIM})
    assert "Sem" not in str(gevangen.value)
    assert "Sem" not in repr(gevangen.value)


def test_a_writer_asks_for_its_turn_at_once_and_a_reader_does_not(
    kast: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("overleg.store.verbinding.WACHTTIJD", 20)
    sleutel = sleutel_van(kast)
    with (
        open_verbinding(kast / KAST, sleutel) as een,
        open_verbinding(kast / KAST, sleutel) as twee,
    ):
        with begin_schrijven(een):
            with begin_lezen(twee):
                twee.execute(text("SELECT count(*) FROM ding"))
            with pytest.raises(DBAPIError, match="locked"), begin_schrijven(twee):
                pytest.fail("two writers at once")
        with begin_schrijven(twee):
            pass


@pytest.mark.parametrize("begin", [begin_lezen, begin_schrijven])
def test_an_error_ends_the_transaction(kast: Path, begin: object) -> None:
    assert callable(begin)
    with open_verbinding(kast / KAST, sleutel_van(kast)) as verbinding:
        with pytest.raises(ZeroDivisionError), begin(verbinding):
            _ = 1 / 0
        assert not ruw(verbinding).in_transaction
        with begin(verbinding):
            assert ruw(verbinding).in_transaction


def test_table_definitions_are_rolled_back_as_well(kast: Path) -> None:
    with open_verbinding(kast / KAST, sleutel_van(kast)) as verbinding:
        with contextlib.suppress(ZeroDivisionError), begin_schrijven(verbinding):
            verbinding.execute(text("CREATE TABLE half (a)"))
            _ = 1 / 0
        with begin_lezen(verbinding), pytest.raises(DBAPIError, match="no such table"):
            verbinding.execute(text("SELECT * FROM half"))
