"""When two actions get in each other's way (PL13).

Two open actions clash when one of these holds:

- same person, same time: they have the same owner, or name the same person concerned in what is
  done, and fall on the same day at the same clock time. A day without a time is a deadline, and
  two deadlines on one day do not clash;
- the order is broken: one comes 'pas na' the other, but has to be ready on an earlier day, or on
  the same day at an earlier time;
- the wait is for nothing: the action it waits for will not be done any more, or waits, directly
  or by way of others, for this one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from itertools import combinations

from overleg.dossier import Betrokkene, Vervolgstap
from overleg.keuzes import StapStand
from overleg.nederlands import format_datum_kort, format_tijd
from overleg.signalen.acties import name_owner, owner_key
from overleg.signalen.kijk import Kijk
from overleg.signalen.noemen import is_open, name_person

NIET_MEER = frozenset({StapStand.NIET_GEDAAN, StapStand.KON_NIET_MEER})


@dataclass(frozen=True, slots=True)
class Botsing:
    """Two actions and the Dutch reason why they do not go together."""

    een: Vervolgstap
    ander: Vervolgstap
    waarom: str


def list_botsingen(kijk: Kijk) -> Iterator[Botsing]:
    """Give every pair of actions that get in each other's way, each pair once per reason."""
    yield from _same_time(kijk)
    for stap in kijk.stappen:
        eerst = kijk.dossier.vind(Vervolgstap, stap.na_id)
        if eerst is None:
            continue
        if _waits_for(kijk, eerst, stap):
            # Both ends of a circle see it; one of them tells.
            if stap.id <= eerst.id:
                yield Botsing(stap, eerst, "ze wachten op elkaar")
        elif kijk.stand(eerst) in NIET_MEER:
            yield Botsing(stap, eerst, "de een wacht op de ander, en die gaat niet meer door")
        elif eerst in kijk.stappen and _is_before(kijk, stap, eerst):
            yield Botsing(stap, eerst, "de een kan pas na de ander, maar moet eerder klaar zijn")


def _same_time(kijk: Kijk) -> Iterator[Botsing]:
    by_time: dict[tuple[date, time], list[Vervolgstap]] = {}
    for stap in kijk.stappen:
        dag, tijd = kijk.uiterlijk(stap)
        if dag is not None and tijd is not None:
            by_time.setdefault((dag, tijd), []).append(stap)
    for (dag, tijd), group in by_time.items():
        for een, ander in combinations(group, 2):
            wie = _shared_person(kijk, een, ander)
            if wie:
                moment = f"{format_datum_kort(dag)} {format_tijd(tijd)}"
                yield Botsing(een, ander, f"{wie} heeft beide op {moment}")


def _shared_person(kijk: Kijk, een: Vervolgstap, ander: Vervolgstap) -> str:
    """Name who would have to be at two places: the owner, or the person it is about."""
    shielded = not (is_open(een) and is_open(ander))
    key = owner_key(kijk, een)
    if key is not None and key == owner_key(kijk, ander):
        return "dezelfde eigenaar" if shielded else name_owner(kijk, een)
    other = kijk.kennis.named_in(ander.wat)
    for wie_id in kijk.kennis.named_in(een.wat):
        wie = kijk.dossier.vind(Betrokkene, wie_id)
        if wie_id in other and wie is not None:
            return "dezelfde persoon" if shielded else name_person(wie)
    return ""


def _is_before(kijk: Kijk, stap: Vervolgstap, eerst: Vervolgstap) -> bool:
    dag, tijd = kijk.uiterlijk(stap)
    dag_eerst, tijd_eerst = kijk.uiterlijk(eerst)
    if dag is None or dag_eerst is None:
        return False
    if dag != dag_eerst:
        return dag < dag_eerst
    return tijd is not None and tijd_eerst is not None and tijd < tijd_eerst


def _waits_for(kijk: Kijk, stap: Vervolgstap, target: Vervolgstap) -> bool:
    """Tell whether an action comes, along the chain of 'pas na', after the other."""
    seen: set[str] = set()
    current: Vervolgstap | None = stap
    while current is not None and current.id not in seen:
        if current.id == target.id:
            return True
        seen.add(current.id)
        current = kijk.dossier.vind(Vervolgstap, current.na_id)
    return False
