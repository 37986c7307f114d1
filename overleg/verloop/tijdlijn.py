"""What happened when, merged over voices and meetings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from overleg.dossier import Contact, Dossier, Inbreng
from overleg.keuzes import Precisie
from overleg.verloop.getoond import is_verborgen
from overleg.verloop.tonen import NIET_WETEN


@dataclass(frozen=True)
class TijdlijnPunt:
    """One event: the line it comes from, and when it was as far as anybody knows.

    `datum` is a day in the period that `precisie` names; None when nothing is known.
    """

    datum: date | None
    precisie: Precisie
    ding: Inbreng | Contact


def tijdlijn(dossier: Dossier) -> tuple[TijdlijnPunt, ...]:
    """Give all events in order of time, from the oldest; those without a date come last.

    A year stands before the months in it, a month before its days. Hidden items are never in it;
    hand over the dossier as a reader may see it to get the timeline of that reader.
    """
    dingen: list[Inbreng | Contact] = [
        inbreng
        for inbreng in dossier.van(Inbreng)
        if inbreng.aard not in NIET_WETEN and not is_verborgen(dossier, inbreng)
    ]
    dingen += dossier.van(Contact)
    return tuple(sorted((_punt(ding) for ding in dingen), key=_place))


def _punt(ding: Inbreng | Contact) -> TijdlijnPunt:
    known = ding.datum is not None and ding.precisie is not Precisie.ONBEKEND
    return TijdlijnPunt(
        datum=ding.datum if known else None,
        precisie=ding.precisie if known else Precisie.ONBEKEND,
        ding=ding,
    )


def _place(punt: TijdlijnPunt) -> tuple[int, int, int, int]:
    if punt.datum is None:
        return (1, 0, 0, 0)
    month = punt.datum.month if punt.precisie in (Precisie.DAG, Precisie.MAAND) else 0
    day = punt.datum.day if punt.precisie is Precisie.DAG else 0
    return (0, punt.datum.year, month, day)
