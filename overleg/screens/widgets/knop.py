"""A word that does something: by Enter, space or mouse."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from overleg.screens.widgets.berichten import Lopen


class Knop(Static, can_focus=True):
    """One line high, so that it fits below the fields of a row."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "druk", show=False),
        Binding("up,left", "lopen(-1)", show=False),
        Binding("down,right", "lopen(1)", show=False),
    ]

    class Gedrukt(Message):
        """The word was chosen."""

        def __init__(self, wat: str) -> None:
            """Keep what it stands for."""
            super().__init__()
            self.wat = wat

    def __init__(self, wat: str, titel: str) -> None:
        """Make the word; `wat` is what it stands for, and its id within the form."""
        super().__init__(Content(titel), id=wat, markup=False)
        self._wat = wat

    def on_click(self) -> None:
        """Choose by mouse."""
        self.action_druk()

    def action_druk(self) -> None:
        """Choose."""
        self.post_message(self.Gedrukt(self._wat))

    def action_lopen(self, stappen: int) -> None:
        """Go to the field above or below."""
        self.post_message(Lopen(stappen))
