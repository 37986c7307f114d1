"""A file somebody asked for: whole or not at all, and readable by its owner only."""

from __future__ import annotations

import os
from pathlib import Path

from overleg.bestand import niet_geschreven, show_pad, write_heel
from overleg.fouten import Fout


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
    if not overschrijf and os.path.lexists(pad):
        raise BestaatAl(
            f"Het bestand {show_pad(pad)} is er al.",
            "Er is niets veranderd.",
            "Kies een andere naam.",
        )
    try:
        write_heel(pad, data)
    except OSError:
        raise niet_geschreven(pad) from None
