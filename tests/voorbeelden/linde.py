"""Gezin Linde, and the few people and lines that its tests speak of."""

from __future__ import annotations

from overleg.dossier import (
    Betrokkene,
    Deelnemer,
    Inbreng,
    Onthulling,
    Organisatie,
)
from overleg.keuzes import (
    InbrengSoort,
    Onderwerp,
)
from tests.voorbeelden.lezen import read_voorbeeld

BESTAND = read_voorbeeld("gezin-linde")
DOSSIER = BESTAND.dossier
EEN, TWEE = DOSSIER.overleggen

ONBEKEND = (InbrengSoort.WETEN_WIJ_NIET, InbrengSoort.KUNNEN_WIJ_NIET_ZIEN)


def id_van(naam: str) -> str:
    return next(een.id for een in DOSSIER.van(Betrokkene) if een.naam == naam)


SEM, NOA, BO = (id_van(naam) for naam in ("Sem", "Noa", "Bo"))
MOEDER, VADER = id_van("Moeder Linde"), id_van("Vader Linde")

NU_GEBRACHT = DOSSIER.van_overleg(Inbreng, TWEE.id)
KENNIS = [line for line in NU_GEBRACHT if line.aard not in ONBEKEND]
ONTHULD = next(
    onthulling.gemaakt_op
    for onthulling in DOSSIER.van_overleg(Onthulling, TWEE.id)
    if onthulling.onderwerp is Onderwerp.INBRENG
)


def stem_van(sleutel: str) -> set[str]:
    """Give the voices of an organisation in the second meeting."""
    organisatie = next(een for een in DOSSIER.van(Organisatie) if een.sleutel == sleutel)
    deelnemers = DOSSIER.van_overleg(Deelnemer, TWEE.id)
    return {een.id for een in deelnemers if een.organisatie_id == organisatie.id}
