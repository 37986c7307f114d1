"""What is said about one line of one voice: who else knew it, and whether it came later."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Inbreng, WijOok
from overleg.keuzes import InbrengSoort
from overleg.nederlands import format_opsomming
from overleg.stukken.blik import Blik
from overleg.verloop import is_na_tonen, is_uniek

GATEN = frozenset({InbrengSoort.WETEN_WIJ_NIET, InbrengSoort.KUNNEN_WIJ_NIET_ZIEN})
"""Lines that say what is not there; of these it means nothing that only one says so."""


def merken(blik: Blik, een: Inbreng) -> Iterator[str]:
    """Give the remarks that stand with a line, in a fixed order."""
    if een.aard not in GATEN:
        ook = _ook(blik, een)
        if ook:
            yield f"ook bekend bij {format_opsomming(ook)}"
        elif is_uniek(blik.dossier, een):
            yield "weet maar één"
    if is_na_tonen(blik.dossier, een):
        yield "na het tonen"
    if merk := blik.merk(een):
        yield merk


def _ook(blik: Blik, een: Inbreng) -> tuple[str, ...]:
    stemmen = (
        blik.stem(wij_ook.stem_id)
        for wij_ook in blik.dossier.van(WijOok)
        if wij_ook.inbreng_id == een.id
    )
    return tuple(dict.fromkeys(stem for stem in stemmen if stem))
