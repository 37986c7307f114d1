"""Whether the things of a file make one case together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from overleg.dossier.basis import CasusDing
from overleg.dossier.dossier import Dossier
from overleg.dossier.soorten import Casus, Deelnemer, Overleg
from overleg.dossier.wijziging import find_loshangend, verwijsvelden

JAREN = range(1900, 2101)
"""A year outside these is a slip of the keyboard."""

# Ids stand in logs and on the screen, a number in the name of a file: no slash, no control sign.
_ID = re.compile(r"[A-Za-z0-9_-]{1,40}")
_NUMMER = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}")

VOLGORDE: dict[type[CasusDing], tuple[str, str]] = {
    Overleg: ("begonnen_op", "geeindigd_op"),
    Deelnemer: ("gekomen_op", "weg_op"),
}
"""Per kind two moments of which the first cannot come after the second.

Not the times of a step: whoever goes back begins it again after it was done."""


@dataclass(frozen=True)
class Geplaatst:
    """A thing and where in the file it stood, such as 'inbrengen[3]'."""

    plaats: str
    ding: CasusDing


def list_incoherent(geplaatst: Sequence[Geplaatst]) -> Iterator[str]:
    """Tell what does not fit together; each begins with its place and has no full stop."""
    for een in geplaatst:
        yield from _list_alone(een)
    doubles = list(_list_doubles(geplaatst))
    yield from doubles
    if not doubles:
        yield from _list_references(geplaatst)


def _list_alone(een: Geplaatst) -> Iterator[str]:
    ding = een.ding
    if not _ID.fullmatch(ding.id):
        yield f"{een.plaats}.id mag alleen letters, cijfers, - en _ hebben"
    if isinstance(ding, Casus) and not _NUMMER.fullmatch(ding.nummer):
        yield f"{een.plaats}.nummer moet een nummer zijn, zoals 2026-0007"
    for naam in type(ding).model_fields:
        value = getattr(ding, naam)
        if isinstance(value, date) and value.year not in JAREN:
            yield f"{een.plaats}.{naam} moet tussen {JAREN[0]} en {JAREN[-1]} liggen"
    eerst, daarna = VOLGORDE.get(type(ding), ("", ""))
    if eerst:
        begin, einde = getattr(ding, eerst), getattr(ding, daarna)
        if isinstance(begin, datetime) and isinstance(einde, datetime) and begin > einde:
            yield f"{een.plaats}.{daarna} ligt voor {eerst}"


def _list_doubles(geplaatst: Sequence[Geplaatst]) -> Iterator[str]:
    ids: dict[str, str] = {}
    numbers: dict[int, str] = {}
    for een in geplaatst:
        if een.ding.id in ids:
            yield f"{een.plaats}.id is hetzelfde als bij {ids[een.ding.id]}"
        ids.setdefault(een.ding.id, een.plaats)
        if isinstance(een.ding, Overleg):
            number = een.ding.volgnummer
            if number in numbers:
                yield f"{een.plaats}.volgnummer is hetzelfde als bij {numbers[number]}"
            numbers.setdefault(number, een.plaats)


def _list_references(geplaatst: Sequence[Geplaatst]) -> Iterator[str]:
    places = {een.ding.id: een.plaats for een in geplaatst}
    things = {een.ding.id: een.ding for een in geplaatst}
    for ding, naam, verwezen in find_loshangend(Dossier(things.values())):
        value = getattr(ding, naam)
        index = f"[{value.index(verwezen)}]" if isinstance(value, tuple) else ""
        place = f"{places[ding.id]}.{naam}{index}"
        yield f"{place} verwijst naar iets dat hier niet bij hoort of niet in het bestand staat"
    for een in geplaatst:
        for naam, soort in verwijsvelden(type(een.ding)):
            if naam == "casus_id":
                continue  # the one reference that is meant to end at the case itself
            if soort == een.ding.soort and _runs_in_circle(een.ding, naam, things):
                yield f"{een.plaats}.{naam} komt weer bij zichzelf uit"


def _runs_in_circle(start: CasusDing, naam: str, things: dict[str, CasusDing]) -> bool:
    """Follow a reference from a thing to its own kind until it ends or comes back at the start."""
    seen: set[str] = set()
    volgende = getattr(start, naam)
    while isinstance(volgende, str) and volgende in things and volgende not in seen:
        if volgende == start.id:
            return True
        seen.add(volgende)
        volgende = getattr(things[volgende], naam, None)
    return False
