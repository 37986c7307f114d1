"""Where the meeting is: all phases and steps beside the panel, or one line above it."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widgets import Static

from overleg.keuzes import StapUitkomst
from overleg.verloop import StapBeeld

STAP = "stap"
"""Under this name the id of a step travels with the cells it is drawn in."""

TEKENS = {
    StapUitkomst.OPEN: "○",
    StapUitkomst.GEDAAN: "✓",
    StapUitkomst.OVERGESLAGEN: "–",
    StapUitkomst.NIET_AAN_TOEGEKOMEN: "–",
}
HUIDIG = "▸"
WOORDEN = {
    StapUitkomst.OVERGESLAGEN: "overgeslagen",
    StapUitkomst.NIET_AAN_TOEGEKOMEN: "niet aan toe",
}


class Rail(Static):
    """Phases and steps, each with a sign and, when it was not done, a word."""

    class Gekozen(Message):
        """A step was clicked."""

        def __init__(self, stap: str) -> None:
            """Keep the id of the step."""
            super().__init__()
            self.stap = stap

    def __init__(self) -> None:
        """Make an empty rail."""
        super().__init__(markup=False)

    def show_stappen(self, stappen: Sequence[StapBeeld]) -> None:
        """Show how every step stands."""
        lines: list[Content] = []
        fase = ""
        for stap in stappen:
            if stap.fase.label != fase:
                fase = stap.fase.label
                lines.append(Content.styled(fase.upper(), "$zacht"))
            lines.append(_line(stap))
            if stap.uitkomst in WOORDEN:
                lines.append(Content.styled(f"  {WOORDEN[stap.uitkomst]}", "$zacht"))
        self.update(Content("\n").join(lines))

    def on_click(self, event: events.Click) -> None:
        """Choose a step by mouse."""
        stap = event.style.meta.get(STAP)
        if isinstance(stap, str):
            self.post_message(self.Gekozen(stap))


def _line(stap: StapBeeld) -> Content:
    sign = HUIDIG if stap.is_huidig else TEKENS[stap.uitkomst]
    style = "bold" if stap.is_huidig else "$zacht" if stap.uitkomst in WOORDEN else ""
    if stap.is_huidig:
        style = "bold $primary"
    line = Content.assemble((f"{sign} ", style), (stap.titel, style))
    return line.stylize(Style.from_meta({STAP: stap.stap}))


def tell_plaats(stappen: Sequence[StapBeeld]) -> str:
    """Say in one line where the meeting is: 'Beeld › Tegelijk tonen, 4 van 14'."""
    for nummer, stap in enumerate(stappen, 1):
        if stap.is_huidig:
            return f"{stap.fase.label} › {stap.titel}, {nummer} van {len(stappen)}"
    return ""
