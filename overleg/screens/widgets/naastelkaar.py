"""Side by side on the screen: columns of a fixed width under a line of names that stays."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message

from overleg.dossier import Dossier
from overleg.leidraad import Leidraad
from overleg.screens.widgets.berichten import Lopen
from overleg.screens.widgets.kijkraam import Kijkraam
from overleg.screens.widgets.loop import Richting, find_buur
from overleg.screens.widgets.vakken import PUNT

WENK = (
    "spatie gehoord · cijfer of teken wij ook · t spreekt elkaar tegen · Enter wijzigt"
    " · l tijdlijn · PgDn wat hieronder staat"
)


class Naastelkaar(Kijkraam, can_focus=True):
    """Shows what was brought side by side; read only, or with a cursor that walks over the items.

    What does not fit is scrolled to with the arrows, the wheel or a click, and the last line says
    how much more there is. Without a cursor it follows the item that is read now.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "loop('links')", show=False),
        Binding("right", "loop('rechts')", show=False),
        Binding("up", "loop('op')", show=False),
        Binding("down", "loop('neer')", show=False),
        Binding("pageup", "deel(-1)", show=False),
        Binding("pagedown", "deel(1)", show=False),
        Binding("enter", "open", show=False),
        Binding("escape", "laat", show=False),
        Binding("backspace,delete", "niet_gehoord", show=False),
    ]

    class Gewezen(Message):
        """The cursor went to another item."""

        def __init__(self, ding_id: str) -> None:
            """Keep which item."""
            super().__init__()
            self.ding_id = ding_id

    class Open(Message):
        """The item under the cursor is to be opened in the form."""

        def __init__(self, ding_id: str) -> None:
            """Keep which item."""
            super().__init__()
            self.ding_id = ding_id

    class Tegen(Message):
        """Somebody says that two items contradict each other."""

        def __init__(self, een_id: str, ander_id: str) -> None:
            """Keep which two."""
            super().__init__()
            self.een_id = een_id
            self.ander_id = ander_id

    class NietGehoord(Message):
        """The item under the cursor was not heard after all."""

    class Toets(Message):
        """A key was typed that is about the item under the cursor."""

        def __init__(self, teken: str) -> None:
            """Keep the character; a space means that all heard it."""
            super().__init__()
            self.teken = teken

    wenk = WENK
    toetsen = True
    """Whether letters and the space bar are about the item under the cursor."""

    def __init__(self, *, interactief: bool = False) -> None:
        """Make it empty.

        Args:
            interactief: whether a cursor walks over the items; otherwise arrows only scroll.
        """
        super().__init__()
        self.interactief = interactief

    def show_beeld(self, zicht: Dossier, leidraad: Leidraad, overleg_id: str, nu: datetime) -> None:
        """Show what this reader may see now; the cursor stays on its item.

        Args:
            zicht: the dossier as the reader may see it.
            leidraad: the script of the meeting.
            overleg_id: the meeting.
            nu: the present moment.
        """
        beeld = self.make_beeld(zicht, leidraad, overleg_id, nu)
        if beeld == self.beeld:
            return
        self.beeld = beeld
        known = {punt.id for punt in beeld.punten if punt.id}
        if not self.interactief or self._nu not in known:
            self.wijs(beeld.nu)
        if self._eerste not in known:
            self._eerste = ""
        self.refresh()

    # --- keys and mouse -------------------------------------------------------------------------

    def on_key(self, event: events.Key) -> None:
        """Take a key that is about the item under the cursor."""
        if not (self.interactief and self.toetsen and event.is_printable and event.character):
            return
        event.stop()
        if event.character.lower() == "t":
            self._take_tegen()
        else:
            self.post_message(self.Toets(event.character))

    def on_click(self, event: events.Click) -> None:
        """Point at an item."""
        meta = event.style.meta
        if PUNT in meta and self.interactief:
            self.wijs(str(meta[PUNT]))
            self.post_message(self.Gewezen(self._nu))

    def action_loop(self, waarheen: Richting) -> None:
        """Walk to the item beside, above or below; scroll when there is none."""
        stap = {"links": (-1, 0), "rechts": (1, 0), "op": (0, -1), "neer": (0, 1)}[waarheen]
        buur = find_buur(self.beeld, self._nu, waarheen) if self.interactief else ""
        self.scroll_visible(animate=False)
        if buur:
            self.wijs(buur)
            self.post_message(self.Gewezen(buur))
        elif not self.schuif(*stap) and stap[1]:
            self.post_message(Lopen(stap[1]))

    def action_deel(self, stappen: int) -> None:
        """Go to the part above or below; without a cursor scroll a page."""
        if self.interactief:
            self.post_message(Lopen(stappen, deel=True))
        else:
            self.schuif(0, stappen * max(1, self.size.height - 4))

    def action_open(self) -> None:
        """Open the item under the cursor; point at the first one when there is no cursor yet."""
        if not self._nu:
            self.action_loop("neer")
        elif self.interactief:
            self.post_message(self.Open(self._nu))

    def action_niet_gehoord(self) -> None:
        """Say that the item was not heard after all."""
        if self.interactief and self._nu:
            self.post_message(self.NietGehoord())

    def action_laat(self) -> None:
        """Let go of the first of two items."""
        self._eerste = ""
        self.refresh()

    def _take_tegen(self) -> None:
        if not self._nu:
            return
        if not self._eerste:
            self._eerste = self._nu
        elif self._eerste == self._nu:
            self._eerste = ""
        else:
            self.post_message(self.Tegen(self._eerste, self._nu))
            self._eerste = ""
        self.refresh()
