"""What may be on the wall now: when it must be blank, and by what the chair shows something."""

from __future__ import annotations

from enum import Enum

from overleg.dossier import Cijfer, Dossier, Klaar, Onthulling, Oorzaak, Overleg
from overleg.keuzes import Onderwerp, OverlegStatus, StapSoort
from overleg.verloop.erbij import is_botsing, list_erbij
from overleg.verloop.getoond import is_onthuld, onderwerp_van
from overleg.verloop.stand import huidige_stap, need_overleg

Daad = tuple[str, OverlegStatus, bool, int]
"""Where a meeting stands, as far as the chair does it on purpose: it differs after every act."""


class Leegte(Enum):
    """Why the wall is blank; the value is the sentence the room reads, never of a case."""

    NIET_BEGONNEN = "Dit overleg is nog niet begonnen."
    AFGEROND = "Dit overleg is afgerond."
    PAUZE = "Het is pauze."
    SCHERM_LEEG = "Het scherm is even leeg."
    STILTE = "We schrijven nu ieder voor zich. Straks staat alles hier tegelijk."


def why_leeg(dossier: Dossier, overleg_id: str) -> Leegte | None:
    """Tell why nothing of this meeting may be on the wall now; None when it may.

    The step in which everybody writes is blank as a whole. In other steps the wall is blank as
    long as something was written in silence that was not shown yet.

    Somebody may get another role while two people are in the room: then it is blank as well.

    Args:
        dossier: the whole case: what is hidden decides as well.
        overleg_id: the meeting.

    Raises:
        Fout: the meeting is not there.
    """
    overleg = need_overleg(dossier, overleg_id)
    match overleg.status:
        case OverlegStatus.GEPLAND:
            return Leegte.NIET_BEGONNEN
        case OverlegStatus.AFGEROND:
            return Leegte.AFGEROND
        case OverlegStatus.PAUZE:
            return Leegte.PAUZE
    if overleg.scherm_leeg or is_botsing(list_erbij(dossier, overleg_id)):
        return Leegte.SCHERM_LEEG
    return Leegte.STILTE if _is_stil(dossier, overleg) else None


def tell_daad(dossier: Dossier, overleg_id: str) -> Daad:
    """Tell where the meeting stands: another step, a reveal, a break or F9 makes it differ."""
    overleg = need_overleg(dossier, overleg_id)
    shown = len(dossier.van_overleg(Onthulling, overleg_id))
    return overleg.stap, overleg.status, overleg.scherm_leeg, shown


def _is_stil(dossier: Dossier, overleg: Overleg) -> bool:
    match huidige_stap(overleg).soort:
        case StapSoort.OPSCHRIJVEN:
            return True
        case StapSoort.TONEN:
            return not is_onthuld(dossier, overleg.id, Onderwerp.INBRENG)
        case StapSoort.VEILIGHEID:
            return _has_hidden(dossier, overleg, Cijfer, Onderwerp.CIJFER)
        case StapSoort.STRESSTEST:
            return _has_hidden(dossier, overleg, Oorzaak, Onderwerp.OORZAAK)
        case _:
            return False


def _has_hidden(
    dossier: Dossier, overleg: Overleg, soort: type[Cijfer | Oorzaak], onderwerp: Onderwerp
) -> bool:
    """Tell whether somebody wrote, or said to be ready, and it was not shown yet.

    A table that gives no scores at all is not left with a blank wall.
    """
    written = {onderwerp_van(ding) for ding in dossier.van_overleg(soort, overleg.id)}
    written |= {
        (klaar.onderwerp, klaar.ronde)
        for klaar in dossier.van_overleg(Klaar, overleg.id)
        if klaar.onderwerp is onderwerp
    }
    return any(
        not is_onthuld(dossier, overleg.id, *waarmee) for waarmee in written if waarmee is not None
    )
