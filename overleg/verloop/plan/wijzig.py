"""Changing a line of the plan without touching the plan as it was."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from overleg.dossier import Afspraak, Dossier, WatAls, Wijzigingen
from overleg.fouten import Fout
from overleg.verloop.ding import ONVERANDERD, Welke, alter, check_verwijzingen
from overleg.verloop.plan.hangend import check_hangt
from overleg.verloop.plan.versie import need_target, next_version
from overleg.verloop.stand import need_open


def change_regel(
    dossier: Dossier, overleg_id: str, regel: Welke, nu: datetime, **velden: Any
) -> Wijzigingen:
    """Change a line of the plan.

    A line made in this meeting is changed in place. An older one stays as it was and gets a
    successor; its content changed, so it has to be released again for papers of others.

    Args:
        dossier: the case.
        overleg_id: the meeting.
        regel: any version of the line; the one that holds now is changed.
        nu: the present moment.
        **velden: new values by field name.

    Returns:
        the line in its new value (perhaps with another id) first.

    Raises:
        Fout: the line is gone or lapsed, or it would hang under a voorwaarde that does not hold.
    """
    overleg = need_open(dossier, overleg_id)
    target = need_target(dossier, regel, overleg_id)
    if target.vervallen:
        raise Fout("Deze regel is vervallen.", ONVERANDERD, "Haal de regel eerst terug.")
    changed = alter(target, **velden)
    check_verwijzingen(dossier, target, changed)
    if isinstance(changed, Afspraak | WatAls) and "voorwaarde_id" in velden:
        check_hangt(dossier, changed, overleg_id)
    return (next_version(target, overleg, nu, velden),)
