"""The number of a voorwaarde on the paper, by which other lines refer to it."""

from __future__ import annotations

from overleg.dossier import Voorwaarde
from overleg.stukken.blik import Blik
from overleg.verloop import geldend, stam


def nummer_van(blik: Blik, voorwaarde_id: str | None) -> int | None:
    """Give the number under which a voorwaarde stands in this paper.

    Returns:
        the number, also when an older version of the same line is meant; None when it does not
        hold any more or this reader does not get it.
    """
    if voorwaarde_id is None:
        return None
    gezocht = stam(blik.dossier, voorwaarde_id)
    voorwaarden = geldend(blik.dossier, Voorwaarde, blik.overleg.id)
    stammen = [stam(blik.dossier, een) for een in voorwaarden]
    return stammen.index(gezocht) + 1 if gezocht in stammen else None
