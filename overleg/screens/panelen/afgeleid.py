"""Values that follow from a few keys, so that the fast path costs no more than those keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from overleg.dossier import CasusDing, NuCheck
from overleg.formulier import Onderdeel
from overleg.keuzes import JaNee

TIKKEN = ("mensen", "wijzelf", "sporen")
"""The three ticks of the NU-check; three keys answer the whole question."""


def add_afgeleid(
    onderdeel: Onderdeel, ding: CasusDing | None, waarden: Mapping[str, Any]
) -> dict[str, Any]:
    """Add to what was filled in what follows from it.

    Somebody who is not safe is in danger, whatever was said before; that nobody is in danger is
    only filled in when it was not answered yet.

    Args:
        onderdeel: the part of the step.
        ding: the thing as it is stored, or None.
        waarden: what was filled in just now.
    """
    if onderdeel.soort is not NuCheck or not any(tik in waarden for tik in TIKKEN):
        return dict(waarden)
    tikken = [waarden.get(tik, getattr(ding, tik, None)) for tik in TIKKEN]
    al_gezegd = getattr(ding, "in_gevaar", None) is not None
    if JaNee.NEE in tikken[:2]:
        return {"in_gevaar": JaNee.JA, **waarden}
    if any(tik is None for tik in tikken) or al_gezegd:
        return dict(waarden)
    return {"in_gevaar": _in_gevaar(*(JaNee(tik) for tik in tikken)), **waarden}


def _in_gevaar(mensen: JaNee, wijzelf: JaNee, sporen: JaNee) -> JaNee:
    """Say whether somebody may be in danger when nobody is known to be.

    Lost traces are no danger to anybody, so they do not count here.
    """
    return JaNee.ONBEKEND if JaNee.ONBEKEND in (mensen, wijzelf) else JaNee.NEE
