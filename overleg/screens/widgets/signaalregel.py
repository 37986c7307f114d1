"""One line with what is loose: how many signalen, and the first one of this step."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from overleg.keuzes import Ernst, StapSoort
from overleg.signalen import Signaal


class Signaalregel(Static):
    """Counts the signalen and tells one; a click shows them all."""

    class Gekozen(Message):
        """The whole list is wanted."""

    def __init__(self) -> None:
        """Make an empty line."""
        super().__init__(markup=False)
        self._shown: tuple[tuple[Signaal, ...], int, StapSoort | None, str] = ((), 0, None, "")

    def show_signalen(
        self, signalen: Sequence[Signaal], verborgen: int, stap: StapSoort, toets: str
    ) -> None:
        """Show these signalen.

        Args:
            signalen: what may be read here, the hard ones first.
            verborgen: how many others there are.
            stap: the kind of step the meeting is at; its own signaal is told first.
            toets: the key that shows them all.
        """
        shown = (tuple(signalen), verborgen, stap, toets)
        if shown != self._shown:
            self._shown = shown
            self.display = bool(signalen) or bool(verborgen)
            self.refresh()

    def on_click(self) -> None:
        """Show the whole list."""
        self.post_message(self.Gekozen())

    def render(self) -> Content:
        """Show the number, one signaal of this step, and the key for the rest, on one line."""
        signalen, verborgen, stap, toets = self._shown
        hier = [een for een in signalen if een.stap is stap]
        kop = f"Signalen {len(signalen) + verborgen}"
        if verborgen:
            kop += f" ({verborgen} beschermd)"
        hard = any(een.ernst is Ernst.HARD for een in signalen)
        head = Content.styled(f"{kop}: ", "bold $gevaar" if hard else "bold $letop")
        tail = Content.styled(f"  {toets} alle", "$zacht")
        wat = f"{hier[0].code} {hier[0].zin}" if hier else "bij deze stap geen"
        room = max(10, self.content_size.width - head.cell_length - tail.cell_length)
        return head + Content(wat).truncate(room, ellipsis=True) + tail
