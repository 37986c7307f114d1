"""Which organisations of a case somebody means who names one for all cases."""

from __future__ import annotations

from overleg.dossier import Dossier, Organisatie
from overleg.dossier.zichtbaar import Lezer, zichtbaar_voor
from overleg.leidraad import load_organisaties
from overleg.tekst import fold, sanitize_line


def find_organisaties(dossier: Dossier, lezer: Lezer, woord: str) -> frozenset[str]:
    """Find the organisations of one case by name, key, abbreviation or sign.

    Args:
        dossier: the case.
        lezer: who asks; only organisations this reader may see are found.
        woord: what was typed, in any case and with or without accents.

    Returns:
        the ids; none when nobody here is called so.
    """
    getypt = sanitize_line(woord)
    gezocht = fold(getypt)
    kort = {soort.sleutel: fold(soort.afkorting) for soort in load_organisaties()}
    return frozenset(
        een.id
        for een in zichtbaar_voor(dossier, lezer).van(Organisatie)
        if gezocht
        and (
            gezocht in (fold(sanitize_line(een.naam)), fold(een.sleutel), kort.get(een.sleutel))
            or getypt == een.teken
        )
    )
