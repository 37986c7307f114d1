"""Which kinds may be saved when, and which fields belong to the course of the meeting itself."""

from __future__ import annotations

from overleg.dossier import (
    Betrokkene,
    Casus,
    CasusDing,
    Klaar,
    Klad,
    Nagelopen,
    Notitie,
    Onthulling,
    Organisatie,
    Overleg,
    Plek,
    Relatie,
    StapStatus,
    Stukversie,
    Terugmelding,
    Uitgegeven,
)

ALTIJD: tuple[type[CasusDing], ...] = (
    Casus,
    Organisatie,
    Betrokkene,
    Relatie,
    Plek,
    Terugmelding,
    Stukversie,
    Uitgegeven,
    Notitie,
    Klad,
)
"""What may also be saved when the meeting is finished: the case goes on between meetings."""


def is_altijd(ding: CasusDing) -> bool:
    """Tell whether a thing may be saved although the meeting is finished."""
    if isinstance(ding, Terugmelding):
        return ding.overleg_id is None
    return isinstance(ding, ALTIJD)


EIGEN_DEUR: tuple[type[CasusDing], ...] = (StapStatus, Onthulling, Klaar)
"""What only the steps themselves write: they never change as plain content."""

OVERLEG_INHOUD = frozenset(
    {
        "gepland_op",
        "plaats",
        "voorzitter",
        "verslaglegger",
        "vraag",
        "antwoord",
        "beantwoord",
        "geinformeerd",
        "geinformeerd_want",
        "kaart_gebruikt",
        "kaart_ervaring",
        "zorg",
        "volgende_datum",
        "volgende_tijd",
    }
)
"""What people type about a meeting; where it stands is for the steps themselves."""

VAST: dict[type[CasusDing], frozenset[str]] = {
    Overleg: frozenset(Overleg.model_fields) - OVERLEG_INHOUD - {"versie"},
    Nagelopen: frozenset(Nagelopen.een_van),
}
"""Fields of a kind that never change as plain content."""

VAST_ALTIJD = frozenset(
    {"casus_id", "overleg_id", "gemaakt_op", "gewist_op", "vorige_id", "vervallen"}
)
"""Fields that never change as plain content, of whatever kind."""

BLIJVEND: tuple[type[CasusDing], ...] = (Casus, StapStatus, Onthulling, Stukversie)
"""What is never taken away by hand."""
