"""The blocks of a step on the wall, changed in place so that the room sees no flicker."""

from __future__ import annotations

from collections.abc import Sequence

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from overleg.screens.panelen.beschrijven import Beschrijving
from overleg.screens.zaal.beeld import NIETS, Blok

TITEL, NU = "titel", "-nu"
"""Classes of a line: the title of a block, and the row the chair is at."""


def write_rij(wat: Beschrijving) -> Content:
    """Write a row for the wall: whom it is about, its words, and what belongs to it."""
    parts: list[Content | tuple[str, str] | str] = []
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


class Regel(Static):
    """One line of the list: the title of a block, or a row of it."""

    def __init__(self, sleutel: str) -> None:
        """Make an empty line that can be found again."""
        super().__init__(markup=False)
        self.sleutel = sleutel
        self._wat: Content | None = None

    def show(self, wat: Content, soort: str = "") -> None:
        """Show these words, when they are others than before, in the way of their kind."""
        for naam in (TITEL, NU):
            self.set_class(naam == soort, naam)
        if wat != self._wat:
            self._wat = wat
            self.update(wat)


class Zaallijst(VerticalScroll):
    """All blocks below each other; follows the row the chair is at."""

    def __init__(self) -> None:
        """Make an empty list."""
        super().__init__()
        self._regels: dict[str, Regel] = {}
        self._nu = ""

    async def show_blokken(self, blokken: Sequence[Blok]) -> None:
        """Show these blocks; what stays the same stays where it is."""
        wanted: dict[str, tuple[Content, str]] = {}
        nu = ""
        for blok in blokken:
            wanted[blok.sleutel] = (Content(blok.titel), TITEL)
            for rij in blok.rijen:
                wanted[rij.sleutel] = (write_rij(rij.wat), NU if rij.nu else "")
                nu = rij.sleutel if rij.nu else nu
        if not wanted:
            wanted["-"] = (Content(NIETS), "")
        await self._lay_out(list(wanted))
        for sleutel, (wat, soort) in wanted.items():
            self._regels[sleutel].show(wat, soort)
        if nu and nu != self._nu:
            self._regels[nu].scroll_visible(animate=False)
        self._nu = nu

    async def clear(self) -> None:
        """Hold nothing of a case any more."""
        self._regels.clear()
        self._nu = ""
        await self.remove_children()
        self.scroll_home(animate=False)

    async def _lay_out(self, sleutels: list[str]) -> None:
        """Have exactly these lines, in this order."""
        kept = [sleutel for sleutel in self._regels if sleutel in sleutels]
        if kept != [sleutel for sleutel in sleutels if sleutel in self._regels]:
            await self.clear()
        for sleutel in [een for een in self._regels if een not in sleutels]:
            await self._regels.pop(sleutel).remove()
        ordered: dict[str, Regel] = {}
        run: list[Regel] = []
        for sleutel in sleutels:
            regel = self._regels.get(sleutel)
            if regel is None:
                regel = Regel(sleutel)
                run.append(regel)
            elif run:
                await self.mount_all(run, before=regel)
                run = []
            ordered[sleutel] = regel
        if run:
            await self.mount_all(run)
        self._regels = ordered
