"""The bottom line: at most six keys that are possible now, and when was last saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widgets import Static

from overleg.textual_nl import toetsnaam

MEESTE_SMAL = 6
SMAL = 100
"""Below this width at most six keys are shown."""

SLEUTEL = "sleutel"
"""Under this name the key of a command travels with the cells it is drawn in."""


@dataclass(frozen=True)
class VoetToets:
    """One command in the bottom line."""

    sleutel: str
    toets: str
    titel: str


class Voet(Static):
    """Keys left, saving right; saving always stays readable."""

    class Gekozen(Message):
        """A command was clicked."""

        def __init__(self, sleutel: str) -> None:
            """Keep which one."""
            super().__init__()
            self.sleutel = sleutel

    def __init__(self) -> None:
        """Make an empty line."""
        super().__init__(markup=False)
        self._toetsen: tuple[VoetToets, ...] = ()
        self._stand = ""
        self._mis = False

    def show_toetsen(self, toetsen: Sequence[VoetToets]) -> None:
        """Show these commands, the most important first."""
        if tuple(toetsen) != self._toetsen:
            self._toetsen = tuple(toetsen)
            self.refresh()

    def show_stand(self, zin: str, *, mis: bool = False) -> None:
        """Say how saving stands; `mis` when something could not be saved."""
        if (zin, mis) != (self._stand, self._mis):
            self._stand, self._mis = zin, mis
            self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Choose a command by mouse."""
        sleutel = event.style.meta.get(SLEUTEL)
        if isinstance(sleutel, str):
            self.post_message(self.Gekozen(sleutel))

    def render(self) -> Content:
        """Put as many keys as fit left of how saving stands."""
        width = self.content_size.width
        stand = Content.styled(self._stand, "bold $gevaar" if self._mis else "$goed")
        room = width - stand.cell_length - 2
        most = MEESTE_SMAL if width < SMAL else len(self._toetsen)
        shown = Content("")
        for toets in self._toetsen[:most]:
            part = Content.assemble((toetsnaam(toets.toets), "bold $primary"), f" {toets.titel}")
            part = part.stylize(Style.from_meta({SLEUTEL: toets.sleutel}))
            wider = part if not shown else shown + "  " + part
            if wider.cell_length > room:
                break
            shown = wider
        return shown + " " * max(2, width - shown.cell_length - stand.cell_length) + stand
