"""The voices that write in silence: who is ready, and whose turn it is. Never what they wrote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.style import Style

from overleg.formulier import Optie
from overleg.screens.panelen.vorm import find_toets, toetsen_van
from overleg.screens.widgets.berichten import Lopen, StemSchrijft
from overleg.screens.widgets.vullend import Vullend, pack

PLEK = "stem"
PAPIER = "p"


@dataclass(frozen=True)
class Stem:
    """One voice as the room may see it: its name and whether it is ready."""

    id: str
    naam: str
    teken: str
    klaar: str = ""


class Stemmen(Vullend, can_focus=True):
    """Choose a voice by its key; it writes, out of sight of all others."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "wijs(-1)", show=False),
        Binding("down", "wijs(1)", show=False),
        Binding("enter,space", "schrijf", show=False),
        Binding("pageup", "deel(-1)", show=False),
        Binding("pagedown", "deel(1)", show=False),
    ]

    class Papier(Message):
        """A voice is ready on paper, or goes on writing after all."""

        def __init__(self, stem: Stem) -> None:
            """Keep which voice."""
            super().__init__()
            self.stem = stem

    def __init__(self, *, kort: bool = False) -> None:
        """Make the list; `kort` puts the voices behind each other instead of below."""
        super().__init__(markup=False)
        self._kort = kort
        self._stemmen: tuple[Stem, ...] = ()
        self._wijst = 0

    def show_stemmen(self, stemmen: Sequence[Stem]) -> None:
        """Show the voices; the pointer goes to the first one that is waited for."""
        first = not self._stemmen
        self._stemmen = tuple(stemmen)
        if first or self._wijst >= len(stemmen) or stemmen[self._wijst].klaar:
            wacht = [place for place, stem in enumerate(stemmen) if not stem.klaar]
            self._wijst = wacht[0] if wacht else 0
        self.redraw()

    def on_focus(self) -> None:
        """Show the pointer."""
        self.redraw()

    def on_blur(self) -> None:
        """Hide the pointer."""
        self.redraw()

    def on_key(self, event: events.Key) -> None:
        """Choose a voice by key, or say that it is ready on paper."""
        teken = event.character or ""
        if teken.lower() == PAPIER and self._stemmen:
            event.stop()
            self.post_message(self.Papier(self._stemmen[self._wijst]))
            return
        place = find_toets(self._opties(), teken, letters=False)
        if place is not None:
            event.stop()
            self._wijst = place
            self.action_schrijf()

    def on_click(self, event: events.Click) -> None:
        """Choose a voice by mouse."""
        place = event.style.meta.get(PLEK)
        if isinstance(place, int) and place < len(self._stemmen):
            self._wijst = place
            self.action_schrijf()

    def action_wijs(self, stappen: int) -> None:
        """Point at the next voice, or leave the list at its ends."""
        place = self._wijst + stappen
        if self._kort or not 0 <= place < len(self._stemmen):
            self.post_message(Lopen(stappen))
            return
        self._wijst = place
        self.redraw()

    def action_deel(self, stappen: int) -> None:
        """Go to the part above or below."""
        self.post_message(Lopen(stappen, deel=True))

    def action_schrijf(self) -> None:
        """Let the voice write that is pointed at."""
        if self._stemmen:
            self.post_message(StemSchrijft(self._stemmen[self._wijst].id))

    def _opties(self) -> list[Optie]:
        return [Optie(stem.id, stem.naam, stem.teken) for stem in self._stemmen]

    def draw(self, breedte: int) -> Content:
        """Show each voice with its key and whether it is ready."""
        toetsen = toetsen_van(self._opties(), letters=False)
        parts = [
            self._line(place, toetsen[place], stem) for place, stem in enumerate(self._stemmen)
        ]
        return pack(parts, breedte) if self._kort else Content("\n").join(parts)

    def _line(self, place: int, toets: str, stem: Stem) -> Content:
        naam = f"{stem.teken} {stem.naam}".strip()
        if self._kort:
            tail = f" {'✓' if stem.klaar else '…'}"
            vast = naam.replace(" ", "\u00a0")
            line = Content.assemble((f"{toets} ", "bold $primary"), vast, tail)
        else:
            stand = ("✓ " + stem.klaar, "$goed") if stem.klaar else ("nog niet klaar", "$zacht")
            gap = " " * max(2, 34 - Content(naam).cell_length)
            line = Content.assemble((f"{toets}  ", "bold $primary"), naam, gap, stand)
        if self.has_focus and place == self._wijst and not self._kort:
            line = Content.assemble("▸ ", line.stylize("bold"))
        elif not self._kort:
            line = Content.assemble("  ", line)
        return line.stylize(Style.from_meta({PLEK: place}))
