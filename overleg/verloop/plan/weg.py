"""Taking a line out of the plan, and putting it back."""

from __future__ import annotations

from datetime import datetime

from overleg.dossier import (
    Afspraak,
    CasusDing,
    Dossier,
    Overleg,
    Vervolgstap,
    Voorwaarde,
    WatAls,
    Wijzigingen,
)
from overleg.fouten import Fout
from overleg.verloop.ding import ONVERANDERD, Welke, alter, id_van
from overleg.verloop.plan.hangend import (
    Hangend,
    check_hangt,
    list_hangend,
    list_hangende_acties,
)
from overleg.verloop.plan.regel import PLANSOORTEN, PlanDing, stam
from overleg.verloop.plan.versie import (
    is_gelijk,
    lapse,
    list_voorgangers,
    need_target,
    newest_version,
    next_version,
)
from overleg.verloop.stand import need_open

MEE = "De voorwaarde is vervallen."
"""Why a line lapsed that hung under a voorwaarde that lapsed."""


def remove_regel(
    dossier: Dossier,
    overleg_id: str,
    regel: Welke,
    nu: datetime,
    *,
    mee: bool = False,
    naar: Welke | None = None,
    want: str = "",
) -> Wijzigingen:
    """Take a line out of the plan; `restore_regel` puts it back.

    A line made in this meeting is taken away. An older one stays as it was and gets a successor
    that says it lapsed.

    Args:
        dossier: the case.
        overleg_id: the meeting.
        regel: any version of the line.
        nu: the present moment.
        mee: lines that hang under this voorwaarde go too; actions stay, somebody promised them.
        naar: lines that hang under this voorwaarde move to this other one, and so do the
            references of actions made in this meeting.
        want: why it lapsed.

    Raises:
        Hangend: lines hang under this voorwaarde, and neither `mee` nor `naar` is given.
        Fout: the line is gone already, or the other voorwaarde does not hold.
    """
    overleg = need_open(dossier, overleg_id)
    target = need_target(dossier, regel, overleg_id)
    if target.vervallen:
        raise Fout("Deze regel is al vervallen.", ONVERANDERD, "Kijk wat er nu in het plan staat.")
    changes: list[CasusDing] = [lapse(target, overleg, nu, want)]
    if isinstance(target, Voorwaarde):
        hanging = list_hangend(dossier, target, overleg_id)
        acties = list_hangende_acties(dossier, target, overleg_id)
        if naar is not None:
            ander = need_target(dossier, naar, overleg_id)
            changes += _move_hangend(dossier, target, ander, overleg, nu)
        elif (hanging or acties) and not mee:
            raise Hangend(hanging, acties)
        else:
            changes += (lapse(line, overleg, nu, MEE) for line in hanging)
    return tuple(changes)


def restore_regel(dossier: Dossier, overleg_id: str, regel: Welke, nu: datetime) -> Wijzigingen:
    """Put back a line that was removed in this meeting, with the lines that went with it.

    Raises:
        Fout: it was not removed in this meeting, or the voorwaarde it hung under is gone.
    """
    need_open(dossier, overleg_id)
    stored = dossier.ook_gewist(id_van(regel))
    if not isinstance(stored, PLANSOORTEN):
        raise Fout(
            "Deze regel is niet meer te vinden.", ONVERANDERD, "Typ de regel zo nodig opnieuw."
        )
    target = stored if stored.gewist_op is not None else newest_version(dossier, stored, overleg_id)
    back = _put_back(dossier, target, overleg_id)
    if isinstance(back, Afspraak | WatAls):
        check_hangt(dossier, back, overleg_id)
        return (back,)
    first = stam(dossier, target)
    with_it = (
        _put_back(dossier, line, overleg_id)
        for line in dossier.alle
        if isinstance(line, Afspraak | WatAls)
        and line.voorwaarde_id is not None
        and stam(dossier, line.voorwaarde_id) == first
        and _went_along(line, target, overleg_id)
    )
    return (back, *with_it)


def _put_back(dossier: Dossier, target: PlanDing, overleg_id: str) -> PlanDing:
    if target.gewist_op is not None and target.overleg_id == overleg_id:
        return alter(target, gewist_op=None)
    if target.vervallen and target.overleg_id == overleg_id:
        back = alter(target, vervallen=False, vervallen_want="")
        vorige = next(iter(list_voorgangers(dossier, target)), None)
        if vorige is None or not is_gelijk(vorige, back):
            return back
        # It says what it said, so whoever let it stand on a paper need not do so again.
        return alter(back, vrij_voor=vorige.vrij_voor, vrij_voor_kaart=vorige.vrij_voor_kaart)
    raise Fout(
        "Deze regel is in dit overleg niet weggehaald.", ONVERANDERD, "Er is niets terug te halen."
    )


def _went_along(line: Afspraak | WatAls, target: PlanDing, overleg_id: str) -> bool:
    if line.overleg_id != overleg_id:
        return False
    if line.gewist_op is not None:
        return line.gewist_op == target.gewist_op or target.vervallen
    return line.vervallen and line.vervallen_want == MEE


def _move_hangend(
    dossier: Dossier, van: Voorwaarde, naar: PlanDing, overleg: Overleg, nu: datetime
) -> list[CasusDing]:
    if not isinstance(naar, Voorwaarde) or naar.vervallen or naar.id == van.id:
        raise Fout(
            "Daar kunnen de regels niet onder hangen.",
            ONVERANDERD,
            "Kies een andere voorwaarde die nu geldt.",
        )
    moved: list[CasusDing] = [
        next_version(line, overleg, nu, {"voorwaarde_id": naar.id})
        for line in list_hangend(dossier, van, overleg.id)
    ]
    first = stam(dossier, van)
    for stap in dossier.van_overleg(Vervolgstap, overleg.id):
        if any(stam(dossier, een) == first for een in stap.voorwaarden):
            kept = tuple(een for een in stap.voorwaarden if stam(dossier, een) != first)
            moved.append(alter(stap, voorwaarden=tuple(dict.fromkeys((*kept, naar.id)))))
    return moved
