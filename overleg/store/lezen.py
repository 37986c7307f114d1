"""Reading things: the whole of one case, one thing, or what it was before."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from sqlalchemy import (
    Column,
    ColumnClause,
    Connection,
    Select,
    bindparam,
    literal_column,
    select,
    union_all,
)
from sqlalchemy.dialects import sqlite

from overleg.dossier import Casus, CasusDing, Contactpersoon, Ding, Dossier
from overleg.store.rijen import from_json, from_rij
from overleg.store.tabellen import OP_SOORT, REGISTER, TABELLEN, VORIGE, Soorttabel

Lijsten = dict[tuple[str, str], list[str]]
"""From link table and id to the ids referred to, in order."""


@dataclass(frozen=True, slots=True)
class Bekend:
    """What the register says about one id."""

    nr: int
    soort: str
    casus_id: str | None


def read_dossier(verbinding: Connection, casus_id: str) -> Dossier | None:
    """Read everything of one case, in the order of making; None when there is no such case."""
    soorten = verbinding.execute(_SOORTEN, {"casus_id": casus_id}).scalars().all()
    if not soorten:
        return None
    lijsten = _read_lijsten(verbinding, _lijsten_sql(None), (casus_id,))
    gevonden: list[tuple[int, Ding]] = []
    for woord in soorten:
        soort = OP_SOORT[woord]
        vraag = _select(soort, "casus_id")
        gevonden += _read_rijen(verbinding, soort, vraag, {"waarde": casus_id}, lijsten)
    gevonden.sort(key=lambda paar: paar[0])
    return Dossier(cast(CasusDing, ding) for _, ding in gevonden)


def read_ding(verbinding: Connection, ding_id: str, bekend: Bekend) -> Ding:
    """Read one thing that is in the register."""
    soort = OP_SOORT[bekend.soort]
    lijsten: Lijsten = {}
    if soort.lijsten:
        sql = _lijsten_sql(soort.soort)
        lijsten = _read_lijsten(verbinding, sql, (bekend.casus_id, ding_id))
    vraag = _select(soort, "nr")
    ((_, ding),) = _read_rijen(verbinding, soort, vraag, {"waarde": bekend.nr}, lijsten)
    return ding


def read_bekend(verbinding: Connection, ids: Collection[str]) -> dict[str, Bekend]:
    """Look up ids in the register; what is not there is not in the answer."""
    rijen = verbinding.exec_driver_sql(_BEKEND, (json.dumps(list(ids)),))
    return {ding_id: Bekend(nr, soort, casus_id) for ding_id, nr, soort, casus_id in rijen}


def read_nummers(verbinding: Connection, casussen: Collection[str]) -> dict[str, str]:
    """Read the numbers of some cases, by id."""
    rijen = verbinding.exec_driver_sql(_NUMMERS, (json.dumps(list(casussen)),))
    return {casus_id: nummer for casus_id, nummer in rijen}  # noqa: C416 - rows are not pairs


def read_versies(verbinding: Connection, ding_id: str) -> tuple[Ding, ...]:
    """Read the values a thing had before, oldest first."""
    rijen = verbinding.execute(_VERSIES, {"ding_id": ding_id})
    return tuple(from_json(OP_SOORT[soort].soort, waarde) for soort, waarde in rijen)


def read_casussen(verbinding: Connection) -> tuple[Casus, ...]:
    """Read all cases that were not taken away, in the order of making."""
    soort = TABELLEN[Casus]
    vraag = _levend(soort)
    return tuple(cast(Casus, ding) for _, ding in _read_rijen(verbinding, soort, vraag, {}, {}))


def read_contactpersonen(verbinding: Connection) -> tuple[Contactpersoon, ...]:
    """Read the address book, without whom was taken away, in the order of making."""
    soort = TABELLEN[Contactpersoon]
    rijen = _read_rijen(verbinding, soort, _levend(soort), {}, {})
    return tuple(cast(Contactpersoon, ding) for _, ding in rijen)


_SOORTEN = select(REGISTER.c.soort).where(REGISTER.c.casus_id == bindparam("casus_id")).distinct()

# Both are asked at every save, for any number of ids. As text with one list as their value they
# cost a third of an IN that is written out anew for each number of ids.
_BEKEND = """
    SELECT id, nr, soort, casus_id FROM ding WHERE id IN (SELECT value FROM json_each(?))
"""
_NUMMERS = "SELECT id, nummer FROM casus WHERE id IN (SELECT value FROM json_each(?))"

_VERSIES = (
    select(VORIGE.c.soort, VORIGE.c.waarde)
    .where(VORIGE.c.ding_id == bindparam("ding_id"))
    .order_by(VORIGE.c.versie)
)


def _kolommen(soort: Soorttabel) -> list[Column[Any]]:
    return [soort.tabel.c.nr, *(soort.tabel.c[naam] for naam in soort.velden)]


@cache
def _select_van(soort: type[Ding], waar: str) -> Select[Any]:
    tabel = TABELLEN[soort]
    return select(*_kolommen(tabel)).where(tabel.tabel.c[waar] == bindparam("waarde"))


def _select(soort: Soorttabel, waar: str) -> Select[Any]:
    # Kept per kind: building the question costs more than asking it.
    return _select_van(soort.soort, waar)


def _levend(soort: Soorttabel) -> Select[Any]:
    tabel = soort.tabel
    return select(*_kolommen(soort)).where(tabel.c.gewist_op.is_(None)).order_by(tabel.c.nr)


def _read_rijen(
    verbinding: Connection,
    soort: Soorttabel,
    vraag: Select[Any],
    waarden: dict[str, Any],
    lijsten: Lijsten,
) -> Iterator[tuple[int, Ding]]:
    namen = [(naam, lijst.name) for naam, lijst in soort.lijsten.items()]
    for rij in verbinding.execute(vraag, waarden).all():
        velden = dict(zip(soort.velden, rij[1:], strict=True))
        ding_id = velden["id"]
        yield (
            rij[0],
            from_rij(soort, velden, {n: lijsten.get((t, ding_id), ()) for n, t in namen}),
        )


@cache
def _lijsten_sql(soort: type[Ding] | None) -> str:
    """Give one question over many link tables: of one thing of this kind, or of a whole case.

    As text, because SQLAlchemy would look through all its parts again at every question.
    """
    kies = TABELLEN.values() if soort is None else (TABELLEN[soort],)
    delen = []
    for tabel in (lijst for kind in kies for lijst in kind.lijsten.values()):
        naam: ColumnClause[str] = literal_column(f"'{tabel.name}'")
        deel = select(naam, tabel.c.van_id, tabel.c.naar_id, tabel.c.rang.label("rang"))
        # Every part takes the same values, so they are numbered.
        deel = deel.where(tabel.c.casus_id == literal_column("?1"))
        if soort is not None:
            deel = deel.where(tabel.c.van_id == literal_column("?2"))
        delen.append(deel)
    vraag = union_all(*delen).order_by("rang")
    return str(vraag.compile(dialect=sqlite.dialect()))


def _read_lijsten(verbinding: Connection, sql: str, waarden: tuple[Any, ...]) -> Lijsten:
    gevonden: Lijsten = {}
    for tabel, van, naar, _rang in verbinding.exec_driver_sql(sql, waarden):
        gevonden.setdefault((tabel, van), []).append(naar)
    return gevonden
