"""People concerned who are in the room for a part of the meeting, and who looks at the wall."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from overleg.dossier import Betrokkene, Dossier, Overleg, Wijzigingen
from overleg.dossier.zichtbaar import Lezer, zaal_met
from overleg.fouten import Fout
from overleg.keuzes import Rol
from overleg.verloop.ding import ONVERANDERD, Welke, alter, need
from overleg.verloop.pad import status_van
from overleg.verloop.stand import huidige_stap, need_bezig, need_overleg
from overleg.verloop.stap import merge_erbij, only_changed

NOOIT_SAMEN = (Rol.SLACHTOFFER, Rol.GEMELDE)
"""Two people with these roles are never in the room at once."""


def list_erbij(dossier: Dossier, overleg_id: str) -> tuple[Betrokkene, ...]:
    """Give the people concerned who are in the room now."""
    erbij = need_overleg(dossier, overleg_id).erbij
    return tuple(een for een in dossier.van(Betrokkene) if een.id in erbij)


def muur_van(dossier: Dossier, overleg_id: str) -> Lezer:
    """Give who looks at the wall now: the table, with the people concerned who are there."""
    return zaal_met(een.id for een in list_erbij(dossier, overleg_id))


def is_botsing(mensen: Iterable[Betrokkene]) -> bool:
    """Tell whether a victim and somebody else who was reported are among these people."""
    een, ander = ([mens.id for mens in mensen if rol in mens.rollen] for rol in NOOIT_SAMEN)
    return any(slachtoffer != gemelde for slachtoffer in een for gemelde in ander)


def let_in(dossier: Dossier, overleg_id: str, betrokkene: Welke, nu: datetime) -> Wijzigingen:
    """Note that a person concerned comes in, and in which step; the wall is blank until F9.

    Raises:
        Fout: the meeting is not going on, this person is there already, or the victim and the
            one who was reported would be in the room together.
    """
    overleg = need_bezig(dossier, overleg_id)
    found = need(dossier, Betrokkene, betrokkene)
    erbij = list_erbij(dossier, overleg_id)
    if found in erbij:
        raise Fout(
            f"{found.naam or 'Deze persoon'} is er al bij.", ONVERANDERD, "Kies iemand anders."
        )
    if is_botsing((*erbij, found)):
        raise Fout(
            "Het slachtoffer en degene over wie gemeld is, zijn nooit samen bij het overleg.",
            "Er is niets veranderd. Het scherm toont hetzelfde als daarvoor.",
            "Spreek hen na elkaar: laat eerst de een weggaan, en dan de ander komen.",
        )
    status = status_van(dossier, overleg, huidige_stap(overleg).id, nu)
    present = alter(status, erbij=merge_erbij(status, (found.id,)))
    changed = _set(overleg, (*(een.id for een in erbij), found.id))
    return (*changed, *only_changed(dossier, [present]))


def let_out(dossier: Dossier, overleg_id: str, betrokkene: Welke) -> Wijzigingen:
    """Note that a person concerned left the room; the wall is blank until it is shown again.

    Raises:
        Fout: this person is not in the room.
    """
    found = need(dossier, Betrokkene, betrokkene)
    erbij = list_erbij(dossier, overleg_id)
    if found not in erbij:
        raise Fout(
            f"{found.naam or 'Deze persoon'} is er niet bij.", ONVERANDERD, "Kies iemand anders."
        )
    overleg = need_overleg(dossier, overleg_id)
    return _set(overleg, tuple(een.id for een in erbij if een.id != found.id))


def _set(overleg: Overleg, erbij: tuple[str, ...]) -> Wijzigingen:
    # Also when somebody leaves: what comes back on the wall is more, and the door may be open.
    return (alter(overleg, erbij=erbij, scherm_leeg=True),)
