"""A break, and a blank wall."""

from __future__ import annotations

from datetime import datetime

from overleg.dossier import Dossier, Overleg, Wijzigingen
from overleg.fouten import Fout
from overleg.keuzes import OverlegStatus
from overleg.verloop.ding import ONVERANDERD, alter
from overleg.verloop.stand import need_bezig, need_open
from overleg.verloop.tijd import seconds_between


def pause_overleg(dossier: Dossier, overleg_id: str, nu: datetime) -> Wijzigingen:
    """Take a break: the clock stops and the wall is blank."""
    overleg = need_bezig(dossier, overleg_id)
    return (alter(overleg, status=OverlegStatus.PAUZE, pauze_sinds=nu),)


def resume_overleg(dossier: Dossier, overleg_id: str, nu: datetime) -> Wijzigingen:
    """Go on after a break, minutes or days later, at the same step and field.

    Raises:
        Fout: there is no break.
    """
    overleg = need_open(dossier, overleg_id)
    if overleg.status is not OverlegStatus.PAUZE:
        raise Fout("Het is geen pauze.", ONVERANDERD, "Ga gewoon verder.")
    return (alter(overleg, status=OverlegStatus.BEZIG, **end_pauze(overleg, nu)),)


def end_pauze(overleg: Overleg, nu: datetime) -> dict[str, object]:
    """Give the values that close a break that may be going on."""
    extra = 0 if overleg.pauze_sinds is None else seconds_between(overleg.pauze_sinds, nu)
    return {"pauze_sinds": None, "pauze_seconden": overleg.pauze_seconden + extra}


def set_scherm_leeg(dossier: Dossier, overleg_id: str, aan: bool) -> Wijzigingen:
    """Blank the wall, or show it again."""
    overleg = need_open(dossier, overleg_id)
    return () if overleg.scherm_leeg == aan else (alter(overleg, scherm_leeg=aan),)
