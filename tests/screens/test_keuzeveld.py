"""A choice in a row: all that can be chosen is in sight when the cursor is there."""

from __future__ import annotations

from pathlib import Path

from overleg.screens.widgets.keuzeveld import KeuzeVeld
from overleg.screens.widgets.rijblok import RijBlok
from tests.screens.aan_tafel import op_scherm
from tests.screens.beeld import rust, woorden
from tests.screens.lopen import loopt


@loopt
async def test_every_choice_is_in_sight_when_some_were_made_before(kast: Path) -> None:
    async with op_scherm(kast, "openen", (140, 40)) as (_, app, pilot):
        moeder = next(een for een in app.screen.query(RijBlok) if "Moeder" in een.rij.label)
        moeder.focus_regel()
        await pilot.press("enter", "enter")
        await rust(pilot, "2 [x] ouder")
        assert isinstance(app.focused, KeuzeVeld)
        assert "5 [ ] degene over wie gemeld is" in woorden(app)
        assert "8 [ ] steunfiguur" in woorden(app)
        await pilot.press("enter")
        await rust(pilot, "ouder, slachtoffer", weg="8 [ ] steunfiguur")
        rollen = next(een for een in app.screen.query(KeuzeVeld) if een.gekozen)
        assert rollen.size.height == 1, "without the cursor only what was chosen stands there"
