"""The changes inside Textual itself; each touches something that Textual calls private."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from textual import constants
from textual.message_pump import MessagePump

from overleg.fouten import Fout
from overleg.textual_nl.invoer import Decoder

if TYPE_CHECKING:
    from textual.message import Message


def drop_settings() -> None:
    """Forget the settings with which Textual can log, take pictures, type keys or load code.

    The size of the terminal goes as well: where a shell exports it, it goes before the real size
    and the screen would never follow a window that grows or shrinks.
    """
    for naam in list(os.environ):
        if naam.startswith("TEXTUAL") or naam in ("COLUMNS", "LINES"):
            del os.environ[naam]
    # They were read when Textual was imported, so the copies go as well.
    vars(constants).update(
        LOG_FILE=None, SCREENSHOT_DELAY=-1, PRESS="", DRIVER=None, FILTERS="", DEBUG=False
    )


def mend_linux_driver() -> None:
    """Let the driver survive a wrong byte and a terminal that went away."""
    from textual.drivers import linux_driver
    from textual.drivers._writer_thread import WriterThread

    class Schrijver(WriterThread):
        """Writes to the terminal; when that is gone it throws away, so that nobody waits."""

        def run(self) -> None:
            try:
                super().run()
            except (OSError, ValueError):
                while self._queue.get() is not None:
                    pass

    vars(linux_driver).update(getincrementaldecoder=lambda _: Decoder, WriterThread=Schrijver)


def mend_dispatch() -> None:
    """Show a `Fout` out of any handler, instead of ending the program."""
    original = MessagePump._dispatch_message
    if getattr(original, "toont_fouten", False):
        return

    async def _dispatch_message(self: MessagePump, message: Message) -> None:
        try:
            await original(self, message)
        except Fout as fout:
            show = getattr(self.app, "handle_fout", None)
            if show is None:
                raise
            show(fout)

    _dispatch_message.toont_fouten = True  # type: ignore[attr-defined]  # a mark on a function
    vars_of_pump: Any = MessagePump
    vars_of_pump._dispatch_message = _dispatch_message
