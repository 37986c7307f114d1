"""The card for tonight: which line holds, who releases it, and who brings it where."""

from __future__ import annotations

from datetime import datetime

from overleg.dossier import (
    Acuutkaart,
    Deelnemer,
    Dossier,
    KaartRegel,
    Overleg,
    OverlegDing,
    Plek,
    Regel,
    Terugmelding,
    Uitgegeven,
    Vervolgstap,
    Wijzigingen,
)
from overleg.fouten import Fout
from overleg.keuzes import Delen, JaNee, StapStand, StukSoort, UitgifteWeg
from overleg.klok import AMSTERDAM
from overleg.nederlands import format_tijd
from overleg.tekst import sanitize_line
from overleg.verloop.ding import ONVERANDERD, Welke, alter, build, need, need_any
from overleg.verloop.opslaan import remove_ding, save_ding
from overleg.verloop.stand import need_open, need_overleg

GEHEIME_REGELS = frozenset({13, 14})
"""Lines about safe people and about how somebody is reached: on the card, never on the wall."""


def geldende_kaartregels(dossier: Dossier, overleg_id: str) -> dict[int, KaartRegel]:
    """Give by number the line that was written last, in a meeting or before it.

    A line of a later meeting takes the place of an earlier one, also when it is empty: then the
    card says again what is known.
    """
    tot = need_overleg(dossier, overleg_id).volgnummer
    volgorde = {een.id: een.volgnummer for een in dossier.overleggen}
    regels = sorted(
        (een for een in dossier.van(KaartRegel) if 0 < volgorde.get(een.overleg_id, 0) <= tot),
        key=lambda een: (volgorde[een.overleg_id], een.gemaakt_op),
    )
    return {een.nummer: een for een in regels}


def had_kaart(dossier: Dossier, overleg_id: str) -> bool:
    """Tell whether an earlier meeting made a card."""
    nu = need_overleg(dossier, overleg_id).volgnummer
    eerder = {een.id for een in dossier.overleggen if een.volgnummer < nu}
    made: tuple[OverlegDing, ...] = (*dossier.van(Acuutkaart), *dossier.van(KaartRegel))
    return any(een.overleg_id in eerder for een in made)


def release_kaart(
    dossier: Dossier,
    overleg_id: str,
    regel: Welke,
    nu: datetime,
    *,
    vrij: bool,
    stem_id: str | None = None,
) -> Wijzigingen:
    """Let a line stand on the card, or take it off again; its owner says so.

    Args:
        dossier: the case.
        overleg_id: the meeting in which it is said.
        regel: a line, or a place where somebody can be found.
        nu: the present moment.
        vrij: whether it may stand on the card.
        stem_id: the voice that says so; it becomes the owner of a line nobody owned.

    Raises:
        Fout: the line stays in this room, it is nobody's to give, or the meeting is finished.
    """
    stored = need_any(dossier, regel)
    if not isinstance(stored, Regel | Plek):
        raise Fout(
            "Dit staat altijd op de kaart.", ONVERANDERD, "Typ de regel van de kaart zelf opnieuw."
        )
    if vrij and isinstance(stored, Regel) and stored.delen in (Delen.KAMER, Delen.NOTITIE):
        raise Fout(
            "Deze regel blijft in deze kamer, en kan dus niet op de kaart.",
            ONVERANDERD,
            "Vraag de eigenaar om een andere zin die wel naar buiten mag.",
        )
    nieuw = alter(stored, vrij_voor_kaart=vrij)
    wie = dossier.vind(Deelnemer, stem_id)
    if vrij and wie is not None:
        if isinstance(nieuw, Plek) and nieuw.eigenaar_id is None:
            nieuw = alter(nieuw, eigenaar_id=wie.organisatie_id)
        elif isinstance(nieuw, Regel) and not nieuw.stem_id and nieuw.overleg_id == wie.overleg_id:
            nieuw = alter(nieuw, stem_id=wie.id)
    return save_ding(dossier, overleg_id, nieuw, nu)


