"""One row of a part: read as a line, answered with one key, opened as a form, or taken away."""

from __future__ import annotations

from collections import deque
from functools import partial

from textual import events

from overleg.dossier import Akkoord, Deelbaar, Nagelopen
from overleg.formulier import Onderdeel, Rij
from overleg.fouten import Fout
from overleg.screens.letterslot import LosseLetter
from overleg.screens.panelen.adres import Adres
from overleg.screens.panelen.beschrijven import Beschrijving
from overleg.screens.panelen.regeltoets import NIEUW, Regeltoets, find_regeltoets
from overleg.screens.panelen.schrijver import Botsing, Schrijver
from overleg.screens.panelen.sneltoets import ask_na, is_half, is_snel, read_sneltoets
from overleg.screens.panelen.vervolg import list_vervolg
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
    VraagWaarom,
)
from overleg.screens.widgets.rijformulier import RijFormulier
from overleg.screens.widgets.rijregel import RijRegel
from overleg.screens.widgets.rijvak import EEN, RijVak
from overleg.screens.widgets.veldregel import VeldRegel
from overleg.verloop import PLANSOORTEN, Hangend, is_eigen

TERUG = "u"
MEER = "m"
KAMER = "k"
ALLEN = "a"
NUL = "0"

ALLEN_VRAAG = "Allen akkoord? Enter is ja, Esc is nee."


