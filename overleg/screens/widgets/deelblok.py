"""One part of a step: its question, its rows, and the line for a new one."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from overleg.formulier import Onderdeel
from overleg.screens.panelen.adres import Adres
from overleg.screens.panelen.schrijver import Schrijver
from overleg.screens.widgets.berichten import Melding, NaarNieuw
from overleg.screens.widgets.knop import Knop
from overleg.screens.widgets.nieuwblok import NieuwBlok
from overleg.screens.widgets.rijblok import RijBlok

VAN_HET_SCHERM = "Deze regel is bewaard, maar staat niet meer op dit scherm: de zaal ziet hem niet."
WEGGEHAALD = "Deze regel van een eerder overleg vervalt vanaf nu. Ctrl+y zet hem terug."
LEEG = "Er is hier nog niets."

MEESTE = 40
"""Rows that are shown at once; with 200 of them a panel would take seconds to open."""

EERDER = "eerder"


class DeelBlok(Vertical):
    """Keeps its widgets for as long as the part is there.

    A field that is typed in is never built again, so its undo and its cursor stay.
    """

    def __init__(self, schrijver: Schrijver, onderdeel: Onderdeel) -> None:
        """Make the part."""
        super().__init__()
        self.schrijver = schrijver
        self.onderdeel = onderdeel
        self._titel = Static(classes="titel", markup=False)
        self._uitleg = Static(classes="uitleg", markup=False)
        self._leeg = Static(Content(onderdeel.leeg or LEEG), classes="uitleg", markup=False)
        self._rijen = Vertical(classes="rijen")
        self._blokken: dict[str, RijBlok] = {}
        self._nieuw: NieuwBlok | None = None
        self._eerder = Knop(EERDER, "")
        self._weg = {rij.sleutel for rij in onderdeel.rijen[:-MEESTE]}
        self._words: tuple[str, str] | None = None

    def compose(self) -> ComposeResult:
        """Put the question above the rows and the line for a new one below them."""
        yield self._titel
        yield self._uitleg
        yield self._leeg
        yield self._eerder
        with self._rijen:
            for rij in self.onderdeel.rijen:
                if rij.sleutel in self._weg:
                    continue
                self._blokken[rij.sleutel] = RijBlok(self.schrijver, self.onderdeel, rij)
                yield self._blokken[rij.sleutel]
        if self.onderdeel.nieuw is not None:
            self._nieuw = NieuwBlok(self.schrijver, self.onderdeel)
            yield self._nieuw

    def on_mount(self) -> None:
        """Show the words."""
        self._draw()

    async def sync(self, onderdeel: Onderdeel) -> None:
        """Show the rows as they are now; rows that stay keep their widgets."""
        self.onderdeel = onderdeel
        known = {rij.sleutel for rij in onderdeel.rijen}
        for sleutel, blok in list(self._blokken.items()):
            if sleutel not in known and not blok.weggehaald:
                await self._drop(sleutel)
        before: RijBlok | None = None
        self._weg &= known
        for rij in onderdeel.rijen:
            found = self._blokken.get(rij.sleutel)
            if rij.sleutel in self._weg:
                continue
            if found is None:
                found = self._blokken[rij.sleutel] = RijBlok(self.schrijver, onderdeel, rij)
                await self._rijen.mount(found, after=before, before=None if before else 0)
            else:
                found.sync(onderdeel, rij)
            before = found
        if self._nieuw is not None:
            self._nieuw.sync(onderdeel)
        self._draw()

    def on_naar_nieuw(self, event: NaarNieuw) -> None:
        """Go to the line for a new row."""
        event.stop()
        if self._nieuw is not None:
            self._nieuw.focus_regel()

    async def on_knop_gedrukt(self, event: Knop.Gedrukt) -> None:
        """Bring the rows right above the first one into sight."""
        if event.wat != EERDER:
            return
        event.stop()
        hidden = [rij.sleutel for rij in self.onderdeel.rijen if rij.sleutel in self._weg]
        await self._bring(set(hidden[-MEESTE:]))
        if not self._weg:
            self.focus_eerste()

    async def _bring(self, sleutels: set[str]) -> None:
        self._weg -= sleutels
        await self.sync(self.onderdeel)

    async def _drop(self, sleutel: str) -> None:
        """Take a row off the screen that is no longer there for whoever looks at it."""
        blok = self._blokken.pop(sleutel)
        if blok.has_focus_within:
            ding = blok.rij.ding
            gone = ding is not None and ding.id in self.schrijver.tafel.weggehaald
            self.post_message(Melding(WEGGEHAALD if gone else VAN_HET_SCHERM))
            if self._nieuw is not None:
                self._nieuw.focus_regel()
            else:
                self.focus_eerste()
        await blok.remove()

    def save_now(self) -> bool:
        """Save everything that stands open."""
        saved = [blok.save_now() for blok in self._blokken.values()]
        if self._nieuw is not None:
            saved.append(self._nieuw.save_now())
        return all(saved)

    def list_blokken(self) -> Iterator[RijBlok]:
        """Give the rows from top to bottom."""
        yield from self._rijen.query_children(RijBlok)

    @property
    def nieuw(self) -> NieuwBlok | None:
        """The line for a new row, when rows can be added."""
        return self._nieuw

    async def focus_adres(self, adres: Adres) -> bool:
        """Put the cursor where an address says; False when that place is not here."""
        if adres.onderdeel != self.onderdeel.id:
            return False
        if adres.is_nieuw and self._nieuw is not None:
            self._nieuw.focus_regel(adres.veld)
            return True
        rij = self.onderdeel.rij(adres.sleutel)
        sleutel = rij.sleutel if rij is not None else adres.sleutel
        if sleutel in self._weg:
            await self._bring({sleutel})
        blok = self._blokken.get(sleutel)
        if blok is None:
            return False
        if adres.veld:
            await blok.open(adres.veld)
        else:
            blok.focus_regel()
        return True

    def focus_eerste(self) -> bool:
        """Put the cursor on the first row, or in the line for a new one."""
        blok = next(self.list_blokken(), None)
        if blok is not None:
            blok.focus_regel()
        elif self._nieuw is not None:
            self._nieuw.focus_regel()
        return blok is not None or self._nieuw is not None

    def _draw(self) -> None:
        self._eerder.display = bool(self._weg)
        if self._weg:
            hoeveel = min(MEESTE, len(self._weg))
            self._eerder.update(
                Content(f"Toon {hoeveel} regels hierboven (nog {len(self._weg)} niet getoond)")
            )
        self._leeg.display = not self._blokken and self._nieuw is None
        words = (self.onderdeel.titel, self.onderdeel.uitleg)
        if words != self._words:
            self._words = words
            self._titel.update(Content(self.onderdeel.titel))
            self._uitleg.update(Content(self.onderdeel.uitleg))
            self._uitleg.display = bool(self.onderdeel.uitleg)
