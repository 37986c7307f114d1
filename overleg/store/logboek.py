"""Who did what and when: a chain in which no row can be changed or left out unseen.

A row holds ids and numbers, never content. Each row hashes the row before it, so the first row
that does not fit can be pointed out. What the chain cannot show is that rows were cut off at the
end.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, select, update

from overleg.keuzes import Keuze
from overleg.store.kolommen import moment_to_tekst, tekst_to_moment
from overleg.store.tabellen import IS_GEWIST, LOGBOEK


class Handeling(Keuze):
    """What somebody did."""

    NIEUW = "nieuw", "gemaakt"
    GEWIJZIGD = "gewijzigd", "gewijzigd"
    WEGGEHAALD = "weggehaald", "weggehaald"
    TERUGGEZET = "teruggezet", "teruggezet"
    GEOPEND = "geopend", "geopend"
    GEEXPORTEERD = "geexporteerd", "geëxporteerd"
    GEIMPORTEERD = "geimporteerd", "geïmporteerd"
    STUK = "stuk", "stuk gemaakt"
    GEWIST = "gewist", "voorgoed gewist"
    WACHTWOORD = "wachtwoord", "wachtwoord veranderd"
    HERSTELCODE = "herstelcode", "nieuwe herstelcode gemaakt"
    RESERVEKOPIE = "reservekopie", "reservekopie gemaakt"
    HERSTELD = "hersteld", "reservekopie teruggezet"


LEEG = "leeg"
"""Written over the rows of a case that was wiped; they are only links in the chain from then on."""

_VELDEN = (
    "nr",
    "tijd",
    "wie",
    "os_account",
    "casus_id",
    "casus_nummer",
    "handeling",
    "soort",
    "ding_id",
    "vorige_hash",
)


@dataclass(frozen=True, slots=True)
class Gebeurtenis:
    """One row of the log.

    `tijd` is aware, in Amsterdam. `casus_id` is None when it is about the whole store. `soort`
    and `ding_id` are empty when it is not about one thing.
    """

    nr: int
    tijd: datetime
    wie: str
    os_account: str
    casus_id: str | None
    casus_nummer: str
    handeling: Handeling
    soort: str
    ding_id: str
    vorige_hash: str
    hash: str


@dataclass(frozen=True, slots=True)
class Regel:
    """What is to be logged; the log itself adds the number and the hashes."""

    tijd: datetime
    wie: str
    os_account: str
    handeling: Handeling
    casus_id: str | None = None
    casus_nummer: str = ""
    soort: str = ""
    ding_id: str = ""


def append(verbinding: Connection, regels: Iterable[Regel]) -> None:
    """Add rows to the end of the chain, in the transaction that is open."""
    laatste = verbinding.execute(_LAATSTE).first()
    nr, vorige = (laatste[0], laatste[1]) if laatste else (0, "")
    rijen = []
    for regel in regels:
        nr += 1
        rij = {
            "nr": nr,
            "tijd": moment_to_tekst(regel.tijd),
            "wie": regel.wie,
            "os_account": regel.os_account,
            "casus_id": regel.casus_id,
            "casus_nummer": regel.casus_nummer,
            "handeling": regel.handeling.value,
            "soort": regel.soort,
            "ding_id": regel.ding_id,
            "vorige_hash": vorige,
        }
        vorige = rij["hash"] = _hash(rij)
        rijen.append(rij)
    if rijen:
        verbinding.execute(_INSERT, rijen)


def read(verbinding: Connection, casus_id: str | None = None) -> tuple[Gebeurtenis, ...]:
    """Read the log, oldest first; of one case when its id is given."""
    vraag = select(LOGBOEK).where(LOGBOEK.c.handeling != LEEG).order_by(LOGBOEK.c.nr)
    if casus_id is not None:
        vraag = vraag.where(LOGBOEK.c.casus_id == casus_id)
    return tuple(_from_rij(rij) for rij in verbinding.execute(vraag).mappings())


def find_breuk(verbinding: Connection) -> int | None:
    """Find the first row that was changed, or before which a row is missing.

    Returns:
        the number of that row, or None when the chain is whole.
    """
    gewist = set(verbinding.execute(select(LOGBOEK.c.casus_id).where(IS_GEWIST)).scalars())
    vorige = ""
    rijen = verbinding.execute(
        select(LOGBOEK).order_by(LOGBOEK.c.nr).execution_options(yield_per=1000)
    )
    for nr, rij in enumerate(rijen.mappings(), start=1):
        if rij["nr"] != nr or rij["vorige_hash"] != vorige:
            return int(rij["nr"])
        # Of a wiped case only the hash is left, and only a wiped case may have such rows.
        goed = rij["casus_id"] in gewist if rij["handeling"] == LEEG else _hash(rij) == rij["hash"]
        if not goed:
            return int(rij["nr"])
        vorige = rij["hash"]
    return None


def blank(verbinding: Connection, casus_id: str) -> None:
    """Empty the rows of one case; what is left of each is its place in the chain."""
    leeg = dict.fromkeys(("tijd", "wie", "os_account", "casus_nummer", "soort", "ding_id"), "")
    verbinding.execute(
        update(LOGBOEK).where(LOGBOEK.c.casus_id == casus_id).values(**leeg, handeling=LEEG)
    )


_LAATSTE = select(LOGBOEK.c.nr, LOGBOEK.c.hash).order_by(LOGBOEK.c.nr.desc()).limit(1)
_INSERT = LOGBOEK.insert()


def _hash(rij: Mapping[str, Any] | RowMapping) -> str:
    tekst = json.dumps([rij[naam] for naam in _VELDEN], separators=(",", ":"))
    return hashlib.sha256(tekst.encode()).hexdigest()


def _from_rij(rij: RowMapping) -> Gebeurtenis:
    waarden = dict(rij)
    waarden["tijd"] = tekst_to_moment(waarden["tijd"])
    waarden["handeling"] = Handeling(waarden["handeling"])
    return Gebeurtenis(**waarden)
