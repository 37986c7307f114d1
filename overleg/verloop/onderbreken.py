"""What may come in between at any moment: danger, a message, something to park."""

from __future__ import annotations

from datetime import datetime

from overleg.dossier import (
    Bericht,
    Betrokkene,
    CasusDing,
    Dossier,
    NuCheck,
    Organisatie,
    Overleg,
    Parkeerpunt,
    Vervolgstap,
    Wijzigingen,
)
from overleg.fouten import Fout
from overleg.keuzes import JaNee, NuAanleiding, ParkeerSoort, StapSoort
from overleg.klok import AMSTERDAM
from overleg.verloop.ding import ONVERANDERD, Welke, build, need
from overleg.verloop.gang import jump
from overleg.verloop.klaar import need_stem
from overleg.verloop.stand import leidraad_van, need_open


def answer_nu(
    dossier: Dossier,
    overleg_id: str,
    in_gevaar: JaNee,
    nu: datetime,
    *,
    aanleiding: NuAanleiding = NuAanleiding.OPENEN,
    wie: str = "",
    mensen: JaNee | None = None,
    wijzelf: JaNee | None = None,
    sporen: JaNee | None = None,
) -> Wijzigingen:
    """Answer the question 'is somebody in danger now?', with the three ticks.

    Each answer is kept: a new one does not replace what was said before.
    """
    overleg = need_open(dossier, overleg_id)
    check = build(
        NuCheck,
        **_basis(overleg, nu),
        aanleiding=aanleiding,
        in_gevaar=in_gevaar,
        wie=wie,
        mensen=mensen,
        wijzelf=wijzelf,
        sporen=sporen,
    )
    return (check,)


def report_nu_onveilig(
    dossier: Dossier,
    overleg_id: str,
    nu: datetime,
    *,
    wie: str = "",
    actie: str = "",
    eigenaar: str = "",
    organisatie: Welke | None = None,
    betrokkene: Welke | None = None,
    kan_dat: JaNee | None = None,
    aanleiding: NuAanleiding = NuAanleiding.ONVEILIG,
    spring: bool = False,
) -> Wijzigingen:
    """Say that somebody is in danger now, and what is done at once.

    Args:
        dossier: the case.
        overleg_id: the meeting.
        nu: the present moment.
        wie: who is in danger.
        actie: what is done at once; with it an action for today is made as well.
        eigenaar: who does it.
        organisatie: of which organisation.
        betrokkene: the person concerned who does it, when it is not an organisation.
        kan_dat: whether the owner said that it can be done.
        aanleiding: why it was asked.
        spring: go to the step of the actions; `return_from_jump` goes back to this very field.

    Returns:
        the `NuCheck` first, then the action, then what the jump changes.
    """
    overleg = need_open(dossier, overleg_id)
    org_id = None if organisatie is None else need(dossier, Organisatie, organisatie).id
    mens_id = None if betrokkene is None else need(dossier, Betrokkene, betrokkene).id
    changes: list[CasusDing] = [
        build(
            NuCheck,
            **_basis(overleg, nu),
            aanleiding=aanleiding,
            in_gevaar=JaNee.JA,
            wie=wie,
            actie=actie,
        )
    ]
    if actie.strip():
        changes.append(
            build(
                Vervolgstap,
                **_basis(overleg, nu),
                wat=actie,
                eigenaar=eigenaar,
                organisatie_id=org_id,
                betrokkene_id=mens_id,
                uiterlijk=nu.astimezone(AMSTERDAM).date(),
                kan_dat=kan_dat,
            )
        )
    if spring:
        naar = leidraad_van(overleg).stap_van(StapSoort.AFSPRAKEN)
        if naar is not None:
            changes += jump(dossier, overleg_id, naar, nu)
    return tuple(changes)


def add_bericht(
    dossier: Dossier,
    overleg_id: str,
    tekst: str,
    nu: datetime,
    *,
    bron: str = "",
    stem: Welke | None = None,
) -> Wijzigingen:
    """Write down news that comes in now.

    Verdicts from before it are out of date, and the question about danger is open again.

    Raises:
        Fout: there is no text.
    """
    overleg = need_open(dossier, overleg_id)
    _need_text(tekst, "Het bericht heeft nog geen tekst.")
    bericht = build(
        Bericht,
        **_basis(overleg, nu),
        bron=bron,
        tekst=tekst,
        stem_id=_stem_id(dossier, overleg_id, stem),
    )
    return (bericht,)


def park(
    dossier: Dossier,
    overleg_id: str,
    tekst: str,
    nu: datetime,
    *,
    aard: ParkeerSoort = ParkeerSoort.ZIJPAD,
    naar: str = "",
    stem: Welke | None = None,
) -> Wijzigingen:
    """Set something aside: a side track, or a bottleneck for the bestuurlijke groep.

    Raises:
        Fout: there is no text.
    """
    overleg = need_open(dossier, overleg_id)
    _need_text(tekst, "Wat parkeren we?")
    punt = build(
        Parkeerpunt,
        **_basis(overleg, nu),
        aard=aard,
        tekst=tekst,
        naar=naar,
        stem_id=_stem_id(dossier, overleg_id, stem),
    )
    return (punt,)


def _basis(overleg: Overleg, nu: datetime) -> dict[str, object]:
    return {"casus_id": overleg.casus_id, "overleg_id": overleg.id, "gemaakt_op": nu}


def _stem_id(dossier: Dossier, overleg_id: str, stem: Welke | None) -> str | None:
    return None if stem is None else need_stem(dossier, overleg_id, stem).id


def _need_text(tekst: str, wat: str) -> None:
    if not tekst.strip():
        raise Fout(wat, ONVERANDERD, "Typ het in één zin.")
