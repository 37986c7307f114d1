"""Who is at work, as the log writes it down; this is no proof of who somebody is."""

from __future__ import annotations

import getpass

from overleg.dossier.basis import KORT
from overleg.tekst import sanitize_line

ONBEKEND = "onbekend"


def clean_naam(naam: str) -> str:
    """Give a name as it may stand in the log."""
    return sanitize_line(naam)[:KORT] or ONBEKEND


def os_account() -> str:
    """Give the account of the operating system this process runs under."""
    try:
        import os
        import pwd

        return clean_naam(pwd.getpwuid(os.getuid()).pw_name)
    except (ImportError, KeyError):
        # Windows has no list of accounts; a container may have an account without a name.
        pass
    try:
        return clean_naam(getpass.getuser())
    except (ImportError, KeyError, OSError):
        return ONBEKEND
