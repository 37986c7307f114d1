"""What was written in silence and never shown: it is kept, and goes back to its own voice.

A meeting that stopped before its reveal leaves lines that nobody but their voice may see. At the
next meeting the same voice finds them again among what it writes, still hidden, and decides.
"""

from __future__ import annotations

from overleg.dossier import Deelnemer, Dossier, GeenInbreng, Inbreng, Overleg, Wijzigingen
from overleg.keuzes import Onderwerp, OverlegStatus
from overleg.tekst import fold
from overleg.verloop.ding import alter
from overleg.verloop.getoond import is_onthuld, is_verborgen
from overleg.verloop.stand import need_overleg


def has_ongetoond(dossier: Dossier, overleg_id: str) -> bool:
    """Tell whether somebody wrote inbreng in this meeting that was not shown yet."""
    written = (
        *dossier.van_overleg(Inbreng, overleg_id),
        *dossier.van_overleg(GeenInbreng, overleg_id),
    )
    return any(is_verborgen(dossier, een) for een in written)


def give_back(dossier: Dossier, overleg_id: str, stemmen: tuple[Deelnemer, ...]) -> Wijzigingen:
    """Give voices back what they wrote in earlier meetings and was never shown.

    The lines move to this meeting, where they stay hidden until its reveal. Nothing moves once
    that was: it would be on the wall at once. What belongs to no voice that is here stays where
    it is, hidden.

    Args:
        dossier: the case.
        overleg_id: the meeting.
        stemmen: voices of this meeting that are in the room.

    Returns:
        the lines in their new place; without the voices themselves.
    """
    overleg = need_overleg(dossier, overleg_id)
    if is_onthuld(dossier, overleg_id, Onderwerp.INBRENG):
        return ()
    known = (*dossier.van_overleg(Deelnemer, overleg_id), *stemmen)
    return tuple(
        alter(een, overleg_id=overleg_id, stem_id=stem.id)
        for een in _list_bewaard(dossier, overleg)
        for stem in stemmen
        if _is_zelfde(dossier, dossier.vind(Deelnemer, een.stem_id), stem, known)
    )


def _list_bewaard(dossier: Dossier, overleg: Overleg) -> tuple[Inbreng, ...]:
    eerder = {
        een.id
        for een in dossier.overleggen
        if een.volgnummer < overleg.volgnummer and een.status is OverlegStatus.AFGEROND
    }
    return tuple(
        een
        for een in dossier.van(Inbreng)
        if een.overleg_id in eerder and is_verborgen(dossier, een)
    )


def _is_zelfde(
    dossier: Dossier, oud: Deelnemer | None, nieuw: Deelnemer, nu_aan_tafel: tuple[Deelnemer, ...]
) -> bool:
    """Tell whether two voices are one: of the same organisation, and nobody else can be meant."""
    if oud is None or oud.organisatie_id != nieuw.organisatie_id:
        return False
    there = _namen(dossier.van_overleg(Deelnemer, oud.overleg_id), oud.organisatie_id)
    here = _namen(nu_aan_tafel, oud.organisatie_id)
    if len(there) == len(here) == 1:
        return True
    own = fold(oud.aanduiding)
    return own == fold(nieuw.aanduiding) and list(here.values()).count(own) == 1


def _namen(stemmen: tuple[Deelnemer, ...], organisatie_id: str) -> dict[str, str]:
    """Give what each voice of an organisation is called, by its id."""
    return {een.id: fold(een.aanduiding) for een in stemmen if een.organisatie_id == organisatie_id}
