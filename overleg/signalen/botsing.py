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
        elif eerst in kijk.stappen and _is_before(stap, eerst):
            yield Botsing(stap, eerst, "de een kan pas na de ander, maar moet eerder klaar zijn")


def _same_time(kijk: Kijk) -> Iterator[Botsing]:
    by_time: dict[tuple[object, object], list[Vervolgstap]] = {}
    for stap in kijk.stappen:
        if stap.uiterlijk is not None and stap.uiterlijk_tijd is not None:
            by_time.setdefault((stap.uiterlijk, stap.uiterlijk_tijd), []).append(stap)
    for group in by_time.values():
        for een, ander in combinations(group, 2):
            wie = _shared_person(kijk, een, ander)
            if wie and een.uiterlijk is not None and een.uiterlijk_tijd is not None:
                moment = f"{format_datum_kort(een.uiterlijk)} {format_tijd(een.uiterlijk_tijd)}"
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


def _is_before(stap: Vervolgstap, eerst: Vervolgstap) -> bool:
    if stap.uiterlijk is None or eerst.uiterlijk is None:
        return False
    if stap.uiterlijk != eerst.uiterlijk:
        return stap.uiterlijk < eerst.uiterlijk
    return (
        stap.uiterlijk_tijd is not None
        and eerst.uiterlijk_tijd is not None
        and stap.uiterlijk_tijd < eerst.uiterlijk_tijd
    )


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
