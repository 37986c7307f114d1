"""How people at the table want to stand in the minutes: no more than they agreed to.

Somebody may say yes to the function and no to the name. The name may then stand nowhere: not as
owner of an action either, nor in a line that somebody else typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from overleg.dossier import Betrokkene, Deelnemer, Dossier, Organisatie
from overleg.keuzes import Vastleggen
from overleg.tekst import fold

KORTSTE = 3
"""A name of fewer letters than this is too easily a part of something else."""


def make_naamfilter(dossier: Dossier) -> Callable[[str], str]:
    """Make what replaces the names of those who do not want to be named.

    A name that one of the people concerned, or an organisation, has as well stays: taking it out
    would make another person disappear.

    Returns:
        a function from text to text; a replaced name becomes a function in square brackets.
    """
    woorden = _taken(dossier)
    vervangen: dict[str, str] = {}
    for deelnemer in dossier.van(Deelnemer):
        naam = " ".join(deelnemer.naam.split())
        if len(naam) >= KORTSTE and fold(naam) not in woorden:
            nieuw = _replacement(dossier, deelnemer)
            if nieuw:
                vervangen[naam.casefold()] = nieuw
    if not vervangen:
        return lambda text: text
    # The longest name first, so that a name within a name does not break it.
    names = sorted(vervangen, key=len, reverse=True)
    choice = "|".join(r"\s+".join(map(re.escape, name.split())) for name in names)
    pattern = re.compile(rf"(?<!\w)(?:{choice})(?!\w)", re.IGNORECASE)

    def replace(match: re.Match[str]) -> str:
        return vervangen.get(" ".join(match[0].split()).casefold(), "[niet genoemd]")

    return lambda text: pattern.sub(replace, text)


def _replacement(dossier: Dossier, deelnemer: Deelnemer) -> str:
    if deelnemer.vastleggen is Vastleggen.NIETS:
        return "[niet genoemd]"
    if deelnemer.vastleggen is not Vastleggen.ALLEEN_FUNCTIE:
        return ""
    return f"[{deelnemer.beroep}]" if deelnemer.beroep else "[niet genoemd]"


def _taken(dossier: Dossier) -> set[str]:
    namen = [een.naam for een in dossier.van(Betrokkene)]
    namen += [een.naam for een in dossier.van(Organisatie)]
    namen += [een.aanduiding for een in dossier.van(Deelnemer)]
    return {fold(woord) for naam in namen for woord in (naam, *naam.split())}
