"""No question of daily work looks through a whole table: what is flat stays flat."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest
from sqlalchemy import event

from overleg.dossier import Klad
from overleg.store import Handeling, Store
from overleg.store.verbinding import ruw
from tests.conftest import NU
from tests.store.bouwen import Zaak, make_zaak, save

Vraag = tuple[str, Any]


@contextmanager
def _listen(store: Store) -> Iterator[list[Vraag]]:
    """Gather every statement with the values it is filled in with."""
    vragen: list[Vraag] = []

    def note(_verbinding: object, _cursor: object, sql: str, waarden: Any, *_: object) -> None:
        vragen.append((sql, waarden))

    event.listen(store._engine, "before_cursor_execute", note)
    try:
        yield vragen
    finally:
        event.remove(store._engine, "before_cursor_execute", note)


def _scans(store: Store, vragen: list[Vraag]) -> list[str]:
    """Give the statements that look through all rows of a table."""
    gevonden = []
    for sql, waarden in vragen:
        # A question for the first row stops there.
        if re.match(r"\s*(BEGIN|PRAGMA)", sql) or "LIMIT" in sql:
            continue
        een = waarden[0] if isinstance(waarden, list) else waarden
        plan = ruw(store._verbinding).execute(f"EXPLAIN QUERY PLAN {sql}", een)
        for rij in plan.fetchall():
            # The list of ids in the question itself is looked through, of course.
            if re.match(r"SCAN (?!json_each|CONSTANT ROW)", rij[3]):
                gevonden.append(f"{rij[3]}: {sql}")
    return gevonden


def _save_things(store: Store, zaak: Zaak) -> None:
    inbreng = save(store, zaak.inbreng(over=(zaak.persoon.id,), niet_met=(zaak.organisatie.id,)))
    inbreng = save(store, inbreng.met(tekst="verder"))
    save(store, inbreng.met(datum=date(2026, 1, 1), over=(), vrij_voor=(zaak.persoon.id,)))
    save(store, Klad(casus_id=zaak.casus.id, gemaakt_op=NU, plek="x"))
    save(store, zaak.casus.met(werknaam="Gezin Es"))
    store.apply(make_zaak("2026-0002").dingen)
    store.log(Handeling.GEOPEND, zaak.casus.id)


DAGELIJKS: dict[str, Callable[[Store, Zaak], object]] = {
    "opslaan": _save_things,
    "openen": lambda store, zaak: store.read_dossier(zaak.casus.id),
    "zoeken": lambda store, zaak: store.find_casus("2026-0001"),
    "nummer": lambda store, zaak: store.next_nummer(2026),
    "versies": lambda store, zaak: store.list_versies(zaak.persoon.id),
    "logboek": lambda store, zaak: store.read_logboek(zaak.casus.id),
    "wissen": lambda store, zaak: store.wipe_casus(zaak.casus.id),
}


@pytest.mark.parametrize("wat", DAGELIJKS)
def test_daily_work_looks_through_no_whole_table(store: Store, zaak: Zaak, wat: str) -> None:
    with _listen(store) as vragen:
        DAGELIJKS[wat](store, zaak)
    assert vragen
    assert _scans(store, vragen) == []


def test_looking_through_a_whole_table_would_be_seen(store: Store, zaak: Zaak) -> None:
    with _listen(store) as vragen:
        store.find_casus("Gezin Linde")
    (gezien,) = _scans(store, vragen)
    assert gezien.startswith("SCAN casus")
