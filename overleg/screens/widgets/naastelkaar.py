"""Side by side on the screen: columns of a fixed width under a line of names that stays."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widgets import Static

from overleg.dossier import Dossier
from overleg.leidraad import Leidraad
from overleg.nederlands import format_aantal
from overleg.screens.widgets.berichten import Lopen
from overleg.screens.widgets.loop import Richting, find_buur
from overleg.screens.widgets.vakken import (
    PUNT,
    Blad,
    count_kolommen,
    kolombreedte,
    lay_koppen,
    lay_vakken,
)
from overleg.tekening.kolommen import Kolommen, make_kolommen

SCHUIF = "schuif"
"""In the style of the words that scroll by mouse: how many columns and lines."""

NIETS = "Er is nog niets getoond."
WENK = (
    "spatie gehoord · cijfer of teken wij ook · t spreekt elkaar tegen · Enter wijzigt"
    " · l tijdlijn · PgDn wat hieronder staat"
)
WIEL = 3
"""Lines for one click of the wheel of a mouse."""


class Naastelkaar(Static, can_focus=True):
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

    def __init__(self, *, interactief: bool = False) -> None:
        """Make it empty.

        Args:
            interactief: whether a cursor walks over the items; otherwise arrows only scroll.
        """
        super().__init__(markup=False)
        self.interactief = interactief
        self.beeld = Kolommen()
        self._nu = ""
        self._eerste = ""
        self._kolom = 0
        self._top = 0
        self._volg = True

    @property
    def nu(self) -> str:
        """The id of the item that is pointed at."""
        return self._nu

    def show_beeld(self, zicht: Dossier, leidraad: Leidraad, overleg_id: str, nu: datetime) -> None:
        """Show what this reader may see now; the cursor stays on its item.

        Args:
            zicht: the dossier as the reader may see it.
            leidraad: the script of the meeting.
            overleg_id: the meeting.
            nu: the present moment.
        """
        beeld = make_kolommen(zicht, leidraad, overleg_id, nu)
        if beeld == self.beeld:
            return
        self.beeld = beeld
        known = {punt.id for punt in beeld.punten if punt.id}
        if not self.interactief or self._nu not in known:
            self.wijs(beeld.nu)
        if self._eerste not in known:
            self._eerste = ""
        self.refresh()

    def wijs(self, ding_id: str) -> None:
        """Point at an item and bring it into sight; an empty id points at nothing."""
        if ding_id != self._nu or not self._volg:
            self._nu = ding_id
            self._volg = True
            self.refresh()

    # --- keys and mouse -------------------------------------------------------------------------

    def on_key(self, event: events.Key) -> None:
        """Take a key that is about the item under the cursor."""
        if not self.interactief or not event.is_printable or not event.character:
            return
        event.stop()
        if event.character.lower() == "t":
            self._take_tegen()
        else:
            self.post_message(self.Toets(event.character))

    def on_click(self, event: events.Click) -> None:
        """Point at an item, or scroll by the words that say how much more there is."""
        meta = event.style.meta
        if PUNT in meta and self.interactief:
            self.wijs(str(meta[PUNT]))
            self.post_message(self.Gewezen(self._nu))
        elif SCHUIF in meta:
            self.schuif(*meta[SCHUIF])

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll down, or to the right with shift."""
        event.stop()
        self.schuif(*((1, 0) if event.shift else (0, WIEL)))

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll up, or to the left with shift."""
        event.stop()
        self.schuif(*((-1, 0) if event.shift else (0, -WIEL)))

    def on_mouse_scroll_right(self, event: events.MouseScrollRight) -> None:
        """Scroll to the right."""
        event.stop()
        self.schuif(1, 0)

    def on_mouse_scroll_left(self, event: events.MouseScrollLeft) -> None:
        """Scroll to the left."""
        event.stop()
        self.schuif(-1, 0)

    def action_loop(self, waarheen: Richting) -> None:
        """Walk to the item beside, above or below; scroll when there is none."""
        stap = {"links": (-1, 0), "rechts": (1, 0), "op": (0, -1), "neer": (0, 1)}[waarheen]
        buur = find_buur(self.beeld, self._nu, waarheen) if self.interactief else ""
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
        """Open the item under the cursor."""
        if self.interactief and self._nu:
            self.post_message(self.Open(self._nu))

    def action_niet_gehoord(self) -> None:
        """Say that the item was not heard after all."""
        if self.interactief and self._nu:
            self.post_message(self.NietGehoord())

    def action_laat(self) -> None:
        """Let go of the first of two items."""
        self._eerste = ""
        self.refresh()

    def schuif(self, kolommen: int, regels: int) -> bool:
        """Scroll by columns and lines; tells whether anything moved."""
        before = (self._kolom, self._top)
        self._volg = False
        self._kolom = self._kolom + kolommen
        self._top = self._top + regels
        self._clamp()
        self.refresh()
        return before != (self._kolom, self._top)

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

    # --- drawing --------------------------------------------------------------------------------

    def render(self) -> Content:
        """Show the names, as many lines as fit, and how much more there is."""
        if not self.beeld.kolommen:
            return Content.styled(NIETS, "$zacht")
        if self._volg:
            self._follow()
        blad = self._clamp()
        regels = blad.regels[self._top : self._top + self._ruimte]
        regels += [Content("")] * (self._ruimte - len(regels))
        return Content("\n").join([self._koppen(), *regels, self._meer(blad)])

    @property
    def _ruimte(self) -> int:
        """How many lines there are between the names and the last line."""
        return max(1, self.content_size.height - 2)

    @property
    def _past(self) -> int:
        return count_kolommen(self.content_size.width, len(self.beeld.kolommen))

    @property
    def _breedte(self) -> int:
        return kolombreedte(self.content_size.width, len(self.beeld.kolommen))

    def _blad(self) -> Blad:
        shown = self.beeld.kolommen[self._kolom : self._kolom + self._past]
        return lay_vakken(self.beeld, shown, self._breedte, nu=self._nu, eerste=self._eerste)

    def _koppen(self) -> Content:
        shown = self.beeld.kolommen[self._kolom : self._kolom + self._past]
        return lay_koppen(shown, self._breedte)

    def _clamp(self) -> Blad:
        """Keep the scroll within what there is."""
        self._kolom = max(0, min(self._kolom, len(self.beeld.kolommen) - self._past))
        blad = self._blad()
        self._top = max(0, min(self._top, len(blad.regels) - self._ruimte))
        return blad

    def _follow(self) -> None:
        """Bring the item that is pointed at into sight, with the title of its row when it fits."""
        place = next(
            (
                place
                for place, kolom in enumerate(self.beeld.kolommen)
                if any(punt.id == self._nu for vak in kolom.vakken for punt in vak)
            ),
            None,
        )
        if not self._nu or place is None:
            return
        if not self._kolom <= place < self._kolom + self._past:
            # One column before it, so that it stands beside another voice and not at the edge.
            self._kolom = place - 1 if place > self._kolom else place
            self._kolom = max(self._kolom, place - self._past + 1)
        title, start, end = self._clamp().plaatsen[self._nu]
        # The whole row from its title on, unless the item stands too far below it.
        self._top = title if end - title <= self._ruimte else min(start, end - self._ruimte)

    def _meer(self, blad: Blad) -> Content:
        """Say how much more there is on each side; each piece scrolls there when clicked."""
        rechts = len(self.beeld.kolommen) - self._kolom - self._past
        onder = len(blad.regels) - self._top - self._ruimte
        parts = []
        for aantal, tekst, stap in (
            (self._kolom, f"◂ {_kolommen(self._kolom)} naar links", (-1, 0)),
            (rechts, f"nog {_kolommen(rechts)} naar rechts ▸", (1, 0)),
            (self._top, "▴ naar boven", (0, -self._ruimte)),
            (onder, f"nog {format_aantal(onder, 'regel', 'regels')} omlaag ▾", (0, self._ruimte)),
        ):
            if aantal > 0:
                part = Content.styled(tekst, "bold $primary")
                parts.append(part.stylize(Style.from_meta({SCHUIF: stap})))
        line = Content("   ").join(parts)
        return line.truncate(self.content_size.width, ellipsis=True)


def _kolommen(aantal: int) -> str:
    return format_aantal(aantal, "kolom", "kolommen")
