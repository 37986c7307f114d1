"""A new case and the organisations around it."""

from __future__ import annotations

from datetime import date, datetime

from overleg.dossier import Casus, Dossier, Organisatie, Wijzigingen, new_id
from overleg.fouten import Fout
from overleg.keuzes import CasusStatus
from overleg.tekst import fold, sanitize_line
from overleg.verloop.ding import ONVERANDERD, alter, build
from overleg.verloop.stand import lopend_overleg


def new_casus(
    nummer: str,
    werknaam: str,
    nu: datetime,
    *,
    aanleiding: str = "",
    bezoekadres: str = "",
    bewaren_tot: date | None = None,
    bewaren_bron: str = "",
) -> Wijzigingen:
    """Make a case.

    Args:
        nummer: the number on walls and papers, such as '2026-0007'; the store gives the next one.
        werknaam: what the case is called among those who work on it.
        nu: the present moment.
        aanleiding: why there is a case.
        bezoekadres: the address a crew would be sent to.
        bewaren_tot: until when the case is kept.
        bewaren_bron: where that term comes from.

    Raises:
        Fout: there is no number or no name.
    """
    nummer, werknaam = sanitize_line(nummer), sanitize_line(werknaam)
    if not nummer or not werknaam:
        raise Fout(
            "Een casus heeft een nummer en een werknaam nodig.",
            "Er is geen casus gemaakt.",
            "Typ een werknaam waaraan u deze casus herkent.",
        )
    casus_id = new_id()
    casus = build(
        Casus,
        id=casus_id,
        casus_id=casus_id,
        gemaakt_op=nu,
        nummer=nummer,
        werknaam=werknaam,
        aanleiding=aanleiding,
        bezoekadres=bezoekadres,
        bewaren_tot=bewaren_tot,
        bewaren_bron=bewaren_bron,
    )
    return (casus,)


def close_casus(dossier: Dossier, nu: datetime) -> Wijzigingen:
    """Close a case; refused while a meeting is going on."""
    if lopend_overleg(dossier) is not None:
        raise Fout(
            "Er is nog een overleg bezig in deze casus.",
            ONVERANDERD,
            "Rond eerst het overleg af. Sluit daarna de casus.",
        )
    return (alter(dossier.casus, status=CasusStatus.GESLOTEN, gesloten_op=nu),)


def reopen_casus(dossier: Dossier) -> Wijzigingen:
    """Open a closed case again."""
    return (alter(dossier.casus, status=CasusStatus.OPEN, gesloten_op=None),)


def add_organisatie(
    dossier: Dossier,
    naam: str,
    nu: datetime,
    *,
    sleutel: str = "",
    teken: str = "",
    kleur: str = "",
    grondslag: str = "",
) -> Wijzigingen:
    """Add an organisation to the case; two voices of it are two deelnemers.

    Raises:
        Fout: there is no name, or an organisation of that name is there already.
    """
    naam = sanitize_line(naam)
    if not naam:
        raise Fout(
            "Deze organisatie heeft nog geen naam.", ONVERANDERD, "Typ de naam van de organisatie."
        )
    if any(fold(naam) == fold(een.naam) for een in dossier.van(Organisatie)):
        raise Fout(
            f"{naam} staat al in deze casus.",
            ONVERANDERD,
            "Kies de organisatie uit de lijst. Twee mensen van één organisatie zijn twee"
            " deelnemers.",
        )
    organisatie = build(
        Organisatie,
        casus_id=dossier.casus.id,
        gemaakt_op=nu,
        naam=naam,
        sleutel=sleutel,
        teken=teken,
        kleur=kleur,
        grondslag=grondslag,
    )
    return (organisatie,)
