"""What is said more about the actions: when they are done, why, and what for."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Vervolgstap
from overleg.keuzes import AfspraakFase
from overleg.stukken.blik import Blik
from overleg.stukken.document import Blok, Kop, Paren
from overleg.stukken.verslag.acties import list_acties
from overleg.stukken.verslag.nummer import nummer_van


def licht_acties_toe(blik: Blik) -> Iterator[Blok]:
    """Build the rest of each action, under the number it has on the first pages."""
    paren = tuple(
        (f"Actie {nummer}", tekst)
        for nummer, stap in enumerate(list_acties(blik), 1)
        if (tekst := "\n".join(_meer(blik, stap)))
    )
    if paren:
        yield Kop(2, "Bij de acties")
        yield Paren(paren)


def _meer(blik: Blik, stap: Vervolgstap) -> Iterator[str]:
    if stap.klaar_als:
        yield f"Klaar als: {stap.klaar_als}"
    if stap.waarom:
        yield f"Waarom: {stap.waarom}"
    waarvoor = [stap.doel.label] if stap.doel else []
    if stap.fase is not AfspraakFase.DIRECT:
        waarvoor.append(stap.fase.label)
    nummers = [een for naar in stap.voorwaarden if (een := nummer_van(blik, naar))]
    waarvoor += [f"voorwaarde {een}" for een in nummers]
    if waarvoor:
        yield f"Waarvoor: {', '.join(waarvoor)}"
