"""The tables, derived from the things: no field is listed here a second time.

Core tables and no mapped classes. Both follow from the same SQLModel fields, but 48 mapped
classes cost seven times as long to define at every start, and no row object can leave this room
when there are none.

Every kind has a table of its own, with the order of making (`nr`) as its key. References are
foreign keys on `(casus_id, reference)`: a line can never point into another case, and looking up
who refers to a thing stays within its case however large the store grows. A list of references
is a link table of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, get_origin

from sqlalchemy import (
    JSON,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
    literal_column,
)

from overleg.dossier import DINGEN, CasusDing, Contactpersoon, Ding, verwijst_naar
from overleg.store.kolommen import MomentTekst, make_kolom

SOORTEN: tuple[type[Ding], ...] = (*DINGEN, Contactpersoon)
"""Every kind the store keeps."""

METADATA = MetaData()

REGISTER = Table(
    "ding",
    METADATA,
    Column("nr", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("soort", String, nullable=False),
    Column("casus_id", String, nullable=True, index=True),
)
"""Every thing once: its place in the order of making, its kind and its case.

It keeps an id from being used by two kinds, and tells which kinds a case holds, so that reading
a case asks only the tables that have something to say.
"""

VORIGE = Table(
    "vorige_versie",
    METADATA,
    Column("ding_id", String, nullable=False),
    Column("versie", Integer, nullable=False),
    Column("soort", String, nullable=False),
    Column("waarde", JSON, nullable=False),
    Column("tijd", MomentTekst, nullable=False),
    PrimaryKeyConstraint("ding_id", "versie"),
)
"""Values as they were before a change; `tijd` is when the change was made."""

LOGBOEK = Table(
    "logboek",
    METADATA,
    Column("nr", Integer, primary_key=True),
    Column("tijd", String, nullable=False),
    Column("wie", String, nullable=False),
    Column("os_account", String, nullable=False),
    Column("casus_id", String, nullable=True, index=True),
    Column("casus_nummer", String, nullable=False),
    Column("handeling", String, nullable=False),
    Column("soort", String, nullable=False),
    Column("ding_id", String, nullable=False),
    Column("vorige_hash", String, nullable=False),
    Column("hash", String, nullable=False),
)
"""Who did what and when, without content. `tijd` is the very text that was hashed."""


WIJZER = Table(
    "wijzer",
    METADATA,
    Column("nr", Integer, primary_key=True),
    Column("casus_id", String, nullable=False, unique=True),
    Column("overleg_id", String, nullable=False),
    Column("leeg", Integer, nullable=False),
    Column("proces", Integer, nullable=False),
    Column("tijd", MomentTekst, nullable=False),
)
"""At most one row: which meeting the chair has open now. See `wijzer`."""


@dataclass(frozen=True)
class Soorttabel:
    """The table of one kind, and a link table for each of its lists of references."""

    soort: type[Ding]
    tabel: Table
    velden: tuple[str, ...]
    lijsten: dict[str, Table]


def is_lijst(soort: type[Ding], naam: str) -> bool:
    """Tell whether a field holds any number of references."""
    annotatie = soort.model_fields[naam].annotation
    return verwijst_naar(soort, naam) is not None and get_origin(annotatie) is tuple


def _make_tabel(soort: type[Ding]) -> Soorttabel:
    lijsten = {
        naam: _make_lijst(soort, naam) for naam in soort.model_fields if is_lijst(soort, naam)
    }
    velden = tuple(naam for naam in soort.model_fields if naam not in lijsten)
    kolommen: list[Column[Any]] = [Column("nr", Integer, primary_key=True)]
    kolommen += [make_kolom(naam, soort.model_fields[naam]) for naam in velden]
    sleutels: list[UniqueConstraint] = []
    if issubclass(soort, CasusDing):
        sleutels.append(UniqueConstraint("casus_id", "id"))
    if soort.soort == "casus" or not sleutels:
        sleutels.append(UniqueConstraint("id"))
    tabel = Table(soort.soort, METADATA, *kolommen, *sleutels)
    return Soorttabel(soort, tabel, velden, lijsten)


def _make_lijst(soort: type[Ding], naam: str) -> Table:
    return Table(
        f"{soort.soort}__{naam}",
        METADATA,
        Column("casus_id", String, nullable=False),
        Column("van_id", String, nullable=False),
        Column("rang", Integer, nullable=False),
        Column("naar_id", String, nullable=False),
        PrimaryKeyConstraint("casus_id", "van_id", "rang"),
        sqlite_with_rowid=False,
    )


TABELLEN: dict[type[Ding], Soorttabel] = {soort: _make_tabel(soort) for soort in SOORTEN}
"""From a kind to its table."""

OP_SOORT: dict[str, Soorttabel] = {tabel.soort.soort: tabel for tabel in TABELLEN.values()}
"""From the stored word to its table."""

CASUS = OP_SOORT["casus"].tabel

# Written out and not as a value that is filled in: SQLite uses an index over a part of the rows
# only when it can read in the question that no other rows are asked for.
HEEFT_NUMMER = CASUS.c.nummer != literal_column("''")
"""The cases with a number."""

IS_GEWIST = LOGBOEK.c.handeling == literal_column("'gewist'")
"""The rows of the log that say that a case was wiped."""

# A number goes on walls and papers, so it is given out once; only an empty one may repeat.
Index("ix_casus_nummer", CASUS.c.nummer, unique=True, sqlite_where=HEEFT_NUMMER)
# The numbers of wiped cases stay taken.
Index("ix_logboek_gewist", LOGBOEK.c.casus_nummer, sqlite_where=IS_GEWIST)


@cache
def metadata_met_verwijzingen() -> MetaData:
    """Give the tables with their foreign keys, as a migration makes them.

    The program itself never asks for them: the database has them, and building them costs as
    much as all the rest of this file at every start.
    """
    VORIGE.append_constraint(_later(["ding_id"], ["ding.id"]))
    for soort in TABELLEN.values():
        for sleutel in _references(soort):
            soort.tabel.append_constraint(sleutel)
        for naam, lijst in soort.lijsten.items():
            van, naar = soort.soort.soort, verwijst_naar(soort.soort, naam)
            lijst.append_constraint(
                _later(["casus_id", "van_id"], [f"{van}.casus_id", f"{van}.id"])
            )
            lijst.append_constraint(
                _later(["casus_id", "naar_id"], [f"{naar}.casus_id", f"{naar}.id"])
            )
    return METADATA


def _later(velden: list[str], naar: list[str]) -> ForeignKeyConstraint:
    # Judged at the end of the transaction: a batch may be written in any order.
    return ForeignKeyConstraint(velden, naar, deferrable=True, initially="DEFERRED")


def _references(soort: Soorttabel) -> list[ForeignKeyConstraint]:
    found = [_later(["nr"], ["ding.nr"])]
    for naam in soort.velden:
        naar = verwijst_naar(soort.soort, naam)
        if naam == "casus_id":
            found.append(_later([naam], ["casus.id"]))
        elif naar is not None:
            found.append(_later(["casus_id", naam], [f"{naar}.casus_id", f"{naar}.id"]))
    return found
