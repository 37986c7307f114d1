"""The list of actions: in order of time, and below that once more for each organisation."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Vervolgstap
from overleg.stukken.blik import NIET_BEKEND, Blik
from overleg.stukken.document import Blok, Kop, Lijst
from overleg.stukken.verslag.acties import bouw_acties, list_acties, noem_eigenaar, noem_uiterlijk

NIEMAND = "Nog niemand"


def bouw_actielijst(blik: Blik) -> Iterator[Blok]:
    """Build the table of the minutes, and who finds the own actions where."""
    yield from bouw_acties(blik)
    per_wie: dict[str, list[str]] = {}
    for nummer, stap in enumerate(list_acties(blik), 1):
        regel = f"actie {nummer}, {noem_uiterlijk(blik, stap)}: {stap.wat or NIET_BEKEND}"
        if stap.organisatie_id or stap.betrokkene_id:
            regel += f"\n{noem_eigenaar(blik, stap)}"
        per_wie.setdefault(_onder(blik, stap), []).append(regel)
    if per_wie:
        yield Kop(1, "Wie doet wat?")
    # What nobody took stands last, where it is seen.
    for wie in sorted(per_wie, key=lambda naam: (naam == NIEMAND, naam.casefold())):
        yield Kop(2, wie)
        yield Lijst(tuple(per_wie[wie]))


def _onder(blik: Blik, stap: Vervolgstap) -> str:
    """Say under which heading an action stands."""
    organisatie = blik.organisatie(stap.organisatie_id)
    return organisatie or blik.mens(stap.betrokkene_id) or stap.eigenaar or NIEMAND
