"""We moeten stoppen: verdict, actions, aanspreekpunt, akkoord, and the rest on another day."""

from __future__ import annotations

from datetime import date, datetime, time

from overleg.dossier import CasusDing, Dossier, Overleg, StapStatus, Wijzigingen
from overleg.fouten import Fout
from overleg.keuzes import StapUitkomst
from overleg.leidraad import Stap
from overleg.tekst import sanitize_line
from overleg.verloop.ding import ONVERANDERD, alter
from overleg.verloop.gang import terugweg
from overleg.verloop.pad import is_stoppen, list_stoppen, status_van, stoppen_stappen
from overleg.verloop.poort import check_poort
from overleg.verloop.stand import huidige_stap, leidraad_van, need_bezig
from overleg.verloop.stap import close_status, move


def stop_overleg(
    dossier: Dossier,
    overleg_id: str,
    reden: str,
    nu: datetime,
    *,
    volgende_datum: date | None = None,
    volgende_tijd: time | None = None,
) -> Wijzigingen:
    """Stop early: go to the first step of the way out and note what the table did not come to.

    Steps that were done or skipped stay so. What was written and not shown stays hidden, until
    its voice finds it again in the next meeting (see `bewaard`). The
    meeting can go on as planned after all with `cancel_stop`.

    Args:
        dossier: the case.
        overleg_id: the meeting.
        reden: why the table stops.
        nu: the present moment.
        volgende_datum: when the table goes on with the rest; None keeps the date that is there.
        volgende_tijd: at what time on that day.

    Raises:
        Fout: there is no reason, or the table is stopping already.
    """
    overleg = need_bezig(dossier, overleg_id)
    reden = sanitize_line(reden)
    if is_stoppen(overleg):
        raise Fout(
            "U bent al aan het stoppen.", ONVERANDERD, "Ga verder met de stappen die nog moeten."
        )
    if not reden:
        raise Fout("Waarom moeten we stoppen?", ONVERANDERD, "Typ een korte reden.")
    current = huidige_stap(overleg)
    way_out = list_stoppen(overleg)
    to_do = stoppen_stappen(dossier, overleg_id)
    # Somebody who is busy with a step of the way out is not dragged away from it.
    first = current if current in to_do or not to_do else to_do[0]
    velden: dict[str, object] = {"stoppen_reden": reden}
    if volgende_datum is not None:
        velden |= {"volgende_datum": volgende_datum, "volgende_tijd": volgende_tijd}
    plek = overleg.plek
    vertrek = None
    if first.id != current.id:
        velden |= terugweg(overleg)
        plek = ""
        if current not in way_out:
            vertrek = _uitkomst_huidig(dossier, overleg, current, reden)
    changes = move(dossier, overleg, first.id, nu, plek=plek, vertrek=vertrek, **velden)
    rest = (
        status_van(dossier, overleg, stap.id, nu)
        for stap in leidraad_van(overleg).stappen
        if stap not in way_out and stap.id != current.id
    )
    return (*changes, *(_not_reached(status, reden, nu) for status in rest if _is_open(status)))


def cancel_stop(dossier: Dossier, overleg_id: str, nu: datetime) -> Wijzigingen:
    """Go on as planned after all: steps the table would not have come to are open again."""
    overleg = need_bezig(dossier, overleg_id)
    if not is_stoppen(overleg):
        raise Fout("U was niet aan het stoppen.", ONVERANDERD, "Ga gewoon verder.")
    reopened: list[CasusDing] = [
        alter(status, uitkomst=StapUitkomst.OPEN, reden="")
        for status in dossier.van_overleg(StapStatus, overleg_id)
        if status.uitkomst is StapUitkomst.NIET_AAN_TOEGEKOMEN
    ]
    return (alter(overleg, stoppen_reden=""), *reopened)


def _uitkomst_huidig(
    dossier: Dossier, overleg: Overleg, stap: Stap, reden: str
) -> dict[str, object] | None:
    status = next(
        (een for een in dossier.van_overleg(StapStatus, overleg.id) if een.stap == stap.id), None
    )
    if status is not None and not _is_open(status):
        return None
    if not check_poort(dossier, overleg.id, stap.id).open:
        return {"uitkomst": StapUitkomst.GEDAAN}
    return {"uitkomst": StapUitkomst.NIET_AAN_TOEGEKOMEN, "reden": reden}


def _is_open(status: StapStatus) -> bool:
    return status.uitkomst is StapUitkomst.OPEN


def _not_reached(status: StapStatus, reden: str, nu: datetime) -> StapStatus:
    return close_status(status, nu, uitkomst=StapUitkomst.NIET_AAN_TOEGEKOMEN, reden=reden)
