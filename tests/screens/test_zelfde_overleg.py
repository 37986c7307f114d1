"""The same meeting through the screens and through the conversation: same dossier, same paper."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from overleg.dossier import Casus, CasusDing, Deelnemer, Dossier
from overleg.dossier.basis import verwijst_naar
from overleg.dossier.zichtbaar import DEELNEMERS, INTERN
from overleg.gesprek import run_gesprek
from overleg.keuzes import OverlegStatus, StukSoort
from overleg.leidraad import load_leidraad
from overleg.store import Store, create_kast, open_sleutel, open_store
from overleg.stukken import build_stuk, render
from overleg.tafel import Tafel
from overleg.verloop import new_casus, plan_overleg, start_overleg
from tests.conftest import NU
from tests.screens.aan_tafel import bespreek
from tests.screens.kasten import GOEDKOOP, WACHTWOORD
from tests.screens.toetsenbord import TOETSEN, press_toetsen

ANTWOORDEN = Path(__file__).parent.parent / "gesprek" / "antwoorden"

ANDERS = frozenset(
    {"id", "casus_id", "versie", "gemaakt_op", "begonnen_op", "geeindigd_op", "plek", "sinds"}
)
"""Fields that say when and where the cursor was, not what was said."""

TUSSENSTAND = frozenset({"klad", "stapstatus", "gebeurtenis"})

GROOTSTE_BUDGET = 2000
"""Characters an acute meeting may cost at most (praktijk: budget of an acute meeting)."""


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


def lead_on_screen(kast: Path) -> Dossier:
    return asyncio.run(_type_it(kast))


async def _type_it(kast: Path) -> Dossier:
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
        assert telling.tekens < GROOTSTE_BUDGET
        return store.read_dossier(casus.id)


def read_inhoud(dossier: Dossier) -> list[str]:
    """Give what was said, thing by thing, with names in place of the random ids."""
    namen = {ding.id: _own_words(ding) for ding in dossier.alle}
    lines: list[str] = []
    for ding in dossier.alle:
        if ding.soort in TUSSENSTAND or ding.gewist_op is not None:
            continue
        velden = {}
        for naam, waarde in ding.model_dump(mode="json").items():
            if naam in ANDERS or waarde in (None, "", [], False):
                continue
            if verwijst_naar(type(ding), naam):
                ids = waarde if isinstance(waarde, list) else [waarde]
                waarde = sorted(namen.get(een, "?") for een in ids)
            velden[naam] = waarde
        lines.append(f"{ding.soort} {velden}")
    return sorted(lines)


def _own_words(ding: CasusDing) -> str:
    """Tell which thing it is without its id."""
    if isinstance(ding, Deelnemer):
        return ding.naam
    for naam in ("naam", "tekst", "wat", "volgnummer", "nummer"):
        waarde = getattr(ding, naam, None)
        if waarde:
            return str(waarde)
    return ding.soort


def test_screens_and_conversation_leave_the_same_dossier_and_paper(tmp_path: Path) -> None:
    gesproken = lead_in_gesprek(tmp_path / "gesprek")
    getypt = lead_on_screen(tmp_path / "scherm")
    assert read_inhoud(getypt) == read_inhoud(gesproken)
    for soort in (StukSoort.VERSLAG, StukSoort.BESLUITENBLAD):
        for lezer in (DEELNEMERS, INTERN):
            papers = []
            for dossier in (gesproken, getypt):
                overleg = dossier.laatste_overleg
                assert overleg is not None
                assert overleg.status is OverlegStatus.AFGEROND
                stuk = build_stuk(soort, dossier, lezer, overleg_id=overleg.id, nu=NU)
                papers.append(str(render(stuk, "tekst")))
            assert papers[0] == papers[1]
