"""Text to read in a panel; the cursor can come there, so that it can be scrolled to by key."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from overleg.screens.widgets.berichten import Lopen


class Leesblok(Static, can_focus=True):
    """A title and rows below it; not there at all when there is nothing to read."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "lopen(-1)", show=False),
        Binding("down,enter", "lopen(1)", show=False),
        Binding("pageup", "deel(-1)", show=False),
        Binding("pagedown", "deel(1)", show=False),
    ]

    def __init__(self, id: str) -> None:
        """Make an empty block."""
        super().__init__(id=id, markup=False)
        self.display = False

    def show_rijen(self, titel: str, rijen: tuple[str, ...]) -> None:
        """Show these rows under this title."""
        self.display = bool(rijen)
        kop = Content.styled(titel, "bold $primary")
        self.update(Content("\n").join([kop, *(Content(f" {rij}") for rij in rijen)]))

    def action_lopen(self, stappen: int) -> None:
        """Go to the place above or below."""
        self.post_message(Lopen(stappen))

    def action_deel(self, stappen: int) -> None:
        """Go to the part above or below."""
        self.post_message(Lopen(stappen, deel=True))
