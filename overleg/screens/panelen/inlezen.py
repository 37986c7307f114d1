"""One typed line taken apart into the fields of a new row, to be shown as understood."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from overleg.dossier import Betrokkene, Vervolgstap
from overleg.formulier import Begrepen, Onderdeel, fill, read_actie, tell_actie
from overleg.fouten import Fout
from overleg.screens.panelen.indeling import lijnveld_van, velden_van
from overleg.screens.panelen.schrijver import Schrijver
from overleg.tekst import fold

TUSSEN = ";"
"""Between fields that are typed in one line."""

KOPVELDEN = ("voor", "betrokkene_id")
"""Fields that may stand in front of the line: ``Sem: slaapt veilig``."""

_EN = re.compile(r"\s*,\s*|\s+en\s+")
_SAMEN = frozenset({"uiterlijk_tijd"})
"""Values that are typed together with another field."""


@dataclass(frozen=True)
class Gelezen:
    """A line that was understood whole: its values, and how to tell them back."""

    waarden: Mapping[str, Any]
    regels: tuple[Begrepen, ...]


def is_snelle_regel(onderdeel: Onderdeel) -> bool:
    """Tell whether one line says everything of a row, so that it needs no form."""
    return onderdeel.soort is Vervolgstap


def read_snel(schrijver: Schrijver, getypt: str) -> Gelezen:
    """Read a row from one line.

    Raises:
        Fout: the line does not say what must be done, or names a day that cannot be.
    """
    invulling = schrijver.invulling()
    waarden = read_actie(invulling, getypt)
    return Gelezen(waarden, tell_actie(invulling, waarden))


def write_velden(
    schrijver: Schrijver, onderdeel: Onderdeel, waarden: Mapping[str, Any]
) -> dict[str, str]:
    """Give what would be typed in each field to mean these values."""
    ding = fill(schrijver.invulling(), onderdeel, None, waarden)
    return {naam: schrijver.write(ding, naam) for naam in waarden if naam not in _SAMEN}


def read_regel(schrijver: Schrijver, onderdeel: Onderdeel, getypt: str) -> dict[str, str]:
    """Take one typed line apart.

    Returns:
        what is typed in each field. Everything stands in the field of the line when the parts
        do not fit the other fields: a sentence with a semicolon is a sentence.
    """
    lijn = lijnveld_van(onderdeel).naam
    voor, text = _split_voor(schrijver, onderdeel, getypt.strip())
    heel = {lijn: text, **voor}
    if TUSSEN not in text:
        return heel
    namen = [lijn, *(v.naam for v in velden_van(onderdeel) if v.naam not in (lijn, *voor))]
    parts = [part.strip() for part in text.split(TUSSEN)]
    if len(parts) > len(namen):
        return heel
    found = {naam: part for naam, part in zip(namen, parts, strict=False) if part}
    try:
        for naam, part in found.items():
            schrijver.check(onderdeel, naam, part)
    except Fout:
        return heel
    return {**found, **voor}


def _split_voor(
    schrijver: Schrijver, onderdeel: Onderdeel, text: str
) -> tuple[dict[str, str], str]:
    """Split off for whom it is: names of people before a colon, all of them known."""
    veld = next((naam for naam in KOPVELDEN if onderdeel.veld(naam) is not None), "")
    before, colon, behind = text.partition(":")
    if not veld or not colon or not behind.strip():
        return {}, text
    bekend = {fold(een.naam): een.naam for een in schrijver.invulling().zicht.van(Betrokkene)}
    namen = [bekend.get(fold(naam), "") for naam in _EN.split(before.strip())]
    if not all(namen) or (len(namen) > 1 and veld != "voor"):
        return {}, text
    return {veld: ", ".join(namen)}, behind.strip()
