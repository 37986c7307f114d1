"""Lines that hold on after their meeting: an earlier one stays, and this meeting makes its next.

Lines of the plan itself are in `versie`: those can also lapse, and other lines hang under them.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, TypeAlias

from overleg.dossier import Aanspreekpunt, Dossier, Maatregel, Overleg, Regie, Wijzigingen
from overleg.verloop.ding import alter, copy_as_new
from overleg.verloop.plan.regel import PLANSOORTEN, stam
from overleg.verloop.plan.regie import check_een_regie

OpvolgDing: TypeAlias = Maatregel | Aanspreekpunt | Regie
"""A line that holds until a later meeting says otherwise."""

OPVOLGSOORTEN = (Maatregel, Aanspreekpunt, Regie)

ZELFDE_REGEL = frozenset({"geldt", "tot"})
"""Whoever let a measure stand on the card, let its end stand there too."""


def make_opvolger(
    dossier: Dossier, overleg: Overleg, oud: OpvolgDing, nu: datetime, velden: dict[str, Any]
) -> Wijzigingen:
    """Change a line of an earlier meeting by making its successor in this one.

    Args:
        dossier: the case.
        overleg: this meeting.
        oud: the line as an earlier meeting wrote it; it stays as it was.
        nu: the present moment.
        velden: new values by field name.

    Returns:
        the successor; when this meeting made it already, that one in its new value.

    Raises:
        Fout: a value does not fit, or somebody else is casusregisseur already.
    """
    made = _van_nu(dossier, overleg, oud)
    if made is not None:
        return (alter(made, **velden),)
    if isinstance(oud, Maatregel) and not ZELFDE_REGEL.issuperset(velden):
        velden = {"vrij_voor": (), "vrij_voor_kaart": False, **velden}
    new = copy_as_new(oud, nu, **{**velden, "overleg_id": overleg.id, "vorige_id": oud.id})
    if isinstance(new, Regie):
        check_een_regie(dossier, new)
    return (new,)


def eerste_van(dossier: Dossier, regel_id: str) -> str:
    """Give the id of the first version of a line; it stays the same over all meetings.

    Of a line that never has a successor that is its own id.
    """
    seen: set[str] = set()
    while regel_id not in seen:
        seen.add(regel_id)
        ding = dossier.ook_gewist(regel_id)
        if isinstance(ding, PLANSOORTEN):
            return stam(dossier, ding)
        if isinstance(ding, OPVOLGSOORTEN) and ding.vorige_id is not None:
            regel_id = ding.vorige_id
    return regel_id


def _van_nu(dossier: Dossier, overleg: Overleg, oud: OpvolgDing) -> OpvolgDing | None:
    """Find the successor this meeting made: two screens may change the same line."""
    eerste = eerste_van(dossier, oud.id)
    return next(
        (
            een
            for een in dossier.van_overleg(type(oud), overleg.id)
            if eerste_van(dossier, een.id) == eerste
        ),
        None,
    )
