"""An app that speaks Dutch, takes text literally and never shows its insides."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.worker import WorkerFailed

from overleg import fouten
from overleg.fouten import Fout
from overleg.tekst import MAX_VELD, sanitize
from overleg.textual_nl.herstel import drop_settings, mend_dispatch, mend_linux_driver
from overleg.textual_nl.toetsen import toetsnaam
from overleg.textual_nl.toetsenrij import Invoer, Toetsenrij, is_tekst

if TYPE_CHECKING:
    from textual.driver import Driver
    from textual.notifications import SeverityLevel
    from textual.screen import Screen

INTERN = 70
"""Exit status after an error in the program itself."""

OPGEHANGEN = 129
"""Exit status when the terminal went away: 128 and the number of SIGHUP."""

_PACKAGE = Path(fouten.__file__).parent


def plek_van(error: BaseException) -> str:
    """Tell the kind of an error and where it came from; never what was in it."""
    place = "?"
    trace = error.__traceback__
    while trace is not None:
        path = Path(trace.tb_frame.f_code.co_filename)
        if path.is_relative_to(_PACKAGE):
            place = f"{path.relative_to(_PACKAGE).as_posix()}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(error).__name__}, {place}"


class DutchApp(App[None], inherit_bindings=False):
    """A Textual app that speaks Dutch, takes text literally and never shows its insides."""

    ENABLE_COMMAND_PALETTE = False
    SUSPENDED_SCREEN_CLASS = "-bedekt"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "quit", "Programma sluiten", show=False, priority=True),
        Binding("ctrl+c", "help_quit", show=False, system=True),
    ]

    def __init__(self) -> None:
        """Mend Textual, then make the app."""
        drop_settings()
        mend_dispatch()
        super().__init__()
        self.interne_fout = ""
        """Kind and place of the error that ended the program; empty when there was none."""
        self.toetsenrij = Toetsenrij(self, self.take_toets)

    # --- what the program does itself -----------------------------------------------------

    def handle_fout(self, fout: Fout) -> None:
        """Show a refusal to the person; the program adds a screen for it."""
        self.notify(str(fout), severity="error")

    def save_all(self) -> tuple[Fout, ...]:
        """Save what was typed and not yet saved; gives what could not be saved."""
        return ()

    def note_fout(self, error: BaseException) -> None:
        """Remember kind and place of the first error in the program, and save what can be."""
        if not self.interne_fout:
            self.interne_fout = plek_van(error)
            with suppress(Exception):
                self.save_all()

    # --- literal text ---------------------------------------------------------------------

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Show a short message; its text is always taken literally, whatever `markup` says."""
        super().notify(
            sanitize(message),
            title=sanitize(title),
            severity=severity,
            timeout=timeout,
            markup=False,
        )

    async def on_event(self, event: events.Event) -> None:
        """Clean what is pasted before any field sees it, and refuse what no field can hold."""
        if isinstance(event, events.Paste) and not event.is_forwarded:
            if len(event.text.encode("utf-8", "replace")) > MAX_VELD:
                self.notify(
                    "Deze tekst is te lang om te plakken (meer dan 100 kB)."
                    " Er is niets veranderd. Plak een korter stuk.",
                    severity="warning",
                )
                return
            event.text = sanitize(event.text)
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded:
            await self.toetsenrij.take(event)
        else:
            await super().on_event(event)

    async def take_toets(self, toets: Invoer) -> bool:
        """Deal with a key or a paste, now that the one before it was dealt with.

        Returns:
            whether the next key may follow at once: this one only went into a text.
        """
        los = is_tekst(self.focused) and (isinstance(toets, events.Paste) or toets.is_printable)
        await super().on_event(toets)
        return los

    # --- Dutch ----------------------------------------------------------------------------

    def get_key_display(self, binding: Binding) -> str:
        """Give the Dutch name of a key for the footer."""
        return binding.key_display or toetsnaam(binding.key)

    def action_help_quit(self) -> None:
        """Tell somebody who presses ctrl+c how to leave."""
        self.notify("Het programma sluiten gaat met ctrl+q.")

    # --- nothing English, nothing on disk, nothing to elsewhere ------------------------------

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """Offer none of the commands of Textual: one of them writes the screen to disk."""
        return ()

    def action_screenshot(self, filename: str | None = None, path: str | None = None) -> None:
        """Do nothing: a picture of the screen would be a case on disk."""

    def open_url(self, url: str, *, new_tab: bool = True) -> None:
        """Do nothing: this program opens no browser."""

    # --- the end --------------------------------------------------------------------------

    def get_driver_class(self) -> type[Driver]:
        """Give the driver for this machine, mended."""
        if sys.platform != "win32":
            mend_linux_driver()
        return super().get_driver_class()

    async def _on_load(self) -> None:
        asyncio.get_running_loop().set_exception_handler(self._on_loop_error)

    def _on_loop_error(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """Treat an error in a forgotten task as any other; asyncio would print its text."""
        error = context.get("exception")
        if isinstance(error, Exception) and not self._exit:
            self._handle_exception(error)

    def _handle_exception(self, error: Exception) -> None:
        cause = error.error if isinstance(error, WorkerFailed) else error
        if isinstance(cause, Fout) and self._running and not self._exit:
            self.handle_fout(cause)
            return
        self.note_fout(cause)
        if self._exception is None:
            # A test that drives this app gets the error from here.
            self._exception = error
            self._exception_event.set()
        self._return_code = INTERN
        self._close_messages_no_wait()

    def _fatal_error(self) -> None:
        self._close_messages_no_wait()

    def panic(self, *renderables: object) -> None:
        """Leave because the keyboard can no longer be read: the terminal went away."""
        with suppress(Exception):
            self.save_all()
        self.exit(return_code=OPGEHANGEN)

    def _print_error_renderables(self) -> None:
        self._exit_renderables.clear()


def run_stil(app: DutchApp, zin: str) -> int:
    """Run an app until it ends; of an error in the program only its kind and place are told.

    Args:
        app: the app.
        zin: what is written to stderr after such an error; it takes the place as `{}`.

    Returns:
        0, 70 after an error in the program, or 128 and the number of the signal that ended it.
    """
    # A thread that breaks would print its text over the screen.
    loud, threading.excepthook = threading.excepthook, lambda _: None
    status = INTERN
    try:
        app.run()
        status = app.return_code or 0
    except Exception as error:
        app.note_fout(error)
    finally:
        threading.excepthook = loud
    if status == INTERN:
        sys.stderr.write(zin.format(app.interne_fout) + "\n")
    return status
