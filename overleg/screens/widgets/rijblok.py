"""One row of a part: read as a line, opened as a form, or just taken away."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import DescendantFocus
from textual.widgets import Static

from overleg.dossier import Akkoord, Deelbaar
from overleg.formulier import Onderdeel, Rij
from overleg.fouten import Fout
from overleg.screens.panelen.adres import Adres
from overleg.screens.panelen.beschrijven import Beschrijving, describe
from overleg.screens.panelen.indeling import velden_van
from overleg.screens.panelen.regeltoets import NIEUW, Regeltoets, find_regeltoets
from overleg.screens.panelen.schrijver import Botsing, Schrijver
from overleg.screens.panelen.sneltoets import read_sneltoets
from overleg.screens.panelen.vorm import Vorm, vorm_van
from overleg.screens.widgets.berichten import (
    Doe,
    Gebotst,
    Lopen,
    MaakWatAls,
    MeeWeg,
    Melding,
    NaarNieuw,
    NietOpgeslagen,
    Opgeslagen,
)
from overleg.screens.widgets.rijformulier import RijFormulier
from overleg.screens.widgets.rijregel import RijRegel
from overleg.screens.widgets.tekstveld import TekstVeld
from overleg.verloop import Hangend

EEN = "een"
"""The key of something of which there is only one; it always stands open."""

LOS, HIER = "·", "▸"
"""What stands before a row, and before the row with the cursor."""

TERUG = "u"
MEER = "m"
KAMER = "k"
ALLEN = "a"


class RijBlok(Vertical):
    """Shows one row and lets it be changed in place."""

    def __init__(self, schrijver: Schrijver, onderdeel: Onderdeel, rij: Rij) -> None:
        """Make the row."""
        super().__init__()
        self.schrijver = schrijver
        self.onderdeel = onderdeel
        self.rij = rij
        self._regel = RijRegel()
        self._merk = Static(Content(LOS), classes="merk", markup=False)
        self._formulier: RijFormulier | None = None
        self.weggehaald = ""

    @property
    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return self._formulier is not None

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
                yield self._regel

    def on_mount(self) -> None:
        """Show what the row says."""
        self._draw()

    def sync(self, onderdeel: Onderdeel, rij: Rij) -> None:
        """Show what is stored now."""
        self.onderdeel, self.rij = onderdeel, rij
        self.weggehaald = ""
        self._draw()
        if self._formulier is not None:
            self._formulier.sync(onderdeel, rij)

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

    async def close(self) -> None:
        """Save and go back to one line; a row that is the only one stays open."""
        if self._formulier is None or self.rij.sleutel == EEN:
            return
        if not self._formulier.save_now():
            return
        formulier, self._formulier = self._formulier, None
        had_focus = formulier.has_focus_within
        self._show_regel(shown=True)
        if had_focus:
            self._regel.focus()
        await formulier.remove()
        self._draw()

    def focus_regel(self) -> None:
        """Put the cursor on the row."""
        if self._formulier is not None:
            self._formulier.focus_veld()
        else:
            self._regel.focus()

    async def on_rij_regel_open(self, event: RijRegel.Open) -> None:
        """Open by Enter or mouse."""
        event.stop()
        if self.weggehaald:
            self._restore()
        else:
            await self.open(meer=event.meer)

    def on_rij_regel_weg(self, event: RijRegel.Weg) -> None:
        """Take the row away."""
        event.stop()
        self._remove()

    async def on_rij_formulier_weg(self, event: RijFormulier.Weg) -> None:
        """Take the row away from its form."""
        event.stop()
        await self.close()
        self._remove()

    async def on_rij_formulier_klaar(self, event: RijFormulier.Klaar) -> None:
        """Close the form and go on to the next row."""
        event.stop()
        if self.rij.sleutel == EEN:
            self.post_message(Lopen(1))
            return
        await self.close()
        if not self.is_open:
            self.post_message(Lopen(1))

    async def on_rij_regel_toets(self, event: RijRegel.Toets) -> None:
        """Answer the row with one key, or begin to type in it."""
        event.stop()
        if self.weggehaald:
            if event.teken.lower() == TERUG:
                self._restore()
            return
        snel = read_sneltoets(self.schrijver, self.onderdeel, event.teken)
        overleg_id = self.schrijver.tafel.overleg_id
        toets = find_regeltoets(self.onderdeel, self.rij, overleg_id, event.teken)
        if snel is not None:
            self._answer(*snel)
        elif event.teken == NIEUW:
            self.post_message(NaarNieuw())
        elif toets is not None:
            await self._press(toets)
        elif self.rij.ding is None and self._first_vorm() in (Vorm.TEKST, Vorm.GETYPT):
            await self.open(teken=event.teken)
        elif event.teken.lower() == MEER:
            await self.open(meer=True)
        elif event.teken.lower() == KAMER and isinstance(self.rij.ding, Deelbaar):
            self.post_message(Doe("prive", {"regel": self.rij.ding.id}))
        elif event.teken.lower() == ALLEN and self.onderdeel.soort is Akkoord:
            self.post_message(Doe("allen_akkoord", {"uitzonderingen": "", "aantekening": ""}))

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Point at the row with the cursor; colour alone would not do."""
        self._merk.update(Content(HIER if event.widget is self._regel else LOS), layout=False)

    def on_descendant_blur(self) -> None:
        """Point no more."""
        self._merk.update(Content(LOS), layout=False)

    def _show_regel(self, *, shown: bool) -> None:
        for regel in self.query(".regel"):
            regel.display = shown

    def _answer(self, veld: str, getypt: str, *, door: bool = True) -> bool:
        """Fill in one field; gives whether it was saved, and goes on to the next row if `door`."""
        adres = Adres(self.onderdeel.id, self.rij.sleutel, veld)
        basis = self.schrijver.read(self.onderdeel, self.rij, veld)
        try:
            self.schrijver.save(adres, getypt, basis)
        except Botsing as botsing:
            self.post_message(Gebotst(botsing))
            return False
        except Fout as fout:
            self.post_message(NietOpgeslagen(fout))
            return False
        self.post_message(Opgeslagen(af=True))
        if door:
            self.post_message(Lopen(1))
        return True

    async def _press(self, toets: Regeltoets) -> None:
        """Do what a key of this kind of row means."""
        if not toets.veld and not toets.dan and self.rij.ding is not None:
            self.post_message(MaakWatAls(self.rij.ding.id))
        elif not toets.dan:
            self._answer(toets.veld, toets.getypt)
        elif not toets.veld or self._answer(toets.veld, toets.getypt, door=False):
            await self.open(toets.dan, meer=self.onderdeel.veld(toets.dan) in self.onderdeel.meer)

    def _remove(self) -> None:
        if self.rij.ding is None:
            self.post_message(Melding("Hier stond nog niets."))
            return
        if self.onderdeel.vast:
            self.post_message(Melding("Deze regel hoort bij de stap en kan niet weg."))
            return
        try:
            self.schrijver.tafel.remove(self.rij.ding.id)
        except Hangend as hangend:
            self.post_message(MeeWeg(self.rij.ding.id, hangend))
            return
        except Fout as fout:
            self.post_message(Melding(str(fout), ernstig=True))
            return
        self.weggehaald = self.rij.ding.id
        self._draw()
        self._regel.focus()
        self.post_message(Opgeslagen(af=True))

    def _restore(self) -> None:
        tafel = self.schrijver.tafel
        if self.weggehaald not in tafel.weggehaald:
            self.weggehaald = ""
            self.post_message(Opgeslagen(af=True))
            return
        # What was taken away last is put back first; this row goes to the front of that queue.
        tafel.weggehaald.remove(self.weggehaald)
        tafel.weggehaald.append(self.weggehaald)
        try:
            tafel.restore()
        except Fout as fout:
            self.post_message(Melding(str(fout), ernstig=True))
            return
        self.weggehaald = ""
        self._draw()
        self.post_message(Opgeslagen(af=True))

    def _draw(self) -> None:
        self.set_class(bool(self.weggehaald), "-weg")
        if self.weggehaald:
            wat = f"{self.onderdeel.soort.naam_enkel} weggehaald"
            self._regel.show_rij(Beschrijving("", f"– {wat}", ("u of Enter: zet terug",)))
            return
        self._regel.show_rij(describe(self.schrijver, self.onderdeel, self.rij), leeg="–")

    def _first_vorm(self) -> Vorm:
        return vorm_van(self.onderdeel.soort, self.onderdeel.velden[0].naam)

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
