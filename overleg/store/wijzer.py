"""Which meeting the chair has open now: one row, for a room screen in another process to follow.

Not a thing of a case and not logged: it says nothing but where the chair's program is, and only
for as long as that lasts.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from overleg.store.tabellen import WIJZER

_ENIGE = 1


@dataclass(frozen=True)
class Wijzer:
    """Where the chair is.

    Args:
        casus_id: the case.
        overleg_id: its meeting.
        leeg: the chair looks at something that is not for the room, such as the papers.
        proces: the number of the process that wrote this, on this machine.
        tijd: since when.
    """

    casus_id: str
    overleg_id: str
    leeg: bool
    proces: int
    tijd: datetime


def read(verbinding: Connection) -> Wijzer | None:
    """Read where the chair is; None when no meeting is open."""
    rij = verbinding.execute(select(WIJZER)).first()
    if rij is None:
        return None
    return Wijzer(rij.casus_id, rij.overleg_id, bool(rij.leeg), rij.proces, rij.tijd)


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
