"""The ways of help beside each other: what each offers, why it fits or not, and who chose."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import wrap

from overleg.dossier import Betrokkene, Dossier, Hulproute, Overleg
from overleg.keuzes import JaNee
from overleg.tekst import fold, sanitize_line

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
    """Give a column for each way of help that is on the table, in the order of typing.

    Those of earlier meetings go first and say which meeting they are from, unless the same help
    for the same people was weighed again later.

    Args:
        zicht: what the reader may see.
        overleg_id: the meeting; what a later one typed is left out.
    """
    nu = zicht.vind(Overleg, overleg_id)
    if nu is None:
        return ()
    nummer = {een.id: een.volgnummer for een in zicht.overleggen}
    known = sorted(
        (een for een in zicht.van(Hulproute) if 0 < nummer.get(een.overleg_id, 0) <= nu.volgnummer),
        key=lambda een: nummer[een.overleg_id],
    )
    later: dict[tuple[str, frozenset[str]], int] = {}
    for een in known:
        later[_welke(een)] = nummer[een.overleg_id]
    return tuple(
        _kolom(zicht, een, "" if een.overleg_id == nu.id else f"uit overleg {een_nummer}")
        for een in known
        if (een_nummer := nummer[een.overleg_id]) == later[_welke(een)]
    )


def _welke(route: Hulproute) -> tuple[str, frozenset[str]]:
    """Say which help for whom; of one without a name nothing can be the same."""
    return fold(sanitize_line(route.naam)) or route.id, frozenset(route.voor)


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


def _kolom(zicht: Dossier, route: Hulproute, uit: str) -> HulpKolom:
    voor = (zicht.vind(Betrokkene, een) for een in route.voor)
    door = sanitize_line(route.gekozen_door)
    gekozen = "ja" + (f", door {door}" if door else "") if route.gekozen else "–"
    return HulpKolom(
        kop=(sanitize_line(route.naam) or "(nog zonder naam)") + (f" ({uit})" if uit else ""),
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
