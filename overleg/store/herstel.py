"""Putting a backup back: checked in full before anything gives way to it."""

from __future__ import annotations

import shutil
from pathlib import Path

from overleg.bestand import show_pad
from overleg.klok import Klok
from overleg.plekken import make_map
from overleg.store.aanmaken import WERKMAP, check_vrij, place_kast, werkmap
from overleg.store.bestanden import (
    ALLEEN_EIGENAAR,
    BIJBESTANDEN,
    KAST,
    SLEUTEL,
    check_plek,
    schijffouten,
)
from overleg.store.fouten import StoreFout
from overleg.store.gebruik import alleen_met
from overleg.store.kastfouten import GeenKast, KastBeschadigd, KastOntbreekt, SleutelOntbreekt
from overleg.store.nakijken import check
from overleg.store.openen import open_engine
from overleg.store.sleutel import Sleutel
from overleg.store.verbinding import empty_wal, ruw
from overleg.store.wissen import list_migratiekopieen

OPZIJ = "oud-"
"""How the folder begins in which a replaced store is kept."""


def restore_kast(
    bron: Path, doel: Path, sleutel: Sleutel, *, klok: Klok, vervang: bool = False
) -> Path | None:
    """Put a store back from a backup.

    Args:
        bron: the folder of the backup; it is only read.
        doel: the folder of the store.
        sleutel: the key of the backup, opened with `open_sleutel(bron, ...)`.
        klok: the time, for the name of the folder that keeps the replaced store.
        vervang: a store that stands in `doel` may be replaced; it is kept aside.

    Returns:
        the folder in which the replaced store is kept, or None when there was none.

    Raises:
        KastBestaat: a store stands in `doel` and may not be replaced.
        KastBezet: another process has that store open.
        GeenKast, KastOntbreekt, SleutelOntbreekt, KastBeschadigd and the others of opening: the
            backup is not good. In each case `doel` is as it was.
    """
    _check_bron(bron)
    if not vervang:
        check_vrij(doel)
    make_map(doel)
    check_plek(doel)
    with schijffouten(doel), werkmap(doel) as hier:
        for naam in (KAST, f"{KAST}-wal", SLEUTEL):
            if (bron / naam).exists():
                shutil.copyfile(bron / naam, hier / naam)
                (hier / naam).chmod(ALLEEN_EIGENAAR)
        _check_kopie(hier, sleutel)
        with alleen_met(doel / KAST):
            opzij = _set_aside(doel, klok)
            try:
                place_kast(hier, doel)
            except (OSError, StoreFout):
                _put_back(doel, opzij)
                raise
    return opzij


def list_kopieen(map: Path) -> tuple[Path, ...]:
    """List what lies beside a store and may hold cases that were wiped from it since.

    That is a store that was replaced, a copy from before a migration, and what is left of a
    backup or a restore that was broken off.
    """
    rest = sorted([*map.glob(f"{OPZIJ}*"), *map.glob(f"{WERKMAP}*")])
    return (*list_migratiekopieen(map), *rest)


def _check_bron(bron: Path) -> None:
    kast, sleutel = bron / KAST, bron / SLEUTEL
    with schijffouten(bron):
        if not kast.exists():
            fout = KastOntbreekt if sleutel.exists() else GeenKast
            raise fout.meld(pad=show_pad(kast if sleutel.exists() else bron))
        if not sleutel.exists():
            raise SleutelOntbreekt.meld(pad=show_pad(sleutel))


def _check_kopie(hier: Path, sleutel: Sleutel) -> None:
    """Open the copy as the program would, which also brings an older one up to date."""
    engine, verbinding = open_engine(hier, sleutel)
    try:
        if gevonden := check(verbinding, hier / KAST):
            raise KastBeschadigd.meld(deel=gevonden[0].rstrip("."))
        empty_wal(ruw(verbinding))
    finally:
        verbinding.close()
        engine.dispose()


def _set_aside(doel: Path, klok: Klok) -> Path | None:
    namen = [KAST, *(KAST + bij for bij in BIJBESTANDEN), SLEUTEL]
    aanwezig = [naam for naam in namen if (doel / naam).exists()]
    if not aanwezig:
        return None
    opzij = make_map(_free_name(doel, f"{OPZIJ}{klok():%Y-%m-%d-%H%M%S}"))
    for naam in aanwezig:
        (doel / naam).rename(opzij / naam)
    return opzij


def _free_name(map: Path, naam: str) -> Path:
    volgend, pad = 1, map / naam
    while pad.exists():
        volgend += 1
        pad = map / f"{naam}-{volgend}"
    return pad


def _put_back(doel: Path, opzij: Path | None) -> None:
    if opzij is not None:
        for pad in opzij.iterdir():
            pad.rename(doel / pad.name)
        opzij.rmdir()
