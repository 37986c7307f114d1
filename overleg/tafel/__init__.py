"""One meeting as it is being led, and the one table of commands."""

from overleg.tafel.handeling import Antwoorden, Handeling, RedenNodig, Vraagje
from overleg.tafel.handelingen import HANDELINGEN
from overleg.tafel.tafel import Tafel
from overleg.tafel.vraagbaak import (
    find_namen,
    is_getoond_nu,
    list_stemmen,
    report_stem_klaar,
    undo_stem_klaar,
    what_is_written,
)

__all__ = [
    "HANDELINGEN",
    "Antwoorden",
    "Handeling",
    "RedenNodig",
    "Tafel",
    "Vraagje",
    "find_namen",
    "is_getoond_nu",
    "list_stemmen",
    "report_stem_klaar",
    "undo_stem_klaar",
    "what_is_written",
]
