"""The lists a region may change, read when they are needed and kept until the file changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from overleg.fouten import Fout
from overleg.leidraad import OrganisatieSoort, Woord, load_organisaties, load_woordenlijst
from overleg.plekken import find_data

L = TypeVar("L", OrganisatieSoort, Woord)

_kept: dict[tuple[str, int], tuple[object, ...]] = {}


def read_woorden() -> tuple[Woord, ...]:
    """Give the word list; empty when the file of the region cannot be used."""
    return _read("woordenlijst.toml", load_woordenlijst)


def read_organisaties() -> tuple[OrganisatieSoort, ...]:
    """Give the kinds of organisations; empty when the file of the region cannot be used."""
    return _read("organisaties.toml", load_organisaties)


def _read(naam: str, load: Callable[[], tuple[L, ...]]) -> tuple[L, ...]:
    # Signalen stand beside every step: a typing error in a list may not stop a meeting. The
    # command that checks the leidraad tells what is wrong with it.
    try:
        path = find_data(naam)
        key = (str(path), path.stat().st_mtime_ns)
        if key not in _kept:
            _kept[key] = load()
    except (Fout, OSError):
        return ()
    return _kept[key]  # type: ignore[return-value]  # each name has one kind of row