class RijBlok(RijVak):
    """Shows one row and lets it be changed in place."""

    def __init__(self, schrijver: Schrijver, onderdeel: Onderdeel, rij: Rij) -> None:
        """Make the row."""
        super().__init__(schrijver, onderdeel, rij)
        self.weggehaald = ""
        self._vraagt_allen = False
        self._half = False
        self._vervolg: deque[tuple[str, str]] = deque()

    def sync(self, onderdeel: Onderdeel, rij: Rij) -> None:
        """Show what is stored now."""
        self.weggehaald = ""
        super().sync(onderdeel, rij)

    def draw(self) -> None:
        """Show what the row says, that it was taken away, or what is asked about all rows."""
        self.set_class(bool(self.weggehaald), "-weg")
        if self.weggehaald:
            wat = f"{self.onderdeel.soort.naam_enkel} weggehaald"
            self.regel.show_rij(Beschrijving("", f"– {wat}", ("u of Enter: zet terug",)))
        elif self._vraagt_allen:
            self.regel.show_rij(Beschrijving("", ALLEN_VRAAG))
        else:
            super().draw()

    async def on_rij_regel_open(self, event: RijRegel.Open) -> None:
        """Open by Enter or mouse."""
        event.stop()
        if self._vraagt_allen:
            self._ask_allen(vraagt=False)
            self.post_message(Doe("allen_akkoord", {"uitzonderingen": "", "aantekening": ""}))
        elif self.weggehaald:
            self._restore()
        elif self._half:
            self.post_message(Lopen(1))
        else:
            await self.open(meer=event.meer)

    def on_key(self, event: events.Key) -> None:
        """Take the question about all rows back with Esc."""
        if event.key == "escape" and self._vraagt_allen:
            event.stop()
            self._ask_allen(vraagt=False)

    def on_descendant_blur(self) -> None:
        """Ask nothing about all rows any more; Textual asks the base about the rest itself."""
        self._half = False
        self._ask_allen(vraagt=False)

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
        kort = self.is_kort
        await self.close()
        if not self.is_open and not (kort and await self._ask_vervolg()):
            self.post_message(Lopen(1))

    def on_niet_opgeslagen(self, event: NietOpgeslagen) -> None:
        """Ask about what hangs under a line, when an answer in the open fields lets it lapse."""
        veld = next((een for een in self.query(VeldRegel) if een.mislukt is event.fout), None)
        if veld is None or not isinstance(event.fout, Hangend):
            return
        event.stop()
        doe = partial(self._answer_snel, veld.adres.veld, veld.getypt, mee=True)
        veld.mislukt = None
        veld.settle(None)
        self.post_message(MeeWeg(event.fout, doe))

    async def on_rij_regel_toets(self, event: RijRegel.Toets) -> None:
        """Answer the row with one key, or begin to type in it."""
        event.stop()
        self._ask_allen(vraagt=False)
        if not await self._take(event.teken):
            self.post_message(LosseLetter())

    async def _take(self, teken: str) -> bool:
        """Do what a key means on this row; tells whether it means anything."""
        klein = teken.lower()
        half, self._half = self._half, False
        if self.weggehaald:
            if klein == TERUG:
                self._restore()
            return klein == TERUG
        snel = read_sneltoets(self.schrijver, self.onderdeel, teken)
        toets = find_regeltoets(self.onderdeel, self.rij, self.schrijver.tafel.overleg_id, teken)
        if half and snel is not None and teken != NUL:
            self.post_message(Lopen(1, teken=teken))
        elif half and snel is not None:
            await self._answer_snel(snel[0], "10")
        elif snel is not None:
            await self._answer_snel(*snel)
        elif teken == NIEUW and self.onderdeel.nieuw is not None:
            self.post_message(NaarNieuw())
        elif toets is not None:
            await self._press(toets)
        elif self.rij.ding is None and self._begins_with_tekst():
            await self.open(teken=teken)
        elif klein == MEER and self.onderdeel.meer:
            await self.open(meer=True)
        elif klein == KAMER and isinstance(self.rij.ding, Deelbaar):
            self.post_message(Doe("prive", {"regel": self.rij.ding.id}))
        elif klein == ALLEN and self.onderdeel.soort is Akkoord:
            # It answers for everybody, so no letter alone may do that.
            self._ask_allen(vraagt=True)
        else:
            return False
        return True

    def _ask_allen(self, *, vraagt: bool) -> None:
        if vraagt != self._vraagt_allen:
            self._vraagt_allen = vraagt
            self.draw()

    async def _answer_snel(self, veld: str, getypt: str, *, mee: bool = False) -> None:
        """Answer the row, and ask what follows from that answer."""
        dan = ask_na(self.onderdeel, veld, getypt)
        loopt_na = self.onderdeel.soort is Nagelopen
        half = is_half(self.onderdeel, getypt)
        if not self._answer(veld, getypt, door=not (dan or loopt_na or half), mee=mee):
            return
        self._half = half
        if dan:
            await self.ask(dan)
        elif loopt_na:
            self._vervolg = deque(
                (onderdeel.id, gevraagd.naam)
                for onderdeel, _, gevraagd in list_vervolg(
                    self.schrijver, self.onderdeel, self.rij.sleutel
                )
            )
            if not await self._ask_vervolg():
                self.post_message(Lopen(1))

    async def _ask_vervolg(self) -> bool:
        """Ask the next of what follows; False when nothing is left."""
        while self._vervolg:
            gezocht = self._vervolg.popleft()
            for onderdeel, rij, veld in list_vervolg(
                self.schrijver, self.onderdeel, self.rij.sleutel
            ):
                if (onderdeel.id, veld.naam) == gezocht:
                    await self.ask(veld.naam, (onderdeel, rij))
                    return True
        return False

    def _answer(self, veld: str, getypt: str, *, door: bool = True, mee: bool = False) -> bool:
        """Fill in one field; gives whether it was saved, and goes on to the next row if `door`."""
        adres = Adres(self.onderdeel.id, self.rij.sleutel, veld)
        basis = self.schrijver.read(self.onderdeel, self.rij, veld)
        try:
            self.schrijver.save(adres, getypt, basis, mee=mee)
        except Hangend as hangend:
            self.post_message(MeeWeg(hangend, partial(self._answer_snel, veld, getypt, mee=True)))
            return False
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
            self._answer(toets.veld, toets.getypt, door=toets.door)
        elif not toets.veld or self._answer(toets.veld, toets.getypt, door=False):
            await self.ask(toets.dan)

    def _remove(self) -> None:
        if self.rij.ding is None:
            self.post_message(Melding("Hier stond nog niets."))
            return
        if self.onderdeel.vast:
            self.post_message(Melding("Deze regel hoort bij de stap en kan niet weg."))
            return
        ding, overleg_id = self.rij.ding, self.schrijver.tafel.overleg_id
        if isinstance(ding, PLANSOORTEN) and not is_eigen(ding, overleg_id):
            self.post_message(VraagWaarom(self.rij.label, self._remove_now))
        else:
            self._remove_now()

    def _remove_now(self, want: str = "", *, mee: bool = False) -> None:
        """Take the row away; what hangs under it too when somebody said so."""
        if self.rij.ding is None:
            return
        try:
            self.schrijver.tafel.remove(self.rij.ding.id, mee=mee, want=want)
        except Hangend as hangend:
            self.post_message(MeeWeg(hangend, partial(self._remove_now, want, mee=True)))
            return
        except Fout as fout:
            self.post_message(Melding(str(fout), ernstig=True))
            return
        self.weggehaald = self.rij.ding.id
        self.draw()
        self.regel.focus()
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
        self.draw()
        self.post_message(Opgeslagen(af=True))

    def _begins_with_tekst(self) -> bool:
        """Tell whether words typed on an empty row are its first field."""
        first = vorm_van(self.onderdeel.soort, self.onderdeel.velden[0].naam)
        return first in (Vorm.TEKST, Vorm.GETYPT) and not is_snel(self.onderdeel)
