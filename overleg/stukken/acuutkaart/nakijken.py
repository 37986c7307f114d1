"""Whether a finished card can be used: every line fits, it is one page, and it tells no secret."""

from __future__ import annotations

import re
from collections.abc import Iterator

from overleg.dossier.stuk import KAARTREGELS
from overleg.keuzes import StukSoort
from overleg.nederlands import format_aantal
from overleg.stukken.acuutkaart.kaart import NUMMER, ONBEKEND, VERLOPEN, noemt
from overleg.stukken.acuutkaart.passen import BREED, MEER, maat
from overleg.stukken.document import Document, Lijst

NIET_ALLES = re.compile(r"\(\+(\d+)\)(?= ·|$| ->)")
GEHEIM = {
    "de melder": ("melder",),
    "een schuilplek": ("opvanghuis", "vrouwenopvang", "schuil", "blijf van mijn lijf", "onderduik"),
}
"""What may never stand on a card, and the words that give it away."""


def check_kaart(document: Document) -> tuple[str, ...]:
    """Look over a card before it is handed out.

    Args:
        document: a card as `build_stuk` made it; any other paper has nothing to check.

    Returns:
        one Dutch sentence for each thing that is wrong; nothing when the card is good.
    """
    if document.soort is not StukSoort.ACUUTKAART:
        return ()
    return tuple(_fouten(document))


def _fouten(document: Document) -> Iterator[str]:
    regels = regels_van(document)
    if len(regels) != KAARTREGELS:
        yield f"De kaart heeft {len(regels)} regels. Dat moeten er {KAARTREGELS} zijn."
        return
    if VERLOPEN in regels[0]:
        yield "De kaart was al verlopen toen hij werd gemaakt."
    if regels[0].endswith(ONBEKEND):
        yield "Op de kaart staat niet tot wanneer hij geldt."
    if not NUMMER.search(regels[10]):
        yield "Op regel 11 staat geen nummer om te bellen."
    elif not noemt(regels[10], ("geen gehoor",)):
        yield "Op regel 11 staat geen tweede nummer, voor als niemand opneemt."
    if not NUMMER.search(regels[18]):
        yield "Op regel 19 staat geen nummer om te bellen."
    for nummer, regel in enumerate(regels, 1):
        if regel.endswith(MEER):
            yield f"Regel {nummer} is veel te lang: het eind staat er niet op. Maak hem korter."
        elif (over := maat(regel) - BREED) > 0:
            teveel = format_aantal(over, "teken", "tekens")
            yield f"Regel {nummer} is {teveel} te lang. Maak hem korter."
        if niet_alles := NIET_ALLES.search(regel):
            weg = format_aantal(int(niet_alles[1]), "punt", "punten")
            yield f"Op regel {nummer} was geen plek voor nog {weg}. Schrijf deze regel zelf korter."
        for wat, woorden in GEHEIM.items():
            if noemt(regel, woorden):
                yield f"Regel {nummer} noemt misschien {wat}. Dat mag niet op de kaart."


def regels_van(document: Document) -> tuple[str, ...]:
    """Give the lines of a card; none of another paper."""
    return next((blok.items for blok in document.blokken if isinstance(blok, Lijst)), ())
