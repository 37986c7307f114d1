"""The schema as the models want it and as a store has it, in a form that can be compared.

Run as a script it prints the SQL of the models, to begin a migration with.
"""

from __future__ import annotations

import sqlite3
from typing import Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from overleg.store.tabellen import metadata_met_verwijzingen

DIALECT = sqlite.dialect()


def model_sql() -> str:
    """Return the statements that make every table of the models, each ending in `;`."""
    statements = []
    for tabel in metadata_met_verwijzingen().sorted_tables:
        statements.append(str(CreateTable(tabel).compile(dialect=DIALECT)))
        for index in sorted(tabel.indexes, key=lambda index: str(index.name)):
            statements.append(str(CreateIndex(index).compile(dialect=DIALECT)))
    tidy = [
        "\n".join(line.rstrip().expandtabs(4) for line in statement.strip().splitlines())
        for statement in statements
    ]
    return "".join(f"{statement};\n\n" for statement in tidy)


def describe(verbinding: Any) -> dict[str, Any]:
    """Return columns, keys, references and indexes per table, without order or names of SQLite."""
    tabellen = verbinding.execute("PRAGMA table_list").fetchall()
    return {
        naam: {
            "kolommen": sorted(
                (row[1:] for row in _pragma(verbinding, "table_xinfo", naam)), key=str
            ),
            "verwijzingen": _references(verbinding, naam),
            "indexen": _indexes(verbinding, naam),
            "zonder_rij": zonder_rij,
            # No pragma tells when a reference is judged.
            "uitgesteld": _sql(verbinding, naam).count("DEFERRABLE INITIALLY DEFERRED"),
        }
        for schema, naam, _soort, _aantal, zonder_rij, _streng in tabellen
        if schema == "main" and not naam.startswith("sqlite_")
    }


def _pragma(verbinding: Any, pragma: str, naam: str) -> list[tuple[Any, ...]]:
    return list(verbinding.execute(f"PRAGMA {pragma}('{naam}')").fetchall())


def _references(verbinding: Any, naam: str) -> list[tuple[Any, ...]]:
    groepen: dict[int, list[tuple[Any, ...]]] = {}
    for nummer, rang, *rest in _pragma(verbinding, "foreign_key_list", naam):
        groepen.setdefault(nummer, []).append((rang, *rest))
    return sorted((tuple(sorted(groep, key=str)) for groep in groepen.values()), key=str)


def _indexes(verbinding: Any, naam: str) -> list[Any]:
    found = []
    for _nummer, index, uniek, herkomst, deels in _pragma(verbinding, "index_list", naam):
        kolommen = tuple(row[2] for row in _pragma(verbinding, "index_info", index))
        waar = _sql(verbinding, index).partition(" WHERE ")[2]
        found.append((kolommen, uniek, herkomst, deels, waar))
    return sorted(found, key=str)


def _sql(verbinding: Any, naam: str) -> str:
    """Return how a table or index was made; empty for an index that SQLite made itself."""
    rij = verbinding.execute("SELECT sql FROM sqlite_master WHERE name = ?", (naam,)).fetchone()
    return (rij[0] if rij else None) or ""


def describe_sql(sql: str) -> dict[str, Any]:
    """Return what `describe` says about a new store made with this SQL."""
    verbinding = sqlite3.connect(":memory:")
    try:
        verbinding.executescript(sql)
        return describe(verbinding)
    finally:
        verbinding.close()


if __name__ == "__main__":
    print(model_sql(), end="")
