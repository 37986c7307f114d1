"""What is said more about who directs, and with which words somebody is told."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Informeren
from overleg.stukken.blik import Blik, aanhalen
from overleg.stukken.document import Blok, Kop, Paren
from overleg.stukken.verslag.regie import noem_aan
from overleg.verloop import geldende_regie


def licht_regie_toe(blik: Blik) -> Iterator[Blok]:
    """Build what is needed of the casusregisseur, and the words that were agreed."""
    regie = geldende_regie(blik.dossier, blik.overleg.id)
    if regie is not None and regie.nodig:
        yield Kop(2, "Wat moet de casusregisseur kunnen?")
        yield Paren((("Nodig", regie.nodig),))
    woorden = tuple(
        (noem_aan(blik, een), aanhalen(een.woorden)) for een in blik.van(Informeren) if een.woorden
    )
    if woorden:
        yield Kop(2, "Met welke woorden vertellen we het?")
        yield Paren(woorden)
