"""Opening and making the store; heavy to import and slow on purpose, so it runs in a thread."""

from __future__ import annotations

from pathlib import Path

from overleg.klok import Klok
from overleg.store import (
    Store,
    change_wachtwoord,
    create_kast,
    open_sleutel,
    open_sleutel_met_herstelcode,
    open_store,
)


def open_kast(kast: Path, geheim: str, wie: str, klok: Klok, *, met_code: bool) -> Store:
    """Open the store in a folder.

    Args:
        kast: the folder.
        geheim: the passphrase, or the recovery code.
        wie: who works, for the log.
        klok: the clock.
        met_code: `geheim` is the recovery code.

    Raises:
        Fout: it does not open; the sentences say why.
    """
    sleutel = (open_sleutel_met_herstelcode if met_code else open_sleutel)(kast, geheim)
    return open_store(kast, sleutel, wie=wie, klok=klok)


def make_kast(kast: Path, wachtwoord: str, klok: Klok) -> str:
    """Make a new store and give its recovery code, which is shown once.

    Raises:
        Fout: there is a store already, or the disk refuses.
    """
    return create_kast(kast, wachtwoord, klok=klok)


def change(kast: Path, code: str, nieuw: str) -> None:
    """Give the store another passphrase, for somebody who came in with the recovery code.

    Raises:
        Fout: the code does not fit any more, or the disk refuses; the old passphrase still holds.
    """
    change_wachtwoord(kast, open_sleutel_met_herstelcode(kast, code), nieuw)
