"""One sentence over everything when the terminal is too small; what is below stays as it is."""

from __future__ import annotations

from textual.events import Key
from textual.geometry import Size
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

BREED, HOOG = 80, 24
"""The smallest terminal every screen is made for, in columns and rows."""

ZIN = f"Het venster is te klein: maak het minstens {BREED} bij {HOOG}, uw tekst staat er nog."

_BEWERKEN = frozenset(
    {"left", "right", "up", "down", "home", "end", "backspace", "delete", "ctrl+z", "ctrl+y"}
)
_ALTIJD = frozenset({"ctrl+q", "ctrl+l"})


class TeKlein(Static):
    """Lies over a whole screen, so that no half screen is read and no wrong button is hit."""

    # In the class and not in a file: it must work on every screen, also on one of somebody else.
    DEFAULT_CSS = """
    TeKlein {
        layer: _tooltips;
        dock: top;
        width: 100%;
        height: 100%;
        background: $background;
        color: $foreground;
        content-align: center middle;
        text-align: center;
    }
    """

    def __init__(self) -> None:
        """Show the sentence."""
        super().__init__(ZIN, markup=False, classes="-textual-system")


def is_te_klein(size: Size) -> bool:
    """Tell whether a terminal of this size is too small."""
    return size.width < BREED or size.height < HOOG


def cover(screen: Screen[object], size: Size) -> None:
    """Lay the sentence over a screen or take it away, whatever the size asks for."""
    if not screen.is_attached:
        return
    screen.set_class(is_te_klein(size), "-te-klein")
    # Once there it stays and is only hidden: taking it away takes a moment, in which the terminal
    # may have become small again.
    found = screen.query(TeKlein)
    if found:
        found.first().display = is_te_klein(size)
    elif is_te_klein(size):
        screen.mount(TeKlein())


def may_pass(event: Key, focused: Widget | None) -> bool:
    """Tell whether a key may go on while the sentence is there.

    Somebody who is typing goes on typing and loses nothing. No command is given unseen, except to
    lock and to leave.
    """
    if event.key in _ALTIJD:
        return True
    # Imported when it is needed: the lock screen comes first and has no text area.
    from textual.widgets import Input, TextArea

    if not isinstance(focused, (Input, TextArea)):
        return False
    if event.key == "enter":
        return isinstance(focused, TextArea)
    return event.is_printable or event.key in _BEWERKEN
