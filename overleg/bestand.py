"""A file that appears whole or not at all, and that only its owner can read."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from overleg.fouten import Fout
from overleg.tekst import sanitize_line


def write_heel(pad: Path, inhoud: bytes) -> None:
    """Write a file so that a stop at any moment leaves the old or the new one, with mode 0600.

    Args:
        pad: where; a file that is there is replaced, the folder must be there.
        inhoud: all of it.

    Raises:
        OSError: the disk refused; the old file is untouched and no half file is left.
    """
    # Beside its final place, so that moving it there is one step; mkstemp gives it 0600.
    handle, name = tempfile.mkstemp(prefix=".overleg-", dir=pad.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(inhoud)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(pad)
    finally:
        temporary.unlink(missing_ok=True)


def show_pad(pad: str | Path) -> str:
    """Give a path as part of a sentence."""
    return f"“{sanitize_line(str(pad))}”"


def niet_geschreven(pad: str | Path) -> Fout:
    """Give the refusal for a file somebody asked for, after the disk refused it."""
    return Fout(
        f"Het bestand {show_pad(pad)} kan niet worden geschreven.",
        "Er staat geen half bestand.",
        "Kijk of de map bestaat, of u er mag schrijven en of de schijf niet vol is.",
    )
