"""The people whose safety is judged, and how they stand in this meeting."""

from __future__ import annotations

from overleg.dossier import Betrokkene, Dossier, Oordeel
from overleg.keuzes import Rol, Uitkomst
from overleg.leidraad import Leidraad
from overleg.verloop.ding import newest
from overleg.verloop.gevaar import still_holds
from overleg.verloop.stand import need_overleg

NIET_BEOORDEELD = frozenset({Rol.MELDER, Rol.STEUNFIGUUR, Rol.GETUIGE})
"""Somebody with only these roles is not judged safe or unsafe, and is not named by a gate.

Being an adult changes nothing about that: an aunt who helps is a steunfiguur and a volwassene.
"""


def list_beoordeelden(dossier: Dossier, leidraad: Leidraad | None = None) -> tuple[Betrokkene, ...]:
    """List the people whose safety is judged.

    Args:
        dossier: the case.
        leidraad: puts the roles that it names first in front; without it the order of entry holds.
    """
    eerst = leidraad.eerst if leidraad is not None else ()

    def place(betrokkene: Betrokkene) -> int:
        places = [eerst.index(rol) for rol in betrokkene.rollen if rol in eerst]
        return min(places, default=len(eerst))

    return tuple(
        sorted(
            (betrokkene for betrokkene in dossier.van(Betrokkene) if is_beoordeeld(betrokkene)),
            key=place,
        )
    )


def is_beoordeeld(betrokkene: Betrokkene) -> bool:
    """Tell whether the safety of somebody is judged: everybody but who only helps or tells."""
    rollen = set(betrokkene.rollen)
    if not rollen & NIET_BEOORDEELD:
        return True
    return bool(rollen - NIET_BEOORDEELD - {Rol.VOLWASSENE})


def list_met_oordeel(
    dossier: Dossier, overleg_id: str, leidraad: Leidraad | None = None
) -> tuple[Betrokkene, ...]:
    """List the people whose safety is judged, and whoever was judged all the same.

    A verdict that was written down is never left out, whatever the role of the person.
    """
    asked = list_beoordeelden(dossier, leidraad)
    ook = (
        mens
        for mens in dossier.van(Betrokkene)
        if mens not in asked and oordeel_van(dossier, overleg_id, mens.id) is not None
    )
    return (*asked, *ook)


def oordeel_van(dossier: Dossier, overleg_id: str, betrokkene_id: str) -> Oordeel | None:
    """Give the verdict of this meeting on a person: the newest that is not provisional."""
    return newest(
        oordeel
        for oordeel in dossier.van_overleg(Oordeel, overleg_id)
        if oordeel.betrokkene_id == betrokkene_id
        and not oordeel.voorlopig
        and oordeel.uitkomst is not None
    )


def vorig_oordeel(dossier: Dossier, overleg_id: str, betrokkene_id: str) -> Oordeel | None:
    """Give the verdict of the last meeting before this one that gave one on a person, or None."""
    tot = need_overleg(dossier, overleg_id).volgnummer
    for overleg in reversed(dossier.overleggen):
        if overleg.volgnummer < tot:
            found = oordeel_van(dossier, overleg.id, betrokkene_id)
            if found is not None:
                return found
    return None


def is_onveilig(dossier: Dossier, overleg_id: str, betrokkene_id: str) -> bool:
    """Tell whether somebody counts as unsafe for the plan.

    'Weten we niet', no verdict, and a verdict that a newer message put in doubt (see
    `still_holds`) all count as unsafe.
    """
    oordeel = oordeel_van(dossier, overleg_id, betrokkene_id)
    return (
        oordeel is None
        or oordeel.uitkomst is not Uitkomst.VEILIG
        or not still_holds(dossier, oordeel)
    )


def list_onveilig(
    dossier: Dossier, overleg_id: str, leidraad: Leidraad | None = None
) -> tuple[Betrokkene, ...]:
    """List the people who count as unsafe for the plan in this meeting: each needs a voorwaarde.

    The one rule for gate, trace and signaal. Somebody whose safety is not judged, such as an aunt
    who helps, counts only when the table said all the same that she is not safe.
    """
    return tuple(
        betrokkene
        for betrokkene in list_met_oordeel(dossier, overleg_id, leidraad)
        if (
            is_onveilig(dossier, overleg_id, betrokkene.id)
            if is_beoordeeld(betrokkene)
            else _is_onveilig_gezegd(dossier, overleg_id, betrokkene)
        )
    )


def _is_onveilig_gezegd(dossier: Dossier, overleg_id: str, betrokkene: Betrokkene) -> bool:
    oordeel = oordeel_van(dossier, overleg_id, betrokkene.id)
    return oordeel is not None and oordeel.uitkomst is Uitkomst.ONVEILIG


def is_alles_veilig(dossier: Dossier, overleg_id: str) -> bool:
    """Tell whether everybody was judged safe, so that the plan steps need no more than a line."""
    return bool(list_beoordeelden(dossier)) and not list_onveilig(dossier, overleg_id)
