"""A file somebody asked for: whole or not at all, and readable by its owner only."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from overleg.fouten import Fout
from overleg.tekst import sanitize_line


class BestaatAl(Fout):
    """There is a file of this name; it is replaced only when somebody says so."""


def write_bestand(pad: Path, inhoud: str | bytes, *, overschrijf: bool = False) -> None:
    """Write a file through a temporary one beside it, with mode 0600.

    Args:
        pad: where; the folder must be there.
        inhoud: text is written as UTF-8.
        overschrijf: replace a file that is there.

    Raises:
        BestaatAl: there is a file already and `overschrijf` was not said.
        Fout: it cannot be written; no half file is left.
    """
    data = inhoud.encode("utf-8") if isinstance(inhoud, str) else inhoud
    naam = f"“{sanitize_line(str(pad))}”"
    if not overschrijf and os.path.lexists(pad):
        raise BestaatAl(
            f"Het bestand {naam} is er al.", "Er is niets veranderd.", "Kies een andere naam."
        )
    try:
        # Beside its final place, so that moving it there is one step; mkstemp gives it 0600.
        handle, name = tempfile.mkstemp(prefix=".overleg-", dir=pad.parent)
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(pad)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError:
        raise Fout(
            f"Het bestand {naam} kan niet worden geschreven.",
            "Er staat geen half bestand.",
            "Kijk of de map bestaat, of u er mag schrijven en of de schijf niet vol is.",
        ) from None
