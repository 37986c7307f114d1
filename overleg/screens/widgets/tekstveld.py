"""A small text area for everything a person types; it knows nothing of what the text means."""

from __future__ import annotations

from typing import Any, ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import TextArea

from overleg.screens.widgets.berichten import Lopen
from overleg.tekst import MAX_VELD, sanitize
from overleg.textual_nl import Tekstvak

TE_LANG = (
    f"Dat is te veel voor één veld: er past {MAX_VELD // 1000} kB in. "
    "Er is niets geplakt. Plak een korter stuk."
)


class TekstVeld(Tekstvak):
    """Grows with its text. Enter means: ready with this field; ctrl+o begins a new line.

    Arrow up on the first line and arrow down on the last one leave the field. `undo` stays as
    long as the widget stays, so a panel never builds it again while somebody types.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+o", "nieuwe_regel", "Nieuwe regel", show=False),
        # Textual's own ctrl+u empties only the part of a long line that is on one row of cells.
        Binding("ctrl+u", "maak_leeg", "Leeg", show=False),
    ]

    class Klaar(Message):
        """Enter was pressed: the person is ready with this field."""

        def __init__(self, tekstveld: TekstVeld) -> None:
            """Keep the field."""
            super().__init__()
            self.tekstveld = tekstveld

        @property
        def control(self) -> TekstVeld:
            """The field."""
            return self.tekstveld

    class Verlaten(Message):
        """The cursor left the field."""

        def __init__(self, tekstveld: TekstVeld) -> None:
            """Keep the field."""
            super().__init__()
            self.tekstveld = tekstveld

        @property
        def control(self) -> TekstVeld:
            """The field."""
            return self.tekstveld

    class TeLang(Message):
        """A paste was refused; `zin` says why."""

        zin = TE_LANG

    def __init__(self, tekst: str = "", *, wenk: str = "", **kwargs: Any) -> None:
        """Make a field.

        Args:
            tekst: what stands in it.
            wenk: what is shown while it is empty.
            **kwargs: name, id and classes of the widget.
        """
        super().__init__(
            tekst,
            soft_wrap=True,
            compact=True,
            highlight_cursor_line=False,
            show_line_numbers=False,
            tab_behavior="focus",
            **kwargs,
        )
        self._wenk = wenk
        self.placeholder = Content(wenk)

    def show_tekst(self, tekst: str) -> None:
        """Put text in the field without it counting as typed."""
        if tekst != self.text:
            with self.prevent(TextArea.Changed):
                self.text = tekst
            self.move_cursor(self.document.end)

    async def _on_key(self, event: events.Key) -> None:
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self.post_message(self.Klaar(self))
            return
        if event.is_printable and self._is_full(event.character or ""):
            event.stop()
            event.prevent_default()
            self.post_message(self.TeLang())
            return
        await super()._on_key(event)

    async def _on_paste(self, event: events.Paste) -> None:
        tekst = sanitize(event.text)
        if self._is_full(tekst):
            event.stop()
            event.prevent_default()
            self.post_message(self.TeLang())
            return
        await super()._on_paste(events.Paste(tekst))
        event.stop()
        event.prevent_default()

    def _on_focus(self, event: events.Focus) -> None:
        super()._on_focus(event)
        # Textual draws the cursor over the first letter, in colours that cannot be read.
        self.placeholder = Content(f" {self._wenk}")

    def _on_blur(self, event: events.Blur) -> None:
        super()._on_blur(event)
        self.placeholder = Content(self._wenk)
        self.post_message(self.Verlaten(self))

    def action_maak_leeg(self) -> None:
        """Take everything before the cursor away, to the beginning of the line that was typed."""
        row, column = self.cursor_location
        self.delete((row, 0), (row, column))

    def action_nieuwe_regel(self) -> None:
        """Begin a new line in the text."""
        self.insert("\n")

    def action_cursor_up(self, select: bool = False) -> None:
        """Go a line up, or out of the field from its first line."""
        if not select and self._line() == 0:
            self.post_message(Lopen(-1))
            return
        super().action_cursor_up(select)

    def action_cursor_down(self, select: bool = False) -> None:
        """Go a line down, or out of the field from its last line."""
        if not select and self._line() >= self.wrapped_document.height - 1:
            self.post_message(Lopen(1))
            return
        super().action_cursor_down(select)

    def action_cursor_page_up(self) -> None:
        """Go to the previous part of the step."""
        self.post_message(Lopen(-1, deel=True))

    def action_cursor_page_down(self) -> None:
        """Go to the next part of the step."""
        self.post_message(Lopen(1, deel=True))

    def _line(self) -> int:
        """Give the line of the cursor as it is drawn, wrapped lines counted."""
        return self.wrapped_document.location_to_offset(self.cursor_location).y

    def _is_full(self, erbij: str) -> bool:
        """Tell whether there is no room for this text; cheap for a field that is nearly empty."""
        if len(self.text) + len(erbij) <= MAX_VELD // 4:
            return False
        selected = len(self.selected_text.encode("utf-8", "replace"))
        size = len(self.text.encode("utf-8", "replace")) - selected
        return size + len(erbij.encode("utf-8", "replace")) > MAX_VELD