def reset_kaartregel(dossier: Dossier, overleg_id: str, nummer: int, nu: datetime) -> Wijzigingen:
    """Take away what was written for a line, so that the card says what is known.

    What an earlier meeting wrote is not changed: an empty line of this meeting takes its place.

    Raises:
        Fout: nothing was written for this line, or the meeting is finished.
    """
    need_open(dossier, overleg_id)
    regel = geldende_kaartregels(dossier, overleg_id).get(nummer)
    if regel is None or not regel.tekst.strip():
        raise Fout(
            "Voor deze regel heeft niemand iets geschreven.",
            ONVERANDERD,
            "De kaart zegt hier al wat bekend is.",
        )
    if regel.overleg_id != overleg_id:
        leeg = build(
            KaartRegel,
            casus_id=regel.casus_id,
            overleg_id=overleg_id,
            gemaakt_op=nu,
            nummer=nummer,
            geheime_plek=regel.geheime_plek,
        )
        return save_ding(dossier, overleg_id, leeg, nu)
    if any(een.nummer == nummer and een.id != regel.id for een in dossier.van(KaartRegel)):
        return save_ding(dossier, overleg_id, alter(regel, tekst="", vrij_voor_kaart=False), nu)
    return remove_ding(dossier, overleg_id, regel, nu)


def deliver_kaart(
    dossier: Dossier,
    overleg_id: str,
    aan: str,
    nu: datetime,
    *,
    stem_id: str,
    weg: UitgifteWeg | None = None,
    ontvangen_door: str = "",
) -> Wijzigingen:
    """Write down where the card goes: who gets it, and the action of who brings it.

    Args:
        dossier: the case.
        overleg_id: the meeting.
        aan: where the card will lie.
        nu: the present moment.
        stem_id: the voice that brings it and said that it can.
        weg: by which way.
        ontvangen_door: who received it just now; empty when that is still to be done.

    Returns:
        the hand-out first, then the action, and when it was received that the action is done.

    Raises:
        Fout: nobody is named, or the meeting is finished.
    """
    overleg = need_open(dossier, overleg_id)
    stem = need(dossier, Deelnemer, stem_id)
    plek, door = sanitize_line(aan), sanitize_line(ontvangen_door)
    if not plek:
        raise Fout("Wie krijgt de kaart?", ONVERANDERD, "Typ waar de kaart komt te liggen.")
    uit = build(
        Uitgegeven,
        casus_id=overleg.casus_id,
        overleg_id=overleg.id,
        gemaakt_op=nu,
        aard=StukSoort.ACUUTKAART,
        aan=plek,
        weg=weg,
        ontvangen_door=door,
        ontvangen_op=nu if door else None,
    )
    klaar = f"Kaart ligt bij {plek}, ontvangen door {door or '…'} om "
    stap = build(
        Vervolgstap,
        casus_id=overleg.casus_id,
        overleg_id=overleg.id,
        gemaakt_op=nu,
        stem_id=stem.id,
        wat=klaar + format_tijd(nu) if door else f"Acuutkaart brengen naar {plek}.",
        organisatie_id=stem.organisatie_id,
        eigenaar=stem.naam,
        uiterlijk=nu.astimezone(AMSTERDAM).date(),
        waarom="Wie vannacht komt, moet de kaart hebben.",
        klaar_als=klaar + "…",
        kan_dat=JaNee.JA,
    )
    if not door:
        return (uit, stap)
    return (uit, alter(stap, klaar_als=stap.wat), _done(stap, overleg, nu))


def _done(stap: Vervolgstap, overleg: Overleg, nu: datetime) -> Terugmelding:
    return build(
        Terugmelding,
        casus_id=stap.casus_id,
        gemaakt_op=nu,
        vervolgstap_id=stap.id,
        overleg_id=overleg.id,
        stand=StapStand.GEDAAN,
        op=nu.astimezone(AMSTERDAM).date(),
    )
