"""Walking the plan by typing: each line is read, answered, and what follows is asked at once."""

from __future__ import annotations

import io
from datetime import timedelta
from pathlib import Path

from overleg.dossier import Afspraak, Nagelopen, Voorwaarde
from overleg.dossier.uitwisseling import from_json
from overleg.gesprek import run_gesprek
from overleg.keuzes import RegelUitkomst
from overleg.store import Store
from overleg.verloop import finish_overleg, jump, plan_overleg, start_overleg
from tests.gesprek.conftest import Wekker
from tests.verloop.opzet import leidraad

LINDE = Path(__file__).parents[2] / "data" / "voorbeelden" / "gezin-linde.json"

ANTWOORDEN = (
    "/onderdeel 2",
    "1",
    "De juf zag hem uitgerust",
    "8 december",
    "3",
    "j",
    "Zij wonen apart",
    "",
    "2",
    "ja",
    "De tijd was te laat",
    "Vader belt eerst.",
    "",
    "",
    "/klaar",
)


def test_the_plan_is_walked_by_typing(store: Store, klok: Wekker) -> None:
    dossier = from_json(LINDE.read_bytes())
    store.apply(een.met(versie=0) for een in dossier.alle)
    casus = dossier.casus

    def read() -> str:
        return store.read_dossier(casus.id).overleggen[-1].id

    store.apply(finish_overleg(store.read_dossier(casus.id), read(), klok(), reden="tijd"))
    klok.nu += timedelta(days=7)
    store.apply(plan_overleg(store.read_dossier(casus.id), leidraad("herbeoordeling"), klok()))
    store.apply(start_overleg(store.read_dossier(casus.id), read(), klok()))
    store.apply(jump(store.read_dossier(casus.id), read(), "terugblik", klok()))
    uit = io.StringIO()
    invoer = io.StringIO("\n".join(ANTWOORDEN) + "\n")
    run_gesprek(store, casus, leidraad=None, klok=klok, invoer=invoer, uitvoer=uit)

    shown = uit.getvalue()
    assert "gold tot di 17 november 2026, dat is voorbij" in shown
    assert "Tot wanneer geldt dit nu? (nu: di 17 november 2026)" in shown
    assert "Onder deze voorwaarde hangt nog iets: 2 afspraken en 1 wat-als." in shown
    after = store.read_dossier(casus.id)
    said = after.van_overleg(Nagelopen, read())
    assert [een.uitkomst for een in said] == [
        RegelUitkomst.BLIJFT,
        RegelUitkomst.VERVALT,
        RegelUitkomst.VERANDERT,
    ]
    lines = [een for een in after.van(Voorwaarde) if een.overleg_id == read()]
    assert [(str(een.termijn), een.vervallen_want) for een in lines] == [
        ("2026-12-08", ""),
        ("2026-11-17", "Zij wonen apart"),
    ]
    assert after.van(Afspraak)[-1].tekst == "Vader belt eerst."
