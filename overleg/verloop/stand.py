"""Where a meeting stands: its script, its step, and whether it may be changed now."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from overleg.dossier import Dossier, Overleg
from overleg.fouten import Fout
from overleg.keuzes import OverlegStatus, StapSoort
from overleg.klok import AMSTERDAM
from overleg.leidraad import Leidraad, Stap, from_tekst
from overleg.verloop.ding import ONVERANDERD, Welke, need

IN_GANG = frozenset({OverlegStatus.BEZIG, OverlegStatus.PAUZE})
"""A meeting that has begun and is not finished."""


@lru_cache(maxsize=16)
def _read_leidraad(tekst: str) -> Leidraad:
    return from_tekst(tekst)


def leidraad_van(overleg: Overleg) -> Leidraad:
    """Give the script this meeting was planned with; read once and kept.

    Raises:
        BestandFout: the copy in the meeting cannot be used.
    """
    return _read_leidraad(overleg.leidraad_tekst)


def huidige_stap(overleg: Overleg) -> Stap:
    """Give the step the meeting is at; the first one before the start."""
    leidraad = leidraad_van(overleg)
    # A meeting from elsewhere may name a step its script lost; it must still be possible to go on.
    return next((stap for stap in leidraad.stappen if stap.id == overleg.stap), leidraad.stappen[0])


def huidige_plek(dossier: Dossier, overleg_id: str) -> tuple[Stap, str]:
    """Give where to go on after any kind of stop: the step, and the field (may be empty)."""
    overleg = need_overleg(dossier, overleg_id)
    return huidige_stap(overleg), overleg.plek


def lopend_overleg(dossier: Dossier) -> Overleg | None:
    """Give the one meeting of this case that has begun and is not finished, or None."""
    return next((een for een in dossier.overleggen if een.status in IN_GANG), None)


def need_overleg(dossier: Dossier, overleg: Welke) -> Overleg:
    """Find a meeting; raises `Fout` when it is not there."""
    return need(dossier, Overleg, overleg)


def dag_van(overleg: Overleg) -> date:
    """Give the day of a meeting: when it began, else when it is planned."""
    moment = overleg.begonnen_op or overleg.gepland_op or overleg.gemaakt_op
    return moment.astimezone(AMSTERDAM).date()


def need_bezig(dossier: Dossier, overleg_id: str) -> Overleg:
    """Find a meeting that is going on right now; raises `Fout` with what to do first."""
    overleg = need_open(dossier, overleg_id)
    if overleg.status is OverlegStatus.GEPLAND:
        raise Fout("Dit overleg is nog niet begonnen.", ONVERANDERD, "Start eerst het overleg.")
    if overleg.status is OverlegStatus.PAUZE:
        raise Fout("Het is nu pauze.", ONVERANDERD, "Ga eerst verder na de pauze.")
    return overleg


def need_open(dossier: Dossier, overleg_id: str) -> Overleg:
    """Find a meeting that is not finished; raises `Fout` when it is."""
    overleg = need_overleg(dossier, overleg_id)
    if overleg.status is OverlegStatus.AFGEROND:
        raise Fout(
            f"Overleg {overleg.volgnummer} is afgerond.",
            ONVERANDERD,
            "Heropen het overleg als u iets wilt veranderen.",
        )
    return overleg


def is_muur_leeg(dossier: Dossier, overleg_id: str) -> bool:
    """Tell whether the wall must be blank: on request, in a break, while all write in silence."""
    overleg = need_overleg(dossier, overleg_id)
    return (
        overleg.scherm_leeg
        or overleg.status is not OverlegStatus.BEZIG
        or huidige_stap(overleg).soort is StapSoort.OPSCHRIJVEN
    )
