"""The ways of help beside each other on the screen."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from overleg.dossier import Dossier
from overleg.leidraad import Leidraad
from overleg.screens.widgets.berichten import Lopen
from overleg.screens.widgets.vullend import Vullend
from overleg.tekening.hulproute import HulpKolom, draw_hulp, write_hulp

SAMEN = 2
"""One way of help alone is not compared with anything."""


class Hulpplaat(Vullend, can_focus=True):
    """A table with a column for each way of help; away as long as there are fewer than two.

    It can be walked to, so that it comes into sight on a small screen.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,pageup", "lopen(-1)", show=False),
        Binding("down,pagedown", "lopen(1)", show=False),
    ]

    def __init__(self) -> None:
        """Begin with nothing to show."""
        super().__init__(markup=False)
        self._kolommen: tuple[HulpKolom, ...] = ()
        self.display = False

    def show_beeld(self, zicht: Dossier, leidraad: Leidraad, overleg_id: str, nu: datetime) -> None:
        """Show the ways of help of a meeting.

        Args:
            zicht: what the reader may see.
            leidraad: the script; the table is the same in any.
            overleg_id: the meeting.
            nu: the present moment; the table is the same at any.
        """
        found = draw_hulp(zicht, overleg_id)
        if found != self._kolommen:
            self._kolommen = found
            self.display = len(found) >= SAMEN
            self.redraw()

    def action_lopen(self, stappen: int) -> None:
        """Go to the place above or below."""
        self.post_message(Lopen(stappen))

    def draw(self, breedte: int) -> Content:
        """Draw the table, with the names in bold."""
        return Content("\n").join(
            Content.styled(line, "bold" if is_kop else "")
            for line, is_kop in write_hulp(self._kolommen, breedte)
        )
