"""Planning and starting a meeting."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from overleg.dossier import (
    Deelnemer,
    Dossier,
    Organisatie,
    Overleg,
    StapStatus,
    Wijzigingen,
    new_id,
)
from overleg.fouten import Fout
from overleg.keuzes import CasusStatus, Functie, Manier, OverlegStatus
from overleg.leidraad import Leidraad, to_tekst
from overleg.verloop.bewaard import give_back
from overleg.verloop.ding import ONVERANDERD, alter, build, need
from overleg.verloop.stand import leidraad_van, lopend_overleg, need_overleg


@dataclass(frozen=True)
class Gast:
    """Somebody who is invited; an empty `grondslag` becomes that of the organisation."""

    organisatie_id: str
    naam: str = ""
    aanduiding: str = ""
    beroep: str = ""
    functie: Functie = Functie.DEELNEMER
    teken: str = ""
    manier: Manier = Manier.ZAAL
    grondslag: str = ""


def plan_overleg(
    dossier: Dossier,
    leidraad: Leidraad,
    nu: datetime,
    *,
    voorzitter: str = "",
    verslaglegger: str = "",
    plaats: str = "",
    gepland_op: datetime | None = None,
    gasten: Iterable[Gast] | None = None,
) -> Wijzigingen:
    """Plan the next meeting of a case.

    Args:
        dossier: the case.
        leidraad: the script; the meeting keeps its own copy.
        nu: the present moment.
        voorzitter: who chairs.
        verslaglegger: who types.
        plaats: where.
        gepland_op: when; None means that it starts soon.
        gasten: who is invited; None means the voices of the previous meeting, of which only
            name, work and place at the table are taken over.

    Returns:
        the new `Overleg` first, then its `Deelnemer`s.

    Raises:
        Fout: the case is closed, or another meeting is still going on.
    """
    _check_open(dossier)
    overleg = build(
        Overleg,
        id=new_id(),
        casus_id=dossier.casus.id,
        gemaakt_op=nu,
        # A meeting that was taken away keeps its number: papers may carry it.
        volgnummer=1 + max((een.volgnummer for een in _alle_overleggen(dossier)), default=0),
        gepland_op=gepland_op,
        plaats=plaats,
        voorzitter=voorzitter,
        verslaglegger=verslaglegger,
        leidraad=leidraad.sleutel,
        leidraad_tekst=to_tekst(leidraad),
    )
    invited = _vorige_gasten(dossier) if gasten is None else tuple(gasten)
    return (overleg, *(_deelnemer(dossier, overleg, gast, nu) for gast in invited))


def start_overleg(dossier: Dossier, overleg_id: str, nu: datetime) -> Wijzigingen:
    """Start a planned meeting at the first step of its script.

    Voices that are here find what they wrote in an earlier meeting and was never shown.

    Raises:
        Fout: it has begun already, another one is going on, or an earlier one was never held.
    """
    overleg = need_overleg(dossier, overleg_id)
    if overleg.status is not OverlegStatus.GEPLAND:
        raise Fout(
            f"Overleg {overleg.volgnummer} is al begonnen.", ONVERANDERD, "Ga verder waar u was."
        )
    _check_open(dossier)
    for eerder in dossier.overleggen:
        if eerder.volgnummer < overleg.volgnummer and eerder.status is OverlegStatus.GEPLAND:
            raise Fout(
                f"Overleg {eerder.volgnummer} is gepland, maar nog niet gehouden.",
                ONVERANDERD,
                "Start dat overleg, of haal het eerst weg.",
            )
    leidraad = leidraad_van(overleg)
    eerste = leidraad.stappen[0].id
    known = {status.stap for status in dossier.van_overleg(StapStatus, overleg.id)}
    statussen = (
        build(
            StapStatus,
            casus_id=overleg.casus_id,
            overleg_id=overleg.id,
            gemaakt_op=nu,
            stap=stap.id,
            begonnen_op=nu if stap.id == eerste else None,
        )
        for stap in leidraad.stappen
        if stap.id not in known
    )
    begun = alter(overleg, status=OverlegStatus.BEZIG, begonnen_op=nu, stap=eerste, plek="")
    aanwezig = tuple(een for een in dossier.van_overleg(Deelnemer, overleg.id) if een.aanwezig)
    return (begun, *statussen, *give_back(dossier, overleg.id, aanwezig))


def _check_open(dossier: Dossier) -> None:
    if dossier.casus.status is CasusStatus.GESLOTEN:
        raise Fout("Deze casus is gesloten.", ONVERANDERD, "Open eerst de casus opnieuw.")
    bezig = lopend_overleg(dossier)
    if bezig is not None:
        raise Fout(
            f"Overleg {bezig.volgnummer} van deze casus is nog bezig.",
            ONVERANDERD,
            "Ga verder met dat overleg, of rond het eerst af.",
        )


def _alle_overleggen(dossier: Dossier) -> tuple[Overleg, ...]:
    return tuple(ding for ding in dossier.alle if isinstance(ding, Overleg))


def _vorige_gasten(dossier: Dossier) -> tuple[Gast, ...]:
    vorige = dossier.laatste_overleg
    if vorige is None:
        return ()
    return tuple(
        Gast(
            organisatie_id=deelnemer.organisatie_id,
            naam=deelnemer.naam,
            aanduiding=deelnemer.aanduiding,
            beroep=deelnemer.beroep,
            functie=deelnemer.functie,
            teken=deelnemer.teken,
        )
        for deelnemer in dossier.van_overleg(Deelnemer, vorige.id)
        if dossier.vind(Organisatie, deelnemer.organisatie_id) is not None
    )


def _deelnemer(dossier: Dossier, overleg: Overleg, gast: Gast, nu: datetime) -> Deelnemer:
    organisatie = need(dossier, Organisatie, gast.organisatie_id)
    return build(
        Deelnemer,
        casus_id=overleg.casus_id,
        overleg_id=overleg.id,
        gemaakt_op=nu,
        organisatie_id=organisatie.id,
        naam=gast.naam,
        aanduiding=gast.aanduiding,
        beroep=gast.beroep,
        functie=gast.functie,
        teken=gast.teken,
        manier=gast.manier,
        grondslag=gast.grondslag or organisatie.grondslag,
    )
