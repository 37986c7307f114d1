"""The gaps to look at first: at most three, what can be done with each, and how it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.style import Style

from overleg.screens.widgets.berichten import Lopen
from overleg.screens.widgets.vlekkenkaart import DADEN, KAART, NOG_NIET, Vlekkenkaart
from overleg.screens.widgets.vullend import Vullend, pack
from overleg.tekening.vlekzin import Gatregel

PLEK = "gat"
INSPRING = "     "
"""In front of what the table did, when it does not fit behind the gap."""

GEEN = "Geen grote gaten. Kijk ook op de hele kaart."
TOETSEN = (
    ("g", "vul nu in"),
    ("z", "iemand zoekt het uit"),
    ("a", "actie"),
    ("v", "aanvaarden"),
    ("Enter", "openen"),
    ("k", "hele kaart"),
)
"""What can be done with a gap, here and on the map."""


class Gaten(Vullend, can_focus=True):
    """Walk with the arrows; one key does something with the gap that is pointed at."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "wijs(-1)", show=False),
        Binding("down", "wijs(1)", show=False),
        Binding("left", "lopen(-1)", show=False),
        Binding("right", "lopen(1)", show=False),
        Binding("enter,space", "open", show=False),
        Binding("delete,backspace", "weg", show=False),
        Binding("pageup", "deel(-1)", show=False),
        Binding("pagedown", "deel(1)", show=False),
    ]

    class Kaart(Message):
        """The whole map is wanted."""

    def __init__(self, id: str | None = None) -> None:
        """Make an empty list."""
        super().__init__(markup=False, id=id)
        self._regels: tuple[Gatregel, ...] = ()
        self._getoond = False
        self._wijst = 0

    def show_gaten(self, regels: Sequence[Gatregel], *, getoond: bool) -> None:
        """Show these gaps; `getoond` is False as long as nothing can be said of them."""
        shown = (tuple(regels), getoond)
        if shown != (self._regels, self._getoond):
            self._regels, self._getoond = shown
            self._wijst = min(self._wijst, max(0, len(regels) - 1))
            self.redraw()

    def draw(self, breedte: int) -> Content:
        """Give the gaps, each on its own lines, and the keys."""
        klaar = sum(bool(regel.stand) and not regel.deels for regel in self._regels)
        aantal = len(self._regels)
        kop = Content.styled("Kijk hier eerst naar", "bold $primary")
        if not self._regels:
            zin = GEEN if self._getoond else NOG_NIET
            lines = [kop, Content.styled(zin, "$zacht")]
        else:
            stand = "allemaal besproken" if klaar == aantal else f"{klaar} van {aantal} besproken"
            lines = [Content.assemble(kop, (f"  {stand}", "$zacht"))]
            for plek, regel in enumerate(self._regels):
                lines.append(self._draw_regel(plek, regel, breedte))
        known = TOETSEN if self._regels else TOETSEN[-1:]
        toetsen = [
            Content.assemble((toets, "bold $primary"), f" {wat}".replace(" ", "\u00a0"))
            for toets, wat in known
        ]
        return Content("\n").join([*lines, *([pack(toetsen, breedte)] if self._getoond else [])])

    def _draw_regel(self, plek: int, regel: Gatregel, breedte: int) -> Content:
        hier = self.has_focus and plek == self._wijst
        if not regel.stand:
            stand = Content.styled("nog niets gedaan", "bold $letop")
        elif regel.deels:
            stand = Content.styled(f"deels: {regel.stand}", "$letop")
        else:
            stand = Content.styled(f"✓ {regel.stand}", "bold $goed")
        line = Content.assemble(
            ("▸ " if hier else "  ", "bold $primary"),
            (f"{plek + 1}  ", "$zacht"),
            (regel.gat.zin, "bold"),
        )
        if line.cell_length + 2 + stand.cell_length <= breedte:
            line = Content.assemble(line, "  ", stand)
        else:
            rest = stand.truncate(max(1, breedte - len(INSPRING)), ellipsis=True)
            line = Content.assemble(line, f"\n{INSPRING}", rest)
        line = line.stylize(Style.from_meta({PLEK: plek}))
        return line.stylize("on $aan") if hier else line

    def on_focus(self) -> None:
        """Show the pointer."""
        self.redraw()

    def on_blur(self) -> None:
        """Hide the pointer."""
        self.redraw()

    def on_key(self, event: events.Key) -> None:
        """Do something with the gap, or show the whole map."""
        teken = (event.character or "").lower()
        if teken == KAART and self._getoond:
            event.stop()
            self.post_message(self.Kaart())
        elif teken in DADEN and self._regels:
            event.stop()
            self.post_message(Vlekkenkaart.Daad(self._regels[self._wijst].gat.cel, DADEN[teken]))

    def on_click(self, event: events.Click) -> None:
        """Point at a gap by mouse; a second click opens it."""
        plek = event.style.meta.get(PLEK)
        if isinstance(plek, int) and plek < len(self._regels):
            if plek == self._wijst:
                self.action_open()
            self._wijst = plek
            self.redraw()

    def action_wijs(self, stappen: int) -> None:
        """Point at the next gap, or leave the list at its ends."""
        plek = self._wijst + stappen
        if 0 <= plek < len(self._regels):
            self._wijst = plek
            self.redraw()
        else:
            self.post_message(Lopen(stappen))

    def action_lopen(self, stappen: int) -> None:
        """Go to what stands above or below."""
        self.post_message(Lopen(stappen))

    def action_deel(self, stappen: int) -> None:
        """Go to the part above or below."""
        self.post_message(Lopen(stappen, deel=True))

    def action_open(self) -> None:
        """Show what is behind the gap."""
        if self._regels:
            gat = self._regels[self._wijst].gat
            alle = bool(gat.cel.onderwerp) and gat.cel.betrokkene_id is None
            self.post_message(Vlekkenkaart.Open(gat.cel, alle=alle))

    def action_weg(self) -> None:
        """Take back what was done with the gap."""
        if self._regels:
            self.post_message(Vlekkenkaart.Daad(self._regels[self._wijst].gat.cel, ""))
