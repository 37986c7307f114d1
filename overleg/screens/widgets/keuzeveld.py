"""Choosing from a list with one key; several choices where a field holds several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widgets import Static

from overleg.formulier import Optie
from overleg.screens.panelen.vorm import find_toets, toetsen_van
from overleg.screens.widgets.berichten import Lopen

NIETS = "–"
PLEK = "optie"
"""Under this name the place of a choice travels with the cells it is drawn in."""


class KeuzeVeld(Static, can_focus=True):
    """Shows what was chosen; with the cursor in it, what can be chosen and by which key."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "lopen(-1)", show=False),
        Binding("down", "lopen(1)", show=False),
        Binding("left", "wijs(-1)", show=False),
        Binding("right", "wijs(1)", show=False),
        Binding("space", "kies_aangewezen", show=False),
        Binding("enter", "klaar", show=False),
        Binding("backspace,delete", "wis", show=False),
        Binding("pageup", "deel(-1)", show=False),
        Binding("pagedown", "deel(1)", show=False),
    ]

    class Gekozen(Message):
        """Something was chosen or taken back."""

        def __init__(self, keuzeveld: KeuzeVeld, gekozen: tuple[int, ...]) -> None:
            """Keep the field and the places in the list that are chosen now."""
            super().__init__()
            self.keuzeveld = keuzeveld
            self.gekozen = gekozen

        @property
        def control(self) -> KeuzeVeld:
            """The field."""
            return self.keuzeveld

    class Klaar(Message):
        """The person is ready with this field: by choosing, or by Enter."""

        def __init__(self, keuzeveld: KeuzeVeld, *, enter: bool) -> None:
            """Keep the field."""
            super().__init__()
            self.keuzeveld = keuzeveld
            self.enter = enter

        @property
        def control(self) -> KeuzeVeld:
            """The field."""
            return self.keuzeveld

    def __init__(self, *, meer: bool, letters: bool) -> None:
        """Make a field.

        Args:
            meer: several may be chosen.
            letters: a short list goes by its first letters.
        """
        super().__init__(Content(NIETS), markup=False)
        self.meer = meer
        self._letters = letters
        self._opties: tuple[Optie, ...] = ()
        self._gekozen: tuple[int, ...] = ()
        self._aangewezen: int | None = None

    @property
    def gekozen(self) -> tuple[int, ...]:
        """The places in the list that are chosen."""
        return self._gekozen

    def show_keuze(self, opties: Sequence[Optie], gekozen: tuple[int, ...]) -> None:
        """Show what can be chosen and what is."""
        if (tuple(opties), gekozen) == (self._opties, self._gekozen):
            return
        self._opties = tuple(opties)
        self._gekozen = gekozen
        self._draw()

    def on_focus(self) -> None:
        """Show the choices."""
        self._draw()

    def on_blur(self) -> None:
        """Show only what was chosen."""
        self._aangewezen = None
        self._draw()

    def on_key(self, event: events.Key) -> None:
        """Choose by key."""
        place = find_toets(self._opties, event.character or "", letters=self._letters)
        if place is None:
            return
        event.stop()
        self._choose(place)

    def on_click(self, event: events.Click) -> None:
        """Choose by mouse."""
        place = event.style.meta.get(PLEK)
        if isinstance(place, int) and place < len(self._opties):
            self._choose(place)

    def action_lopen(self, stappen: int) -> None:
        """Go to the field above or below."""
        self.post_message(Lopen(stappen))

    def action_deel(self, stappen: int) -> None:
        """Go to the part above or below."""
        self.post_message(Lopen(stappen, deel=True))

    def action_wijs(self, stappen: int) -> None:
        """Point at the next choice without choosing it."""
        if self._opties:
            nu = self._aangewezen if self._aangewezen is not None else self._start() - stappen
            self._aangewezen = (nu + stappen) % len(self._opties)
            self._draw()

    def action_kies_aangewezen(self) -> None:
        """Choose what is pointed at."""
        if self._aangewezen is not None:
            self._choose(self._aangewezen)

    def action_klaar(self) -> None:
        """Choose what is pointed at, or go on."""
        if self._aangewezen is not None and self._aangewezen not in self._gekozen:
            self._choose(self._aangewezen)
            return
        self.post_message(self.Klaar(self, enter=True))

    def action_wis(self) -> None:
        """Take every choice back."""
        if self._gekozen:
            self._set(())

    def _choose(self, place: int) -> None:
        if not self.meer:
            self._set((place,))
            self.post_message(self.Klaar(self, enter=False))
        elif place in self._gekozen:
            self._set(tuple(een for een in self._gekozen if een != place))
        else:
            self._set((*self._gekozen, place))

    def _set(self, gekozen: tuple[int, ...]) -> None:
        self._gekozen = gekozen
        self._draw()
        self.post_message(self.Gekozen(self, gekozen))

    def _start(self) -> int:
        return self._gekozen[0] if self._gekozen else 0

    def _draw(self) -> None:
        self.update(self._choices() if self.has_focus else self._chosen())

    def _chosen(self) -> Content:
        labels = [self._label(self._opties[place]) for place in self._gekozen]
        return Content(", ".join(labels) or NIETS)

    def _choices(self) -> Content:
        if not self._opties:
            return Content("Er is nog niets om uit te kiezen.")
        parts: list[Content] = []
        for place, (toets, optie) in enumerate(
            zip(toetsen_van(self._opties, letters=self._letters), self._opties, strict=True)
        ):
            chosen = place in self._gekozen
            mark = ("[x] " if chosen else "[ ] ") if self.meer else ("✓ " if chosen else "")
            # One choice stays on one line: no space in it may become the end of the line.
            label = f"{mark}{self._label(optie)}".replace(" ", "\u00a0")
            style = "bold" if chosen else ""
            if place == self._aangewezen:
                style = "reverse"
            part = Content.assemble(
                (f"{toets}\u00a0" if toets else "", "bold $text-accent"), (label, style)
            )
            parts.append(part.stylize(Style.from_meta({PLEK: place})))
        return Content("   ").join(parts)

    @staticmethod
    def _label(optie: Optie) -> str:
        return f"{optie.teken} {optie.label}" if optie.teken else optie.label
