"""The one door for plain content: every field that a screen or a conversation fills in."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from overleg.dossier import (
    CasusDing,
    Deelnemer,
    Dossier,
    GeenInbreng,
    Klaar,
    Nagelopen,
    NuCheck,
    Oordeel,
    Organisatie,
    Overleg,
    Regel,
    Wijzigingen,
)
from overleg.fouten import Fout
from overleg.keuzes import Onderwerp, OverlegStatus
from overleg.verloop.delen import apply_muur, list_mee
from overleg.verloop.ding import (
    ONVERANDERD,
    alter,
    build,
    changed_velden,
    check_verwijzingen,
    copy_as_new,
)
from overleg.verloop.getoond import is_onthuld
from overleg.verloop.gevaar import is_verouderd
from overleg.verloop.klaar import make_klaar
from overleg.verloop.opslaan.regels import check_soort, check_vast
from overleg.verloop.opslaan.soorten import is_altijd
from overleg.verloop.plan import OPVOLGSOORTEN, PLANSOORTEN, change_regel, make_opvolger
from overleg.verloop.plan.nalopen import apply_antwoord
from overleg.verloop.plan.versie import DELEN
from overleg.verloop.stand import need_open, need_overleg


def save_ding(
    dossier: Dossier, overleg_id: str, ding: CasusDing, nu: datetime, *, mee: bool = False
) -> Wijzigingen:
    """Save one thing in its new value; the door for all plain fields.

    What follows from it comes along: a voice that brings nothing is ready; what holds on from an
    earlier meeting (a line of the plan, a measure, a contact, the regie) gets a successor; an
    answer about a line of the plan does with it what it says; a verdict or danger check from before
    the newest message becomes a new one; a shown line that is to stay in the room leaves the wall.

    Args:
        dossier: everything of the case, as stored.
        overleg_id: the meeting in which it is saved.
        ding: the thing in its new value, made with `ding.met(...)` from the stored one.
        nu: the present moment.
        mee: when an answer lets a voorwaarde lapse, what hangs under it goes too.

    Returns:
        the thing itself first, perhaps as a successor with another id; empty when nothing changes.

    Raises:
        Hangend: lines hang under a voorwaarde that lapses by this answer, without `mee`.
        Fout: the meeting is finished, the thing belongs to another meeting or was taken away, it
            refers to what is not there, or it may only be changed by its own step.
    """
    overleg = need_overleg(dossier, overleg_id)
    if not is_altijd(ding):
        need_open(dossier, overleg_id)
    oud = dossier.ook_gewist(ding.id)
    check_vast(dossier, overleg, oud, ding)
    if oud is None:
        check_verwijzingen(dossier, None, ding)
        check_soort(dossier, overleg, None, ding)
        return _save_new(dossier, overleg, ding, nu, mee=mee)
    velden = changed_velden(oud, ding)
    if not velden and not _is_stale(dossier, oud):
        return ()
    check_verwijzingen(dossier, oud, ding)
    check_soort(dossier, overleg, oud, ding)
    if _overleg_van(oud) not in (None, overleg_id):
        return _save_older(dossier, overleg, oud, ding, velden, nu)
    if _is_stale(dossier, oud):
        return (_renew(oud, velden, nu),)
    if isinstance(oud, Nagelopen) and isinstance(ding, Nagelopen):
        new = apply_muur(dossier, oud, ding)
        assert isinstance(new, Nagelopen)
        return (new, *apply_antwoord(dossier, overleg, oud, new, nu, mee=mee))
    if isinstance(oud, Regel) and isinstance(ding, Regel):
        ding = apply_muur(dossier, oud, ding)
        return (ding, *list_mee(dossier, oud, ding))
    return (ding,)


def _save_new(
    dossier: Dossier, overleg: Overleg, ding: CasusDing, nu: datetime, *, mee: bool
) -> Wijzigingen:
    if isinstance(ding, Deelnemer) and not ding.grondslag:
        organisatie = dossier.vind(Organisatie, ding.organisatie_id)
        return (alter(ding, grondslag=organisatie.grondslag if organisatie else ""),)
    if isinstance(ding, GeenInbreng) and not is_onthuld(dossier, overleg.id, Onderwerp.INBRENG):
        ready = any(
            klaar.stem_id == ding.stem_id and klaar.onderwerp is Onderwerp.INBRENG
            for klaar in dossier.van_overleg(Klaar, overleg.id)
        )
        # Others may not see why this voice brings nothing yet, but that it is ready they may.
        return (
            (ding,) if ready else (ding, make_klaar(overleg, ding.stem_id, nu, Onderwerp.INBRENG))
        )
    if isinstance(ding, Nagelopen):
        return (ding, *apply_antwoord(dossier, overleg, None, ding, nu, mee=mee))
    return (ding,)


def _save_older(
    dossier: Dossier,
    overleg: Overleg,
    oud: CasusDing,
    ding: CasusDing,
    velden: dict[str, Any],
    nu: datetime,
) -> Wijzigingen:
    """Save a change to something an earlier meeting made, as far as that can be."""
    if isinstance(oud, Regel) and isinstance(ding, Regel) and DELEN.issuperset(velden):
        ding = apply_muur(dossier, oud, ding)
        return (ding, *list_mee(dossier, oud, ding))
    if isinstance(oud, PLANSOORTEN):
        changes = change_regel(dossier, overleg.id, oud, nu, **velden)
        new = changes[0]
        return (*changes, *(list_mee(dossier, oud, new) if isinstance(new, Regel) else ()))
    if isinstance(oud, OPVOLGSOORTEN):
        return make_opvolger(dossier, overleg, oud, nu, velden)
    raise Fout(
        "Dit is in een eerder overleg opgeschreven en blijft zoals het was.",
        ONVERANDERD,
        "Schrijf in dit overleg op wat er nu anders is.",
    )


def _overleg_van(ding: CasusDing) -> str | None:
    if isinstance(ding, Overleg):
        return ding.id
    found = getattr(ding, "overleg_id", None)
    return found if isinstance(found, str) else None


def _is_stale(dossier: Dossier, oud: CasusDing) -> bool:
    overleg = dossier.vind(Overleg, getattr(oud, "overleg_id", None))
    return (
        isinstance(oud, Oordeel | NuCheck)
        and overleg is not None
        and overleg.status is not OverlegStatus.AFGEROND
        and is_verouderd(dossier, oud) is not None
    )


def _renew(oud: CasusDing, velden: dict[str, Any], nu: datetime) -> CasusDing:
    """Make a new verdict or danger check beside the one from before the newest message."""
    if isinstance(oud, NuCheck) and velden:
        # Only what was answered now holds: the other ticks are from before the message.
        return build(
            NuCheck,
            casus_id=oud.casus_id,
            overleg_id=oud.overleg_id,
            gemaakt_op=nu,
            **{"aanleiding": oud.aanleiding, **velden},
        )
    return copy_as_new(oud, nu, **velden)
