"""The ways of help beside each other: what each offers, why it fits or not, and who chose."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import wrap

from overleg.dossier import Betrokkene, Dossier, Hulproute
from overleg.keuzes import JaNee
from overleg.tekst import sanitize_line

KOP = 15
"""Characters for the question in front of each row."""

SMALST = 20
"""A column is at least so wide; routes that do not fit come in a next band below."""

TUSSEN = 2
PAST = {JaNee.JA: "ja", JaNee.NEE: "nee", JaNee.ONBEKEND: "weten we niet", None: "–"}


@dataclass(frozen=True)
class HulpKolom:
    """One way of help. `kop` is its name; `cellen` answers the questions of `VRAGEN` in order."""

    kop: str
    cellen: tuple[str, ...]
    gekozen: bool


VRAGEN = ("Voor wie", "Biedt", "Hangt af van", "Past dit?", "Waarom", "Gekozen")


def draw_hulp(zicht: Dossier, overleg_id: str) -> tuple[HulpKolom, ...]:
    """Give a column for each way of help of a meeting, in the order in which they were typed."""
    return tuple(_kolom(zicht, route) for route in zicht.van_overleg(Hulproute, overleg_id))


def write_hulp(kolommen: tuple[HulpKolom, ...], breedte: int) -> tuple[tuple[str, bool], ...]:
    """Write the columns beside each other in lines of at most `breedte` characters.

    Returns:
        each line, and whether it is the line with the names. Rows without any answer are left
        out; when the columns do not fit, the others follow in a next band.
    """
    room = max(breedte - KOP, SMALST)
    per_band = max(1, (room + TUSSEN) // (SMALST + TUSSEN))
    bands = -(-len(kolommen) // per_band)
    lines: list[tuple[str, bool]] = []
    for band in range(bands):
        shown = kolommen[band * per_band : (band + 1) * per_band]
        wide = (room + TUSSEN) // min(per_band, max(len(kolommen), 1)) - TUSSEN
        lines += [("", False)] if band else []
        lines += ((line, True) for line in _row("", [een.kop for een in shown], wide))
        for place, vraag in enumerate(VRAGEN):
            cells = [een.cellen[place] for een in shown]
            if any(cell not in ("", "–") for cell in cells):
                lines += ((line, False) for line in _row(vraag, cells, wide))
    return tuple(lines)


def _row(vraag: str, cells: list[str], wide: int) -> list[str]:
    blocks = [wrap(cell or "–", wide) or [""] for cell in cells]
    found = []
    for place in range(max(map(len, blocks), default=0)):
        parts = [block[place] if place < len(block) else "" for block in blocks]
        kop = vraag if place == 0 else ""
        line = f"{kop:<{KOP}}" + (" " * TUSSEN).join(f"{part:<{wide}}" for part in parts)
        found.append(line.rstrip())
    return found


def _kolom(zicht: Dossier, route: Hulproute) -> HulpKolom:
    voor = (zicht.vind(Betrokkene, een) for een in route.voor)
    door = sanitize_line(route.gekozen_door)
    gekozen = "ja" + (f", door {door}" if door else "") if route.gekozen else "–"
    return HulpKolom(
        kop=sanitize_line(route.naam) or "(nog zonder naam)",
        cellen=(
            ", ".join(sanitize_line(een.naam) for een in voor if een is not None),
            sanitize_line(route.biedt),
            sanitize_line(route.kenmerken),
            PAST[route.past],
            sanitize_line(route.waarom),
            gekozen,
        ),
        gekozen=route.gekozen,
    )
