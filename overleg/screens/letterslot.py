"""When somebody types words where letters are keys: the letters do nothing until a pause."""

from __future__ import annotations

import time
from collections.abc import Callable

from textual.events import Key, Paste
from textual.message import Message
from textual.widget import Widget

from overleg.textual_nl import is_tekst

PAUZE = 1.0
"""Seconds without a letter after which letters are keys again."""

OP_EEN_REGEL = "U typt op een regel. Druk op Enter om te schrijven."
HIER_NIET = "U typt woorden, maar hier zijn letters toetsen. Ga eerst naar een regel of een veld."
IN_VENSTER = "Hier zijn letters toetsen. Kies met het teken ervoor, of ga terug met Esc."

WISSEN = frozenset({"backspace", "delete"})
"""Keys that take something away, and that belong to the words while somebody types them."""


class LosseLetter(Message):
    """A character was typed that means nothing where it landed."""


class Letterslot:
    """Knows whether letters may act as keys now; shared by everything that takes single letters.

    It closes as soon as a character means nothing where it lands: then the person is typing a
    sentence, and what follows must not change a verdict further down.
    """

    def __init__(self, klok: Callable[[], float] = time.monotonic) -> None:
        """Begin open; `klok` gives seconds, and tests put another one here."""
        self.klok = klok
        self._dicht = False
        self._laatst = 0.0

    @property
    def is_dicht(self) -> bool:
        """Whether letters do nothing now."""
        return self._dicht and self.klok() - self._laatst < PAUZE

    def close(self) -> bool:
        """Somebody types words; tells whether that is new, so that it is said once."""
        new = not self.is_dicht
        self._dicht, self._laatst = True, self.klok()
        return new

    def open(self) -> None:
        """Somebody pressed a key that is no letter, or came to where text can be typed."""
        self._dicht = False

    def weert(self, toets: Key, waar: Widget | None) -> bool:
        """Tell whether a key is to be ignored; every other key than a letter ends the words.

        Args:
            toets: the key.
            waar: where the cursor is.
        """
        if is_tekst(waar):
            self.open()
            return False
        if toets.is_printable or toets.key in WISSEN:
            if self.is_dicht:
                self.close()
                return True
            return False
        # The Enter behind a sentence presses no button and chooses nothing.
        geen_enter = self.is_dicht and toets.key == "enter" and not may_schrijven(waar)
        self.open()
        return geen_enter


def is_letter(toets: Key, waar: Widget | None) -> bool:
    """Tell whether a key is a character that does not become text."""
    return toets.is_printable and not is_tekst(waar)


def is_plakken(toets: Key | Paste, waar: Widget | None) -> bool:
    """Tell whether text is pasted where there is no place for text."""
    return isinstance(toets, Paste) and not is_tekst(waar)


def may_schrijven(waar: Widget | None) -> bool:
    """Tell whether Enter leads to a place for text here."""
    return hasattr(waar, "bij_typen")


def tell_typen(waar: Widget | None, *, venster: bool = False) -> str:
    """Say what to do to write words, to somebody who types them at this place.

    Args:
        waar: where the cursor is.
        venster: it is in a window over the screen.
    """
    return str(getattr(waar, "bij_typen", IN_VENSTER if venster else HIER_NIET))
