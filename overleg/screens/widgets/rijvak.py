"""One row of a part as it opens and closes: a line, all its fields, or one question below it."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import DescendantFocus
from textual.widgets import Static

from overleg.formulier import Onderdeel, Rij, Veld, shorten, titel_van
from overleg.screens.panelen.beschrijven import describe
from overleg.screens.panelen.indeling import velden_van
from overleg.screens.panelen.schrijver import Schrijver
from overleg.screens.panelen.vorm import Vorm, vorm_van
from overleg.screens.widgets.berichten import Opgeslagen
from overleg.screens.widgets.rijformulier import RijFormulier
from overleg.screens.widgets.rijregel import RijRegel
from overleg.screens.widgets.tekstveld import TekstVeld

EEN = "een"
"""The key of something of which there is only one; it always stands open."""

LOS, HIER = "·", "▸"
"""What stands before a row, and before the row with the cursor."""


class RijVak(Vertical):
    """Shows one row and lets its fields be typed in place; what keys do is in `RijBlok`."""

    def __init__(self, schrijver: Schrijver, onderdeel: Onderdeel, rij: Rij) -> None:
        """Make the row."""
        super().__init__()
        self.schrijver = schrijver
        self.onderdeel = onderdeel
        self.rij = rij
        self.regel = RijRegel()
        self._merk = Static(Content(LOS), classes="merk", markup=False)
        self._formulier: RijFormulier | None = None
        self._kort = False
        self._kort_bij = ""

    @property
    def is_open(self) -> bool:
        """Whether fields are shown."""
        return self._formulier is not None

    @property
    def is_kort(self) -> bool:
        """Whether one question is asked below the row."""
        return self.is_open and self._kort

    @property
    def formulier(self) -> RijFormulier | None:
        """The fields, when the row is open."""
        return self._formulier

    def compose(self) -> ComposeResult:
        """Show the row; something of which there is only one as a form."""
        if self.rij.sleutel == EEN:
            self._formulier = self._make_formulier(knoppen=False)
            yield self._formulier
        else:
            with Horizontal(classes="regel"):
                yield self._merk
                yield self.regel

    def on_mount(self) -> None:
        """Show what the row says."""
        self.draw()

    def sync(self, onderdeel: Onderdeel, rij: Rij) -> None:
        """Show what is stored now."""
        self.onderdeel, self.rij = onderdeel, rij
        self.draw()
        if self._formulier is not None:
            self._formulier.sync(*self._kort_van(onderdeel, rij))

    def draw(self) -> None:
        """Show what the row says."""
        self.regel.show_rij(describe(self.schrijver, self.onderdeel, self.rij), leeg="–")

    def save_now(self) -> bool:
        """Save the fields that stand open."""
        return self._formulier is None or self._formulier.save_now()

    async def open(self, veld: str = "", *, meer: bool = False, teken: str = "") -> None:
        """Open the fields and put the cursor in one of them.

        Args:
            veld: the field; the first one when empty.
            meer: show all fields.
            teken: what was typed to open the row; it becomes the first character of the field.
        """
        if self.is_kort:
            await self.close()
        if self._formulier is None:
            self._formulier = self._make_formulier(meer=meer)
            await self.mount(self._formulier)
            self._show_regel(shown=False)
        elif meer:
            await self._formulier.show_meer()
        eerste_meer = self.onderdeel.meer[0].naam if meer and self.onderdeel.meer else ""
        self._formulier.focus_veld(veld or eerste_meer)
        regel = self._formulier.veld(veld or self.onderdeel.velden[0].naam)
        if teken and regel is not None and isinstance(regel.invoer, TekstVeld):
            regel.invoer.insert(teken)

    async def ask(self, naam: str, bij: tuple[Onderdeel, Rij] | None = None) -> None:
        """Ask one thing more below the row, which stays in sight; the question says whose it is.

        Args:
            naam: the field.
            bij: the part and the row the field is of, when that is a part below this one.
        """
        if self._formulier is None:
            onderdeel, rij = bij or (self.onderdeel, self.rij)
            veld = onderdeel.veld(naam) or Veld(naam)
            vraag = titel_van(onderdeel.soort, veld)
            vraag = f"{shorten(self.rij.label).rstrip('.')}: {vraag[:1].lower()}{vraag[1:]}"
            self._kort_bij = onderdeel.id
            self._formulier = RijFormulier(
                self.schrijver,
                onderdeel,
                rij,
                rij.sleutel,
                velden=(Veld(naam, vraag),),
                knoppen=False,
                kort=True,
            )
            self._kort = True
            await self.mount(self._formulier)
            if vorm_van(onderdeel.soort, naam) is Vorm.GETYPT:
                # A new date is typed over the old one, not behind it.
                self._formulier.select_veld(naam)
        self._formulier.focus_veld(naam)
        # The question is mounted in one refresh and gets its height in the next.
        self.call_after_refresh(self.call_after_refresh, self._show_vraag)

    def _show_vraag(self) -> None:
        if self.is_kort:
            self.scroll_visible(animate=False, immediate=True)

    async def close(self) -> None:
        """Save and go back to one line; a row that is the only one stays open."""
        if self._formulier is None or self.rij.sleutel == EEN:
            return
        if not self._formulier.save_now():
            return
        formulier, self._formulier = self._formulier, None
        self._kort = False
        had_focus = formulier.has_focus_within
        self._show_regel(shown=True)
        if had_focus:
            self.regel.focus()
        await formulier.remove()
        # What the fields said of their last save left the screen with them.
        self.post_message(Opgeslagen(af=True))

    def focus_regel(self) -> None:
        """Put the cursor on the row."""
        if self._formulier is not None:
            self._formulier.focus_veld()
        else:
            self.regel.focus()

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Point at the row with the cursor; colour alone would not do."""
        here = event.widget is self.regel or self.is_kort
        self._merk.update(Content(HIER if here else LOS), layout=False)

    def on_descendant_blur(self) -> None:
        """Point no more, and take a question away that was left."""
        self._merk.update(Content(LOS), layout=False)
        if self.is_kort:
            self.call_later(self._leave)

    async def _leave(self) -> None:
        # When the terminal itself loses the cursor, nobody left.
        if self.is_kort and not self.has_focus_within and self.screen.focused is not None:
            await self.close()

    def _kort_van(self, onderdeel: Onderdeel, rij: Rij) -> tuple[Onderdeel, Rij]:
        """Give the part and the row as they are now of which a field stands open."""
        if not self._kort or self._kort_bij == onderdeel.id:
            return onderdeel, rij
        for een in self.schrijver.onderdelen():
            found = een.rij(rij.sleutel) if een.id == self._kort_bij else None
            if found is not None:
                return een, found
        return onderdeel, rij

    def _show_regel(self, *, shown: bool) -> None:
        for regel in self.query(".regel"):
            regel.display = shown

    def _make_formulier(self, *, knoppen: bool = True, meer: bool = False) -> RijFormulier:
        return RijFormulier(
            self.schrijver,
            self.onderdeel,
            self.rij,
            self.rij.sleutel,
            velden=velden_van(self.onderdeel),
            knoppen=knoppen,
            meer=meer,
        )
