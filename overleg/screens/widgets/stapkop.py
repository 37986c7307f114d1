"""The lines above the panel: where the meeting is, the question of today, what the chair says."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual.content import Content
from textual.widgets import Static

from overleg.tekst import sanitize_line

MEESTE_LAAG, MEESTE_HOOG = 2, 5
"""How many open points are shown on a low and on a high screen."""

SMALSTE_VRAAG = 24
"""A question of today that would get fewer cells than this is left out of the line."""


class Plaatsregel(Static):
    """Left the step, right the question of today, cut when there is no room."""

    def __init__(self) -> None:
        """Make an empty line."""
        super().__init__(markup=False)
        self._plaats = ""
        self._vraag = ""

    def show_plaats(self, plaats: str, vraag: str) -> None:
        """Show where the meeting is and what it is about."""
        self._plaats, self._vraag = plaats, sanitize_line(vraag)
        self.refresh()

    def render(self) -> Content:
        """Put the two at both ends of the line."""
        width = self.content_size.width
        room = width - cell_len(self._plaats) - 3
        vraag = f"Vraag: {self._vraag}" if self._vraag else ""
        if not vraag or room < SMALSTE_VRAAG:
            return Content.styled(self._plaats, "bold $primary").truncate(width, ellipsis=True)
        right = Content(vraag).truncate(room, ellipsis=True)
        gap = " " * (width - cell_len(self._plaats) - right.cell_length)
        return Content.assemble((self._plaats, "bold $primary"), gap, right)


class Zeg(Static):
    """What the chair may say now, literally; a click shows the next sentence."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__(markup=False)
        self._zinnen: tuple[str, ...] = ()
        self._eerste = 0

    def show_zinnen(self, zinnen: Sequence[str]) -> None:
        """Show these sentences, from the first."""
        if tuple(zinnen) != self._zinnen:
            self._zinnen = tuple(zinnen)
            self._eerste = 0
            self._draw()

    def on_resize(self) -> None:
        """Break the lines anew."""
        self._draw()

    def on_click(self) -> None:
        """Show the next sentence."""
        if self._zinnen:
            self._eerste = (self._eerste + 1) % len(self._zinnen)
            self._draw()

    def _draw(self) -> None:
        if not self._zinnen:
            self.update(Content(""))
            return
        zin = self._zinnen[self._eerste]
        aantal = len(self._zinnen)
        stand = f"({self._eerste + 1} van {aantal})" if aantal > 1 else ""
        gezegd = Content.assemble(("Zeg: ", "bold"), f"“{zin}”")
        self.update(add_stand(gezegd, Content.styled(stand, "$zacht"), self.content_size.width))


def add_stand(zin: Content, stand: Content, breedte: int) -> Content:
    """Put a few words behind a sentence that stay together where the lines break.

    Args:
        zin: the sentence.
        stand: what stands behind it, such as '(1 van 3)'; may be empty.
        breedte: room in cells; 0 when it is not known yet.

    Returns:
        the two behind each other, or `stand` on a line of its own when it would be broken.
    """
    if not stand:
        return zin
    achter = Content.assemble(zin, "  ", stand)
    # A space that does not break would be simpler, but Textual breaks a line there as well.
    if not breedte or stand.plain in achter.wrap(breedte)[-1].plain:
        return achter
    return Content.assemble(zin, "\n", stand)


class OpenPunten(Static):
    """What is still open in this step."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__(markup=False)
        self._punten: tuple[str, ...] = ()
        self._hard = False
        self._zin = ""

    def show_punten(self, punten: Sequence[str], *, hard: bool, zin: str = "") -> None:
        """Show the open points of the gate.

        Args:
            punten: Dutch sentences.
            hard: going on with open points asks a reason.
            zin: what is said instead of them.
        """
        shown = (tuple(punten), hard, zin)
        if shown != (self._punten, self._hard, self._zin):
            self._punten, self._hard, self._zin = shown
            self.refresh(layout=True)

    def render(self) -> Content:
        """Show as many whole points as fit, and say how many there are more."""
        if self._zin:
            return Content(self._zin)
        if not self._punten:
            return Content.styled("Niets staat open bij deze stap.", "$zacht")
        width = self.container_size.width - 2
        most = MEESTE_HOOG if self.screen.has_class("-hoog") else MEESTE_LAAG
        shown = self._punten[:most]
        rest = len(self._punten) - len(shown)
        kop = f"Moet nog {len(self._punten)}: " if self._hard else f"Nog open {len(self._punten)}: "
        lines: list[Content] = []
        for place, punt in enumerate(shown):
            head = kop if place == 0 else " " * len(kop)
            tail = f"  (en nog {rest})" if rest and place == len(shown) - 1 else ""
            room = max(10, width - len(kop) - len(tail))
            text = Content(punt).truncate(room, ellipsis=True)
            lines.append(Content.assemble((head, "bold $letop"), text, (tail, "$zacht")))
        return Content("\n").join(lines)


class Wenkregel(Static):
    """What the keys do at the cursor; a part that does not fit is left out as a whole."""

    TUSSEN = " · "

    def __init__(self) -> None:
        """Make an empty line."""
        super().__init__(markup=False)
        self._wenk = ""

    def show_wenk(self, wenk: str) -> None:
        """Show what the keys do."""
        if wenk != self._wenk:
            self._wenk = wenk
            self.refresh()

    def render(self) -> Content:
        """Show the parts that fit."""
        width = self.content_size.width
        shown = ""
        for part in self._wenk.split(self.TUSSEN):
            longer = f"{shown}{self.TUSSEN}{part}" if shown else part
            if cell_len(longer) > width:
                break
            shown = longer
        return Content(shown)
