"""The statements that put one thing, or many new ones, into their tables."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Delete, Insert, Update, bindparam, delete, func, select, update

from overleg.dossier import CasusDing, Ding
from overleg.store.lezen import Bekend
from overleg.store.rijen import to_json, to_lijstrijen, to_rij
from overleg.store.tabellen import REGISTER, TABELLEN, VORIGE

BLIJVEND = frozenset({"id", "casus_id"})
"""Fields that never change once a thing is stored."""


@dataclass
class Stapel:
    """Rows of new things, gathered so that many of a kind go to disk in one statement."""

    register: list[dict[str, Any]] = field(default_factory=list)
    rijen: dict[type[Ding], list[dict[str, Any]]] = field(default_factory=dict)
    lijstrijen: dict[tuple[type[Ding], str], list[dict[str, Any]]] = field(default_factory=dict)

    def add(self, nieuw: Ding, nr: int) -> Bekend:
        """Add a new thing.

        Args:
            nieuw: its value as it is to be stored.
            nr: its place in the order of making.
        """
        soort = type(nieuw)
        casus_id = casus_van(nieuw)
        self.register.append({"nr": nr, "id": nieuw.id, "soort": soort.soort, "casus_id": casus_id})
        self.rijen.setdefault(soort, []).append({"nr": nr, **to_rij(nieuw)})
        for naam in TABELLEN[soort].lijsten:
            if rijen := to_lijstrijen(nieuw, naam):
                self.lijstrijen.setdefault((soort, naam), []).extend(rijen)
        return Bekend(nr, soort.soort, casus_id)

    def insert(self, verbinding: Connection) -> None:
        """Write everything that was added."""
        if not self.register:
            return
        verbinding.execute(_IN_REGISTER, self.register)
        for soort, rijen in self.rijen.items():
            verbinding.execute(_insert_van(soort), rijen)
        for (soort, naam), rijen in self.lijstrijen.items():
            verbinding.execute(_insert_lijst(soort, naam), rijen)


def casus_van(ding: Ding) -> str | None:
    """Give the id of the case a thing belongs to; None when it belongs to the whole store."""
    return ding.casus_id if isinstance(ding, CasusDing) else None


def next_nr(verbinding: Connection) -> int:
    """Give the next place in the order of making."""
    return (verbinding.execute(_HOOGSTE).scalar() or 0) + 1


def keep_vorige(verbinding: Connection, oud: Ding, nu: datetime) -> None:
    """Keep the value that is about to be replaced."""
    rij = {"ding_id": oud.id, "versie": oud.versie, "soort": oud.soort}
    verbinding.execute(_VORIGE, {**rij, "waarde": to_json(oud), "tijd": nu})


def replace_ding(verbinding: Connection, oud: Ding, nieuw: Ding, nr: int) -> None:
    """Write a new value over the stored one."""
    soort = type(nieuw)
    rij = {naam: waarde for naam, waarde in to_rij(nieuw).items() if naam not in BLIJVEND}
    verbinding.execute(_update_van(soort), {**rij, "deze_nr": nr})
    for naam in TABELLEN[soort].lijsten:
        if getattr(oud, naam) == getattr(nieuw, naam):
            continue
        deze = {"deze_casus": casus_van(nieuw), "deze_id": nieuw.id}
        verbinding.execute(_delete_lijst(soort, naam), deze)
        if rijen := to_lijstrijen(nieuw, naam):
            verbinding.execute(_insert_lijst(soort, naam), rijen)


_HOOGSTE = select(func.max(REGISTER.c.nr))
_IN_REGISTER = REGISTER.insert()
_VORIGE = VORIGE.insert()

# Below: one statement per kind, kept, because building it costs as much as running it.


@cache
def _insert_van(soort: type[Ding]) -> Insert:
    return TABELLEN[soort].tabel.insert()


@cache
def _update_van(soort: type[Ding]) -> Update:
    tabel = TABELLEN[soort].tabel
    return update(tabel).where(tabel.c.nr == bindparam("deze_nr"))


@cache
def _insert_lijst(soort: type[Ding], naam: str) -> Insert:
    return TABELLEN[soort].lijsten[naam].insert()


@cache
def _delete_lijst(soort: type[Ding], naam: str) -> Delete:
    tabel = TABELLEN[soort].lijsten[naam]
    return delete(tabel).where(
        tabel.c.casus_id == bindparam("deze_casus"), tabel.c.van_id == bindparam("deze_id")
    )
