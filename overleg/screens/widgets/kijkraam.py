"""A window on columns of a fixed width: names that stay, and how much more there is."""

from __future__ import annotations

from datetime import datetime

from textual import events
from textual.content import Content
from textual.style import Style
from textual.widgets import Static

from overleg.dossier import Dossier
from overleg.leidraad import Leidraad
from overleg.nederlands import format_aantal
from overleg.screens.widgets.vakken import (
    Blad,
    count_kolommen,
    kolombreedte,
    lay_koppen,
    lay_vakken,
)
from overleg.tekening.kolommen import Kolommen, make_kolommen

SCHUIF = "schuif"
"""In the style of the words that scroll by mouse: how many columns and lines."""

RUIM = 20
"""Lines from which there is room for an empty one between the items of a voice."""

WIEL = 3
"""Lines for one click of the wheel of a mouse."""


class Kijkraam(Static):
    """Shows as much of a drawing in columns as fits, and scrolls by whole columns and by lines.

    Follows the item that is pointed at until somebody scrolls.
    """

    niets = "Er is nog niets getoond."

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__(markup=False)
        self.beeld = Kolommen()
        self._nu = ""
        self._eerste = ""
        self._kolom = 0
        self._top = 0
        self._volg = True
        self._gelegd: tuple[Kolommen, tuple[int, int, int, str, str, bool], Blad] | None = None

    @property
    def nu(self) -> str:
        """The id of the item that is pointed at."""
        return self._nu

    def make_beeld(
        self, zicht: Dossier, leidraad: Leidraad, overleg_id: str, nu: datetime
    ) -> Kolommen:
        """Make the drawing that is shown here."""
        return make_kolommen(zicht, leidraad, overleg_id, nu)

    def wijs(self, ding_id: str) -> None:
        """Point at an item and bring it into sight; an empty id points at nothing."""
        if ding_id != self._nu or not self._volg:
            self._nu = ding_id
            self._volg = True
            self.refresh()

    def schuif(self, kolommen: int, regels: int) -> bool:
        """Scroll by columns and lines; tells whether anything moved.

        Beside each other stand other columns with other heights: the row at the top stays there.
        """
        before = (self._kolom, self._top)
        rij, onder = self._clamp().find_rij(self._top)
        self._volg = False
        self._kolom += kolommen
        self._clamp_kolom()
        if self._kolom != before[0]:
            self._top = self._blad().find_regel(rij, onder)
        self._top += regels
        self._clamp()
        self.refresh()
        return before != (self._kolom, self._top)

    def on_click(self, event: events.Click) -> None:
        """Scroll by the words that say how much more there is."""
        if SCHUIF in event.style.meta:
            self.schuif(*event.style.meta[SCHUIF])

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

    # --- drawing --------------------------------------------------------------------------------

    def render(self) -> Content:
        """Show the names, as many lines as fit, and how much more there is."""
        if not self.beeld.kolommen:
            return Content.styled(self.niets, "$zacht")
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
        """Give the lines of the columns in sight; worked out again only when something changed."""
        ruim = self._ruimte >= RUIM
        how = (self._kolom, self._past, self._breedte, self._nu, self._eerste, ruim)
        if self._gelegd is None or self._gelegd[0] is not self.beeld or self._gelegd[1] != how:
            shown = self.beeld.kolommen[self._kolom : self._kolom + self._past]
            blad = lay_vakken(
                self.beeld, shown, self._breedte, nu=self._nu, eerste=self._eerste, ruim=ruim
            )
            self._gelegd = (self.beeld, how, blad)
        return self._gelegd[2]

    def _koppen(self) -> Content:
        shown = self.beeld.kolommen[self._kolom : self._kolom + self._past]
        return lay_koppen(shown, self._breedte)

    def _clamp_kolom(self) -> None:
        self._kolom = max(0, min(self._kolom, len(self.beeld.kolommen) - self._past))

    def _clamp(self) -> Blad:
        """Keep the scroll within what there is."""
        self._clamp_kolom()
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
            (self._kolom, f"◂ nog {self._kolom} links", (-1, 0)),
            (rechts, f"nog {_kolommen(rechts)} naar rechts ▸", (1, 0)),
            (self._top, "▴ omhoog", (0, -self._ruimte)),
            (onder, f"nog {format_aantal(onder, 'regel', 'regels')} ▾", (0, self._ruimte)),
        ):
            if aantal > 0:
                part = Content.styled(tekst, "bold $primary")
                parts.append(part.stylize(Style.from_meta({SCHUIF: stap})))
        line = Content("   ").join(parts)
        return line.truncate(self.content_size.width, ellipsis=True)


def _kolommen(aantal: int) -> str:
    return format_aantal(aantal, "kolom", "kolommen")
