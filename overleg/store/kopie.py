"""An encrypted copy of an open store, in one file, with the same key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from overleg.store.bestanden import make_leeg, schijffouten, sync_bestand, sync_map


def copy_kast(verbinding: Any, doel: Path) -> None:
    """Copy a store while it is in use, as it is at this moment.

    The copy is written under another name first and then takes the place of an older copy.

    Args:
        verbinding: the driver's own connection, without an open transaction.
        doel: the file to make.

    Raises:
        SchijfVol, AlleenLezen: the disk refused; an older copy is still there.
        sqlcipher3.dbapi2.Error: SQLite refused.
    """
    tijdelijk = doel.with_name(f".{doel.name}.nieuw")
    with schijffouten(doel.parent):
        tijdelijk.unlink(missing_ok=True)
        make_leeg(tijdelijk)
        try:
            verbinding.execute("VACUUM INTO ?", (str(tijdelijk),))
            sync_bestand(tijdelijk)
            tijdelijk.replace(doel)
            sync_map(doel.parent)
        finally:
            tijdelijk.unlink(missing_ok=True)
