"""All signalen in a window: choose one, and the meeting goes to where it can be mended."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Label, OptionList
from textual.widgets.option_list import Option

from overleg.keuzes import Ernst
from overleg.screens.scherm import Venster
from overleg.signalen import Signaal

GEEN = "Er zijn geen losse einden gevonden."
UITLEG = "Enter gaat naar de plek; F6 gaat daarna terug naar waar u was."


class Signaallijst(Venster[Signaal]):
    """Lists what was noticed, the hard ones first; gives the one that was chosen."""

    CSS_PATH = "signaallijst.tcss"

    def __init__(self, signalen: Sequence[Signaal], verborgen: int) -> None:
        """Make the window; `verborgen` is how many others only the chair may read."""
        super().__init__()
        self.signalen = tuple(signalen)
        self._verborgen = verborgen

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        with Vertical(classes="venster"):
            yield Label(f"Signalen {len(self.signalen)}", classes="titel", markup=False)
            yield Label(UITLEG if self.signalen else GEEN, classes="zacht", markup=False)
            if self._verborgen:
                zin = f"Nog {self._verborgen} over wat beschermd is: zie ctrl+s."
                yield Label(zin, classes="zacht", markup=False)
            yield OptionList(*self._options(), id="lijst", markup=False)
            with Horizontal(classes="knoppen"):
                yield Button("Terug (Esc)", id="terug")

    def on_mount(self) -> None:
        """Let the arrows work at once."""
        self.query_one(OptionList).focus()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Give the one that was chosen."""
        event.stop()
        self.dismiss(self.signalen[event.option_index])

    def on_button_pressed(self) -> None:
        """Close."""
        self.dismiss(None)

    def _options(self) -> list[Option]:
        return [
            Option(
                Content.assemble(
                    (f"{een.code} {'!' if een.ernst is Ernst.HARD else ' '} ", "bold $letop"),
                    een.zin,
                )
            )
            for een in self.signalen
        ]
