"""Finishing a meeting, and opening it again at the same step and field."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from overleg.dossier import (
    CasusDing,
    Cijfer,
    Dossier,
    GeenInbreng,
    Inbreng,
    Oorzaak,
    Overleg,
    StapStatus,
    Wijzigingen,
)
from overleg.fouten import Fout
from overleg.keuzes import CasusStatus, OverlegStatus, StapUitkomst
from overleg.leidraad import Stap
from overleg.tekst import sanitize_line
from overleg.verloop.ding import ONVERANDERD, alter
from overleg.verloop.getoond import is_verborgen
from overleg.verloop.pad import status_van
from overleg.verloop.pauze import end_pauze
from overleg.verloop.poort import Poort, check_poorten, has_reden
from overleg.verloop.stand import (
    huidige_stap,
    leidraad_van,
    lopend_overleg,
    need_open,
    need_overleg,
)
from overleg.verloop.stap import close_status, only_changed
from overleg.verloop.tijd import seconds_between, unbooked_seconden


def check_afronden(dossier: Dossier, overleg_id: str) -> tuple[str, ...]:
    """Tell what still stands in the way of finishing, as Dutch sentences.

    Open points of hard gates without a reason, and what was written but never shown.
    """
    overleg = need_overleg(dossier, overleg_id)
    poorten = check_poorten(dossier, overleg_id)
    found: list[str] = []
    for stap in leidraad_van(overleg).stappen:
        status = _stored(dossier, overleg, stap)
        if poorten[stap.id].hard and not (status is not None and has_reden(status)):
            found += poorten[stap.id].open
    found += (zin for soort, zin in _NIET_GETOOND if _has_hidden(dossier, overleg_id, soort))
    return tuple(dict.fromkeys(found))


def finish_overleg(
    dossier: Dossier, overleg_id: str, nu: datetime, *, reden: str = ""
) -> Wijzigingen:
    """Finish the meeting.

    Steps with nothing open that were begun count as done; what is left is noted as 'niet aan
    toegekomen'. What was written and not shown stays hidden. `reopen_overleg` undoes this.

    Args:
        dossier: the case.
        overleg_id: the meeting, going on or in a break.
        nu: the present moment.
        reden: why the table stands up although something is open.

    Raises:
        Fout: the meeting has not begun, or something is open and there is no reason.
    """
    overleg = need_open(dossier, overleg_id)
    if overleg.status is OverlegStatus.GEPLAND:
        raise Fout(
            "Dit overleg is nog niet begonnen.",
            ONVERANDERD,
            "Start het overleg, of haal het weg als het niet doorgaat.",
        )
    reden = sanitize_line(reden)
    blocking = check_afronden(dossier, overleg_id)
    if blocking and not reden:
        more = f" (en nog {len(blocking) - 1})" if len(blocking) > 1 else ""
        raise Fout(
            blocking[0] + more,
            "Alles wat u typte is bewaard. Het overleg is nog niet afgerond.",
            "Vul het aan, of rond af met een reden.",
        )
    poorten = check_poorten(dossier, overleg_id)
    spent = unbooked_seconden(dossier, overleg, nu)
    changes: list[CasusDing] = [
        alter(overleg, status=OverlegStatus.AFGEROND, geeindigd_op=nu, **end_pauze(overleg, nu))
    ]
    for stap in leidraad_van(overleg).stappen:
        status = status_van(dossier, overleg, stap.id, nu)
        if stap == huidige_stap(overleg):
            status = alter(status, seconden=status.seconden + spent)
        velden = _uitkomst(
            status,
            poorten[stap.id],
            reden or overleg.stoppen_reden,
            is_huidig=stap == huidige_stap(overleg),
        )
        changes.append(close_status(status, nu, **velden) if velden else status)
    return only_changed(dossier, changes)


def reopen_overleg(dossier: Dossier, overleg_id: str, nu: datetime) -> Wijzigingen:
    """Open a finished meeting again, at the same step and field.

    The time in between counts as a break.

    Raises:
        Fout: it is not finished, another meeting is going on or began later, or the case is
            closed.
    """
    overleg = need_overleg(dossier, overleg_id)
    if overleg.status is not OverlegStatus.AFGEROND:
        raise Fout("Dit overleg is niet afgerond.", ONVERANDERD, "Ga gewoon verder.")
    if dossier.casus.status is CasusStatus.GESLOTEN:
        raise Fout("Deze casus is gesloten.", ONVERANDERD, "Open eerst de casus opnieuw.")
    later = [
        een
        for een in dossier.overleggen
        if een.volgnummer > overleg.volgnummer and een.status is not OverlegStatus.GEPLAND
    ]
    if later or lopend_overleg(dossier) is not None:
        raise Fout(
            "Er is al een later overleg begonnen.",
            "Het verslag van dit overleg blijft zoals het was.",
            "Zet de verbetering in het latere overleg.",
        )
    between = 0 if overleg.geeindigd_op is None else seconds_between(overleg.geeindigd_op, nu)
    opened = alter(
        overleg,
        status=OverlegStatus.BEZIG,
        geeindigd_op=None,
        pauze_seconden=overleg.pauze_seconden + between,
    )
    return (opened,)


_NIET_GETOOND: tuple[tuple[type[CasusDing], str], ...] = (
    (Inbreng, "Er is inbreng opgeschreven die nog niet is getoond."),
    (GeenInbreng, "Er is inbreng opgeschreven die nog niet is getoond."),
    (Cijfer, "Er zijn cijfers gegeven die nog niet zijn getoond."),
    (Oorzaak, "Er zijn oorzaken opgeschreven die nog niet zijn getoond."),
)


def _has_hidden(dossier: Dossier, overleg_id: str, soort: type[CasusDing]) -> bool:
    return any(
        getattr(ding, "overleg_id", None) == overleg_id and is_verborgen(dossier, ding)
        for ding in dossier.van(soort)
    )


def _stored(dossier: Dossier, overleg: Overleg, stap: Stap) -> StapStatus | None:
    statussen = dossier.van_overleg(StapStatus, overleg.id)
    return next((status for status in statussen if status.stap == stap.id), None)


def _uitkomst(status: StapStatus, poort: Poort, reden: str, *, is_huidig: bool) -> dict[str, Any]:
    """Give how a step stands when the meeting ends."""
    blocked = poort.hard and bool(poort.open)
    if status.uitkomst is not StapUitkomst.OPEN:
        return {"poort_reden": reden} if blocked and not has_reden(status) else {}
    if status.begonnen_op is not None and not poort.open:
        return {"uitkomst": StapUitkomst.GEDAAN}
    if is_huidig and blocked:
        # The table stands up from this step, with a reason for what is open in it.
        return {"uitkomst": StapUitkomst.GEDAAN, "poort_reden": reden or status.poort_reden}
    velden: dict[str, Any] = {"uitkomst": StapUitkomst.NIET_AAN_TOEGEKOMEN, "reden": reden}
    return velden | ({"poort_reden": reden or status.poort_reden} if blocked else {})
