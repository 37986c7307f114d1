"""Is somebody in danger now, and what a new message does to what was said before."""

from __future__ import annotations

from overleg.dossier import Bericht, Dossier, NuCheck, Oordeel
from overleg.keuzes import JaNee
from overleg.nederlands import format_tijd
from overleg.verloop.ding import newest


def nieuwste_bericht(dossier: Dossier, overleg_id: str) -> Bericht | None:
    """Give the last message that came in during this meeting."""
    return newest(dossier.van_overleg(Bericht, overleg_id))


def is_verouderd(dossier: Dossier, ding: Oordeel | NuCheck) -> str | None:
    """Tell whether something was said before the newest message of its meeting.

    Returns:
        'van voor 14:31', or None when it still stands. What was said in the very moment of the
        message stands.
    """
    bericht = nieuwste_bericht(dossier, ding.overleg_id)
    if bericht is None or bericht.gemaakt_op <= ding.gemaakt_op:
        return None
    return f"van voor {format_tijd(bericht.gemaakt_op)}"


def geldige_nucheck(dossier: Dossier, overleg_id: str) -> NuCheck | None:
    """Give the answer to 'is somebody in danger now?' that holds, or None when it is to be asked.

    An answer from before the newest message does not hold any more.
    """
    return newest(
        check
        for check in dossier.van_overleg(NuCheck, overleg_id)
        if check.in_gevaar is not None and is_verouderd(dossier, check) is None
    )


def still_holds(dossier: Dossier, oordeel: Oordeel) -> bool:
    """Tell whether the table may go on with a verdict, although a message may have come since.

    It may when the table said after the newest message that nobody is in danger now. The verdict
    stays marked as one from before it.
    """
    if is_verouderd(dossier, oordeel) is None:
        return True
    check = geldige_nucheck(dossier, oordeel.overleg_id)
    return check is not None and check.in_gevaar is JaNee.NEE


def zin_nu_open(dossier: Dossier, overleg_id: str) -> str | None:
    """Say that the question 'is somebody in danger now?' is open; None when it was answered."""
    if geldige_nucheck(dossier, overleg_id) is not None:
        return None
    bericht = nieuwste_bericht(dossier, overleg_id)
    if bericht is None:
        return "De vraag of er nu iemand in gevaar is, is nog niet beantwoord."
    tijd = format_tijd(bericht.gemaakt_op)
    return f"Er kwam om {tijd} een nieuw bericht. Vraag opnieuw of er nu iemand in gevaar is."
