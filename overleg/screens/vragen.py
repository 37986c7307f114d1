"""Questions in a window of their own: some fields, a choice from a list, or yes and no.

Each gives its answer as the result of the window, and None when somebody pressed Esc; below it
nothing changed and the cursor stands where it stood.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.events import DescendantFocus
from textual.widget import Widget
from textual.widgets import Button, Label

from overleg.screens.keuzelijst import Keus, Keuzelijst
from overleg.screens.regelveld import Regelveld
from overleg.screens.scherm import Venster
from overleg.tekst import sanitize

LEES_VERDER = "PgUp en PgDn: lees de hele lijst"
MEER = ","
"""What stands between several chosen values in one answer, as in `overleg.tafel`."""

BEWAREN_NA = 0.25
"""Seconds between the first unsaved key and saving; later keys do not put it off."""


@dataclass(frozen=True)
class Vraag:
    """One thing to ask.

    `opties` gives the choices when there is a closed list, of which several may be chosen when
    `meer`; otherwise a text of at most `hoogste` characters is asked. An answer that is `nodig`
    cannot be empty. `begin` is what stands there already; when it is a `voorstel` the first key
    takes its place.
    """

    naam: str
    vraag: str
    opties: Sequence[Keus] | None = None
    nodig: bool = True
    meer: bool = False
    begin: str = ""
    voorstel: bool = False
    hoogste: int = 300


class Vragen(Venster[dict[str, str]]):
    """Asks one or more things; gives the answers by name, choices by their value.

    Enter goes to the next question and from the last one it is done.
    """

    CSS_PATH = "vragen.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        # Before the field the cursor is in: there is one line in it, and more to read above.
        Binding("pageup", "blader(-1)", show=False, priority=True),
        Binding("pagedown", "blader(1)", show=False, priority=True),
    ]

    def __init__(
        self,
        titel: str,
        vragen: Sequence[Vraag],
        *,
        uitleg: str = "",
        knop: str = "Klaar",
        bewaar: Callable[[Mapping[str, str]], None] | None = None,
    ) -> None:
        """Make the window.

        Args:
            titel: what it is about.
            vragen: what to ask, at least one.
            uitleg: a sentence below the title.
            knop: the words on the button that is done.
            bewaar: is given the answers while somebody types, at most four times a second, so
                that a stop loses nothing.
        """
        super().__init__()
        self._titel = titel
        self._vragen = tuple(vragen)
        self._uitleg = uitleg
        self._knop = knop
        self._bewaar = bewaar
        self._wacht = False

    def compose(self) -> ComposeResult:
        """Lay out a field for each question."""
        with Vertical(classes="venster"):
            yield Label(sanitize(self._titel), classes="titel", markup=False)
            if self._uitleg:
                with VerticalScroll(id="uitleg", can_focus=False):
                    yield Label(sanitize(self._uitleg), classes="zacht", markup=False)
                yield Label(LEES_VERDER, id="verder", classes="zacht", markup=False)
            with VerticalScroll(id="vragen", can_focus=False):
                for place, vraag in enumerate(self._vragen):
                    tekst = vraag.vraag if vraag.nodig else f"{vraag.vraag} (mag leeg)"
                    yield Label(sanitize(tekst), classes="vraag", markup=False)
                    yield _make_veld(vraag, f"veld-{place}")
            yield Label("", id="melding", classes="fout", markup=False)
            with Horizontal(classes="knoppen"):
                yield Button(self._knop, id="klaar")
                yield Button("Terug (Esc)", id="terug")

    def on_mount(self) -> None:
        """Put the cursor in the first field, at the end of what stands there."""
        self.huis.on_save(self.save_now)
        self.call_after_refresh(self._show_verder)
        first = self.query_one("#veld-0")
        if isinstance(first, Regelveld):
            first.move_cursor(first.document.end)
        first.focus()

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Let the first key take the place of what is only proposed."""
        veld = event.widget
        for place, vraag in enumerate(self._vragen):
            if not vraag.voorstel or veld.id != f"veld-{place}":
                continue
            if isinstance(veld, Regelveld) and veld.text == sanitize(vraag.begin):
                veld.select_all()

    def on_resize(self) -> None:
        """Say that there is more to read only when there is."""
        self.call_after_refresh(self._show_verder)

    def action_blader(self, pagina: int) -> None:
        """Scroll what is to be read, or the questions when all of it is on the screen."""
        for naam in ("#uitleg", "#vragen"):
            for scroll in self.query(naam):
                if scroll.max_scroll_y > 0:
                    scroll.scroll_relative(y=pagina * scroll.size.height, animate=False)
                    return

    def _show_verder(self) -> None:
        for verder in self.query("#verder"):
            verder.display = self.query_one("#uitleg").max_scroll_y > 0

    @property
    def antwoorden(self) -> dict[str, str]:
        """What is answered so far."""
        return {
            vraag.naam: _read(self.query_one(f"#veld-{place}"))
            for place, vraag in enumerate(self._vragen)
        }

    def save_now(self) -> None:
        """Hand over what was typed so far."""
        self._wacht = False
        if self._bewaar is not None and self.is_mounted:
            self._bewaar(self.antwoorden)

    @on(Regelveld.Changed)
    def _typed(self) -> None:
        self.query_one("#melding", Label).update("")
        if self._bewaar is not None and not self._wacht:
            self._wacht = True
            self.set_timer(BEWAREN_NA, self.save_now)

    @on(Regelveld.Klaar)
    @on(Keuzelijst.Gekozen)
    def _next(self, event: Regelveld.Klaar | Keuzelijst.Gekozen) -> None:
        place = int(str(event.control.id).removeprefix("veld-")) + 1
        if place < len(self._vragen):
            self.query_one(f"#veld-{place}").focus()
        else:
            self._finish()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Do what the button says."""
        if event.button.id == "klaar":
            self._finish()
        else:
            self.dismiss(None)

    def _finish(self) -> None:
        antwoorden = self.antwoorden
        for place, vraag in enumerate(self._vragen):
            te_veel = len(antwoorden[vraag.naam]) - vraag.hoogste
            melding = ""
            if vraag.nodig and not antwoorden[vraag.naam].strip():
                melding = f"Hier is nog een antwoord nodig: {vraag.vraag}"
            elif vraag.opties is None and te_veel > 0:
                melding = f"Dit is te lang: haal er {te_veel} tekens af. ({vraag.vraag})"
            if melding:
                self.query_one("#melding", Label).update(sanitize(melding))
                self.query_one(f"#veld-{place}").focus()
                return
        self.dismiss(antwoorden)


class Kies(Venster[str]):
    """Asks for one choice from a list; a digit is enough."""

    CSS_PATH = "vragen.tcss"

    def __init__(self, titel: str, keuzes: Iterable[Keus], *, uitleg: str = "") -> None:
        """Make the window with its choices."""
        super().__init__()
        self._titel = titel
        self._uitleg = uitleg
        self._keuzes = tuple(keuzes)

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        with Vertical(classes="venster"):
            yield Label(sanitize(self._titel), classes="titel", markup=False)
            if self._uitleg:
                yield Label(sanitize(self._uitleg), classes="zacht", markup=False)
            yield Keuzelijst(self._keuzes, id="lijst")
            teken = "letter" if any(keus.teken.isalpha() for keus in self._keuzes) else "cijfer"
            zin = f"Kies met {teken}, pijl en Enter, of muis."
            yield Label(zin, classes="zacht", markup=False)
            with Horizontal(classes="knoppen"):
                yield Button("Terug (Esc)", id="terug")

    def on_mount(self) -> None:
        """Let digits and arrows work at once."""
        self.query_one(Keuzelijst).focus()

    def on_keuzelijst_gekozen(self, event: Keuzelijst.Gekozen) -> None:
        """Give the choice."""
        self.dismiss(event.keuzelijst.waarden[0])

    def on_button_pressed(self) -> None:
        """Go back without a choice."""
        self.dismiss(None)


def bevestig(vraag: str, ja: str, nee: str = "Nee, terug", *, uitleg: str = "") -> Kies:
    """Make a window with a question that is answered by yes or no; yes gives ``"ja"``."""
    return Kies(vraag, (Keus("ja", ja, teken="j"), Keus("nee", nee, teken="n")), uitleg=uitleg)


def _make_veld(vraag: Vraag, id: str) -> Widget:
    if vraag.opties is None:
        return Regelveld(sanitize(vraag.begin), id=id)
    return Keuzelijst(
        vraag.opties, gekozen=vraag.begin.split(MEER), meer=vraag.meer, id=id, classes="keuzes"
    )


def _read(veld: Widget) -> str:
    if isinstance(veld, Keuzelijst):
        return MEER.join(veld.waarden)
    return sanitize(veld.text).strip() if isinstance(veld, Regelveld) else ""
