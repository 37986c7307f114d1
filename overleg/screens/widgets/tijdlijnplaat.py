"""The timeline on the screen: days on the left, what happened beside them."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content

from overleg.dossier import Dossier
from overleg.leidraad import Leidraad
from overleg.nederlands import format_aantal
from overleg.screens.widgets.berichten import Lopen
from overleg.screens.widgets.vakken import kleur_van
from overleg.screens.widgets.vullend import Vullend
from overleg.tekening.tijdlijn import Gebeurd, Moment, Tijdlijnbeeld, make_tijdlijn

INSPRINGEN = 4
NIETS = "Er is nog niets gebeurd waarvan iemand het moment opschreef."
WENK = "l terug naar de kolommen · pijltjes schuiven · PgDn wat hieronder staat"


class Tijdlijnplaat(VerticalScroll, can_focus=True):
    """Shows what happened when, over all voices and meetings; scrolls when it does not fit."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pageup", "deel(-1)", show=False),
        Binding("pagedown", "deel(1)", show=False),
    ]

    wenk = WENK

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._lijnen = _Lijnen()

    def compose(self) -> ComposeResult:
        """Lay out the lines."""
        yield self._lijnen

    def show_beeld(self, zicht: Dossier, leidraad: Leidraad, overleg_id: str, nu: datetime) -> None:
        """Show what this reader may see now."""
        self._lijnen.show(make_tijdlijn(zicht, leidraad, overleg_id, nu))

    def action_deel(self, stappen: int) -> None:
        """Go to the part above or below."""
        self.post_message(Lopen(stappen, deel=True))


class _Lijnen(Vullend):
    """The lines of the timeline at the width there is."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__(markup=False)
        self._beeld = Tijdlijnbeeld((), 0, 0)

    def show(self, beeld: Tijdlijnbeeld) -> None:
        """Show another drawing."""
        if beeld != self._beeld:
            self._beeld = beeld
            self.redraw()

    def draw(self, breedte: int) -> Content:
        """Give each moment as a line of its own, and below it what happened."""
        beeld = self._beeld
        if not beeld.momenten:
            return Content.styled(NIETS, "$zacht")
        overleggen = format_aantal(beeld.overleggen, "overleg", "overleggen")
        stemmen = format_aantal(beeld.stemmen, "stem", "stemmen")
        lines = [Content.styled(f"Tijdlijn: {stemmen}, {overleggen}", "bold $primary")]
        for moment in beeld.momenten:
            lines.append(_kop(moment))
            for een in moment.gebeurd:
                lines += _lay(een, breedte)
        return Content("\n").join(lines)


def _kop(moment: Moment) -> Content:
    geleden = f"  {moment.geleden}" if moment.geleden else ""
    return Content.assemble(("├── ", "$lijn"), (moment.wanneer, "bold"), (geleden, "$zacht"))


def _lay(een: Gebeurd, breedte: int) -> list[Content]:
    """Give the lines of one event behind the line that runs from moment to moment."""
    wie = Content.styled(f"{een.stem.kop}  ", kleur_van(een.stem)) if een.stem else Content("")
    bij = (f"  {' · '.join(een.bij)}", "$zacht") if een.bij else ""
    text = Content.assemble(wie, een.tekst, bij)
    own = [line.rstrip() for line in text.wrap(max(2, breedte - INSPRINGEN))]
    return [Content.assemble(("│   ", "$lijn"), line) for line in own]
