"""A line as it was understood, below the line itself, before it is kept."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import Static

from overleg.formulier import Begrepen

KOP = "Zo is het begrepen. Enter bewaart, Esc terug naar de tekst, Tab toont alle velden."
BREED = 11
"""Cells for what a line is about."""


class BegrepenBlok(Static):
    """Shows what was understood; what is missing and what is odd stands out by its words too."""

    def __init__(self) -> None:
        """Begin with nothing to show."""
        super().__init__(classes="begrepen", markup=False)
        self.display = False

    def show_regels(self, regels: Sequence[Begrepen]) -> None:
        """Show these lines, or nothing when there are none."""
        self.display = bool(regels)
        lines = [Content.styled(KOP, "bold")]
        for regel in regels:
            stijl = "bold $letop" if regel.mist or regel.let_op else ""
            kop = f"{regel.wat}:".ljust(BREED)
            lines.append(Content.assemble((kop, "$zacht"), (regel.tekst, stijl)))
        self.update(Content("\n").join(lines) if regels else Content(""))
