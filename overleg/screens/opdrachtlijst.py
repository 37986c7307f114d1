"""A list of commands that gets shorter while somebody types a word of what is sought."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from textwrap import wrap

from rich.cells import cell_len
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from overleg.screens.opdracht import Opdracht
from overleg.tekst import fold, sanitize_line
from overleg.textual_nl import toetsnaam

NIETS = "Niets gevonden. Probeer een ander woord, of wis wat u typte."


def search(opdrachten: Iterable[Opdracht], woorden: str) -> list[Opdracht]:
    """Give the commands in which every typed word occurs, those with it in the title first."""
    sought = fold(woorden).split()
    found = [
        opdracht
        for opdracht in opdrachten
        if all(word in fold(f"{opdracht.titel} {opdracht.uitleg}") for word in sought)
    ]
    return sorted(found, key=lambda opdracht: _rank(fold(opdracht.titel), sought))


class Opdrachtlijst(OptionList):
    """Title and key on one line, and below it what the command is for."""

    def __init__(self, opdrachten: Sequence[Opdracht]) -> None:
        """Start with all of them."""
        super().__init__(markup=False, id="opdrachten")
        self._alle = tuple(opdrachten)
        self.gevonden: list[Opdracht] = []

    def on_mount(self) -> None:
        """Show all of them."""
        self.call_after_refresh(self.filter, "")

    def filter(self, woorden: str) -> None:
        """Show only what fits the typed words."""
        self.gevonden = search(self._alle, woorden)
        self.clear_options()
        width = max(20, self.scrollable_content_region.width - 2)
        self.add_options(Option(_prompt(opdracht, width)) for opdracht in self.gevonden)
        if self.gevonden:
            self.highlighted = 0
        else:
            self.add_option(Option(Content(NIETS), disabled=True))

    @property
    def huidige(self) -> Opdracht | None:
        """The command the cursor is on."""
        place = self.highlighted
        return self.gevonden[place] if place is not None and place < len(self.gevonden) else None


def _prompt(opdracht: Opdracht, width: int) -> Content:
    titel = sanitize_line(opdracht.titel)
    toets = toetsnaam(opdracht.toets) if opdracht.toets else ""
    if not opdracht.mag:
        toets = "kan nu niet"
    gap = " " * max(2, width - cell_len(titel) - cell_len(toets))
    uitleg = "\n  ".join(wrap(sanitize_line(opdracht.uitleg), width - 2))
    return Content.assemble(
        (titel, "bold"),
        gap,
        (toets, "$primary"),
        "\n  ",
        (uitleg, "$zacht"),
    )


def _rank(titel: str, sought: Sequence[str]) -> int:
    if not sought or all(titel.startswith(word) for word in sought):
        return 0
    return 1 if all(word in titel for word in sought) else 2
