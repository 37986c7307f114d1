"""How a field is asked in one line: the words, the choices, and what is there now."""

from __future__ import annotations

from overleg.formulier import (
    Invulling,
    Onderdeel,
    Rij,
    Veld,
    is_meervoud,
    list_opties,
    titel_van,
    write_waarde,
)

MEESTE_OPTIES = 12
"""More choices than this are not read aloud each time; /keuzes gives them all."""


def make_vraag(invulling: Invulling, onderdeel: Onderdeel, rij: Rij | None, veld: Veld) -> str:
    """Make the question for one field, with its choices and what is there now."""
    soort = onderdeel.soort
    parts = []
    if rij is not None and len(onderdeel.rijen) > 1:
        parts.append(f"{rij.label} ·")
    parts.append(titel_van(soort, veld))
    opties = list_opties(invulling.zicht, invulling.overleg.id, soort, veld.naam)
    if 0 < len(opties) <= MEESTE_OPTIES:
        meer = " (meer mag, met een komma ertussen)" if is_meervoud(soort, veld.naam) else ""
        parts.append(f"[{write_opties(invulling, onderdeel, veld)}]{meer}")
    elif opties:
        parts.append(f"[{len(opties)} keuzes, typ /keuzes]")
    nu = write_waarde(invulling, rij.ding, veld.naam) if rij is not None and rij.ding else ""
    if nu:
        parts.append(f"(nu: {nu})")
    return " ".join(parts)


def write_opties(invulling: Invulling, onderdeel: Onderdeel, veld: Veld) -> str:
    """Write the choices of a field in one line, each with its number or sign."""
    opties = list_opties(invulling.zicht, invulling.overleg.id, onderdeel.soort, veld.naam)
    return ", ".join(
        f"{optie.teken or nummer} {optie.label}" for nummer, optie in enumerate(opties, 1)
    )
