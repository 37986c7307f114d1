"""In which order the fields of a row stand on screen, and which of them the 'nieuw' line is."""

from __future__ import annotations

from collections.abc import Container

from overleg.dossier import NuCheck
from overleg.formulier import Onderdeel, Veld
from overleg.screens.panelen.afgeleid import TIKKEN

LIJNVELDEN = ("wat", "tekst", "signaal", "naam")
"""What a person types first when adding a row, the first one that is asked and needed."""


def velden_van(onderdeel: Onderdeel) -> tuple[Veld, ...]:
    """Give the fields that are asked, in the order on screen.

    The ticks of the NU-check come first: three keys answer it, and the rest follows from them.
    """
    if onderdeel.soort is not NuCheck:
        return onderdeel.velden
    tikken = tuple(veld for veld in onderdeel.velden if veld.naam in TIKKEN)
    return (*tikken, *(veld for veld in onderdeel.velden if veld.naam not in TIKKEN))


def velden_met(onderdeel: Onderdeel, getypt: Container[str]) -> tuple[Veld, ...]:
    """Give the fields that are asked, and those offered on request that are filled in."""
    return (*velden_van(onderdeel), *(veld for veld in onderdeel.meer if veld.naam in getypt))


def lijnveld_van(onderdeel: Onderdeel) -> Veld:
    """Give the field that is typed in the 'nieuw' line of a part."""
    nodig = {veld.naam: veld for veld in onderdeel.velden if veld.nodig}
    for naam in LIJNVELDEN:
        if naam in nodig:
            return nodig[naam]
    return next(iter(nodig.values()), onderdeel.velden[0])


def is_volledig(onderdeel: Onderdeel, getypt: Container[str]) -> bool:
    """Tell whether everything that is asked of a row was typed."""
    return all(veld.naam in getypt for veld in velden_van(onderdeel))


def is_vanzelf(onderdeel: Onderdeel, naam: str) -> bool:
    """Tell whether a field of a new row has a value when nothing is typed, such as 'in de zaal'."""
    vanzelf = onderdeel.soort.model_fields[naam].get_default(call_default_factory=True)
    return vanzelf not in (None, "", ())


def is_een_regel(onderdeel: Onderdeel) -> bool:
    """Tell whether the 'nieuw' line is all there is to a row, so that Enter keeps it at once."""
    return len(onderdeel.velden) == 1
