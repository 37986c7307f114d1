"""One field of a row: its question, where it is filled in, and what was understood."""

from __future__ import annotations

from typing import TypeAlias

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.timer import Timer
from textual.widgets import Static, TextArea

from overleg.formulier import NogNietGeldig, Onderdeel, Rij, Veld, titel_van
from overleg.fouten import Fout
from overleg.screens.panelen.adres import Adres
from overleg.screens.panelen.concept import Concept
from overleg.screens.panelen.schrijver import Botsing, Schrijver
from overleg.screens.panelen.vertellen import find_gekozen
from overleg.screens.panelen.voorstel import is_voorstel
from overleg.screens.panelen.vorm import Vorm, is_lijst, vorm_van
from overleg.screens.widgets.berichten import Gebotst, Melding, NietOpgeslagen, Opgeslagen
from overleg.screens.widgets.keuzeveld import KeuzeVeld
from overleg.screens.widgets.tekstveld import TekstVeld

WACHT = 0.25
"""Seconds between the first key that is not saved yet and its save; later keys do not reset it."""

KIEZEN = (Vorm.KEUZE, Vorm.MEER)

Invoer: TypeAlias = TekstVeld | KeuzeVeld


class VeldRegel(Horizontal):
    """Fills in one field and saves it: while somebody types, and at once when they leave."""

    class Klaar(Message):
        """The person is ready with this field: by Enter, or because a choice was made."""

        def __init__(self, veldregel: VeldRegel, *, enter: bool) -> None:
            """Keep the field."""
            super().__init__()
            self.veldregel = veldregel
            self.enter = enter

    def __init__(
        self,
        schrijver: Schrijver,
        onderdeel: Onderdeel,
        rij: Rij | None,
        adres: Adres,
        *,
        vraag: str = "",
        begin: str | None = None,
    ) -> None:
        """Make the field.

        Args:
            schrijver: reads and writes it.
            onderdeel: the part of the step.
            rij: the row; None for a row that is being made.
            adres: which field of it.
            vraag: other words to ask it with than those of the part.
            begin: what is filled in already; in a row that is there it may be typed over.
        """
        super().__init__()
        self.adres = adres
        self.concept = Concept(schrijver, adres, vorm_van(onderdeel.soort, adres.veld))
        self._schrijver = schrijver
        self._onderdeel = onderdeel
        self._rij = rij
        self._begin = begin
        self._timer: Timer | None = None
        self.mislukt: Fout | None = None
        veld = onderdeel.veld(adres.veld) or Veld(adres.veld)
        self._vraag = vraag or titel_van(onderdeel.soort, veld)
        kiezen = self.concept.vorm in KIEZEN
        self.invoer: Invoer = (
            KeuzeVeld(
                meer=self.concept.vorm is Vorm.MEER, letters=is_lijst(onderdeel.soort, adres.veld)
            )
            if kiezen
            else TekstVeld(wenk="–")
        )
        self._terug = Static(classes="terug", markup=False)
        self._terug.display = False
        self._gezegd = ("", False)
        self._half = False

    def compose(self) -> ComposeResult:
        """Put the question left and the field right, with what was understood below it."""
        yield Static(Content(self._vraag), classes="vraag", markup=False)
        with Vertical(classes="antwoord"):
            yield self.invoer
            yield self._terug

    def on_mount(self) -> None:
        """Show what is stored, what was half typed before a stop, or what it begins with."""
        tekst = self.concept.begin(self._onderdeel, self._rij)
        if self._begin is not None:
            self.fill_in(self._begin)
            if isinstance(self.invoer, TekstVeld) and self._rij is not None:
                self.invoer.select_all()
        elif isinstance(self.invoer, TekstVeld):
            self.invoer.show_tekst(tekst)
            self._tell_back(final=self.concept.is_klad and not self.adres.is_nieuw)
        elif self.concept.is_klad:
            self.fill_in(tekst)
        else:
            self._show_choices()
            self._say("")

    @property
    def getypt(self) -> str:
        """What is filled in: the text, or the stored words of the choices."""
        if isinstance(self.invoer, TekstVeld):
            return self.invoer.text
        return ", ".join(self.invoer.waarden)

    def fill_in(self, getypt: str) -> None:
        """Fill the field in without saving, for a row that is being made."""
        self._say("")
        if isinstance(self.invoer, TekstVeld):
            self.invoer.show_tekst(getypt)
            self._tell_back(final=False)
            return
        opties = self._schrijver.opties(self._onderdeel, self.adres.veld)
        try:
            waarden = self._schrijver.check(self._onderdeel, self.adres.veld, getypt)
        except Fout:
            self.invoer.show_keuze(opties, ())
            return
        self.invoer.show_keuze(opties, find_gekozen(opties, waarden[self.adres.veld]))

    def on_descendant_focus(self) -> None:
        """Let the first key take the place of a name that is only proposed."""
        if not isinstance(self.invoer, TekstVeld) or self.concept.is_bezig:
            return
        if is_voorstel(self._schrijver.tafel, self._onderdeel.soort, self.adres.veld):
            self.invoer.select_all()

    def sync(self, onderdeel: Onderdeel, rij: Rij | None) -> None:
        """Show what is stored now, but never over what is being typed."""
        self._onderdeel, self._rij = onderdeel, rij
        if isinstance(self.invoer, KeuzeVeld):
            self._show_choices()
        elif not self.concept.note(self.invoer.text) and not self.concept.is_klad:
            stored = self.concept.read(onderdeel, rij)
            # A space behind the last word is no difference to correct while somebody types.
            if self.invoer.text.strip() != stored:
                self.invoer.show_tekst(stored)

    def save_now(self, *, af: bool) -> bool:
        """Save what is not saved yet.

        Args:
            af: the person is ready with it, so a date or number becomes a value.

        Returns:
            whether what is on screen is stored as a value. `mislukt` says why nothing at all
            was stored, and is None otherwise.
        """
        self.mislukt = None
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        if isinstance(self.invoer, TekstVeld):
            self.concept.note(self.invoer.text)
        if not self.concept.is_vies and not (af and self.concept.is_klad):
            if af and self._half:
                # The timer was first: the screen around still has to hear that it is ready.
                if not self.adres.is_nieuw:
                    self._show_result()
                self._say_saved(af=True)
            return not self.concept.is_klad
        try:
            self.concept.save(self.getypt, af=af)
        except NogNietGeldig as fout:
            self._refuse(fout)
            self._say_saved(af=False)
            return False
        except Botsing as botsing:
            self.post_message(Gebotst(botsing))
            return False
        except Fout as fout:
            self.mislukt = fout
            self._refuse(fout)
            self.post_message(NietOpgeslagen(fout))
            return False
        if af and not self.adres.is_nieuw:
            self._show_result()
        self._say_saved(af=af)
        return not self.concept.is_klad

    def settle(self, tekst: str | None) -> None:
        """End a clash: save this text over the other one, or take the other when None."""
        if tekst is None:
            self.concept.give_up()
        else:
            self.fill_in(tekst)
            self.concept.overwrite(self.getypt)
        self._show_result()
        self.post_message(Opgeslagen(af=True))

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Begin the timer at the first key that is not saved."""
        event.stop()
        assert isinstance(self.invoer, TekstVeld)
        self._tell_back(final=False)
        if self.concept.note(self.invoer.text) and self._timer is None:
            self._timer = self.set_timer(WACHT, self._tick)

    def on_keuze_veld_gekozen(self, event: KeuzeVeld.Gekozen) -> None:
        """Save a choice at once."""
        event.stop()
        self.concept.is_vies = True
        self.save_now(af=True)

    def on_tekst_veld_verlaten(self, event: TekstVeld.Verlaten) -> None:
        """Save at once when the cursor leaves."""
        event.stop()
        self.save_now(af=True)

    def on_tekst_veld_te_lang(self, event: TekstVeld.TeLang) -> None:
        """Say that a paste was refused."""
        event.stop()
        self.post_message(Melding(event.zin, ernstig=True))

    def on_tekst_veld_klaar(self, event: TekstVeld.Klaar) -> None:
        """Save, and go on to the next field unless what was typed does not fit."""
        event.stop()
        if self.save_now(af=True) or self.adres.is_nieuw:
            self.post_message(self.Klaar(self, enter=True))

    def on_keuze_veld_klaar(self, event: KeuzeVeld.Klaar) -> None:
        """Go on to the next field."""
        event.stop()
        self.post_message(self.Klaar(self, enter=event.enter))

    def _say_saved(self, *, af: bool) -> None:
        """Say it was saved; once the person is ready also when the timer had saved everything."""
        self._half = not af
        self.post_message(Opgeslagen(af=af))

    def _tick(self) -> None:
        self._timer = None
        self.save_now(af=False)

    def _show_choices(self) -> None:
        assert isinstance(self.invoer, KeuzeVeld)
        opties = self._schrijver.opties(self._onderdeel, self.adres.veld)
        if self.adres.is_nieuw or self.concept.is_vies:
            self.invoer.show_keuze(opties, self.invoer.gekozen)
            return
        ding = self._rij.ding if self._rij is not None else None
        waarde = self._schrijver.value(ding, self.adres.veld) if ding is not None else None
        gekozen = find_gekozen(opties, waarde) if ding is not None else ()
        self.invoer.show_keuze(opties, gekozen)
        self.concept.read(self._onderdeel, self._rij)

    def _show_result(self) -> None:
        """Show what is stored now that the person is ready: a date in full, a choice by name."""
        self._say("")
        try:
            onderdeel = self._schrijver.onderdeel(self.adres.onderdeel)
        except Fout:
            return
        self.sync(onderdeel, onderdeel.rij(self.adres.sleutel))

    def _tell_back(self, *, final: bool) -> None:
        """Show below the field how a date or number is understood, or that it is not yet."""
        if self.concept.vorm is not Vorm.GETYPT or not isinstance(self.invoer, TekstVeld):
            self._say("")
            return
        getypt = self.invoer.text
        if not getypt.strip():
            self._say("")
            return
        try:
            terug = self._schrijver.tell(self._onderdeel, self.adres.veld, getypt)
        except Fout as fout:
            if final:
                self._refuse(fout)
            else:
                self._say("")
            return
        self._say(f"= {terug}" if terug and terug != getypt.strip() else "")

    def _refuse(self, fout: Fout) -> None:
        self._say(f"{fout.wat} {fout.nu}", fout=True)

    def _say(self, zin: str, *, fout: bool = False) -> None:
        if (zin, fout) == self._gezegd:
            return
        self._gezegd = (zin, fout)
        self._terug.update(Content(zin))
        self._terug.set_class(fout, "-fout")
        self._terug.display = bool(zin)
