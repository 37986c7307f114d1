"""Choosing from a list with one key; several choices where a field holds several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.style import Style

from overleg.formulier import Optie
from overleg.screens.panelen.aanbod import find_keuze, is_lang, list_aanbod
from overleg.screens.widgets.berichten import Lopen
from overleg.screens.widgets.vullend import Vullend, pack

NIETS = "–"
PLEK = "optie"
"""Under this name the place of a choice travels with the cells it is drawn in."""


class KeuzeVeld(Vullend, can_focus=True):
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

    bij_typen = "Hier kiest u met het teken ervoor. Enter gaat verder."
    """What is said to who types words here."""

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
        super().__init__(markup=False)
        self.meer = meer
        self._letters = letters
        self._opties: tuple[Optie, ...] = ()
        self._gekozen: tuple[int, ...] = ()
        self._aangewezen: int | None = None
        self._zoek = ""

    @property
    def gekozen(self) -> tuple[int, ...]:
        """The places in the list that are chosen."""
        return self._gekozen

    @property
    def waarden(self) -> tuple[str, ...]:
        """What is stored of the choices that are made."""
        return tuple(self._opties[place].waarde for place in self._gekozen)

    def show_keuze(self, opties: Sequence[Optie], gekozen: tuple[int, ...]) -> None:
        """Show what can be chosen and what is."""
        if (tuple(opties), gekozen) == (self._opties, self._gekozen):
            return
        self._opties = tuple(opties)
        self._gekozen = gekozen
        self.redraw()

    def on_focus(self) -> None:
        """Show the choices, on as many lines as they need.

        `has_focus` only follows after this, so a `redraw` here would measure what was shown.
        """
        self.refresh(layout=True)

    def on_blur(self) -> None:
        """Show only what was chosen."""
        self._aangewezen = None
        self._zoek = ""
        self.refresh(layout=True)

    def on_key(self, event: events.Key) -> None:
        """Choose by key; in a long list other characters search."""
        teken = event.character or ""
        place = find_keuze(self._opties, self._zoek, teken, letters=self._letters)
        if place is not None:
            event.stop()
            self._choose(place)
        elif is_lang(self._opties) and event.is_printable and event.key != "space":
            event.stop()
            self._zoek += teken
            self._aangewezen = None
            self.redraw()

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
        places = [place for _, place in self._aanbod()]
        if not places:
            return
        if self._aangewezen in places:
            here = (places.index(self._aangewezen) + stappen) % len(places)
            self._aangewezen = places[here]
        else:
            chosen = [place for place in self._gekozen if place in places]
            self._aangewezen = (chosen or places)[0]
        self.redraw()

    def action_kies_aangewezen(self) -> None:
        """Choose what is pointed at; a space in what is searched for."""
        if self._aangewezen is not None:
            self._choose(self._aangewezen)
        elif self._zoek:
            self._zoek += " "
            self.redraw()

    def action_klaar(self) -> None:
        """Choose what is pointed at, or go on."""
        if self._aangewezen is not None and self._aangewezen not in self._gekozen:
            self._choose(self._aangewezen)
            return
        self.post_message(self.Klaar(self, enter=True))

    def action_wis(self) -> None:
        """Take back what is searched for, or every choice."""
        if self._zoek:
            self._zoek = self._zoek[:-1]
            self.redraw()
        elif self._gekozen:
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
        self.redraw()
        self.post_message(self.Gekozen(self, gekozen))

    def _aanbod(self) -> list[tuple[str, int]]:
        return list_aanbod(self._opties, self._zoek, letters=self._letters)

    def draw(self, breedte: int) -> Content:
        """Show what was chosen, and with the cursor here what can be."""
        if not self.has_focus:
            return Content(self._names())
        if not self._opties:
            return Content("Er is nog niets om uit te kiezen.")
        parts = [self._offer(toets, place) for toets, place in self._aanbod()]
        if not is_lang(self._opties):
            return pack(parts, breedte)
        if self._zoek:
            kop = f"zoek: {self._zoek.strip()}"
        else:
            kop = f"{len(self._opties)} keuzes: typ een woord om te zoeken"
        head = Content.styled(kop, "$zacht")
        return Content("\n").join([Content(self._names()), head, *parts])

    def _offer(self, toets: str, place: int) -> Content:
        chosen = place in self._gekozen
        mark = ("[x] " if chosen else "[ ] ") if self.meer else ("✓ " if chosen else "")
        label = f"{mark}{self._label(self._opties[place])}"
        style = "reverse" if place == self._aangewezen else "bold" if chosen else ""
        key = f"{toets} " if toets else ""
        part = Content.assemble((key, "bold $primary"), (label, style))
        return part.stylize(Style.from_meta({PLEK: place}))

    def _names(self) -> str:
        return ", ".join(self._label(self._opties[place]) for place in self._gekozen) or NIETS

    @staticmethod
    def _label(optie: Optie) -> str:
        return f"{optie.teken} {optie.label}" if optie.teken else optie.label
