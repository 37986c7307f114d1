"""Files that a command reads and writes, besides the store itself."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from shlex import quote

from overleg.bestand import niet_geschreven, show_pad, write_heel
from overleg.cli.terminal import is_output_terminal, write_bytes, write_text
from overleg.fouten import Fout
from overleg.tekst import sanitize_line

STREEP = "-"
"""The word that stands for stdin or stdout where a path is asked."""


def write_out(inhoud: str | bytes, naar: str, *, overschrijven: bool = False) -> None:
    """Write what a command made to a file, or to stdout when `naar` is ``-``.

    A file appears whole or not at all, and only its owner can read it.

    Raises:
        Fout: the file exists and may not be replaced, it cannot be written, or `inhoud` is no
            text and stdout is a terminal.
    """
    if naar != STREEP:
        data = inhoud.encode() if isinstance(inhoud, str) else inhoud
        _write_file(Path(naar), data, overschrijven=overschrijven)
    elif isinstance(inhoud, str):
        write_text(inhoud)
    elif is_output_terminal():
        raise Fout(
            "Dit is geen tekst en kan niet op het scherm.",
            "Er is niets veranderd.",
            "Kies met -o een bestand.",
        )
    else:
        write_bytes(inhoud)


def refuse_existing(naar: str, *, overschrijven: bool) -> None:
    """Refuse to replace a file, before any work is done for it.

    Raises:
        Fout: `naar` exists, and may not be replaced.
    """
    if naar == STREEP:
        return
    if Path(naar).is_dir():
        raise Fout(
            f"{show_pad(naar)} is een map.",
            "Er is niets veranderd.",
            "Noem met -o ook een bestand.",
        )
    if not overschrijven and os.path.lexists(naar) and not _is_channel(Path(naar)):
        raise Fout(
            f"Het bestand {show_pad(naar)} is er al.",
            "Er is niets veranderd.",
            "Kies een andere naam, of zet --overschrijf achter de opdracht.",
        )


def read_in(van: str, grootste: int = 1_000_000) -> bytes:
    """Give the content of a file, or of stdin when `van` is ``-``.

    Args:
        van: a path, or ``-``.
        grootste: how many bytes are welcome. One more than that is read at most, so that whoever
            asked can see that there were more.

    Raises:
        Fout: it is not there, may not be read, is no file or is empty.
    """
    shown = "De invoer" if van == STREEP else f"Het bestand {show_pad(van)}"
    try:
        data = _read(van, grootste + 1)
    except FileNotFoundError:
        raise _onleesbaar(f"{shown} is er niet.") from None
    except PermissionError:
        raise _onleesbaar(f"{shown} mag u niet lezen.") from None
    except IsADirectoryError:
        raise _onleesbaar(f"{show_pad(van)} is een map.") from None
    except (OSError, ValueError):
        raise _onleesbaar(f"{shown} kan niet worden gelezen.") from None
    if not data:
        raise _onleesbaar(f"{shown} is leeg.")
    return data


def type_pad(path: str | Path) -> str:
    """Give a path as it is typed after a command."""
    return quote(sanitize_line(str(path)))


def _read(van: str, most: int) -> bytes:
    if van == STREEP:
        buffer = getattr(sys.stdin, "buffer", None)
        if buffer is None:
            raise ValueError("no stdin")
        return bytes(buffer.read(most))
    with open(van, "rb") as file:
        return file.read(most)


def _onleesbaar(wat: str) -> Fout:
    return Fout(wat, "Er is niets veranderd.", "Controleer de naam en probeer het opnieuw.")


def _write_file(path: Path, data: bytes, *, overschrijven: bool) -> None:
    try:
        if _is_channel(path):
            path.write_bytes(data)
            return
        refuse_existing(str(path), overschrijven=overschrijven)
        write_heel(path, data)
    except OSError as error:
        raise niet_geschreven(path) from error


def _is_channel(path: Path) -> bool:
    """Tell whether a path is a pipe or a device, which is written to and never replaced."""
    return path.exists() and not path.is_file() and not path.is_dir()
