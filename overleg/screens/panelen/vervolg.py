"""What is asked after one key answered a row of the walk: one question at a time, below the row."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Nagelopen, WatAls
from overleg.formulier import Onderdeel, Rij, Veld
from overleg.screens.panelen.schrijver import Schrijver

Vervolg = tuple[Onderdeel, Rij, Veld]
"""A question: the part and the row it is asked in, and the field."""


def list_vervolg(schrijver: Schrijver, onderdeel: Onderdeel, sleutel: str) -> tuple[Vervolg, ...]:
    """List what is asked after the answer of a row, as that answer now is.

    First what the line becomes or until when it holds, then how it went, and why last; so the
    words of the plan are there before people explain them.

    Args:
        schrijver: reads the parts afresh, because the answer decides which there are.
        onderdeel: the part of the row.
        sleutel: the key of the row.
    """
    if onderdeel.soort is not Nagelopen:
        return ()
    return tuple(_list(schrijver, onderdeel.id, sleutel))


def _list(schrijver: Schrijver, onderdeel_id: str, sleutel: str) -> Iterator[Vervolg]:
    delen = schrijver.onderdelen()
    for onder in delen:
        rij = onder.rij(sleutel) if onder.onder == onderdeel_id else None
        if rij is not None:
            yield from ((onder, rij, veld) for veld in _first_velden(onder))
    for deel in delen:
        rij = deel.rij(sleutel) if deel.id == onderdeel_id else None
        if rij is not None:
            yield from ((deel, rij, veld) for veld in deel.velden[1:])


def _first_velden(onder: Onderdeel) -> tuple[Veld, ...]:
    """Give what must be asked at once; the other fields wait in the step where the line is made."""
    return onder.velden[:2] if onder.soort is WatAls else onder.velden[:1]
