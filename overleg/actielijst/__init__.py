"""What is still to do over all cases: one list, in the forms people and programs can take.

This room knows no store: whoever calls reads the dossiers, one at a time.
"""

from overleg.actielijst.actie import Actie, list_acties, sort_acties
from overleg.actielijst.organisatie import find_organisaties
from overleg.actielijst.vorm import VORMEN, render_acties

__all__ = [
    "VORMEN",
    "Actie",
    "find_organisaties",
    "list_acties",
    "render_acties",
    "sort_acties",
]
