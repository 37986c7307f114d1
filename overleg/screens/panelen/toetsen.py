"""From the one table of commands to keys, the bottom line, the palette and the help."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from textual.binding import Binding

from overleg.keuzes import OverlegStatus
from overleg.screens.opdracht import Opdracht
from overleg.screens.widgets.voet import VoetToets
from overleg.tafel import HANDELINGEN, Handeling, Tafel

EERST = ("verder", "nu_onveilig", "leeg", "tonen", "overslaan", "terug", "bericht", "erbij")
"""Which commands stand first in the bottom line; the others follow as the table has them."""

BIJ_SCHRIJVEN = frozenset({"nu_onveilig", "leeg", "pauze"})
"""What can be done while a voice writes; the rest waits until it is done."""

HULP = VoetToets("hulp", "f1", "Hulp")
BEGIN = VoetToets("begin", "escape", "Naar het begin")
ZOEK = VoetToets("palet", "ctrl+p", "Zoek")

IN_TEKST = frozenset({"ctrl+y", "ctrl+z"})
"""Keys that undo in a text field; there they belong to the text."""


def make_bindings() -> list[Binding]:
    """Make a key of every command that has one.

    They work from within a text field too, except the keys that undo what was typed there.
    """
    return [
        Binding(
            handeling.toets,
            f"handeling('{handeling.sleutel}')",
            handeling.titel,
            show=False,
            priority=handeling.toets not in IN_TEKST,
        )
        for handeling in HANDELINGEN
        if handeling.toets
    ]


def find_handeling(sleutel: str) -> Handeling | None:
    """Find a command by its key in the table."""
    return next((een for een in HANDELINGEN if een.sleutel == sleutel), None)


def list_mogelijk(tafel: Tafel, *, schrijft: bool) -> Iterator[Handeling]:
    """Give the commands that are possible now.

    Args:
        tafel: the meeting.
        schrijft: a voice is writing in silence.
    """
    for handeling in HANDELINGEN:
        if schrijft and handeling.sleutel not in BIJ_SCHRIJVEN:
            continue
        if handeling.mag(tafel):
            yield handeling


def list_voettoetsen(tafel: Tafel, *, schrijft: bool) -> list[VoetToets]:
    """Give the commands for the bottom line, the most important first.

    In a meeting that is not going on the way back to the list of cases is what one looks for.
    """
    begin = [] if is_gaande(tafel) else [BEGIN]
    found = [een for een in list_mogelijk(tafel, schrijft=schrijft) if een.toets]
    found.sort(key=lambda een: EERST.index(een.sleutel) if een.sleutel in EERST else len(EERST))
    keys = [VoetToets(een.sleutel, een.toets, een.titel) for een in found]
    return [HULP, *begin, *keys[: 3 - len(begin)], ZOEK, *keys[3 - len(begin) :]]


def is_gaande(tafel: Tafel) -> bool:
    """Tell whether the meeting has begun and is not finished."""
    return tafel.overleg.status in (OverlegStatus.BEZIG, OverlegStatus.PAUZE)


def list_opdrachten(
    tafel: Tafel, doe: Callable[[str], object], *, schrijft: bool
) -> Iterator[Opdracht]:
    """Give the commands for palette and help; what is not possible now is marked so."""
    mogelijk = {een.sleutel for een in list_mogelijk(tafel, schrijft=schrijft)}
    for handeling in HANDELINGEN:
        yield Opdracht(
            handeling.sleutel,
            handeling.titel,
            handeling.uitleg,
            partial(doe, handeling.sleutel),
            handeling.toets,
            mag=handeling.sleutel in mogelijk,
        )
