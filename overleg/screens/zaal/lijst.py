"""The blocks of a step on the wall: one text, so that showing and blanking it is quick."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from overleg.screens.panelen.beschrijven import Beschrijving
from overleg.screens.zaal.beeld import NIETS, Blok

NIETS_VOOR_U = "Hier staat alleen wat u zelf mag lezen. Bij deze stap is dat nu niets."

WIJST, NAAST = "▸ ", "  "
"""What stands before the row the chair is at, and before the others."""


def write_rij(wat: Beschrijving, *, nu: bool) -> Content:
    """Write a row for the wall: whom it is about, its words, and what belongs to it."""
    parts: list[Content | tuple[str, str] | str] = [(WIJST if nu else NAAST, "bold $primary")]
    if wat.kop:
        parts += [(wat.kop, "bold"), "  "]
    if wat.woorden:
        parts.append(wat.woorden)
    bij = " · ".join(wat.bij)
    if bij:
        parts.append((f"  {bij}" if wat.woorden else bij, "$zacht"))
    if wat.merken:
        parts.append(("  " + " · ".join(wat.merken), "bold $letop"))
    return Content.assemble(*parts)


def write_blokken(
    blokken: Sequence[Blok], *, ruim: bool, niets: str = NIETS
) -> tuple[Content, Content | None]:
    """Write all blocks below each other.

    Args:
        blokken: the blocks.
        ruim: leave a line between rows.
        niets: what is said when there are none.

    Returns:
        all of it, and the part above the row the chair is at; None when the chair is at none.
    """
    lines: list[Content] = []
    above: Content | None = None
    for blok in blokken:
        if lines and not ruim:
            lines.append(Content(""))
        lines.append(Content.styled(blok.titel, "bold $primary"))
        for rij in blok.rijen:
            if rij.nu:
                above = Content("\n").join(lines)
            lines.append(write_rij(rij.wat, nu=rij.nu))
            if ruim:
                lines.append(Content(""))
    return Content("\n").join(lines or [Content(niets)]), above


class Zaallijst(VerticalScroll):
    """All blocks below each other; follows the row the chair is at."""

    def __init__(self) -> None:
        """Make an empty list."""
        super().__init__()
        self._tekst = Static(markup=False)
        self._shown = Content("")
        self._above: Content | None = None

    def compose(self) -> ComposeResult:
        """Lay out one text."""
        yield self._tekst

    def show_blokken(self, blokken: Sequence[Blok], niets: str = NIETS) -> None:
        """Show these blocks, when they are others than before."""
        tekst, above = write_blokken(blokken, ruim=self.screen.has_class("-hoog"), niets=niets)
        if tekst != self._shown:
            self._shown = tekst
            self._tekst.update(tekst)
        if above is not None and above != self._above:
            self.call_after_refresh(self._follow)
        self._above = above

    def clear(self) -> None:
        """Hold no word of a case any more."""
        self._shown, self._above = Content(""), None
        self._tekst.update("")
        self.scroll_home(animate=False)

    def _follow(self) -> None:
        """Bring the row the chair is at into view, when it is not."""
        if self._above is None:
            return
        row = self._above.get_height({}, self._tekst.content_size.width or 1)
        row += self._tekst.virtual_region.y
        if not self.scroll_y <= row < self.scroll_y + self.size.height - 1:
            self.scroll_to(y=max(0, row - 1), animate=False)
