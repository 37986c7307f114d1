"""Which text in a field is only proposed: what is typed takes its place."""

from __future__ import annotations

from overleg.dossier import CasusDing, Overleg
from overleg.tafel import Tafel

VOORGESTELD: frozenset[tuple[type[CasusDing], str]] = frozenset(
    {(Overleg, "voorzitter"), (Overleg, "verslaglegger")}
)
"""Fields a new meeting begins with: who did it last time, or who is logged in."""


def is_voorstel(tafel: Tafel, soort: type[CasusDing], naam: str) -> bool:
    """Tell whether a field still says what the meeting was planned with.

    Args:
        tafel: the meeting.
        soort: the kind of thing the field belongs to.
        naam: the field.
    """
    if (soort, naam) not in VOORGESTELD:
        return False
    nu = getattr(tafel.overleg, naam)
    eerder = tafel.store.list_versies(tafel.overleg_id)
    return bool(nu) and all(getattr(een, naam, nu) == nu for een in eerder)
