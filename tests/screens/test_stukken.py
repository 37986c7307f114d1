"""Reading a paper on a small screen: as it comes from the printer, and how much is still below."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from textual.containers import VerticalScroll

from overleg.dossier.zichtbaar import CRISISDIENST, DEELNEMERS
from overleg.keuzes import StukSoort
from overleg.screens.stukken import Stukkenscherm
from overleg.stukken import build_stuk, render
from tests.screens.aan_tafel import TWEEDE, op_scherm
from tests.screens.beeld import lees, rust, woorden
from tests.screens.lopen import loopt

SMAL = (80, 24)


@pytest.mark.parametrize("soort", [StukSoort.BESLUITENBLAD, StukSoort.ACUUTKAART])
@loopt
async def test_a_paper_of_80_columns_is_not_broken_on_a_screen_of_80(
    kast: Path, soort: StukSoort
) -> None:
    async with op_scherm(kast, "akkoord", SMAL, volgnummer=TWEEDE) as (tafel, app, pilot):
        scherm = Stukkenscherm(tafel, soort)
        await app.push_screen(scherm)
        await rust(pilot, "ctrl+p Zoek")
        lezer = CRISISDIENST if soort is StukSoort.ACUUTKAART else DEELNEMERS
        document = build_stuk(soort, tafel.dossier, lezer, overleg_id=tafel.overleg_id, nu=tafel.nu)
        papier = [line.rstrip() for line in str(render(document, "tekst")).splitlines()]
        begin = next(place for place, line in enumerate(lees(app)) if line.startswith("===="))
        gezien = [line.rstrip() for line in lees(app)[begin:-1]]
        assert gezien == papier[: len(gezien)]

        found = re.search(r"nog (\d+) regels? ▾", woorden(app))
        assert found is not None
        assert int(found[1]) == len(papier) - len(gezien)
        await pilot.press("end")
        await rust(pilot, weg="▾")
        assert scherm.query_one("#papier", VerticalScroll).scroll_offset.y > 0
