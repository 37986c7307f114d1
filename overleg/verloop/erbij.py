"""People concerned who are in the room for a part of the meeting, and who looks at the wall."""

from __future__ import annotations

from collections.abc import Iterable

from overleg.dossier import Betrokkene, Dossier, Overleg, Wijzigingen
from overleg.dossier.zichtbaar import Lezer, zaal_met
from overleg.fouten import Fout
from overleg.keuzes import Rol
from overleg.verloop.ding import ONVERANDERD, Welke, alter, need
from overleg.verloop.stand import need_bezig, need_overleg

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


def let_in(dossier: Dossier, overleg_id: str, betrokkene: Welke) -> Wijzigingen:
    """Note that a person concerned comes in; the wall is blank until somebody shows it again.

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
    return _set(overleg, (*(een.id for een in erbij), found.id))


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
