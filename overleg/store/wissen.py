"""Wiping a case so that nothing of it is left on the disk."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, select

from overleg.store import logboek, wijzer
from overleg.store.bestanden import KAST
from overleg.store.fouten import GeenCasus, NietSchoon, StoreFout, show_woord
from overleg.store.lezen import read_nummers
from overleg.store.logboek import Handeling
from overleg.store.sessie import Sessie
from overleg.store.sqlfouten import sqlfouten
from overleg.store.tabellen import OP_SOORT, REGISTER, VORIGE
from overleg.store.verbinding import empty_wal


def wipe(verbinding: Connection, casus_id: str, sessie: Sessie, nu: datetime) -> None:
    """Delete everything of one case, in the transaction that is open.

    Of its rows in the log only the links of the chain stay, and one new row that says which
    number was wiped.

    Raises:
        GeenCasus: there is no such case.
    """
    van_casus = REGISTER.c.casus_id == casus_id
    soorten = verbinding.execute(select(REGISTER.c.soort).where(van_casus).distinct()).scalars()
    aanwezig = [OP_SOORT[woord] for woord in soorten.all()]
    if not aanwezig:
        raise GeenCasus.meld(woord=show_woord(casus_id))
    nummer = read_nummers(verbinding, [casus_id]).get(casus_id, "")
    ids = select(REGISTER.c.id).where(van_casus)
    verbinding.execute(delete(VORIGE).where(VORIGE.c.ding_id.in_(ids)))
    for soort in aanwezig:
        for lijst in soort.lijsten.values():
            verbinding.execute(delete(lijst).where(lijst.c.casus_id == casus_id))
        verbinding.execute(delete(soort.tabel).where(soort.tabel.c.casus_id == casus_id))
    verbinding.execute(delete(REGISTER).where(van_casus))
    wijzer.drop_casus(verbinding, casus_id)
    # In the same transaction, so that a stop before the cleaning is noticed at the next opening.
    verbinding.exec_driver_sql(f"PRAGMA application_id = {_NOG_SCHOON_TE_MAKEN}")
    logboek.blank(verbinding, casus_id)
    gewist = logboek.Regel(
        nu, sessie.wie, sessie.os_account, Handeling.GEWIST, casus_id, nummer, soort="casus"
    )
    logboek.append(verbinding, [gewist])


def clean(verbinding: Any, pad: Path) -> None:
    """Have nothing on the disk but what is in the store now.

    `secure_delete` writes zeros over deleted rows, but a page that was rearranged can keep old
    bytes in its unused part, and the WAL keeps old pages. So the whole file is written anew.
    Copies that a migration left beside the store hold the same and go too.

    Args:
        verbinding: the driver's own connection, without an open transaction.
        pad: the store.

    Raises:
        NietSchoon: another process is reading, or the disk is full.
    """
    for kopie in list_migratiekopieen(pad.parent):
        kopie.unlink(missing_ok=True)
    try:
        with sqlfouten(pad):
            verbinding.execute("VACUUM")
            schoon = empty_wal(verbinding)
            if schoon:
                verbinding.execute("PRAGMA application_id = 0")
                empty_wal(verbinding)
    except StoreFout as error:
        raise NietSchoon.meld() from error
    if not schoon:
        raise NietSchoon.meld()


def is_schoon(verbinding: Any) -> bool:
    """Tell whether the last wipe was finished; when not, old bytes may still be in the file.

    Args:
        verbinding: the driver's own connection.
    """
    (stand,) = verbinding.execute("PRAGMA application_id").fetchone()
    return bool(stand != _NOG_SCHOON_TE_MAKEN)


def list_migratiekopieen(map: Path) -> tuple[Path, ...]:
    """List the copies that were made of the store before it was brought to a newer form."""
    half = map.glob(f".{KAST}.vorm-*")
    return tuple(sorted([*map.glob(f"{KAST}.vorm-*"), *half]))


# A number in the head of the file that SQLite leaves to the program.
_NOG_SCHOON_TE_MAKEN = 0x0EE6
