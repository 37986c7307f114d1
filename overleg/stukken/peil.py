"""The case as it stood at one meeting: what came later is not there.

A paper of an earlier meeting must read the same a year on, so everything a later meeting added
is taken away before the first line is built. Names and ages of people are as they are now.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from overleg.dossier import (
    Betrokkene,
    CasusDing,
    Dossier,
    Overleg,
    Plek,
    Relatie,
    Terugmelding,
    list_verwijzingen,
)

VAN_DE_CASUS = (Betrokkene, Relatie, Plek)
"""Things without a meeting of their own that would look strange before somebody named them."""


def zoals_bij(dossier: Dossier, overleg: Overleg) -> Dossier:
    """Give the part of a dossier that was there when a meeting ended.

    Args:
        dossier: what the reader may see.
        overleg: one of its meetings.
    """
    later = {een.id for een in dossier.overleggen if een.volgnummer > overleg.volgnummer}
    volgend = next((een for een in dossier.overleggen if een.id in later), None)
    begin = (volgend.begonnen_op or volgend.gepland_op or volgend.gemaakt_op) if volgend else None
    einde = overleg.geeindigd_op or begin
    kept = list(_until(dossier, later, einde))
    genoemd = {
        verwezen
        for ding in kept
        if not isinstance(ding, VAN_DE_CASUS)
        for _, verwezen, _ in list_verwijzingen(ding)
    }
    kept = [
        ding
        for ding in kept
        if begin is None
        or not isinstance(ding, VAN_DE_CASUS)
        or ding.gemaakt_op < begin
        or ding.id in genoemd
    ]
    geteld = {
        sleutel: aantal
        for sleutel, aantal in dossier.weggelaten_per_overleg.items()
        if sleutel not in later
    }
    return Dossier(kept, geteld)


def _until(dossier: Dossier, later: set[str], einde: datetime | None) -> Iterator[CasusDing]:
    for ding in dossier.alle:
        if ding.id in later or getattr(ding, "overleg_id", None) in later:
            continue
        tussendoor = isinstance(ding, Terugmelding) and ding.overleg_id is None
        if tussendoor and einde is not None and ding.gemaakt_op > einde:
            # It belongs to what the next meeting looks back on.
            continue
        yield ding
