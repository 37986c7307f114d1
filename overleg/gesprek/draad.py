"""Lines out and lines in: the only place where the conversation touches a terminal or a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TextIO

from overleg.tekst import sanitize, sanitize_line

TEKEN_OPDRACHT = "/"
LEEG = "-"
"""Typed alone it empties a field; Enter alone keeps what was there."""


class Einde(Exception):
    """There are no more answers: the file ended, or somebody pressed ctrl+d."""


@dataclass(frozen=True)
class Antwoord:
    """One answer: text, or a command with what came behind it.

    `tekst` is empty when a command was typed. A text that starts with the command sign is typed
    with two of them.
    """

    tekst: str = ""
    opdracht: str = ""
    rest: str = ""


class Draad:
    """A conversation of plain lines; no colour, no cursor, so a screen reader can follow."""

    def __init__(self, invoer: TextIO, uitvoer: TextIO) -> None:
        """Talk over two text streams."""
        self._invoer = invoer
        self._uitvoer = uitvoer
        self._is_scherm = uitvoer.isatty()

    def zeg(self, *regels: str) -> None:
        """Print lines; text of people goes through the sanitiser once more on the way out."""
        for regel in regels:
            self._uitvoer.write(sanitize(regel) + "\n")
        self._uitvoer.flush()

    def som_op(self, regels: Iterable[str]) -> None:
        """Print lines with a dash before each."""
        self.zeg(*(f"  - {regel}" for regel in regels))

    def wis_scherm(self) -> None:
        """Push what one voice typed out of sight before the next voice sits down."""
        if self._is_scherm:
            # Clear the screen and what can be scrolled back to; only ever sent to a terminal.
            self._uitvoer.write("\x1b[2J\x1b[3J\x1b[H")
            self._uitvoer.flush()

    def vraag(self, prompt: str) -> Antwoord:
        """Ask one question and wait for one line.

        Raises:
            Einde: there are no more lines.
        """
        self._uitvoer.write(sanitize(prompt) + "\n> ")
        self._uitvoer.flush()
        try:
            line = self._invoer.readline()
        except KeyboardInterrupt:
            raise Einde from None
        if not line:
            self._uitvoer.write("\n")
            raise Einde
        if not self._invoer.isatty():
            # Echo an answer from a file, so that what is printed reads as a conversation.
            self._uitvoer.write(sanitize(line.rstrip("\n")) + "\n")
        return read_antwoord(line)

    def vraag_ja(self, prompt: str) -> bool | Antwoord:
        """Ask yes or no; Enter is yes. A command is given back, anything else is asked again."""
        while True:
            antwoord = self.vraag(f"{prompt} (Enter: ja, n: nee)")
            if antwoord.opdracht:
                return antwoord
            if antwoord.tekst.lower() in ("", "j", "ja"):
                return True
            if antwoord.tekst.lower() in ("n", "nee"):
                return False
            self.zeg("  Dit was een vraag met ja of nee. Uw tekst is niet bewaard.")


def read_antwoord(line: str) -> Antwoord:
    """Tell a command from an answer."""
    text = sanitize(line.rstrip("\r\n")).strip()
    if text.startswith(TEKEN_OPDRACHT * 2):
        return Antwoord(tekst=text[1:])
    if text.startswith(TEKEN_OPDRACHT):
        woord, _, rest = text[1:].partition(" ")
        return Antwoord(opdracht=sanitize_line(woord).lower() or "hulp", rest=rest.strip())
    return Antwoord(tekst=text)


class Onderbroken(Exception):
    """A command was typed that is not about the field that was asked."""

    def __init__(self, antwoord: Antwoord) -> None:
        """Keep the command."""
        super().__init__(antwoord.opdracht)
        self.antwoord = antwoord
