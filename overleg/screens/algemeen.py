"""The commands that are there on every screen."""

from __future__ import annotations

from functools import partial

from overleg.screens.huis import Huis
from overleg.screens.opdracht import Opdracht
from overleg.screens.thema import PALETTEN


def list_algemeen(huis: Huis) -> list[Opdracht]:
    """List help, lock, colours and leaving; the palette shows what is possible now."""
    return [
        Opdracht("hulp", "Hulp", "Laat zien wat u hier kunt doen.", huis.action_hulp, "f1"),
        Opdracht(
            "op_slot",
            "Op slot",
            "Bewaart alles en sluit de kast. Daarna gaat u verder waar u was.",
            huis.lock,
            "ctrl+l",
            mag=huis.is_open,
        ),
        *(
            Opdracht(
                f"kleuren_{naam.replace(' ', '_')}",
                f"Kleuren: {naam}",
                "Verandert de kleuren van het scherm, nu en de volgende keer.",
                partial(huis.set_thema, naam),
            )
            for naam in PALETTEN
        ),
        Opdracht(
            "stoppen",
            "Programma sluiten",
            "Bewaart alles en sluit het programma. De volgende keer gaat u verder waar u was.",
            huis.stoppen,
            "ctrl+q",
        ),
    ]
