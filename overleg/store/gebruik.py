"""Being alone with a store, for the moment in which its file is exchanged."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from overleg.store.fouten import KastBezet

# Where SQLite itself locks: every open connection to a WAL store holds a share of these bytes.
_EERSTE, _AANTAL = 0x4000_0002, 510


@contextlib.contextmanager
def alleen_met(pad: Path) -> Iterator[None]:
    """Keep every other process out of a store, or refuse when one is in.

    This process may not have the store open itself: closing a file gives up all locks a process
    holds on it. On Windows nothing is locked; there an open file cannot be renamed anyway.

    Raises:
        KastBezet: another process has the store open.
    """
    try:
        import fcntl
    except ImportError:
        yield
        return
    if not pad.exists():
        yield
        return
    nummer = os.open(pad, os.O_RDWR)
    try:
        try:
            fcntl.lockf(nummer, fcntl.LOCK_EX | fcntl.LOCK_NB, _AANTAL, _EERSTE)
        except OSError as error:
            raise KastBezet.meld() from error
        yield
    finally:
        os.close(nummer)
