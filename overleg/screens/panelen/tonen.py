"""Tegelijk tonen: what only one knows first, heard one by one, and who knew it too."""

from __future__ import annotations

from collections.abc import Iterator

from textual.widget import Widget

from overleg.screens.panelen.stil import Stilpaneel, is_stil
from overleg.screens.widgets.berichten import Opgeslagen
from overleg.screens.widgets.voorlezen import Voorlezen


class Toonpaneel(Stilpaneel):
    """Before the reveal only the voices; after it the items to read aloud, and the parts."""

    kort = False
    wachten = None

    def compose_boven(self) -> Iterator[Widget]:
        """Put what is read aloud now above the parts."""
        yield from super().compose_boven()
        yield Voorlezen(self.schrijver)

    def show_stil(self) -> None:
        """Show the voices before the reveal, and what is read aloud after it."""
        super().show_stil()
        stil = is_stil(self.tafel)
        self.query_one("#stil").display = stil
        voorlezen = self.query_one(Voorlezen)
        voorlezen.display = not stil
        if not stil:
            voorlezen.sync()

    def focus_begin(self) -> None:
        """Begin with reading aloud."""
        if is_stil(self.tafel):
            super().focus_begin()
        else:
            self.query_one(Voorlezen).focus()

    async def on_voorlezen_veranderd(self, event: Voorlezen.Veranderd) -> None:
        """Show the rows below as they are now."""
        event.stop()
        await self.sync()
        self.post_message(Opgeslagen(af=True))
