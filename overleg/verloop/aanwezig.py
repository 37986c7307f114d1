"""Somebody comes in late, or leaves early."""

from __future__ import annotations

from datetime import datetime

from overleg.dossier import (
    Akkoord,
    CasusDing,
    Deelnemer,
    Dossier,
    Organisatie,
    Regel,
    Vervolgstap,
    Wijzigingen,
)
from overleg.dossier.zichtbaar import ZAAL, zichtbaar_voor
from overleg.fouten import Fout
from overleg.keuzes import AkkoordMoment, AkkoordUitkomst, Functie, Manier, OverlegStatus
from overleg.verloop.bewaard import give_back
from overleg.verloop.ding import ONVERANDERD, Welke, alter, build, need
from overleg.verloop.klaar import need_stem
from overleg.verloop.namen import begin_zin, stem_naam
from overleg.verloop.stand import need_open

NIET_HIER = frozenset({Manier.AFGEMELD, Manier.AFWEZIG})

NIEMAND = "Er zijn nog geen deelnemers. Zeg wie er aan tafel zitten, of ga alleen verder."


def tell_niemand(dossier: Dossier, overleg_id: str) -> str:
    """Say that nobody is at the table yet; empty when somebody is.

    No gate asks it, because a chair can work alone; but 'nothing is open' would be wrong.

    Args:
        dossier: the case.
        overleg_id: the meeting.
    """
    here = any(een.aanwezig for een in dossier.van_overleg(Deelnemer, overleg_id))
    return "" if here else NIEMAND


def come_in(
    dossier: Dossier,
    overleg_id: str,
    nu: datetime,
    *,
    deelnemer: Welke | None = None,
    organisatie: Welke | None = None,
    naam: str = "",
    aanduiding: str = "",
    beroep: str = "",
    functie: Functie = Functie.DEELNEMER,
    manier: Manier = Manier.ZAAL,
) -> Wijzigingen:
    """Let somebody in: a guest who is late, who had left, or who was not expected.

    The rules and akkoord are open again for this voice by themselves, because nothing is known
    yet. Lines 'niet delen met' its organisation leave the wall. What this voice wrote in an
    earlier meeting and was never shown, comes back to it as long as nothing was shown here.

    Args:
        dossier: the case.
        overleg_id: the meeting.
        nu: the present moment.
        deelnemer: who was on the list already; else give `organisatie`.
        organisatie: for which organisation somebody new is here.
        naam: the name of somebody new.
        aanduiding: what this voice is called, such as 'Politie-zeden'.
        beroep: the work of somebody new.
        functie: what somebody new does at the table.
        manier: in the room, by video or by phone.

    Raises:
        Fout: nobody is named, or this voice is in the room already.
    """
    overleg = need_open(dossier, overleg_id)
    if manier in NIET_HIER:
        raise Fout(
            "Wie binnenkomt, is er in de zaal, via video of aan de telefoon.",
            ONVERANDERD,
            "Kies een van die drie.",
        )
    begun = None if overleg.status is OverlegStatus.GEPLAND else nu
    if deelnemer is not None:
        found = need_stem(dossier, overleg_id, deelnemer)
        if found.aanwezig and found.gekomen_op is not None:
            raise Fout(
                begin_zin(f"{stem_naam(dossier, found)} is er al."),
                ONVERANDERD,
                "Kies iemand anders, of voeg iemand toe.",
            )
        here = alter(found, manier=manier, gekomen_op=begun, weg_op=None)
        return (here, *(give_back(dossier, overleg_id, (here,)) if begun else ()))
    if organisatie is None:
        raise Fout("Wie komt er binnen?", ONVERANDERD, "Kies iemand, of kies een organisatie.")
    org = need(dossier, Organisatie, organisatie)
    new = build(
        Deelnemer,
        casus_id=overleg.casus_id,
        overleg_id=overleg_id,
        gemaakt_op=nu,
        organisatie_id=org.id,
        naam=naam,
        aanduiding=aanduiding,
        beroep=beroep,
        functie=functie,
        manier=manier,
        grondslag=org.grondslag,
        gekomen_op=begun,
    )
    return (new, *(give_back(dossier, overleg_id, (new,)) if begun else ()))


def leave(
    dossier: Dossier,
    overleg_id: str,
    deelnemer: Welke,
    nu: datetime,
    *,
    akkoord: AkkoordUitkomst | None = None,
    aantekening: str = "",
) -> Wijzigingen:
    """Let somebody go, with what this voice said about its own lines and actions.

    What the voice wrote stays, and is shown with the rest; nobody waits for it any more.

    Args:
        dossier: the case.
        overleg_id: the meeting.
        deelnemer: who leaves.
        nu: the present moment.
        akkoord: what this voice said; None when it was not asked, and then it stays an open point.
        aantekening: a note with it.

    Raises:
        Fout: this voice is not in the room.
    """
    overleg = need_open(dossier, overleg_id)
    found = need_stem(dossier, overleg_id, deelnemer)
    if not found.aanwezig:
        raise Fout(
            begin_zin(f"{stem_naam(dossier, found)} is er niet."),
            ONVERANDERD,
            "Kies iemand die er nu is.",
        )
    changes: list[CasusDing] = [alter(found, weg_op=nu)]
    if akkoord is not None:
        changes.append(
            build(
                Akkoord,
                casus_id=overleg.casus_id,
                overleg_id=overleg_id,
                gemaakt_op=nu,
                deelnemer_id=found.id,
                moment=AkkoordMoment.VERTREK,
                uitkomst=akkoord,
                aantekening=aantekening,
            )
        )
    return tuple(changes)


def list_eigen(dossier: Dossier, overleg_id: str, deelnemer: Welke) -> tuple[Regel, ...]:
    """Give a voice's own lines and own actions of this meeting, to read back when it leaves.

    Only what the room may see: it is read back aloud.
    """
    found = need_stem(dossier, overleg_id, deelnemer)
    muur = zichtbaar_voor(dossier, ZAAL)
    return tuple(
        ding
        for ding in muur.alle
        if isinstance(ding, Regel)
        and ding.overleg_id == overleg_id
        and (
            ding.stem_id == found.id
            or (isinstance(ding, Vervolgstap) and ding.organisatie_id == found.organisatie_id)
        )
    )
