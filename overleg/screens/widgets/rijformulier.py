"""The fields of one row, filled in in place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from overleg.formulier import Onderdeel, Rij, Veld
from overleg.screens.panelen.adres import Adres
from overleg.screens.panelen.indeling import is_vanzelf
from overleg.screens.panelen.schrijver import Schrijver
from overleg.screens.widgets.knop import Knop
from overleg.screens.widgets.tekstveld import TekstVeld
from overleg.screens.widgets.veldregel import VeldRegel

MEER = "meer"
WEG = "weg"
KLAAR = "klaar"


class RijFormulier(Vertical):
    """Walks through the fields of a row; the fields save themselves."""

    class Klaar(Message):
        """The last field was left with Enter, or the person asked to close."""

    class Weg(Message):
        """The row is to be taken away, or not to be made."""

    def __init__(
        self,
        schrijver: Schrijver,
        onderdeel: Onderdeel,
        rij: Rij | None,
        sleutel: str,
        *,
        velden: tuple[Veld, ...],
        knoppen: bool = True,
        meer: bool = False,
        kort: bool = False,
        getypt: Mapping[str, str] | None = None,
    ) -> None:
        """Make the form.

        Args:
            schrijver: reads and writes the fields.
            onderdeel: the part of the step.
            rij: the row; None when it is being made.
            sleutel: the key of the row within its part.
            velden: the fields that are asked.
            knoppen: show what can be done with the row below its fields.
            meer: show the fields that are offered on request at once.
            kort: one question below a row that stays in sight; its own words say whose it is.
            getypt: what is filled in already for a row that is being made, or proposed for
                one that is there.
        """
        super().__init__()
        self.schrijver = schrijver
        self.sleutel = sleutel
        self._onderdeel = onderdeel
        self._rij = rij
        self._velden = velden
        self._knoppen = knoppen
        self._meer = meer
        self._kort = kort
        self._getypt = dict(getypt or {})

    def compose(self) -> ComposeResult:
        """Put the fields under each other, and below them what can be done."""
        velden = [*self._velden, *(self._list_meer() if self._meer else ())]
        meer_rijen = len(self._onderdeel.rijen) > 1
        if self._rij is not None and self._rij.vast and meer_rijen and not self._kort:
            # With six people below each other, a verdict must not land on the wrong one.
            yield Static(Content(self._rij.label), classes="van-wie", markup=False)
        for veld in velden:
            yield self._make_veld(veld)
        if self._knoppen:
            with Horizontal(classes="knoppen"):
                yield Knop(KLAAR, "Klaar" if self._rij is not None else "Bewaren")
                meer = self._list_meer()
                if meer and not self._meer:
                    yield Knop(MEER, f"Meer velden ({len(meer)})")
                if self._rij is None:
                    yield Knop(WEG, "Niet bewaren")
                elif self._rij.ding is not None and not self._onderdeel.vast:
                    yield Knop(WEG, "Weghalen")

    def velden(self) -> list[VeldRegel]:
        """Give the fields from top to bottom."""
        return list(self.query(VeldRegel))

    def veld(self, naam: str) -> VeldRegel | None:
        """Find a field by name."""
        return next((regel for regel in self.velden() if regel.adres.veld == naam), None)

    def sync(self, onderdeel: Onderdeel, rij: Rij | None) -> None:
        """Show what is stored now in every field that nobody types in."""
        self._onderdeel, self._rij = onderdeel, rij
        for regel in self.velden():
            regel.sync(onderdeel, rij)

    def focus_veld(self, naam: str = "") -> None:
        """Put the cursor in a field; in the first one when it is not there."""
        regels = self.velden()
        regel = self.veld(naam) or (regels[0] if regels else None)
        if regel is not None:
            regel.invoer.focus()

    def select_veld(self, naam: str) -> None:
        """Select what stands in a text field, so that what is typed takes its place."""
        regel = self.veld(naam)
        if regel is not None and isinstance(regel.invoer, TekstVeld):
            regel.invoer.select_all()

    def save_now(self) -> bool:
        """Save every field; gives whether all are stored as values."""
        saved = [regel.save_now(af=True) for regel in self.velden()]  # every one, also after a no
        return all(saved)

    async def show_meer(self) -> None:
        """Add the fields that are offered on request, and go to the first of them."""
        if self._meer or not self._list_meer():
            return
        self._meer = True
        regels = [self._make_veld(veld) for veld in self._list_meer()]
        if self._knoppen:
            await self.query_one(f"#{MEER}", Knop).remove()
            await self.mount_all(regels, before=self.query_one(".knoppen"))
        else:
            await self.mount_all(regels)
        regels[0].invoer.focus()

    def on_veld_regel_klaar(self, event: VeldRegel.Klaar) -> None:
        """Go to the next field, or be ready after the last one.

        A row that is being made was shown to be looked at. Enter behind an answer goes on to what
        is still empty below it, so that nothing is passed over unseen; with nothing left, or in a
        field that stays empty, Enter keeps the row.
        """
        event.stop()
        follow = self._follow(event.veldregel)
        if self._rij is None and event.enter:
            follow = self._follow_leeg(event.veldregel)
        if follow is None:
            self.post_message(self.Klaar())
        else:
            follow.invoer.focus()

    async def on_knop_gedrukt(self, event: Knop.Gedrukt) -> None:
        """Do what was asked below the fields."""
        event.stop()
        if event.wat == MEER:
            await self.show_meer()
        else:
            self.post_message(self.Weg() if event.wat == WEG else self.Klaar())

    def _follow(self, regel: VeldRegel) -> VeldRegel | None:
        regels = iter(self.velden())
        for een in regels:
            if een is regel:
                return next(regels, None)
        return None

    def _follow_leeg(self, regel: VeldRegel) -> VeldRegel | None:
        """Find the first empty field below one with an answer; None when there is nothing left."""
        if not regel.getypt.strip():
            return None
        regels = self.velden()
        for een in regels[regels.index(regel) + 1 :]:
            if not (een.getypt.strip() or is_vanzelf(self._onderdeel, een.adres.veld)):
                return een
        return None

    def _list_meer(self) -> list[Veld]:
        """List the fields offered on request that do not stand there already."""
        return [veld for veld in self._onderdeel.meer if veld not in self._velden]

    def _make_veld(self, veld: Veld) -> VeldRegel:
        adres = Adres(self._onderdeel.id, self.sleutel, veld.naam)
        vraag = veld.vraag if self._kort else ""
        begin = self._getypt.get(veld.naam)
        return VeldRegel(
            self.schrijver, self._onderdeel, self._rij, adres, vraag=vraag, begin=begin
        )


def list_getypt(regels: Iterator[VeldRegel] | list[VeldRegel]) -> dict[str, str]:
    """Give what is filled in, by name of the field."""
    return {regel.adres.veld: regel.getypt for regel in regels}
