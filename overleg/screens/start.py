"""The start screen: go on where you were, see what is late, choose a case, begin a meeting."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Button, Footer, Input, Label, OptionList
from textual.widgets.option_list import Option

from overleg.dossier import Casus
from overleg.fouten import Fout
from overleg.keuzes import CasusStatus
from overleg.nederlands import format_datum
from overleg.screens.casusbeeld import CasusBeeld, make_beeld
from overleg.screens.casusmenu import Casusmenu
from overleg.screens.opdracht import Opdracht
from overleg.screens.scherm import Kop, Scherm
from overleg.screens.startlijst import LEEG, TIP, Rij, list_rijen

LEESTIJD = 0.02
"""Seconds of reading cases at a stretch, so that keys are never late."""

PAUZE = 0.01
KIJKEN = 2.0
"""Every so many seconds it looks whether another program changed something."""


class Start(Scherm[None]):
    """Everything one can begin or go on with."""

    CSS_PATH = "start.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("g", "gedaan", "Gedaan"),
        Binding("n", "nieuwe_casus", "Nieuwe casus"),
        Binding("o", "overleg", "Overleg"),
        Binding("w", "werknamen", "Namen"),
        Binding("z", "zoek", "Zoek casus"),
        Binding("escape", "wis_zoek", "Alle casussen"),
        Binding("ctrl+y", "ongedaan", "Ongedaan maken", show=False),
    ]

    def __init__(self) -> None:
        """Start without names on the screen."""
        super().__init__()
        self._namen = False
        self._zoek = ""
        self._casussen: tuple[Casus, ...] = ()
        self._beelden: dict[str, CasusBeeld] = {}
        self._te_lezen: list[str] = []
        self._rijen: list[Rij] = []
        self._versie = -1
        self._menu = Casusmenu(self)

    def compose(self) -> ComposeResult:
        """Lay out search field, list and empty state."""
        yield Kop("overleg", format_datum(self.huis.klok().date()))
        yield Input(
            id="zoek", max_length=100, placeholder="Typ een stuk van het nummer of de werknaam"
        )
        yield OptionList(id="lijst", markup=False)
        with Vertical(id="leeg"):
            yield Label(LEEG, markup=False)
            yield Button("Nieuwe casus (n)", id="nieuw")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Look now and then whether another program changed something."""
        self.query_one("#zoek").display = False
        self.set_interval(KIJKEN, self._look)

    def on_screen_resume(self) -> None:
        """Read again: something may have been done in between."""
        self.huis.set_nummer("")
        self.reload()

    def on_resize(self) -> None:
        """Fit the rows to the new width."""
        self._show()

    def tip(self) -> str:
        """Say what stands where."""
        return TIP if self._casussen else LEEG.replace("\n\n", " ")

    def opdrachten(self) -> Iterable[Opdracht]:
        """List what can be done here."""
        some = bool(self._casussen)
        yield Opdracht(
            "verder",
            "Verder met het overleg",
            "Gaat naar het overleg dat bezig is.",
            self.action_verder,
            mag=self._rij_van("overleg") is not None,
        )
        gedaan = "Meldt dat de actie waar de cursor op staat gedaan is."
        mag = self._is_op_actie()
        yield Opdracht("gedaan", "Actie is gedaan", gedaan, self.action_gedaan, "g", mag=mag)
        yield Opdracht(
            "ongedaan",
            "Ongedaan maken",
            "Haalt de laatste melding weg die u hier deed.",
            self.action_ongedaan,
            "ctrl+y",
            mag=self._menu.kan_ongedaan,
        )
        yield Opdracht(
            "nieuwe_casus",
            "Nieuwe casus",
            "Maakt een casus met het volgende nummer.",
            self.action_nieuwe_casus,
            "n",
        )
        yield Opdracht(
            "overleg",
            "Nieuw overleg",
            "Begint een overleg over de casus waar de cursor op staat.",
            self.action_overleg,
            "o",
            mag=some,
        )
        yield Opdracht(
            "werknamen",
            "Werknamen tonen of verbergen",
            "Zet de werknamen van de casussen aan of uit. Ze staan uit als u begint.",
            self.action_werknamen,
            "w",
            mag=some,
        )
        yield Opdracht(
            "zoek",
            "Zoek een casus",
            "Zoekt op een deel van het nummer of van de werknaam.",
            self.action_zoek,
            "z",
            mag=some,
        )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave out of the footer what makes no sense without a case."""
        if action == "wis_zoek":
            return self.is_mounted and self.query_one("#zoek").display
        if action == "gedaan":
            return self.is_mounted and self._is_op_actie()
        return bool(self._casussen) or action not in ("overleg", "werknamen", "zoek")

    # --- reading ----------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the list of cases, and then one by one what is in them."""
        store = self.huis.store
        self._versie = store.data_version()
        self._casussen = store.list_casussen()
        known = {casus.id for casus in self._casussen}
        self._beelden = {id: beeld for id, beeld in self._beelden.items() if id in known}
        waiting = bool(self._te_lezen)
        order = sorted(self._casussen, key=lambda casus: casus.nummer)
        # Taken from the end, so: open cases first, the newest on top.
        order.sort(key=lambda casus: casus.status is CasusStatus.OPEN)
        self._te_lezen = [casus.id for casus in order]
        if not waiting:
            self._read_on()

    def _read_on(self) -> None:
        """Read cases for a moment, show what is known, and come back for the rest."""
        if not self.is_attached or not self.huis.is_open:
            return
        until = time.monotonic() + LEESTIJD
        nu = self.huis.klok()
        while self._te_lezen and time.monotonic() < until:
            casus_id = self._te_lezen.pop()
            try:
                dossier = self.huis.store.read_dossier(casus_id)
            except Fout:
                continue  # wiped by another program in between; the next reload leaves it out
            self._beelden[casus_id] = make_beeld(dossier, nu)
        self._show()
        if self._te_lezen:
            self.set_timer(PAUZE, self._read_on)

    def _look(self) -> None:
        if self.is_current and self.huis.is_open and self.huis.store.data_version() != self._versie:
            self.reload()

    # --- showing ----------------------------------------------------------------------------

    def _show(self) -> None:
        lijst = self.query_one("#lijst", OptionList)
        empty = not self._casussen
        self.refresh_bindings()
        lijst.display, self.query_one("#leeg").display = not empty, empty
        rows = list_rijen(
            self._casussen,
            self._beelden,
            self.huis.klok().date(),
            namen=self._namen,
            zoek=self._zoek,
            breed=max(40, self.size.width - 4),
        )
        if rows != self._rijen:
            self._replace(lijst, rows)
        if self.focused is None or not self.focused.display:
            self.query_one("#nieuw" if empty else "#lijst").focus()

    def _replace(self, lijst: OptionList, rows: list[Rij]) -> None:
        """Show other rows, with the cursor on the same thing, or else on the first."""
        here = self._rij()
        if here is not None and here == next((row for row in self._rijen if not row.is_kop), None):
            here = None  # nobody moved the cursor yet, so it stays on top
        self._rijen = rows
        lijst.clear_options()
        lijst.add_options(Option(row.tekst, disabled=row.is_kop) for row in rows)
        same = [
            n
            for n, row in enumerate(rows)
            if here is not None and (row.soort, row.sleutel) == (here.soort, here.sleutel)
        ]
        first = [n for n, row in enumerate(rows) if not row.is_kop]
        lijst.highlighted = next(iter([*same, *first]), None)

    def _rij(self) -> Rij | None:
        place = self.query_one("#lijst", OptionList).highlighted
        return self._rijen[place] if place is not None and place < len(self._rijen) else None

    def _is_op_actie(self) -> bool:
        row = self._rij()
        return row is not None and row.soort == "actie"

    def _rij_van(self, soort: str) -> Rij | None:
        return next((row for row in self._rijen if row.soort == soort), None)

    # --- doing ------------------------------------------------------------------------------

    @on(OptionList.OptionSelected, "#lijst")
    def _chosen(self) -> None:
        row = self._rij()
        if row is not None:
            self.run_worker(self._menu.open_rij(row, self._beelden.get(row.casus_id)))

    @on(OptionList.OptionHighlighted, "#lijst")
    def _moved(self) -> None:
        self.refresh_bindings()

    def action_gedaan(self) -> None:
        """Report that the action the cursor is on is done."""
        row = self._rij()
        if row is not None and self._is_op_actie():
            self.run_worker(self._menu.report_gedaan(row), exclusive=True, group="casus")

    def action_ongedaan(self) -> None:
        """Take back the last report that was made here."""
        self._menu.undo()

    @on(Button.Pressed, "#nieuw")
    def action_nieuwe_casus(self) -> None:
        """Make a case."""
        self.run_worker(self._menu.new_casus(), exclusive=True, group="casus")

    def action_overleg(self) -> None:
        """Begin a meeting about the case the cursor is on."""
        row = self._rij()
        if row is not None and row.casus_id:
            self.run_worker(self._menu.new_overleg(row.casus_id), exclusive=True, group="casus")

    def action_verder(self) -> None:
        """Go on with the first meeting that is open."""
        row = self._rij_van("overleg")
        if row is not None:
            self.run_worker(self._menu.open_rij(row, self._beelden.get(row.casus_id)))

    def action_werknamen(self) -> None:
        """Show or hide the working names."""
        self._namen = not self._namen
        self._show()

    def action_zoek(self) -> None:
        """Open the field to search in."""
        zoek = self.query_one("#zoek", Input)
        zoek.display = True
        zoek.focus()

    def action_wis_zoek(self) -> None:
        """Close the field and show everything again."""
        zoek = self.query_one("#zoek", Input)
        zoek.value = ""
        zoek.display = False
        self._show()

    @on(Input.Changed, "#zoek")
    def _search(self, event: Input.Changed) -> None:
        self._zoek = event.value
        self._show()

    @on(Input.Submitted, "#zoek")
    def _to_list(self) -> None:
        self.query_one("#lijst").focus()
