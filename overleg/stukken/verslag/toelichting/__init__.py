"""What the first pages leave out about the decisions, under the same numbers."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.stukken.blik import Blik
from overleg.stukken.document import Blok, Kop
from overleg.stukken.verslag.toelichting.acties import licht_acties_toe
from overleg.stukken.verslag.toelichting.hulp import licht_hulp_toe
from overleg.stukken.verslag.toelichting.plan import licht_plan_toe
from overleg.stukken.verslag.toelichting.regie import licht_regie_toe
from overleg.stukken.verslag.toelichting.veilig import licht_veilig_toe

DELEN = (licht_veilig_toe, licht_acties_toe, licht_plan_toe, licht_hulp_toe, licht_regie_toe)


def bouw_toelichting(blik: Blik) -> Iterator[Blok]:
    """Build the reasons and details of the decisions, in the order of the decisions."""
    blokken = [blok for deel in DELEN for blok in deel(blik)]
    if blokken:
        yield Kop(1, "Toelichting bij de besluiten")
        yield from blokken


__all__ = ["bouw_toelichting"]
