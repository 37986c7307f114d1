"""A list to choose from: with arrows and Enter, with the mouse, or with the digit in front."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rich.cells import cell_len
from textual.content import Content
from textual.events import Key, Resize
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from overleg.tekst import sanitize_line

LABEL = 36
"""Widest column of labels, in cells; on a narrow screen two fifths of the list."""

RUIM = 1000
"""Cells there are before the list was laid out."""


@dataclass(frozen=True)
class Keus:
    """One choice.

    `waarde` is what the answer holds, `label` what a person reads, `uitleg` stands behind it in a
    softer colour. `teken` is typed to choose it; a choice without one gets a digit.
    """

    waarde: str
    label: str
    uitleg: str = ""
    teken: str = ""


class Keuzelijst(OptionList):
    """Choices with a sign in front of each; one is chosen, or with `meer` any number."""

    class Gekozen(Message):
        """Somebody chose; `keuzelijst.waarden` tells what."""

        def __init__(self, keuzelijst: Keuzelijst) -> None:
            """Say in which list."""
            super().__init__()
            self.keuzelijst = keuzelijst

        @property
        def control(self) -> Keuzelijst:
            """The list in which somebody chose."""
            return self.keuzelijst

    def __init__(
        self,
        keuzes: Sequence[Keus],
        *,
        gekozen: Sequence[str] = (),
        meer: bool = False,
        **rest: Any,
    ) -> None:
        """Make the list.

        Args:
            keuzes: the choices.
            gekozen: what is chosen already, by value.
            meer: any number may be chosen, with the space bar; Enter says that it is done.
            **rest: `id` and `classes`, as for every widget.
        """
        super().__init__(markup=False, **rest)
        self.keuzes = tuple(keuzes)
        self.meer = meer
        self._tekens = _tekens(self.keuzes)
        self._breedte = RUIM
        known = [keus.waarde for keus in self.keuzes]
        self._gekozen = [waarde for waarde in gekozen if waarde in known]

    @property
    def waarden(self) -> tuple[str, ...]:
        """The chosen values, in the order of the list."""
        return tuple(keus.waarde for keus in self.keuzes if keus.waarde in self._gekozen)

    def on_mount(self) -> None:
        """Show the choices, with the cursor on what was chosen."""
        self.add_options(Option(self._prompt(place)) for place in range(len(self.keuzes)))
        chosen = [n for n, keus in enumerate(self.keuzes) if keus.waarde in self._gekozen]
        self.highlighted = chosen[0] if chosen and not self.meer else 0 if self.keuzes else None

    def on_resize(self, event: Resize) -> None:
        """Fit the choices to the width, each below its own sign."""
        width = self.scrollable_content_region.width
        if width > 0 and width != self._breedte:
            self._breedte = width
            for n in range(self.option_count):
                self.replace_option_prompt_at_index(n, self._prompt(n))

    async def on_key(self, event: Key) -> None:
        """Choose by sign; tick with the space bar where several may be chosen."""
        if event.key == "space" and self.meer and self.highlighted is not None:
            self._toggle(self.highlighted)
        elif event.character and event.character in self._tekens:
            place = self._tekens.index(event.character)
            self.highlighted = place
            if self.meer:
                self._toggle(place)
            else:
                self._choose(place)
        else:
            return
        event.stop()
        event.prevent_default()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take Enter, and a click, which in a list of several only ticks."""
        event.stop()
        if not self.meer:
            self._choose(event.option_index)
        elif self._clicked:
            self._clicked = False
            self._toggle(event.option_index)
        else:
            self.post_message(self.Gekozen(self))

    _clicked = False

    def on_click(self) -> None:
        """Remember that what is selected next was clicked, before the list itself sees it."""
        self._clicked = True

    def _choose(self, place: int) -> None:
        old, self._gekozen = self._gekozen, [self.keuzes[place].waarde]
        for n, keus in enumerate(self.keuzes):
            if keus.waarde in (*old, *self._gekozen):
                self.replace_option_prompt_at_index(n, self._prompt(n))
        self.post_message(self.Gekozen(self))

    def _toggle(self, place: int) -> None:
        waarde = self.keuzes[place].waarde
        if waarde in self._gekozen:
            self._gekozen.remove(waarde)
        else:
            self._gekozen.append(waarde)
        self.replace_option_prompt_at_index(place, self._prompt(place))

    def _prompt(self, place: int) -> Content:
        keus = self.keuzes[place]
        mark = ""
        if self.meer:
            mark = "✓ " if keus.waarde in self._gekozen else "· "
        voor = f" {self._tekens[place] or ' '}  {mark}"
        label = sanitize_line(keus.label)
        if not keus.uitleg:
            return Content(hang(label, self._breedte, voor))
        # Two columns on one line: what does not fit behind the name is cut, with a sign of it.
        breed = min(LABEL, self._breedte * 2 // 5)
        widest = max(cell_len(sanitize_line(een.label)) for een in self.keuzes)
        kolom = min(widest, breed)
        naam = Content(label).truncate(kolom, ellipsis=True)
        gap = " " * (kolom - naam.cell_length + 2)
        line = Content.assemble(voor, naam, (f"{gap}{sanitize_line(keus.uitleg)}", "$zacht"))
        return line.truncate(self._breedte, ellipsis=True)


def hang(tekst: str, breedte: int, voor: str) -> str:
    """Break a text between words, every line below the first word and not below the sign.

    Args:
        tekst: the words, on one line.
        breedte: cells there are.
        voor: what stands before the first word.
    """
    lines, line = [], voor
    for word in tekst.split(" "):
        begin = not line.strip() or line == voor
        if not begin and cell_len(line) + 1 + cell_len(word) > breedte:
            lines.append(line)
            line = " " * cell_len(voor) + word
        else:
            line += word if begin else f" {word}"
    return "\n".join([*lines, line])


def _tekens(keuzes: Sequence[Keus]) -> list[str]:
    """Give each choice the key that chooses it: its own sign, or the next free digit."""
    own = {keus.teken for keus in keuzes if keus.teken}
    digits = iter([digit for digit in "1234567890" if digit not in own])
    return [keus.teken or next(digits, "") for keus in keuzes]
