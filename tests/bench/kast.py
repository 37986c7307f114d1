"""What a save and opening a case cost, in a small store and in one that grew."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from overleg.dossier import Betrokkene, Casus, CasusDing, Inbreng
from overleg.dossier.uitwisseling import from_json
from overleg.klok import AMSTERDAM
from overleg.store import Store, create_kast, open_sleutel, open_store
from tests.bench.meten import Regel, p95, time_calls

VOORBEELD = Path(__file__).parents[2] / "data" / "voorbeelden" / "gezin-linde.json"
WACHTWOORD = "een zin om te meten"
KEER = 400
KLEIN, GROOT = 10, 100_000
STAPEL = 500
NU = datetime(2026, 11, 17, 14, 0, tzinfo=AMSTERDAM)


def measure(*, kort: bool) -> list[Regel]:
    """Measure one save against a raw commit, and opening a case while the store grows.

    Args:
        kort: leave out the growth to 100,000 cases, which takes minutes.
    """
    with tempfile.TemporaryDirectory() as map_naam:
        plek = Path(map_naam)
        store = _open(plek / "kast")
        try:
            return list(_measure(store, plek, kort=kort))
        finally:
            store.close()


def _measure(store: Store, plek: Path, *, kort: bool) -> Iterator[Regel]:
    dossier = from_json(VOORBEELD.read_bytes())
    store.apply(dossier.alle)
    _grow(store, 1, KLEIN)
    inbreng = dossier.van(Inbreng)[0]
    yield Regel(
        "één keer opslaan (p95) in een kleine kast",
        p95(_time_saves(store, inbreng)),
        p95(_time_commits(plek / "kaal.db")),
        4.0,
    )
    klein = p95(time_calls(lambda: store.read_dossier(dossier.casus.id), 60))
    yield Regel(f"een casus openen bij {KLEIN} casussen (p95)", klein, klein, None)
    if kort:
        return
    _grow(store, KLEIN, GROOT)
    groot = p95(time_calls(lambda: store.read_dossier(dossier.casus.id), 60))
    yield Regel(f"een casus openen bij {GROOT:,} casussen (p95)", groot, klein, 1.5)
    yield Regel(
        f"één keer opslaan (p95) bij {GROOT:,} casussen",
        p95(_time_saves(store, inbreng)),
        p95(_time_commits(plek / "kaal2.db")),
        4.0,
    )


def _open(plek: Path) -> Store:
    create_kast(plek, WACHTWOORD, klok=lambda: NU)
    return open_store(plek, open_sleutel(plek, WACHTWOORD), wie="meting", klok=lambda: NU)


def _grow(store: Store, van: int, tot: int) -> None:
    """Add made-up cases until there are `tot`."""
    stapel: list[CasusDing] = []
    for nummer in range(van, tot):
        casus_id = f"groei-{nummer}"
        stapel.append(
            Casus(
                id=casus_id,
                casus_id=casus_id,
                gemaakt_op=NU,
                nummer=f"1999-{nummer:06d}",
                werknaam=f"Groei {nummer}",
            )
        )
        stapel.append(Betrokkene(casus_id=casus_id, gemaakt_op=NU, naam=f"Iemand {nummer}"))
        if len(stapel) >= STAPEL:
            store.apply(stapel)
            stapel = []
    if stapel:
        store.apply(stapel)


def _time_saves(store: Store, inbreng: Inbreng) -> list[float]:
    """Time saves of one line, each a little different, as autosave makes them."""
    now = next(
        een for een in store.read_dossier(inbreng.casus_id).van(Inbreng) if een.id == inbreng.id
    )
    found = []
    for keer in range(KEER):
        todo = now.met(tekst=f"{inbreng.tekst} {keer}")
        found += time_calls(lambda todo=todo: store.apply((todo,)), 1)
        now = todo.model_copy(update={"versie": todo.versie + 1})
    return found


def _time_commits(pad: Path) -> list[float]:
    """Time the floor: one row of the same size in plain SQLite, WAL and FULL, each committed."""
    verbinding = sqlite3.connect(pad, isolation_level=None)
    verbinding.execute("PRAGMA journal_mode=WAL")
    verbinding.execute("PRAGMA synchronous=FULL")
    verbinding.execute("CREATE TABLE regel (id INTEGER PRIMARY KEY, tekst TEXT)")
    verbinding.execute("INSERT INTO regel VALUES (1, ?)", ("x" * 500,))
    found = []
    for keer in range(KEER):
        tekst = f"{'x' * 500}{keer}"
        found += time_calls(
            lambda tekst=tekst: verbinding.execute("UPDATE regel SET tekst=? WHERE id=1", (tekst,)),
            1,
        )
    verbinding.close()
    return found
