"""The private notes of the chair: only in what nobody else reads."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Notitie
from overleg.stukken.blik import Blik
from overleg.stukken.document import Blok, Kop, Lijst


def bouw_notities(blik: Blik) -> Iterator[Blok]:
    """Build the notes, when this reader gets any."""
    notities = blik.van(Notitie)
    if notities:
        yield Kop(1, "Notities van de voorzitter")
        yield Lijst(tuple(een.tekst for een in notities))
