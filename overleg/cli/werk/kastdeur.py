"""Opening the user's own store for one command, and closing it whatever happens."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from overleg import plekken
from overleg.bestand import show_pad
from overleg.cli.wachtwoord import HERSTELCODE, WACHTWOORD, with_geheim
from overleg.klok import systeemklok
from overleg.store import Sleutel, Store, open_sleutel, open_sleutel_met_herstelcode, open_store
from overleg.store.bestanden import KAST, SLEUTEL
from overleg.store.kastfouten import (
    GeenKast,
    HerstelcodeTikfout,
    VerkeerdeHerstelcode,
    VerkeerdWachtwoord,
)
from overleg.store.persoon import os_account

WIE = "OVERLEG_WIE"
"""Names who works; without it that is the account of the operating system."""


@contextmanager
def open_kast(*, alleen_lezen: bool = False) -> Iterator[Store]:
    """Open the store with the passphrase, from its file or from a person.

    Args:
        alleen_lezen: refuse every write.

    Raises:
        Fout: there is no store, no passphrase, the wrong one, or the store cannot be opened.
    """
    folder = plekken.kast_map()
    sleutel, wie = unlock(folder), who_works()
    with open_store(folder, sleutel, wie=wie, klok=systeemklok, alleen_lezen=alleen_lezen) as store:
        yield store


def unlock(folder: Path, *, met_herstelcode: bool = False) -> Sleutel:
    """Give the key of the store in a folder, after a passphrase or the recovery code.

    Raises:
        Fout: there is no store, nothing to open it with, or the wrong thing.
    """
    if not any((folder / name).exists() for name in (KAST, SLEUTEL)):
        # Said before anybody is asked for a passphrase that opens nothing.
        raise GeenKast.meld(pad=show_pad(folder))
    if met_herstelcode:
        return with_geheim(
            "Herstelcode:",
            HERSTELCODE,
            lambda code: open_sleutel_met_herstelcode(folder, code),
            (HerstelcodeTikfout, VerkeerdeHerstelcode),
        )
    return with_geheim(
        "Wachtwoord:",
        WACHTWOORD,
        lambda wachtwoord: open_sleutel(folder, wachtwoord),
        (VerkeerdWachtwoord,),
    )


def who_works() -> str:
    """Say who works, for the log; this is no proof of who somebody is."""
    return os.environ.get(WIE, "").strip() or os_account()
