"""What SQLite refuses, put into the errors of the store."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from overleg.bestand import show_pad
from overleg.store.fouten import (
    AlleenLezen,
    KastBezet,
    OnverwachteFout,
    SchijfVol,
    StoreFout,
)
from overleg.store.kastfouten import KastBeschadigd


@contextlib.contextmanager
def sqlfouten(pad: Path) -> Iterator[None]:
    """Turn errors of SQLite into errors with three Dutch sentences.

    Args:
        pad: the store.

    Raises:
        SchijfVol, KastBezet, AlleenLezen, KastBeschadigd, OnverwachteFout: see there. The cause
            is kept, without the values of the statement.
    """
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        raise _translate(error, pad) from error


def _translate(error: Exception, pad: Path) -> StoreFout:
    bron = error.orig if isinstance(error, DBAPIError) else error
    # SQLite's own name of the error, such as SQLITE_FULL.
    code = str(getattr(bron, "sqlite_errorname", "") or "")
    if code.startswith(("SQLITE_FULL", "SQLITE_IOERR")):
        return SchijfVol.meld()
    if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_PROTOCOL")):
        return KastBezet.meld()
    if code.startswith(("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH", "SQLITE_CANTOPEN")):
        return AlleenLezen.meld(pad=show_pad(pad.parent))
    if code.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return KastBeschadigd.meld(deel="een stuk van het bestand")
    return OnverwachteFout.meld(code=code or type(bron).__name__)
