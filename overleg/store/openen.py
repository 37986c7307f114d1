"""Opening a store: every reason to refuse is told apart, and an older one is brought up to date."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, Engine

from overleg.bestand import show_pad
from overleg.plekken import is_alleen_lezen
from overleg.store.bestanden import KAST, SLEUTEL, check_plek, schijffouten, tighten
from overleg.store.fouten import AlleenLezen, NietSchoon, SchijfOngeschikt
from overleg.store.kastfouten import (
    GeenKast,
    KastBeschadigd,
    KastLeeg,
    KastNieuwer,
    KastOntbreekt,
    KastOuder,
    KastProef,
    SleutelPastNiet,
)
from overleg.store.kopie import copy_kast
from overleg.store.migraties import Migratie, load_migraties, migrate, read_vorm
from overleg.store.sleutel import ZOUT_BYTES, Sleutel
from overleg.store.sqlfouten import sqlfouten
from overleg.store.tabellen import METADATA
from overleg.store.verbinding import make_engine, ruw
from overleg.store.wissen import clean, is_schoon


def open_engine(
    map: Path,
    sleutel: Sleutel,
    *,
    alleen_lezen: bool = False,
    migraties: Sequence[Migratie] | None = None,
) -> tuple[Engine, Connection]:
    """Open the store in a folder, in the form this program knows.

    Args:
        map: the folder.
        sleutel: its key.
        alleen_lezen: refuse every write.
        migraties: the steps this program knows; tests pass others.

    Returns:
        the engine, and one connection that stays open.

    Raises:
        GeenKast, KastOntbreekt, KastLeeg, KastBeschadigd, SleutelPastNiet, KastNieuwer,
        KastOuder, KastProef, Netwerkpad, SchijfOngeschikt, AlleenLezen, KastBezet: see there;
            nothing was changed.
    """
    pad = map / KAST
    check_bestand(map)
    tighten(pad)
    engine = make_engine(pad, sleutel, alleen_lezen=alleen_lezen)
    verbinding = None
    try:
        verbinding = _connect(engine, pad, sleutel)
        with sqlfouten(pad):
            _check_wal(verbinding, map)
            _update_vorm(verbinding, pad, alleen_lezen, migraties or load_migraties())
            if not (alleen_lezen or is_schoon(ruw(verbinding))):
                # A wipe was broken off. When it cannot be finished now either, next time again.
                with contextlib.suppress(NietSchoon):
                    clean(ruw(verbinding), pad)
    except BaseException:
        if verbinding is not None:
            verbinding.close()
        engine.dispose()
        raise
    return engine, verbinding


def check_bestand(map: Path) -> None:
    """Refuse a store that is missing, empty, or in a place where it is not safe.

    Raises:
        GeenKast, KastOntbreekt, KastLeeg, Netwerkpad, AlleenLezen: see there.
    """
    pad = map / KAST
    with schijffouten(map):
        if not pad.exists():
            if (map / SLEUTEL).exists():
                raise KastOntbreekt.meld(pad=show_pad(pad))
            raise GeenKast.meld(pad=show_pad(map))
        check_plek(map)
        if is_alleen_lezen(pad):
            raise AlleenLezen.meld(pad=show_pad(map))
        # SQLite takes an empty file for a new store, with any key.
        if pad.stat().st_size == 0:
            raise KastLeeg.meld(pad=show_pad(pad))


def _connect(engine: Engine, pad: Path, sleutel: Sleutel) -> Connection:
    try:
        with sqlfouten(pad):
            return engine.connect()
    except KastBeschadigd:
        # A file of another key and a broken first page look the same to SQLite, but every file
        # begins with its salt.
        with pad.open("rb") as bestand:
            if bestand.read(ZOUT_BYTES) != sleutel.zout:
                raise SleutelPastNiet.meld(pad=show_pad(pad.parent)) from None
        raise


def _check_wal(verbinding: Connection, map: Path) -> None:
    """Refuse a disk on which SQLite quietly went back to another way of writing."""
    (manier,) = ruw(verbinding).execute("PRAGMA journal_mode").fetchone()
    if manier != "wal":
        raise SchijfOngeschikt.meld(pad=show_pad(map))


def _update_vorm(
    verbinding: Connection, pad: Path, alleen_lezen: bool, migraties: Sequence[Migratie]
) -> None:
    vorm = read_vorm(verbinding)
    zelf = migraties[-1].nummer
    if vorm == zelf:
        _check_kolommen(verbinding)
        return
    if vorm > zelf:
        raise KastNieuwer.meld(kast=str(vorm), zelf=str(zelf))
    if vorm == 0:
        # A store is made whole before it gets its name, so this one lost what it held.
        raise KastBeschadigd.meld(deel="de inhoud van het bestand")
    if alleen_lezen:
        raise KastOuder.meld()
    copy_kast(ruw(verbinding), pad.with_name(f"{pad.name}.vorm-{vorm}"))
    migrate(verbinding, migraties)


def _check_kolommen(verbinding: Connection) -> None:
    """Refuse a store that has the number of this form but not its columns.

    Until the first release the first step still changes. Without this such a store would open,
    and every save would end in an error nobody understands.
    """
    found = ruw(verbinding).execute(
        "SELECT m.name, k.name FROM sqlite_master m JOIN pragma_table_info(m.name) k"
        " WHERE m.type = 'table'"
    )
    er_zijn = set(found.fetchall())
    nodig = {(tabel.name, kolom.name) for tabel in METADATA.tables.values() for kolom in tabel.c}
    if not nodig <= er_zijn:
        raise KastProef.meld()
