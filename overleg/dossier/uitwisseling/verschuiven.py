"""A dossier at another time: the demo plays in the week in which somebody looks at it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from overleg.dossier.dossier import Dossier
from overleg.klok import AMSTERDAM


def shift(dossier: Dossier, weken: int) -> Dossier:
    """Move every date and every moment by whole weeks; the words in texts stay as they are.

    The clock on the wall stays: what was at two in the afternoon is at two in the afternoon, also
    when summer time begins or ends in between.

    Args:
        dossier: one case.
        weken: how many weeks later; negative is earlier.
    """
    step = timedelta(weeks=weken)
    return Dossier(
        ding.model_copy(
            update={
                naam: _moved(value, step)
                for naam in type(ding).model_fields
                if isinstance(value := getattr(ding, naam), date)
            }
        )
        for ding in dossier.alle
    )


def _moved(value: Any, step: timedelta) -> date:
    if isinstance(value, datetime):
        local = value.astimezone(AMSTERDAM) + step
        # Once through UTC: a time in the hour that summer time skips becomes one that exists.
        return local.astimezone(UTC).astimezone(AMSTERDAM)
    assert isinstance(value, date)
    return value + step
