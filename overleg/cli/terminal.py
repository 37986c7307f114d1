"""What goes to the terminal and what comes from it: data, narration and questions."""

from __future__ import annotations

import io
import sys

from overleg.fouten import Fout
from overleg.tekst import sanitize


def prepare_streams() -> None:
    """Make no letter fail on its way in or out, in whatever language the machine is set.

    Files and pipes are UTF-8; a terminal shows what it can. A byte that is no letter stays visible
    as ``\\xff``.
    """
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = stream.encoding if _is_tty(stream) else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def is_interactive() -> bool:
    """Tell whether a person sits at both ends: stdin and stdout are a terminal."""
    return _is_tty(sys.stdin) and _is_tty(sys.stdout)


def need_scherm() -> None:
    """Refuse to open a screen that would be drawn in a file.

    A screen is drawn on stderr. Sent to a file it would leave the case there, unprotected, and
    the person would see nothing.

    Raises:
        Fout: stderr is no terminal.
    """
    if not _is_tty(sys.stderr):
        raise Fout(
            "Het scherm zou in een bestand terechtkomen, met de casus erin.",
            "Er is niets veranderd.",
            "Start het programma opnieuw zonder “2>” in de opdracht.",
        )


def can_ask() -> bool:
    """Tell whether a question can be put: its answer is typed, and it is seen on stderr.

    Where stdout goes does not matter, so that `overleg stukken verslag CASUS > verslag.txt` can
    still ask for the passphrase.
    """
    return _is_tty(sys.stdin) and _is_tty(sys.stderr)


def is_output_terminal() -> bool:
    """Tell whether stdout is a terminal."""
    return _is_tty(sys.stdout)


def tell(*zinnen: str) -> None:
    """Write narration to stderr, one line per sentence, fit for a terminal."""
    if sys.stderr is not None:
        sys.stderr.write("".join(f"{sanitize(zin)}\n" for zin in zinnen))
        sys.stderr.flush()


def write_text(text: str) -> None:
    """Write data to stdout: fit for a terminal, ending in exactly one newline."""
    _stdout().write(sanitize(text).rstrip("\n") + "\n")


def write_bytes(data: bytes) -> None:
    """Write data that is not text to stdout, byte by byte as it is."""
    stream = _stdout()
    stream.flush()
    buffer = getattr(stream, "buffer", None)
    if buffer is None:
        raise _geen_uitvoer()
    buffer.write(data)


def ask(vraag: str) -> str:
    """Ask a question on stderr and give the answer, without spaces around it.

    Raises:
        Fout: there is nobody to answer.
    """
    sys.stderr.write(f"{sanitize(vraag)} ")
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        tell("")
        raise Fout("Er kwam geen antwoord.", "Er is niets veranderd.", "Geef de opdracht opnieuw.")
    return sanitize(line).strip()


def _stdout() -> io.TextIOBase:
    if not isinstance(sys.stdout, io.TextIOBase):
        raise _geen_uitvoer()
    return sys.stdout


def _geen_uitvoer() -> Fout:
    return Fout(
        "Er is geen plek om de uitvoer te schrijven.",
        "Er is niets veranderd.",
        "Kies met -o een bestand.",
    )


def _is_tty(stream: object) -> bool:
    """Ask a stream whether it is a terminal; a stream that is closed or missing is none."""
    try:
        return isinstance(stream, io.IOBase) and stream.isatty()
    except ValueError:
        return False
