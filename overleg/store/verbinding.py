"""The way to the encrypted file: key first, then the settings that keep it safe."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2

from overleg.store.sleutel import Sleutel
from overleg.store.sqlfouten import sqlfouten

WACHTTIJD = 3_000
"""How long to wait for another process that writes, in milliseconds."""

STATEMENTS = 600
"""Prepared statements to keep: a few for every kind."""

_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
)

_SCHRIJFT = "overleg_schrijft"


def make_engine(pad: Path, sleutel: Sleutel, *, alleen_lezen: bool = False) -> Engine:
    """Make the engine of one store; nothing is opened yet.

    Args:
        pad: the encrypted file. It must exist: a missing file is never quietly a new store.
        sleutel: the key.
        alleen_lezen: refuse every write. The file itself is opened for writing all the same,
            because a reader of a WAL store must be able to note that it reads.
    """

    def connect() -> Any:
        return open_ruw(pad, sleutel)

    engine = create_engine(
        "sqlite://",
        creator=connect,
        module=dbapi2,
        hide_parameters=True,
        poolclass=NullPool,
    )

    @event.listens_for(engine, "connect")
    def _settings(verbinding: Any, _record: object) -> None:
        for pragma in _PRAGMAS:
            verbinding.execute(f"PRAGMA {pragma}")
        if alleen_lezen:
            verbinding.execute("PRAGMA query_only = ON")

    @event.listens_for(engine, "begin")
    def _begin(verbinding: Connection) -> None:
        # The driver starts no transactions itself (isolation_level None): then a migration that
        # is rolled back takes its tables along. A writer asks for its turn at once, so that two
        # of them wait for each other instead of failing halfway.
        schrijft = verbinding.info.get(_SCHRIJFT, False)
        verbinding.exec_driver_sql("BEGIN IMMEDIATE" if schrijft else "BEGIN")

    return engine


@contextlib.contextmanager
def begin_schrijven(verbinding: Connection) -> Iterator[None]:
    """Open a transaction that writes; committed at the end, rolled back on an error."""
    verbinding.info[_SCHRIJFT] = True
    try:
        with begin_lezen(verbinding):
            yield
    finally:
        verbinding.info[_SCHRIJFT] = False


@contextlib.contextmanager
def begin_lezen(verbinding: Connection) -> Iterator[None]:
    """Open a transaction in which everything is read as it is at one moment."""
    try:
        with verbinding.begin():
            yield
    except BaseException:
        # When the commit itself fails (disk full, a reference to nothing) SQLite keeps the
        # transaction open and SQLAlchemy thinks it is over: nobody could write any more.
        driver = ruw(verbinding)
        if driver.in_transaction:
            with contextlib.suppress(dbapi2.Error):
                driver.rollback()
        raise


def ruw(verbinding: Connection) -> Any:
    """Give the driver's own connection, for what cannot be said inside a transaction."""
    return verbinding.connection.driver_connection


@contextlib.contextmanager
def open_verbinding(pad: Path, sleutel: Sleutel) -> Iterator[Connection]:
    """Open a store for a short task, and leave no WAL behind.

    Raises:
        StoreFout: SQLite refused something.
    """
    engine = make_engine(pad, sleutel)
    try:
        with sqlfouten(pad), engine.connect() as verbinding:
            yield verbinding
            empty_wal(ruw(verbinding))
    finally:
        engine.dispose()


def open_ruw(pad: Path, sleutel: Sleutel, vorm: str = "mode=rw") -> Any:
    """Open the file with its key, without SQLAlchemy and without settings.

    Args:
        pad: the encrypted file.
        sleutel: the key.
        vorm: the rest of SQLite's own file address.

    Returns:
        a connection that may go from one thread to another.
    """
    verbinding = dbapi2.connect(
        f"file:{quote(str(pad.absolute()))}?{vorm}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=STATEMENTS,
    )
    # First of all, or SQLCipher writes its complaints over the screen.
    verbinding.execute("PRAGMA cipher_log_level = NONE")
    verbinding.execute(f"PRAGMA key = \"x'{sleutel.hex()}'\"")
    # A later SQLCipher may choose other settings for itself; these files are of form 4.
    verbinding.execute("PRAGMA cipher_compatibility = 4")
    verbinding.execute(f"PRAGMA busy_timeout = {WACHTTIJD}")
    return verbinding


def empty_wal(verbinding: Any) -> bool:
    """Move everything from the WAL into the store and make the WAL empty.

    Returns:
        False when another process still reads from it, so that not all could go.
    """
    bezet, _, _ = verbinding.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not bezet
