"""Which steps are still to do, in which order, and which one comes next."""

from __future__ import annotations

from datetime import datetime

from overleg.dossier import Dossier, Overleg, StapStatus
from overleg.keuzes import StapSoort, StapUitkomst
from overleg.leidraad import Stap
from overleg.verloop.ding import build
from overleg.verloop.stand import huidige_stap, leidraad_van, need_overleg

STOPPEN = (StapSoort.VEILIGHEID, StapSoort.AFSPRAKEN, StapSoort.REGIE, StapSoort.AKKOORD)
"""What a meeting that must stop still does: verdict, actions, aanspreekpunt, akkoord."""

AF = frozenset({StapUitkomst.GEDAAN, StapUitkomst.OVERGESLAGEN})
"""Outcomes after which a step is not offered again by itself."""


def status_van(dossier: Dossier, overleg: Overleg, stap_id: str, nu: datetime) -> StapStatus:
    """Give how a step stands; a fresh one when nothing was written down about it yet."""
    for status in dossier.van_overleg(StapStatus, overleg.id):
        if status.stap == stap_id:
            return status
    return build(
        StapStatus,
        casus_id=overleg.casus_id,
        overleg_id=overleg.id,
        gemaakt_op=nu,
        stap=stap_id,
    )


def uitkomst_van(dossier: Dossier, overleg: Overleg, stap_id: str) -> StapUitkomst:
    """Give the outcome of a step; open when nothing was written down about it yet."""
    for status in dossier.van_overleg(StapStatus, overleg.id):
        if status.stap == stap_id:
            return status.uitkomst
    return StapUitkomst.OPEN


def is_stoppen(overleg: Overleg) -> bool:
    """Tell whether the table decided to stop early."""
    return bool(overleg.stoppen_reden)


def stoppen_stappen(dossier: Dossier, overleg_id: str) -> tuple[Stap, ...]:
    """Give the steps a meeting that must stop still has to do, in that order.

    Verdict, actions, aanspreekpunt, akkoord; a step that was done or skipped is left out, and a
    leidraad in which two of them are one step gives it once.
    """
    overleg = need_overleg(dossier, overleg_id)
    return tuple(
        stap for stap in list_stoppen(overleg) if uitkomst_van(dossier, overleg, stap.id) not in AF
    )


def list_stoppen(overleg: Overleg) -> tuple[Stap, ...]:
    """Give all steps on the way out, done or not."""
    leidraad = leidraad_van(overleg)
    found = (leidraad.stap_van(soort) for soort in STOPPEN)
    return tuple(dict.fromkeys(stap for stap in found if stap is not None))


def list_te_doen(dossier: Dossier, overleg: Overleg) -> tuple[Stap, ...]:
    """Give the steps that still take time: all open ones, or only the way out when stopping."""
    if is_stoppen(overleg):
        return stoppen_stappen(dossier, overleg.id)
    return tuple(
        stap
        for stap in leidraad_van(overleg).stappen
        if uitkomst_van(dossier, overleg, stap.id) is StapUitkomst.OPEN
    )


def next_stap(dossier: Dossier, overleg: Overleg) -> Stap:
    """Give the step after the current one; the current one itself when it is the last."""
    current = huidige_stap(overleg)
    if is_stoppen(overleg):
        left = [stap for stap in stoppen_stappen(dossier, overleg.id) if stap.id != current.id]
        return left[0] if left else current
    stappen = leidraad_van(overleg).stappen
    return stappen[min(stappen.index(current) + 1, len(stappen) - 1)]
