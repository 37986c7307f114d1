"""Which meeting the chair has open now: one row, for a room screen in another process to follow.

Not a thing of a case and not logged: it says nothing but where the chair's program is, and only
for as long as that lasts.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from overleg.keuzes import OverlegStatus
from overleg.store.tabellen import OP_SOORT, WIJZER

OVERLEG = OP_SOORT["overleg"].tabel

_ENIGE = 1


@dataclass(frozen=True)
class Wijzer:
    """Where the chair is.

    Args:
        casus_id: the case.
        overleg_id: its meeting.
        leeg: the room may see nothing now: the chair made the wall blank, has a break, or looks
            at something that is not for the room, such as the papers.
        proces: the number of the process that wrote this, on this machine.
        tijd: since when.
    """

    casus_id: str
    overleg_id: str
    leeg: bool
    proces: int
    tijd: datetime


def read(verbinding: Connection) -> Wijzer | None:
    """Read where the chair is; None when no meeting is open.

    Whether the wall is blank is read along with it: that must be known at once, and a whole case
    takes ten times as long to read.
    """
    hier = (OVERLEG.c.casus_id == WIJZER.c.casus_id) & (OVERLEG.c.id == WIJZER.c.overleg_id)
    vraag = select(WIJZER, OVERLEG.c.scherm_leeg, OVERLEG.c.status).join(
        OVERLEG, hier, isouter=True
    )
    rij = verbinding.execute(vraag).first()
    if rij is None:
        return None
    leeg = bool(rij.leeg or rij.scherm_leeg or rij.status == OverlegStatus.PAUZE)
    return Wijzer(rij.casus_id, rij.overleg_id, leeg, rij.proces, rij.tijd)


def write(
    verbinding: Connection, casus_id: str, overleg_id: str, nu: datetime, *, leeg: bool
) -> None:
    """Say that this process has a meeting open; it takes the place of whatever was there."""
    verbinding.execute(delete(WIJZER))
    verbinding.execute(
        insert(WIJZER),
        {
            "nr": _ENIGE,
            "casus_id": casus_id,
            "overleg_id": overleg_id,
            "leeg": int(leeg),
            "proces": os.getpid(),
            "tijd": nu,
        },
    )


def drop(verbinding: Connection) -> None:
    """Say that this process has no meeting open; what another process said stays."""
    verbinding.execute(delete(WIJZER).where(WIJZER.c.proces == os.getpid()))


def drop_casus(verbinding: Connection, casus_id: str) -> None:
    """Forget a case that is wiped."""
    verbinding.execute(delete(WIJZER).where(WIJZER.c.casus_id == casus_id))
