"""What is around every screen: colours, size, title, help, search, and showing a refusal."""

from __future__ import annotations

import inspect
from abc import abstractmethod
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size

from overleg.fouten import Fout
from overleg.klok import Klok
from overleg.screens import thema
from overleg.screens.bewaarlijst import Bewaarlijst
from overleg.screens.instellingen import account, read_instellingen, write_instellingen
from overleg.screens.letterslot import (
    Letterslot,
    LosseLetter,
    is_letter,
    is_plakken,
    tell_typen,
)
from overleg.screens.scherm import Scherm, Venster
from overleg.screens.stilte import Stilte
from overleg.screens.te_klein import cover, is_te_klein, may_pass
from overleg.tekst import sanitize_line
from overleg.textual_nl import DutchApp, Invoer

if TYPE_CHECKING:
    from overleg.screens.huis import Huis
    from overleg.screens.opdracht import Opdracht

BASIS = Path(__file__).with_name("basis.tcss")
"""What looks the same on every screen; the whole path, for an app in another folder."""

SMAL = 100
"""Below this width a screen has the class ``-smal`` and no room for two things side by side."""


class Kader(DutchApp):
    """The program without its store; `Kastkader` adds that.

    A test of one screen can use this with a store of its own.
    """

    CSS_PATH: ClassVar[list[str | PurePath]] = [BASIS]
    TITLE = "overleg"
    HORIZONTAL_BREAKPOINTS = [(0, "-smal"), (SMAL, "-ruim")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "hulp", "Hulp", show=False, priority=True),
        Binding("ctrl+p", "palet", "Zoek", priority=True),
        # Every terminal sends it (form feed), no field uses it, and the L is easy to remember.
        Binding("ctrl+l", "lock", "Op slot", show=False, priority=True),
    ]

    def __init__(self, klok: Klok) -> None:
        """Make the program with what this person chose before."""
        super().__init__()
        self.klok = klok
        self.instellingen = read_instellingen()
        self.wie = self.instellingen.wie or account()
        self.stilte = Stilte()
        self.bewaarlijst = Bewaarlijst()
        self.letterslot = Letterslot()
        thema.register(self, self.instellingen.thema)

    @property
    def is_open(self) -> bool:
        """Whether the store is open."""
        return False

    # --- commands ---------------------------------------------------------------------------

    def list_opdrachten(self) -> list[Opdracht]:
        """List what can be done from the screen that is on, its own commands first."""
        from overleg.screens.algemeen import list_algemeen

        own = list(self.screen.opdrachten()) if isinstance(self.screen, Scherm) else []
        return [*own, *list_algemeen(self.huis)]

    @property
    @abstractmethod
    def huis(self) -> Huis:
        """The program as a screen sees it."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Keep help and search away from a window that asks something, and the lock from itself."""
        if action in ("hulp", "palet"):
            return not isinstance(self.screen, Venster)
        return self.is_open if action == "lock" else True

    def action_hulp(self) -> None:
        """Show what can be done here."""
        from overleg.screens.hulp import Hulp

        tip = self.screen.tip() if isinstance(self.screen, Scherm) else ""
        self.push_screen(Hulp(self.list_opdrachten(), tip), self._do)

    def action_palet(self) -> None:
        """Let somebody find a command by a word of it."""
        from overleg.screens.palet import Palet

        self.push_screen(Palet(self.list_opdrachten()), self._do)

    def _do(self, opdracht: Opdracht | None) -> None:
        """Do what was chosen in help or search; a command may be a coroutine."""
        result = opdracht.doe() if opdracht is not None else None
        if inspect.iscoroutine(result):
            self.run_worker(result)

    # --- refusals and saving ----------------------------------------------------------------

    def handle_fout(self, fout: Fout) -> None:
        """Show a refusal in a window; the same one is not shown twice on top of itself."""
        from overleg.screens.fout import FoutVenster

        top = self.screen
        if not (isinstance(top, FoutVenster) and top.fout.args == fout.args):
            self.push_screen(FoutVenster(fout))

    def on_save(self, save: Callable[[], object]) -> None:
        """Call this bound method whenever everything must be saved at once."""
        self.bewaarlijst.add(save)

    def save_all(self) -> tuple[Fout, ...]:
        """Save everything now; gives what could not be saved."""
        return self.bewaarlijst.save() if self.is_open else ()

    # --- words typed where letters are keys ---------------------------------------------------

    async def take_toets(self, toets: Invoer) -> bool:
        """Ignore letters of somebody who types words where there is no place for words."""
        if is_plakken(toets, self.focused):
            self.note_woorden()
            return True
        if isinstance(toets, events.Key) and self.letterslot.weert(toets, self.focused):
            return True
        return await super().take_toets(toets)

    def on_key(self, event: events.Key) -> None:
        """Notice a character that means nothing where it landed."""
        if is_letter(event, self.focused) and event.key not in self.screen.active_bindings:
            self.note_woorden()

    def on_losse_letter(self, event: LosseLetter) -> None:
        """Notice a character that means nothing on its row."""
        event.stop()
        self.note_woorden()

    def note_woorden(self) -> None:
        """Let letters do nothing for a moment, and say once what to do."""
        if self.letterslot.close():
            self.notify(tell_typen(self.focused, venster=isinstance(self.screen, Venster)))

    # --- colours, title, size ---------------------------------------------------------------

    def set_thema(self, naam: str) -> None:
        """Use other colours, now and next time."""
        self.theme = naam
        self.instellingen = replace(self.instellingen, thema=naam)
        write_instellingen(self.instellingen)

    def set_nummer(self, nummer: str) -> None:
        """Put the number of a case in the title of the terminal window, never a name."""
        self.title = f"overleg {sanitize_line(nummer)}".strip()
        if self._driver is not None and not self.is_headless:
            self._driver.write(f"\x1b]2;{self.title}\x07")

    def check_size(self) -> None:
        """Cover the screen that is on when the terminal is too small, and uncover it again."""
        self._cover(self.size)

    def on_mount(self) -> None:
        """Look at the size for every screen that comes on top."""
        self.screen_change_signal.subscribe(self, lambda _: self.call_next(self.check_size))

    def on_resize(self, event: events.Resize) -> None:
        """Look at the new size of the terminal; `self.size` is still the old one here."""
        self._cover(event.size)

    def _cover(self, size: Size) -> None:
        if self.screen_stack:  # empty while the program ends
            cover(self.screen, size)

    async def on_event(self, event: events.Event) -> None:
        """Notice that somebody is there, and let no command through a screen that is covered."""
        if isinstance(event, events.InputEvent):
            self.stilte.touch()
        covered = is_te_klein(self.size)
        if isinstance(event, events.Key) and covered and not may_pass(event, self.focused):
            return
        await super().on_event(event)
