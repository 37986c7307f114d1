"""The list in the forms people and programs can take: one file per form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from overleg.actielijst.actie import Actie
from overleg.actielijst.vorm.csv import render_csv
from overleg.actielijst.vorm.json import render_json
from overleg.actielijst.vorm.tabel import render_tabel


def _render_ics(acties: Sequence[Actie], nu: datetime) -> bytes:
    # Loaded when it is asked for: the library is slow to start and the other forms do without.
    from overleg.actielijst.vorm.ics import render_ics

    return render_ics(acties, nu)


VORMEN: dict[str, Callable[[Sequence[Actie], datetime], str | bytes]] = {
    "tabel": lambda acties, nu: render_tabel(acties),
    "json": lambda acties, nu: render_json(acties),
    "csv": lambda acties, nu: render_csv(acties),
    "ics": _render_ics,
}
"""What each form is made by; text forms give str, the calendar bytes with its own line ends."""


def render_acties(acties: Sequence[Actie], vorm: str, nu: datetime) -> str | bytes:
    """Give a list of actions in one form, in the order it has.

    Args:
        acties: the list.
        vorm: a key of `VORMEN`.
        nu: when this copy is made, aware.
    """
    return VORMEN[vorm](acties, nu)
