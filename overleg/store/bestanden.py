"""The two files of a store, and having the disk really keep what was written."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from overleg.bestand import show_pad, write_heel
from overleg.plekken import is_alleen_lezen, is_netwerkpad
from overleg.store.fouten import AlleenLezen, Netwerkpad, SchijfVol, StoreFout

KAST = "overleg.kast"
"""Name of the encrypted store; the same as in `overleg.plekken.kast_pad`."""

SLEUTEL = "overleg.sleutel"
"""Name of the key file; the same as in `overleg.plekken.sleutel_pad`."""

BIJBESTANDEN = ("-wal", "-shm", "-journal")
"""What SQLite puts beside the store; without them the last changes are missing."""

ALLEEN_EIGENAAR = 0o600

_VOL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO}


def check_plek(map: Path, *, schrijven: bool = True) -> None:
    """Refuse a folder in which a store would not be safe.

    Raises:
        Netwerkpad: the folder is on a network drive, where WAL does not work.
        AlleenLezen: nothing can be written there.
    """
    if is_netwerkpad(map):
        raise Netwerkpad.meld(pad=show_pad(map))
    if schrijven and is_alleen_lezen(map):
        raise AlleenLezen.meld(pad=show_pad(map))


@contextlib.contextmanager
def schijffouten(map: Path) -> Iterator[None]:
    """Put what the disk refuses into Dutch.

    Raises:
        SchijfVol: no room, or the disk does not take it.
        AlleenLezen: no right to write there.
    """
    try:
        yield
    except StoreFout:
        raise
    except OSError as error:
        if error.errno in _VOL:
            raise SchijfVol.meld() from error
        raise AlleenLezen.meld(pad=show_pad(map)) from error


def make_leeg(pad: Path) -> None:
    """Make an empty file that only its owner can read; SQLite keeps those rights.

    Raises:
        FileExistsError: something of that name is there already.
    """
    os.close(os.open(pad, os.O_CREAT | os.O_EXCL | os.O_WRONLY, ALLEEN_EIGENAAR))


def tighten(pad: Path) -> None:
    """Take the rights of others away from a file and what belongs to it."""
    for naam in ("", *BIJBESTANDEN):
        with contextlib.suppress(OSError):
            bestand = pad.with_name(pad.name + naam)
            if bestand.stat().st_mode & 0o077:
                bestand.chmod(ALLEEN_EIGENAAR)


def keep_heel(pad: Path, inhoud: bytes) -> None:
    """Write a small file so that a stop at any moment leaves the old or the new one, whole.

    Raises:
        OSError: the disk refused; the old file is untouched.
    """
    write_heel(pad, inhoud)
    sync_map(pad.parent)


def sync_map(map: Path) -> None:
    """Have the disk remember the names in a folder, as `fsync` of a file does not."""
    if os.name == "nt":
        return
    nummer = os.open(map, os.O_RDONLY)
    try:
        os.fsync(nummer)
    finally:
        os.close(nummer)


def sync_bestand(pad: Path) -> None:
    """Have the disk remember the content of a file that somebody else wrote."""
    with pad.open("rb") as bestand:
        os.fsync(bestand.fileno())


def place(tijdelijk: Path, pad: Path) -> None:
    """Give a finished file its name, and never over another file.

    Raises:
        FileExistsError: something of that name is there already.
    """
    try:
        pad.hardlink_to(tijdelijk)
        tijdelijk.unlink()
    except FileExistsError:
        raise
    except OSError:
        # A disk without links, such as a USB stick.
        if pad.exists():
            raise FileExistsError(errno.EEXIST, "exists", str(pad)) from None
        tijdelijk.rename(pad)
