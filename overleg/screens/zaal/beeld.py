"""What a step recorded, as calm blocks of rows for the room; from what its reader may see."""

from __future__ import annotations

from dataclasses import dataclass

from overleg.dossier.zichtbaar import Lezer
from overleg.screens.panelen.adres import Adres
from overleg.screens.panelen.beschrijven import Beschrijving, describe
from overleg.screens.panelen.schrijver import Schrijver
from overleg.tafel import Tafel

NIETS = "Bij deze stap is nog niets vastgelegd."


@dataclass(frozen=True)
class Blokrij:
    """One row; `sleutel` stays the same while its words change, `nu` when the chair is at it."""

    sleutel: str
    wat: Beschrijving
    nu: bool = False


@dataclass(frozen=True)
class Blok:
    """One part of the step with the rows that say something."""

    sleutel: str
    titel: str
    rijen: tuple[Blokrij, ...]


def list_blokken(tafel: Tafel, lezer: Lezer) -> tuple[Blok, ...]:
    """List the parts of the current step in which something was recorded.

    Args:
        tafel: the meeting.
        lezer: who is in the room.
    """
    schrijver = Schrijver(tafel, lezer)
    # Where the cursor of the chair is decides which row is pointed out, and is not shown itself.
    plek = Adres.read(tafel.overleg.plek)
    found = []
    for onderdeel in schrijver.onderdelen():
        rijen = tuple(
            Blokrij(
                f"{onderdeel.id}/{rij.sleutel}",
                describe(schrijver, onderdeel, rij),
                (onderdeel.id, rij.sleutel) == (plek.onderdeel, plek.sleutel),
            )
            for rij in onderdeel.rijen
            if rij.ding is not None
        )
        said = tuple(rij for rij in rijen if _says(rij))
        if said:
            found.append(Blok(onderdeel.id, onderdeel.titel, said))
    return tuple(found)


def _says(rij: Blokrij) -> bool:
    """Tell whether a row says something; of a row there is only one of, its name says nothing."""
    named = rij.wat.kop and not rij.sleutel.endswith("/een")
    return bool(rij.wat.woorden or rij.wat.bij or named)
