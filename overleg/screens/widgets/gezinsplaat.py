"""The family on the screen: a box for each household, and below it how people belong together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from overleg.dossier import Dossier
from overleg.leidraad import Leidraad
from overleg.screens.widgets.berichten import Lopen
from overleg.screens.widgets.vullend import Vullend
from overleg.tekening.gezin import Gezin, Gezinslid, Huishouden, make_gezin

SMALST, BREEDST = 36, 52
"""Cells of a box, the space to the next one included: two beside each other at 80."""

WENK = "↓ de kaarten · PgDn alle vragen"
NIETS = "Er is nog niemand opgeschreven. Zeg bij ‘Openen’ om wie het gaat."


class Gezinsplaat(Vullend, can_focus=True):
    """Shows households as boxes, as many beside each other as fit.

    The cursor can stand on it, so that it can be brought into sight on a low screen.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "lopen(-1)", show=False),
        Binding("down,enter", "lopen(1)", show=False),
        Binding("pageup", "deel(-1)", show=False),
        Binding("pagedown", "deel(1)", show=False),
    ]

    wenk = WENK

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__(markup=False)
        self._gezin = Gezin((), ())

    def show_beeld(self, zicht: Dossier, leidraad: Leidraad, overleg_id: str, nu: datetime) -> None:
        """Show the people this reader may see now.

        Args:
            zicht: the dossier as the reader may see it.
            leidraad: the script of the meeting.
            overleg_id: the meeting.
            nu: the present moment.
        """
        gezin = make_gezin(zicht, leidraad, overleg_id, nu)
        if gezin != self._gezin:
            self._gezin = gezin
            self.redraw()

    def action_lopen(self, stappen: int) -> None:
        """Go to the place above or below."""
        self.post_message(Lopen(stappen))

    def action_deel(self, stappen: int) -> None:
        """Go to the part above or below."""
        self.post_message(Lopen(stappen, deel=True))

    def draw(self, breedte: int) -> Content:
        """Give the boxes and the relations at a width in cells."""
        if not self._gezin.huishoudens:
            return Content.styled(NIETS, "$zacht")
        return Content("\n").join(lay_gezin(self._gezin, breedte))


def lay_gezin(gezin: Gezin, breedte: int) -> list[Content]:
    """Give the lines of the picture at a width in cells: boxes, and below them the relations."""
    huizen = gezin.huishoudens
    fit = max(1, min(len(huizen), breedte // SMALST))
    width = min(BREEDST, breedte // fit)
    lines = _beside(_stack([_lay_huis(een, width - 1) for een in huizen], fit), width)
    for relatie in gezin.relaties:
        lines += Content(relatie).wrap(max(2, breedte))
    return lines


def _lay_huis(huis: Huishouden, breedte: int) -> list[Content]:
    """Give the lines of one box, its name in the upper edge."""
    room = max(2, breedte - 4)
    name = Content.styled(huis.naam, "bold $primary").truncate(room - 1, ellipsis=True)
    rest = "─" * max(0, breedte - name.cell_length - 5)
    lines = [Content.assemble(("┌─ ", "$lijn"), name, (f" {rest}┐", "$lijn"))]
    for lid in huis.leden:
        for line in _lay_lid(lid, room):
            pad = " " * max(0, room - line.cell_length)
            lines.append(Content.assemble(("│ ", "$lijn"), line, pad, (" │", "$lijn")))
    return [*lines, Content.styled(f"└{'─' * (breedte - 2)}┘", "$lijn")]


def _lay_lid(lid: Gezinslid, breedte: int) -> list[Content]:
    rollen = (f", {lid.rollen}", "") if lid.rollen else ""
    lines = Content.assemble((lid.naam, "bold"), rollen).wrap(breedte)
    if lid.nu_bij:
        lines += Content.styled(f"  {lid.nu_bij}", "$zacht").wrap(breedte)
    return [line.rstrip() for line in lines]


def _stack(huizen: Sequence[list[Content]], kolommen: int) -> list[list[Content]]:
    """Put each box below the shortest column so far, the first one on the left."""
    columns: list[list[Content]] = [[] for _ in range(kolommen)]
    for huis in huizen:
        min(columns, key=len).extend(huis)
    return columns


def _beside(kolommen: Sequence[Sequence[Content]], breedte: int) -> list[Content]:
    """Put columns of boxes beside each other."""
    lines: list[Content] = []
    for place in range(max(map(len, kolommen))):
        cells = [kolom[place] if place < len(kolom) else Content("") for kolom in kolommen]
        padded = [cell.pad_right(max(0, breedte - cell.cell_length)) for cell in cells]
        lines.append(Content("").join(padded).rstrip())
    return lines
