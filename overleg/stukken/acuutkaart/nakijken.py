"""Whether a finished card can be used: every line fits, it is one page, and it tells no secret."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from overleg.dossier.stuk import KAARTREGELS
from overleg.keuzes import StukSoort
from overleg.nederlands import format_aantal, format_opsomming
from overleg.stukken.acuutkaart.kaart import NUMMER, ONBEKEND, VERLOPEN, noemt
from overleg.stukken.acuutkaart.passen import BREED, EN_MEER, EN_MEER_KORT, MEER, count_weg, maat
from overleg.stukken.document import Document, Lijst

NAAR = re.compile(r"(?i)\bregel (\d+)((?:(?:,| en| of| t/m| tot en met)(?: dan)? \d+)*)")
"""Where a line sends whoever reads it: 'regel 5, dan 11'."""

BELLEN = 11
"""Where the number stands; that there is none is told by itself."""

LEEG = re.compile(r"\[[^\]]*\]")
"""The place for a number or an address that nobody filled in."""

GEHEIM = {
    "de melder": ("melder",),
    "een schuilplek": ("opvanghuis", "vrouwenopvang", "schuil", "blijf van mijn lijf", "onderduik"),
}
"""What may never stand on a card, and the words that give it away."""


def check_kaart(
    document: Document, weg: Mapping[int, Sequence[str]] | None = None
) -> tuple[str, ...]:
    """Look over a card before it is handed out.

    Args:
        document: a card as `build_stuk` made it; any other paper has nothing to check.
        weg: by number what found no place on a line, in the words of who wrote it. A line that is
            not in it only counts what it leaves out.

    Returns:
        one Dutch sentence for each thing that is wrong; nothing when the card is good.
    """
    if document.soort is not StukSoort.ACUUTKAART:
        return ()
    return tuple(_fouten(document, weg or {}))


def _fouten(document: Document, weg: Mapping[int, Sequence[str]]) -> Iterator[str]:
    regels = regels_van(document)
    if len(regels) != KAARTREGELS:
        yield f"De kaart heeft {len(regels)} regels. Dat moeten er {KAARTREGELS} zijn."
        return
    yield from _inhoud(regels)
    for nummer, regel in enumerate(regels, 1):
        yield from _past(nummer, regel, weg.get(nummer, ()))
        yield from _verwijst(nummer, regel, regels)
        for wat, woorden in GEHEIM.items():
            if noemt(regel, woorden):
                yield f"Regel {nummer} noemt misschien {wat}. Dat mag niet op de kaart."
    leeg = [
        f"regel {nummer} {format_opsomming(dict.fromkeys(found))}"
        for nummer, regel in enumerate(regels, 1)
        if (found := LEEG.findall(regel.removesuffix(MEER)))
    ]
    if leeg:
        yield f"Nog niet ingevuld: {', '.join(leeg)}."


def _inhoud(regels: Sequence[str]) -> Iterator[str]:
    """Say what whoever comes tonight cannot do without."""
    if VERLOPEN in regels[0]:
        yield "De kaart was al verlopen toen hij werd gemaakt."
    if regels[0].endswith(ONBEKEND):
        yield "Op de kaart staat niet tot wanneer hij geldt."
    if noemt(regels[1], ("geen bezoekadres",)):
        yield "Op de kaart staat geen adres. Schrijf op regel 2 waar iemand vannacht heen moet."
    if not (NAAR.search(regels[9]) or noemt(regels[9], ("bel ", "112"))):
        yield "Op regel 10 staat niet wat iemand dan doet."
    if not NUMMER.search(regels[10]):
        yield "Op regel 11 staat geen nummer om te bellen."
    elif not noemt(regels[10], ("geen gehoor",)):
        yield "Op regel 11 staat geen tweede nummer, voor als niemand opneemt."
    if not NUMMER.search(regels[18]):
        yield "Op regel 19 staat geen nummer om te bellen."


def _past(nummer: int, regel: str, weg: Sequence[str]) -> Iterator[str]:
    if regel.endswith(MEER):
        yield f"Regel {nummer} is veel te lang: het eind staat er niet op. Maak hem korter."
    elif (over := maat(regel) - BREED) > 0:
        teveel = format_aantal(over, "teken", "tekens")
        yield f"Regel {nummer} is {teveel} te lang. Maak hem korter."
    if weg:
        wat = "; ".join(f"“{deel}”" for deel in weg)
        yield f"Op regel {nummer} is geen plek voor {wat}. Kies zelf wat erop moet: typ de regel."
    elif aantal := count_weg(regel):
        punten = format_aantal(aantal, "punt", "punten")
        yield f"Op regel {nummer} is geen plek voor nog {punten}. Typ deze regel zelf korter."


def _verwijst(nummer: int, regel: str, regels: Sequence[str]) -> Iterator[str]:
    """Say where a line sends somebody to a line that is not there, or that says nothing."""
    zelf = [een.format(count_weg(regel)) for een in (EN_MEER, EN_MEER_KORT)]
    for deel in zelf:
        regel = regel.replace(deel, "")
    naar = [int(een) for find in NAAR.finditer(regel) for een in re.findall(r"\d+", find[0])]
    for ander in dict.fromkeys(naar):
        if not 1 <= ander <= KAARTREGELS or ander == nummer:
            yield f"Regel {nummer} verwijst naar regel {ander}. Dat kan niet."
        elif ander != BELLEN and _zegt_niets(regels[ander - 1]):
            yield f"Regel {nummer} verwijst naar regel {ander}. Daar staat alleen {ONBEKEND}."


def _zegt_niets(regel: str) -> bool:
    """Tell whether the first thing on a line is that nothing is known."""
    inhoud = regel.partition(": ")[2]
    return inhoud.startswith(ONBEKEND)


def regels_van(document: Document) -> tuple[str, ...]:
    """Give the lines of a card; none of another paper."""
    return next((blok.items for blok in document.blokken if isinstance(blok, Lijst)), ())
