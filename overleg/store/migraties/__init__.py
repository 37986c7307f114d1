"""Bringing the store to the form this program knows, one numbered step after the other.

Every step is a text file of SQL that never changes once it was released. The number of the last
step that was taken is in the file itself (`PRAGMA user_version`). A step that changes fields also
changes the previous values in `vorige_versie`, which are kept as JSON.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from overleg.store.verbinding import begin_schrijven, ruw

_MAP = Path(__file__).parent


@dataclass(frozen=True)
class Migratie:
    """One step: its number (the first is 1) and its SQL, statements ending in `;` and a newline."""

    nummer: int
    sql: str

    def statements(self) -> list[str]:
        """Give the statements one by one."""
        return [deel.strip() for deel in self.sql.split(";\n") if deel.strip()]


def load_migraties() -> tuple[Migratie, ...]:
    """Read all steps, in order."""
    paden = sorted(_MAP.glob("[0-9][0-9][0-9][0-9].sql"))
    return tuple(Migratie(int(pad.stem), pad.read_text(encoding="utf-8")) for pad in paden)


def read_vorm(verbinding: Connection) -> int:
    """Read which step the store is at; 0 is a new, empty file."""
    # Past SQLAlchemy, which would leave a transaction open when there was none.
    return int(ruw(verbinding).execute("PRAGMA user_version").fetchone()[0])


def migrate(verbinding: Connection, migraties: Sequence[Migratie]) -> None:
    """Take the steps that the store has not had, each in a transaction of its own.

    Args:
        verbinding: a connection without an open transaction.
        migraties: all steps, in order.
    """
    for migratie in migraties:
        with begin_schrijven(verbinding):
            # Asked again inside the transaction: another process may just have done it.
            if read_vorm(verbinding) >= migratie.nummer:
                continue
            for statement in migratie.statements():
                verbinding.exec_driver_sql(statement)
            verbinding.exec_driver_sql(f"PRAGMA user_version = {migratie.nummer}")
