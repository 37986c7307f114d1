"""The base of every screen: the line on top, and the way to the program around it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar, cast

from rich.cells import cell_len
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from overleg.fouten import Fout

if TYPE_CHECKING:
    from overleg.screens.huis import Huis
    from overleg.screens.opdracht import Opdracht

Uitkomst = TypeVar("Uitkomst")


class Kop(Static):
    """The top line: where one is on the left, a date or a warning on the right."""

    def __init__(self, links: str, rechts: str = "") -> None:
        """Keep both texts; they are taken literally."""
        super().__init__(classes="kop")
        self._links = links
        self._rechts = rechts

    def set(self, links: str, rechts: str = "") -> None:
        """Show other texts."""
        self._links, self._rechts = links, rechts
        self.refresh()

    def render(self) -> Content:
        """Put the two texts at both ends; the right one gives way when there is no room."""
        width = self.content_size.width
        between = width - cell_len(self._links) - cell_len(self._rechts)
        if between < 2:
            return Content(self._links)
        return Content(self._links + " " * between + self._rechts)


class Blad(Screen[Uitkomst]):
    """What a screen and a window share: the way to the program, and closing only itself."""

    @property
    def huis(self) -> Huis:
        """The program around it."""
        return cast("Huis", self.app)

    def dismiss(self, result: Uitkomst | None = None) -> AwaitComplete:
        """Close with a result, unless something lies on top of it.

        Textual takes away whatever is on top, so a key that came twice would close the screen
        below as well.
        """
        if self.app.screen is not self:
            return AwaitComplete()
        return super().dismiss(result)


class Scherm(Blad[Uitkomst]):
    """A whole screen of the program."""

    # Only to stand first in the footer; the program itself answers this key everywhere.
    BINDINGS: ClassVar[list[BindingType]] = [Binding("f1", "app.hulp", "Hulp", priority=True)]

    def opdrachten(self) -> Iterable[Opdracht]:
        """List what can be done here, for the palette and the help."""
        return ()

    def tip(self) -> str:
        """Give what somebody at this place needs to know first; the help begins with it."""
        return ""

    def bezwaar(self) -> Fout | None:
        """Give what somebody must know before leaving the program from here, or None."""
        return None


# Textual reads the style of the first base only, so the one of a window comes first.
class Venster(ModalScreen[Uitkomst | None], Blad[Uitkomst | None], Generic[Uitkomst]):
    """A window over a screen; Esc closes it without a result, back to the exact cursor."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "sluit", "Terug", show=False),
        Binding("tab", "app.focus_next", "Volgende", show=False),
        Binding("shift+tab", "app.focus_previous", "Vorige", show=False),
    ]

    def action_sluit(self) -> None:
        """Close without a result."""
        self.dismiss(None)
