"""A field for a line or a short text: it has undo, grows with its text, and Enter is done."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.events import Key
from textual.message import Message

from overleg.textual_nl import Tekstvak


class Regelveld(Tekstvak):
    """Like an `Input`, but with undo; a text that is too long for the line goes on below it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+z", "undo", "Ongedaan maken", show=False),
        Binding("ctrl+y", "redo", "Opnieuw", show=False),
    ]
    DEFAULT_CSS = """
    Regelveld {
        height: auto;
        min-height: 3;
        max-height: 8;
    }
    """

    class Klaar(Message):
        """Somebody pressed Enter."""

        def __init__(self, veld: Regelveld) -> None:
            """Say in which field."""
            super().__init__()
            self.veld = veld

        @property
        def control(self) -> Regelveld:
            """The field in which Enter was pressed."""
            return self.veld

    def __init__(self, tekst: str = "", *, id: str | None = None) -> None:
        """Start with a text."""
        super().__init__(
            tekst,
            id=id,
            soft_wrap=True,
            tab_behavior="focus",
            show_line_numbers=False,
            highlight_cursor_line=False,
            compact=False,
        )

    def on_key(self, event: Key) -> None:
        """Take Enter; every other key goes on to the text."""
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self.post_message(self.Klaar(self))
