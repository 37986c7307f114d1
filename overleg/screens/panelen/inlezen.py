"""One typed line taken apart into the fields of a new row, to be shown as understood."""

from __future__ import annotations

import re

from overleg.dossier import Deelnemer, Organisatie, Vervolgstap
from overleg.formulier import Onderdeel, label_van
from overleg.fouten import Fout
from overleg.screens.panelen.indeling import lijnveld_van, velden_van
from overleg.screens.panelen.schrijver import Schrijver
from overleg.tekst import fold, sanitize_line

TUSSEN = ";"
"""Between fields that are typed in one line."""

LANGSTE_DATUM = 5
"""A date at the end of an action is looked for in at most so many words."""


def read_regel(schrijver: Schrijver, onderdeel: Onderdeel, getypt: str) -> dict[str, str]:
    """Take one typed line apart.

    Returns:
        what is typed in each field. Everything stands in the field of the line when the parts
        do not fit the other fields: a sentence with a semicolon is a sentence.
    """
    lijn = lijnveld_van(onderdeel).naam
    heel = {lijn: getypt.strip()}
    if onderdeel.soort is Vervolgstap and TUSSEN not in getypt:
        return read_actie(schrijver, onderdeel, getypt)
    if TUSSEN not in getypt:
        return heel
    namen = [lijn, *(veld.naam for veld in velden_van(onderdeel) if veld.naam != lijn)]
    parts = [part.strip() for part in getypt.split(TUSSEN)]
    if len(parts) > len(namen):
        return heel
    found = {naam: part for naam, part in zip(namen, parts, strict=False) if part}
    try:
        for naam, part in found.items():
            schrijver.check(onderdeel, naam, part)
    except Fout:
        return heel
    return found


def read_actie(schrijver: Schrijver, onderdeel: Onderdeel, getypt: str) -> dict[str, str]:
    """Take an action apart: who in front, by when at the end, and between them what.

    'School belt moeder, morgen 12:00' is what: 'belt moeder', who: School, and when. What is not
    recognised stays in the words of the action.
    """
    rest = sanitize_line(getypt)
    found: dict[str, str] = {}
    rest, wanneer = _split_wanneer(schrijver, onderdeel, rest)
    if wanneer:
        found["uiterlijk"] = wanneer
    rest, wie = _split_wie(schrijver, rest)
    return {"wat": rest, **wie, **found}


def _split_wanneer(schrijver: Schrijver, onderdeel: Onderdeel, text: str) -> tuple[str, str]:
    """Split off a date or time at the end; the longest one that can be read."""
    woorden = list(re.finditer(r"\S+", text))
    for count in range(min(LANGSTE_DATUM, len(woorden) - 1), 0, -1):
        start = woorden[-count].start()
        kandidaat = text[start:].strip(" ,.")
        if kandidaat.isdigit() or not kandidaat or woorden[-count].group().endswith(","):
            # A word before a comma belongs to the sentence: 'haalt Sem op, morgen'.
            continue
        try:
            waarden = schrijver.check(onderdeel, "uiterlijk", kandidaat)
        except Fout:
            continue
        if waarden["uiterlijk"] is not None:
            before = re.sub(r"(?:,|\s+(?:uiterlijk|voor|vóór|op|om))?\s*$", "", text[:start])
            return before or text[:start].strip(), kandidaat
    return text, ""


def _split_wie(schrijver: Schrijver, text: str) -> tuple[str, dict[str, str]]:
    """Split off a voice, organisation or somebody at the table in front."""
    zicht = schrijver.invulling().zicht
    overleg_id = schrijver.tafel.overleg_id
    wie: list[tuple[str, dict[str, str]]] = []
    for deelnemer in zicht.van_overleg(Deelnemer, overleg_id):
        organisatie = zicht.vind(Organisatie, deelnemer.organisatie_id)
        if organisatie is None:
            continue
        own = {"organisatie_id": organisatie.naam}
        wie.append((deelnemer.naam, {**own, "eigenaar": deelnemer.naam}))
        wie.append((label_van(zicht, deelnemer), {**own, "eigenaar": deelnemer.naam}))
    wie += [
        (organisatie.naam, {"organisatie_id": organisatie.naam})
        for organisatie in zicht.van(Organisatie)
    ]
    for naam, velden in sorted(wie, key=lambda een: -len(een[0])):
        rest = _behind(text, naam)
        if rest:
            return rest, {veld: waarde for veld, waarde in velden.items() if waarde}
    return text, {}


def _behind(text: str, naam: str) -> str:
    """Give what stands behind a name at the beginning of a text; empty when it is not there."""
    woorden = len(naam.split())
    parts = text.split(maxsplit=woorden)
    if not naam or len(parts) <= woorden:
        return ""
    if fold(" ".join(parts[:woorden])).strip(":,") != fold(" ".join(naam.split())):
        return ""
    return parts[woorden].strip(" :,")
