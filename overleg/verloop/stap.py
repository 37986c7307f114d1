"""Moving from step to step: what is written down about the step that is left and entered.

Every move goes through `move`, so time is booked in one place and nothing of a step is lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from overleg.dossier import CasusDing, Dossier, Overleg, StapStatus, Wijzigingen
from overleg.keuzes import StapUitkomst
from overleg.verloop.ding import alter
from overleg.verloop.pad import status_van
from overleg.verloop.stand import huidige_stap
from overleg.verloop.tijd import unbooked_seconden


def move(
    dossier: Dossier,
    overleg: Overleg,
    naar: str,
    nu: datetime,
    *,
    plek: str = "",
    vertrek: dict[str, Any] | None = None,
    **velden: Any,
) -> Wijzigingen:
    """Go to a step and book the time of the one that is left.

    Args:
        dossier: the case.
        overleg: the meeting, as stored.
        naar: id of the step to go to; the current one books its time and stays.
        nu: the present moment.
        plek: the field to go to.
        vertrek: values for the status of the step that is left.
        **velden: further values for the meeting itself.

    Returns:
        the meeting first, then the statuses; only what really changes.
    """
    left, entered = _statussen(dossier, overleg, naar, nu)
    left = alter(left, seconden=left.seconden + unbooked_seconden(dossier, overleg, nu))
    if vertrek:
        left = close_status(left, nu, **vertrek)
    changed: list[CasusDing] = [alter(overleg, stap=naar, plek=plek, **velden), left]
    if entered is not None:
        erbij = merge_erbij(entered, overleg.erbij)
        changed.append(alter(entered, begonnen_op=entered.begonnen_op or nu, erbij=erbij))
    return only_changed(dossier, changed)


def merge_erbij(status: StapStatus, erbij: tuple[str, ...]) -> tuple[str, ...]:
    """Give the people concerned who were there in a step, with those who are there now."""
    return tuple(dict.fromkeys((*status.erbij, *erbij)))


def close_status(status: StapStatus, nu: datetime, **velden: Any) -> StapStatus:
    """Give a status with another outcome; a step done stays done, and keeps when it was done."""
    uitkomst = velden.get("uitkomst", status.uitkomst)
    if status.uitkomst is StapUitkomst.GEDAAN:
        velden["uitkomst"] = StapUitkomst.GEDAAN
    elif uitkomst is StapUitkomst.GEDAAN:
        velden["klaar_op"] = nu
        # It was done after all: why it was skipped at first no longer says anything.
        velden.setdefault("reden", "")
    return alter(status, **velden)


def only_changed(dossier: Dossier, dingen: list[CasusDing]) -> Wijzigingen:
    """Leave out what is stored just so already."""
    return tuple(ding for ding in dingen if ding != dossier.ook_gewist(ding.id))


def _statussen(
    dossier: Dossier, overleg: Overleg, naar: str, nu: datetime
) -> tuple[StapStatus, StapStatus | None]:
    van = huidige_stap(overleg).id
    entered = None if naar == van else status_van(dossier, overleg, naar, nu)
    return status_van(dossier, overleg, van, nu), entered
