"""The people concerned, as a picture names them."""

from __future__ import annotations

from overleg.dossier import Betrokkene, Dossier
from overleg.keuzes import LeeftijdSoort
from overleg.leidraad import Leidraad
from overleg.verloop import list_beoordeelden, mens_naam


def list_iedereen(zicht: Dossier, leidraad: Leidraad) -> tuple[Betrokkene, ...]:
    """List the people concerned, first those whose safety is judged, as the leidraad puts them."""
    first = list_beoordeelden(zicht, leidraad)
    return (*first, *(een for een in zicht.van(Betrokkene) if een not in first))


def noem_mens(mens: Betrokkene) -> str:
    """Name somebody with the age, as far as that is known: 'Sem (8)', 'Vader Linde'."""
    if mens.leeftijd_soort is LeeftijdSoort.ONGEBOREN:
        return f"{mens_naam(mens)} (ongeboren)"
    if mens.leeftijd is None:
        return mens_naam(mens)
    return f"{mens_naam(mens)} ({mens.leeftijd})"
