"""The trace of the plan on the screen: walk the tree with the arrows, Enter goes to the row."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.containers import ScrollableContainer
from textual.content import Content
from textual.geometry import Region
from textual.message import Message
from textual.style import Style

from overleg.dossier import Dossier
from overleg.leidraad import Leidraad
from overleg.screens.widgets.vullend import Vullend
from overleg.tekening.spoor import SpoorRegel, continue_tak, draw_spoor

PLEK = "spoorregel"
"""Under this name the place of a line travels with the cells it is drawn in."""

HIER, LOS = "▸ ", "  "


class Spoorplaat(Vullend, can_focus=True):
    """Draws the trace of what this reader may see.

    Arrow up and down go through the lines, left to what stands above in the tree, right to the
    first line below it.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "loop(-1)", show=False),
        Binding("down", "loop(1)", show=False),
        Binding("pageup", "loop(-10)", show=False),
        Binding("pagedown", "loop(10)", show=False),
        Binding("home", "loop(-9999)", show=False),
        Binding("end", "loop(9999)", show=False),
        Binding("left", "boven", show=False),
        Binding("right", "onder", show=False),
        Binding("l", "los", show=False),
        Binding("enter,space", "kies", show=False),
    ]

    class Gekozen(Message):
        """The person wants to go to the place of a line."""

        def __init__(self, regel: SpoorRegel) -> None:
            """Keep the line."""
            super().__init__()
            self.regel = regel

    def __init__(self) -> None:
        """Begin with nothing to show."""
        super().__init__(markup=False)
        self.regels: tuple[SpoorRegel, ...] = ()
        self.hier = 0

    def show_beeld(self, zicht: Dossier, leidraad: Leidraad, overleg_id: str, nu: datetime) -> None:
        """Show the trace of a meeting.

        Args:
            zicht: what the reader may see.
            leidraad: says in which step each line is written.
            overleg_id: the meeting.
            nu: the present moment; the trace is the same at any.
        """
        found = draw_spoor(zicht, leidraad, overleg_id)
        if found != self.regels:
            self.regels = found
            self.hier = min(self.hier, len(found) - 1)
            self.redraw()

    def draw(self, breedte: int) -> Content:
        """Draw the tree, with the place of the cursor before its line."""
        lines: list[Content] = []
        for place, _ in enumerate(self.regels):
            lines += self._draw_regel(place, breedte)
        return Content("\n").join(lines)

    def _draw_regel(self, place: int, breedte: int) -> list[Content]:
        regel = self.regels[place]
        here = self.has_focus and place == self.hier
        parts: list[Content | tuple[str, str]] = []
        if regel.naam:
            parts.append((f"{regel.naam}: ", "bold $letop" if regel.is_los else "$zacht"))
        kop = not regel.tak and not regel.naam
        parts.append((regel.tekst, "bold" if kop else "bold $letop" if regel.is_los else ""))
        if regel.bij:
            parts.append((f"  {regel.bij}", "$zacht"))
        room = max(breedte - len(HIER) - len(regel.tak), 10)
        found: list[Content] = []
        for nummer, deel in enumerate(Content.assemble(*parts).wrap(room)):
            tak = continue_tak(regel.tak) if nummer else regel.tak
            merk = HIER if here and not nummer else LOS
            line = Content.assemble((merk, "bold $primary"), (tak, "$zacht"), deel)
            line = line.stylize("on $aan") if here else line
            found.append(line.stylize(Style.from_meta({PLEK: place})))
        return found

    def on_focus(self) -> None:
        """Show where the cursor is."""
        self.refresh()

    def on_blur(self) -> None:
        """Show no cursor."""
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Go to the place of the line that was clicked."""
        place = event.style.meta.get(PLEK)
        if isinstance(place, int):
            self._go(place)
            self.action_kies()

    def action_loop(self, stappen: int) -> None:
        """Go down so many lines, or up when negative; stay at the first and the last."""
        self._go(min(max(self.hier + stappen, 0), len(self.regels) - 1))

    def action_boven(self) -> None:
        """Go to the line above this one in the tree."""
        if self.regels and self.regels[self.hier].boven >= 0:
            self._go(self.regels[self.hier].boven)

    def action_onder(self) -> None:
        """Go to the first line below this one in the tree."""
        if self.hier + 1 < len(self.regels) and self.regels[self.hier + 1].boven == self.hier:
            self._go(self.hier + 1)

    def action_los(self) -> None:
        """Go to the next loose end, and after the last to the first."""
        found = [place for place, regel in enumerate(self.regels) if regel.is_los]
        if found:
            self._go(next((place for place in found if place > self.hier), found[0]))

    def action_kies(self) -> None:
        """Go to the row of this line."""
        if self.regels and self.regels[self.hier].stap:
            self.post_message(self.Gekozen(self.regels[self.hier]))

    def _go(self, place: int) -> None:
        self.hier = max(place, 0)
        self.refresh()
        breedte = max(1, self.content_size.width)
        heights = [len(self._draw_regel(nummer, breedte)) for nummer in range(self.hier + 1)]
        if isinstance(self.parent, ScrollableContainer) and heights:
            here = Region(0, sum(heights[:-1]), breedte, heights[-1])
            self.parent.scroll_to_region(here, animate=False)
