"""The line at the end of a part in which a new row is typed."""

from __future__ import annotations

from collections.abc import Mapping

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import Key
from textual.timer import Timer
from textual.widgets import Static, TextArea

from overleg.formulier import NogNietGeldig, Onderdeel, titel_van
from overleg.fouten import Fout
from overleg.screens.panelen import indeling
from overleg.screens.panelen.adres import NIEUW, Adres
from overleg.screens.panelen.indeling import lijnveld_van, velden_met, velden_van
from overleg.screens.panelen.inlezen import (
    Gelezen,
    is_snelle_regel,
    read_regel,
    read_snel,
    write_velden,
)
from overleg.screens.panelen.schrijver import Schrijver
from overleg.screens.widgets.begrepenblok import BegrepenBlok
from overleg.screens.widgets.berichten import Gemaakt, Lopen, Melding, NietOpgeslagen, Opgeslagen
from overleg.screens.widgets.rijformulier import RijFormulier, list_getypt
from overleg.screens.widgets.tekstveld import TekstVeld
from overleg.screens.widgets.veldregel import WACHT


class NieuwBlok(Vertical):
    """Adds rows: type, Enter, and the next line is ready.

    A row of which the line does not say all is shown as it was understood, and what is empty is
    asked. An action is understood from its line alone: the cursor stays in the line, so that Esc
    leaves it where it was. What is typed is kept half-typed, so that a stop loses nothing.
    """

    def __init__(self, schrijver: Schrijver, onderdeel: Onderdeel) -> None:
        """Make the line."""
        super().__init__()
        self.schrijver = schrijver
        self.onderdeel = onderdeel
        self._veld = lijnveld_van(onderdeel)
        self._adres = Adres(onderdeel.id, NIEUW, self._veld.naam)
        self._lijn = TekstVeld(wenk=titel_van(onderdeel.soort, self._veld))
        self._terug = Static(classes="terug", markup=False)
        self._terug.display = False
        self._gezegd = ""
        self._begrepen = BegrepenBlok()
        self._gelezen: tuple[str, Gelezen] | None = None
        self._formulier: RijFormulier | None = None
        self._veilig = ""
        self._timer: Timer | None = None
        self.mislukt: Fout | None = None

    @property
    def formulier(self) -> RijFormulier | None:
        """The row that is being made, when it is shown as fields."""
        return self._formulier

    def compose(self) -> ComposeResult:
        """Put a plus before the line."""
        with Horizontal(classes="lijn"):
            yield Static(Content("+ "), classes="plus", markup=False)
            yield self._lijn
        yield self._terug
        yield self._begrepen

    async def on_mount(self) -> None:
        """Bring back what was half typed before a stop."""
        half = {
            veld.naam: klad
            for veld in (*velden_van(self.onderdeel), *self.onderdeel.meer)
            if (klad := self.schrijver.klad(self._adres.bij(veld.naam)))
        }
        if half.keys() - {self._veld.naam}:
            await self._open(half, focus=False)
        else:
            self._veilig = half.get(self._veld.naam, "")
            self._lijn.show_tekst(self._veilig)

    def sync(self, onderdeel: Onderdeel) -> None:
        """Take over choices that came or went."""
        self.onderdeel = onderdeel
        if self._formulier is not None:
            self._formulier.sync(onderdeel, None)

    def focus_regel(self, veld: str = "") -> None:
        """Put the cursor in the line, or in a field of the row that is being made."""
        if self._formulier is not None:
            self._formulier.focus_veld(veld)
        else:
            self._lijn.focus()

    def save_now(self) -> bool:
        """Keep what is half typed; `mislukt` says why that was not possible."""
        self.mislukt = None
        if self._formulier is not None:
            return self._formulier.save_now()
        self._stop_timer()
        if self._lijn.text == self._veilig:
            return True
        try:
            self.schrijver.keep_klad(self._adres, self._lijn.text)
        except Fout as fout:
            self.mislukt = fout
            self.post_message(NietOpgeslagen(fout))
            return False
        self._veilig = self._lijn.text
        self.post_message(Opgeslagen(af=False))
        return True

    async def close(self) -> None:
        """Go back to one line; the row that was being made stays as half-typed text."""
        if self._formulier is None:
            return
        getypt = list_getypt(self._formulier.velden())
        if any(tekst.strip() for tekst in getypt.values()):
            self._formulier.save_now()
            self.post_message(Melding("Deze regel is nog niet bewaard. Enter bewaart hem."))
            return
        await self._drop()

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Begin the timer at the first key that is not kept."""
        event.stop()
        self._say("")
        if self._gelezen is not None and self._gelezen[0] != self._lijn.text:
            self._show_gelezen(None)
        if self._timer is None and self._lijn.text != self._veilig:
            self._timer = self.set_timer(WACHT, self.save_now)

    def on_tekst_veld_verlaten(self, event: TekstVeld.Verlaten) -> None:
        """Keep at once when the cursor leaves."""
        event.stop()
        self.save_now()

    def on_tekst_veld_te_lang(self, event: TekstVeld.TeLang) -> None:
        """Say that a paste was refused."""
        event.stop()
        self.post_message(Melding(event.zin, ernstig=True))

    async def on_tekst_veld_klaar(self, event: TekstVeld.Klaar) -> None:
        """Keep the row, or show it as it was understood; an empty line goes on."""
        event.stop()
        getypt = self._lijn.text
        if not getypt.strip():
            self.post_message(Lopen(1))
            return
        if indeling.is_een_regel(self.onderdeel):
            if self._make({self._veld.naam: getypt}):
                self._empty()
            return
        self.save_now()
        if is_snelle_regel(self.onderdeel):
            self._read_of_keep(getypt)
            return
        velden = read_regel(self.schrijver, self.onderdeel, getypt)
        # A line that says all that is asked leaves nothing to go to: the next line is ready.
        if indeling.is_volledig(self.onderdeel, velden) and self._make(velden):
            self._empty()
        else:
            await self._open(velden, focus=True)

    async def on_key(self, event: Key) -> None:
        """Go back to the text with Esc, or on to the fields with Tab, once it was understood."""
        if self._gelezen is None or event.key not in ("escape", "tab"):
            return
        event.stop()
        event.prevent_default()
        waarden = self._gelezen[1].waarden
        self._show_gelezen(None)
        if event.key == "tab":
            await self.begin(write_velden(self.schrijver, self.onderdeel, waarden))

    async def begin(self, getypt: dict[str, str]) -> None:
        """Show a new row as fields with some of them filled in; a row that stands open stays."""
        if self._formulier is None:
            await self._open(getypt, focus=True)
        else:
            self.focus_regel()

    async def on_rij_formulier_klaar(self, event: RijFormulier.Klaar) -> None:
        """Keep the row when everything needed is there; otherwise go to what is missing."""
        event.stop()
        await self.keep()

    async def on_rij_formulier_weg(self, event: RijFormulier.Weg) -> None:
        """Do not make the row after all."""
        event.stop()
        await self._drop()
        self._lijn.focus()

    async def keep(self) -> None:
        """Keep the row that is being made."""
        if self._formulier is None:
            return
        getypt = list_getypt(self._formulier.velden())
        missing = self.schrijver.missing(
            self.onderdeel.id, {naam: tekst.strip() for naam, tekst in getypt.items()}
        )
        if missing:
            self._formulier.focus_veld(missing[0].naam)
            self.post_message(Melding(f"Nog nodig: {titel_van(self.onderdeel.soort, missing[0])}"))
        elif self._make(getypt):
            await self._drop()
            self._lijn.focus()

    def _read_of_keep(self, getypt: str) -> None:
        """Show how the line is understood; when that is what stands there, keep it."""
        if self._gelezen is not None and self._gelezen[0] == getypt:
            if self._make({self._veld.naam: getypt}, self._gelezen[1]):
                self._show_gelezen(None)
                self._empty()
            return
        try:
            self._show_gelezen((getypt, read_snel(self.schrijver, getypt)))
        except Fout as fout:
            self._say(f"{fout.wat} {fout.nu}")

    def _show_gelezen(self, gelezen: tuple[str, Gelezen] | None) -> None:
        self._gelezen = gelezen
        self._begrepen.show_regels(gelezen[1].regels if gelezen is not None else ())
        if gelezen is not None:
            self.call_after_refresh(self.scroll_visible, animate=False)

    def _make(self, getypt: Mapping[str, str], gelezen: Gelezen | None = None) -> bool:
        try:
            if gelezen is not None:
                ding = self.schrijver.make_begrepen(self.onderdeel.id, gelezen.waarden)
            else:
                ding = self.schrijver.make(self.onderdeel.id, getypt)
        except NogNietGeldig as fout:
            self._say(f"{fout.wat} {fout.nu}")
            self.save_now()
            return False
        except Fout as fout:
            self.post_message(NietOpgeslagen(fout))
            return False
        self._forget(getypt)
        self.post_message(Opgeslagen(af=True))
        self.post_message(Gemaakt(ding))
        return True

    def _forget(self, getypt: Mapping[str, str]) -> None:
        self._stop_timer()
        self._veilig = ""
        for naam in getypt.keys() | {self._veld.naam}:
            self.schrijver.keep_klad(self._adres.bij(naam), "")

    def _empty(self) -> None:
        self._lijn.show_tekst("")
        self._lijn.history.clear()
        self._say("")

    async def _open(self, getypt: dict[str, str], *, focus: bool) -> None:
        self._formulier = RijFormulier(
            self.schrijver,
            self.onderdeel,
            None,
            NIEUW,
            velden=velden_met(self.onderdeel, getypt),
            getypt=getypt,
        )
        await self.mount(self._formulier)
        self.query_one(".lijn").display = False
        if focus:
            over = [v.naam for v in velden_van(self.onderdeel) if v.naam not in getypt]
            nodig = self.schrijver.missing(self.onderdeel.id, getypt)
            self._formulier.focus_veld(nodig[0].naam if nodig else "".join(over[:1]))

    async def _drop(self) -> None:
        """Take the fields away and begin with an empty line."""
        if self._formulier is None:
            return
        self._forget(list_getypt(self._formulier.velden()))
        formulier, self._formulier = self._formulier, None
        self._empty()
        self.query_one(".lijn").display = True
        await formulier.remove()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.stop()
            self._timer = None

    def _say(self, zin: str) -> None:
        if zin == self._gezegd:
            return
        self._gezegd = zin
        self._terug.update(Content(zin))
        self._terug.set_class(bool(zin), "-fout")
        self._terug.display = bool(zin)
