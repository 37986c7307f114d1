"""What the table cannot solve, for the bestuurlijke groep: without people and without the case."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from overleg.dossier import Betrokkene, Deelnemer, Dossier, Organisatie, Parkeerpunt
from overleg.keuzes import ParkeerSoort
from overleg.stukken.blik import Blik, tussen_haakjes
from overleg.stukken.document import Alinea, Blok, Kop, Paren
from overleg.tekst import fold

NAAM = "[naam]"
GEEN_NAAM = frozenset(
    [
        "baby",
        "broer",
        "buurman",
        "buurvrouw",
        "de",
        "den",
        "der",
        "dochter",
        "gezin",
        "het",
        "kind",
        "meneer",
        "melder",
        "mevrouw",
        "moeder",
        "oma",
        "oom",
        "opa",
        "tante",
        "ten",
        "ter",
        "van",
        "vader",
        "zoon",
        "zus",
    ]
)
"""Words that point to nobody when they stand alone."""


def bouw_knelpunten(blik: Blik) -> Iterator[Blok]:
    """Build every bottleneck of this meeting and of those before it, the newest meeting first."""
    yield Kop(1, "Wat kan deze tafel niet oplossen?")
    volgorde = {een.id: een.volgnummer for een in blik.dossier.overleggen}
    punten = sorted(
        (een for een in blik.dossier.van(Parkeerpunt) if een.aard is ParkeerSoort.KNELPUNT),
        key=lambda een: -volgorde.get(een.overleg_id, 0),
    )
    if not punten:
        yield Alinea(f"Bestuurlijke knelpunten: {blik.niet_bekend}.")
    for nummer, een in enumerate(punten, 1):
        bij = tussen_haakjes(blik.uit(een), blik.merk(een))
        naar = een.naar or "bestuurlijke groep"
        yield Paren(
            (
                (f"Knelpunt {nummer}", (een.tekst or blik.niet_bekend) + bij),
                ("Voor wie", naar),
            )
        )
    yield Alinea("In dit stuk staan geen namen van mensen. Meer weten? Vraag het de voorzitter.")


def make_mensfilter(dossier: Dossier) -> Callable[[str], str]:
    """Make what takes the names of people out of a text that others typed.

    Args:
        dossier: the whole case; its names are looked for and never printed.
    """
    kort, lang = _names(dossier)
    patterns = []
    if lang:
        patterns.append(re.compile(_any_of(lang), re.IGNORECASE))
    if kort:
        patterns.append(re.compile(_any_of(kort)))

    def take_out(text: str) -> str:
        for pattern in patterns:
            text = pattern.sub(NAAM, text)
        return text

    return take_out


def _any_of(names: set[str]) -> str:
    longest = sorted(names, key=len, reverse=True)
    choice = "|".join(r"\s+".join(map(re.escape, name.split())) for name in longest)
    return rf"(?<!\w)(?:{choice})(?!\w)"


def _names(dossier: Dossier) -> tuple[set[str], set[str]]:
    """Give the names to look for: those of one or two letters only as they are written."""
    gewoon = {fold(woord) for een in dossier.van(Organisatie) for woord in een.naam.split()}
    gewoon |= GEEN_NAAM
    kort: set[str] = set()
    lang: set[str] = set()
    volle = [een.naam for een in dossier.van(Betrokkene)]
    volle += [een.naam for een in dossier.van(Deelnemer)]
    delen = [deel for een in volle for deel in een.split()]
    for naam in (*volle, *delen):
        plain = " ".join(naam.split())
        if plain and fold(plain) not in gewoon:
            (kort if len(plain) < 3 else lang).add(plain)
    return kort, lang
