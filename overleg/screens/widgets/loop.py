"""Walking with a cursor over items that stand in columns and rows."""

from __future__ import annotations

from typing import Literal, TypeAlias

from overleg.tekening.kolommen import Kolommen

Richting: TypeAlias = Literal["links", "rechts", "op", "neer"]


def find_buur(beeld: Kolommen, ding_id: str, waarheen: Richting) -> str:
    """Find the item beside, above or below another one.

    To the side it is the first item of the same row, or else of the row that is nearest, in the
    nearest column that has items. Words of the people themselves are passed over: they belong to
    a step of their own.

    Returns:
        an id, empty when there is nothing on that side; the first item when `ding_id` is none.
    """
    places = [
        (kolom, rij, punt.id)
        for kolom, een in enumerate(beeld.kolommen)
        for rij, vak in enumerate(een.vakken)
        for punt in vak
        if punt.id
    ]
    here = next((place for place in places if place[2] == ding_id), None)
    if here is None:
        return places[0][2] if places else ""
    if waarheen in ("op", "neer"):
        column = [place for place in places if place[0] == here[0]]
        place = column.index(here) + (1 if waarheen == "neer" else -1)
        return column[place][2] if 0 <= place < len(column) else ""
    side = [place for place in places if (place[0] > here[0]) == (waarheen == "rechts")]
    side = [place for place in side if place[0] != here[0]]
    if not side:
        return ""
    nearest = min(side, key=lambda place: abs(place[0] - here[0]))[0]
    column = [place for place in side if place[0] == nearest]
    return min(column, key=lambda place: abs(place[1] - here[1]))[2]
