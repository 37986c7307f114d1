"""Which measures hold at a meeting: the last word on each, until it ends or its time is over.

A later meeting never edits an earlier measure. It makes a successor, or writes down the same
measure for the same person again, with another end or as 'geldt niet'; that replaces what was said
before.
"""

from __future__ import annotations

from datetime import datetime

from overleg.dossier import Dossier, Maatregel
from overleg.keuzes import JaNee
from overleg.verloop.stand import need_overleg


def laatste_maatregelen(dossier: Dossier, overleg_id: str) -> tuple[Maatregel, ...]:
    """Give of each measure what was said last, in a meeting or before it, also when it ended.

    Args:
        dossier: the case, or what a reader may see of it.
        overleg_id: the meeting; what a later one says does not count.

    Returns:
        one per measure and person (`Maatregel.welke`), in the order in which each was first named.
        A line without the name of a measure says nothing yet and is left out.
    """
    tot = need_overleg(dossier, overleg_id).volgnummer
    nummer = {een.id: een.volgnummer for een in dossier.overleggen}
    known = sorted(
        (
            een
            for een in dossier.van(Maatregel)
            if een.naam.strip() and 0 < nummer.get(een.overleg_id, 0) <= tot
        ),
        key=lambda een: nummer[een.overleg_id],
    )
    found: dict[tuple[str, str], Maatregel] = {}
    for een in known:
        vorige = next((key for key, oud in found.items() if oud.id == een.vorige_id), een.welke)
        if vorige != een.welke:
            # It was given another name or person: the old words say nothing any more.
            del found[vorige]
        found[een.welke] = een
    return tuple(found.values())


def geldende_maatregelen(dossier: Dossier, overleg_id: str, nu: datetime) -> tuple[Maatregel, ...]:
    """Give the measures that hold at a meeting: the last word on each, when that is no end.

    Args:
        dossier: the case, or what a reader may see of it.
        overleg_id: the meeting; what a later one says does not count.
        nu: the moment at which it must hold, aware. A paper of an earlier meeting gives the moment
            of that meeting, so that it reads the same a year on.

    Returns:
        as `laatste_maatregelen`. One of which nobody knows whether it holds is among them: to act
        as if it did not is the greater risk.
    """
    return tuple(een for een in laatste_maatregelen(dossier, overleg_id) if is_van_kracht(een, nu))


def is_van_kracht(maatregel: Maatregel, nu: datetime) -> bool:
    """Tell whether a measure was not said to have ended, and its time is not over."""
    return maatregel.geldt is not JaNee.NEE and (maatregel.tot is None or maatregel.tot >= nu)
