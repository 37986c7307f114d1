"""What a command is: its Dutch word, its key, what it asks, when it is possible, what it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from overleg.formulier import Optie
from overleg.fouten import Fout
from overleg.keuzes import OverlegStatus
from overleg.tafel.tafel import Tafel

Antwoorden = Mapping[str, str]
"""What was answered to the questions of a command, by name; choices by their stored value."""


def _altijd(tafel: Tafel) -> bool:
    return True


def is_bezig(tafel: Tafel) -> bool:
    """Tell whether the meeting is going on now."""
    return tafel.overleg.status is OverlegStatus.BEZIG


@dataclass(frozen=True)
class Vraagje:
    """One thing a command asks before it can be done.

    `opties` gives the choices when there is a closed list; several may be chosen when `meer`.
    `hoogste` is the longest answer in characters. `als` says whether it is asked at all.
    """

    naam: str
    tekst: str
    opties: Callable[[Tafel], tuple[Optie, ...]] | None = None
    nodig: bool = True
    meer: bool = False
    hoogste: int = 300
    als: Callable[[Tafel], bool] = _altijd


@dataclass(frozen=True)
class Handeling:
    """One command, defined once; it feeds key, footer, palette, help and conversation.

    `woord` is typed in the conversation, `toets` is the key on screen (empty: palette only).
    `doe` does it and gives the Dutch sentence that says what happened.
    """

    sleutel: str
    woord: str
    titel: str
    uitleg: str
    doe: Callable[[Tafel, Antwoorden], str]
    toets: str = ""
    vragen: tuple[Vraagje, ...] = ()
    mag: Callable[[Tafel], bool] = _altijd


class RedenNodig(Fout):
    """Something is still open; the command goes on when `reden` is answered. `open` lists it."""

    def __init__(self, open_punten: tuple[str, ...]) -> None:
        """Keep the open points."""
        super().__init__(
            "Er staat nog iets open.",
            "Alles is bewaard. Er is niets veranderd.",
            "Vul het aan, of ga verder met een reden.",
        )
        self.open = open_punten

    def __reduce__(self) -> tuple[type[RedenNodig], tuple[tuple[str, ...]]]:
        """Copy and pickle by the open points, from which the sentences follow."""
        return type(self), (self.open,)
