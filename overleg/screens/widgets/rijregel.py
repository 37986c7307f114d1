"""One row as it is read, with a place for the cursor."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from overleg.screens.letterslot import OP_EEN_REGEL
from overleg.screens.panelen.beschrijven import Beschrijving
from overleg.screens.widgets.berichten import Lopen


class RijRegel(Static, can_focus=True):
    """Shows a row; Enter or a click opens it, other keys go to the row it belongs to."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "lopen(-1)", show=False),
        Binding("down", "lopen(1)", show=False),
        Binding("pageup", "deel(-1)", show=False),
        Binding("pagedown", "deel(1)", show=False),
        Binding("enter", "open", show=False),
        Binding("delete,backspace", "weg", show=False),
    ]

    bij_typen = OP_EEN_REGEL
    """What to do to write words here."""

    class Open(Message):
        """The row is to be opened; `teken` is what was typed on it."""

        def __init__(self, *, meer: bool = False) -> None:
            """Say whether all fields are wanted."""
            super().__init__()
            self.meer = meer

    class Weg(Message):
        """The row is to be taken away."""

    class Toets(Message):
        """A character was typed on the row."""

        def __init__(self, teken: str) -> None:
            """Keep the character."""
            super().__init__()
            self.teken = teken

    def __init__(self) -> None:
        """Make an empty row."""
        super().__init__(markup=False)
        self._wat: tuple[Beschrijving, str] | None = None

    def show_rij(self, wat: Beschrijving, *, leeg: str = "") -> None:
        """Show what the row says.

        Args:
            wat: the row.
            leeg: what is shown when nothing was filled in yet.
        """
        if self._wat == (wat, leeg):
            return
        self._wat = (wat, leeg)
        parts: list[Content | tuple[str, str] | str] = []
        if wat.kop:
            parts.append((wat.kop, "bold"))
            parts.append("  ")
        if wat.woorden:
            parts.append(wat.woorden)
        bij = " · ".join(wat.bij)
        if bij:
            parts.append((f"  {bij}" if wat.woorden else bij, "$zacht"))
        if wat.merken:
            parts.append(("  " + " · ".join(wat.merken), "bold $letop"))
        if not (wat.woorden or wat.bij or wat.merken) and leeg:
            parts.append((leeg, "$zacht"))
        self.update(Content.assemble(*parts))

    def on_key(self, event: events.Key) -> None:
        """Hand a typed character to the row."""
        if event.is_printable and event.character:
            event.stop()
            event.prevent_default()
            self.post_message(self.Toets(event.character))

    def on_click(self) -> None:
        """Open the row by mouse."""
        self.action_open()

    def action_lopen(self, stappen: int) -> None:
        """Go to the row above or below."""
        self.post_message(Lopen(stappen))

    def action_deel(self, stappen: int) -> None:
        """Go to the part above or below."""
        self.post_message(Lopen(stappen, deel=True))

    def action_open(self) -> None:
        """Open the row."""
        self.post_message(self.Open())

    def action_weg(self) -> None:
        """Take the row away."""
        self.post_message(self.Weg())
