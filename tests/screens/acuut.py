"""The acute meeting of the answers file, led by the conversation and typed on the screens."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from overleg.dossier import Casus, Dossier
from overleg.gesprek import run_gesprek
from overleg.leidraad import load_leidraad
from overleg.store import Store, create_kast, open_sleutel, open_store
from overleg.tafel import Tafel
from overleg.verloop import new_casus, plan_overleg, start_overleg
from tests.conftest import NU
from tests.screens.aan_tafel import bespreek
from tests.screens.kasten import GOEDKOOP, WACHTWOORD
from tests.screens.toetsenbord import TOETSEN, Telling, press_toetsen

ANTWOORDEN = Path(__file__).parent.parent / "gesprek" / "antwoorden"


class Tikker:
    """A clock that goes on a little each time, so that order stays visible within a minute."""

    def __init__(self) -> None:
        self.nu = NU

    def __call__(self) -> datetime:
        self.nu += timedelta(milliseconds=1)
        return self.nu


@contextmanager
def lege_casus(kast: Path, klok: Callable[[], datetime]) -> Iterator[tuple[Store, Casus]]:
    create_kast(kast, WACHTWOORD, klok=klok, kosten=GOEDKOOP)
    with open_store(kast, open_sleutel(kast, WACHTWOORD), wie="proef", klok=klok) as store:
        store.apply(new_casus("2026-0001", "Gezin Proef", klok()))
        yield store, store.find_casus("2026-0001")


def lead_in_gesprek(kast: Path) -> Dossier:
    klok = Tikker()
    with lege_casus(kast, klok) as (store, casus):
        antwoorden = (ANTWOORDEN / "acuut.txt").read_text(encoding="utf-8")
        run_gesprek(
            store,
            casus,
            leidraad="acuut",
            klok=klok,
            invoer=io.StringIO(antwoorden),
            uitvoer=io.StringIO(),
        )
        return store.read_dossier(casus.id)


def lead_on_screen(kast: Path) -> tuple[Dossier, Telling]:
    """Type the meeting, and give what it left and what it cost."""
    return asyncio.run(_type_it(kast))


async def _type_it(kast: Path) -> tuple[Dossier, Telling]:
    klok = Tikker()
    with lege_casus(kast, klok) as (store, casus):
        changes = plan_overleg(store.read_dossier(casus.id), load_leidraad("acuut"), klok())
        store.apply(changes)
        overleg = store.read_dossier(casus.id).laatste_overleg
        assert overleg is not None
        store.apply(start_overleg(store.read_dossier(casus.id), overleg.id, klok()))
        async with bespreek(Tafel(store, casus.id, overleg.id, klok), (100, 40)) as (_, pilot):
            telling = await press_toetsen(
                pilot, (TOETSEN / "acuut.txt").read_text(encoding="utf-8")
            )
        return store.read_dossier(casus.id), telling
