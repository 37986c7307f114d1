"""The two pictures on a screen that only reads, such as the one in the room."""

from __future__ import annotations

from textual.app import App, ComposeResult

from overleg.dossier.zichtbaar import ZAAL, zichtbaar_voor
from overleg.screens.thema import STANDAARD, register
from overleg.screens.widgets.strip import Strip
from overleg.screens.widgets.vlekkenkaart import Vlekkenkaart
from overleg.verloop import leidraad_van
from tests.conftest import NU
from tests.screens.beeld import lees, rust, woorden
from tests.screens.lopen import loopt
from tests.voorbeelden.lezen import read_voorbeeld


class Muur(App[None]):
    """Shows both pictures of the first meeting of the example, for the room."""

    CSS = "Strip, Vlekkenkaart { height: auto; }"

    def __init__(self) -> None:
        super().__init__()
        register(self, STANDAARD)

    def compose(self) -> ComposeResult:
        yield Strip(leeg="De cijfers zijn nog niet getoond.")
        yield Vlekkenkaart(alleen_lezen=True)

    def toon(self, volgnummer: int) -> None:
        zicht = zichtbaar_voor(read_voorbeeld("gezin-linde").dossier, ZAAL)
        overleg = zicht.overleggen[volgnummer - 1]
        for widget in (self.query_one(Strip), self.query_one(Vlekkenkaart)):
            widget.show_beeld(zicht, leidraad_van(overleg), overleg.id, NU)


@loopt
async def test_the_room_reads_both_pictures_and_can_do_nothing_with_them() -> None:
    app = Muur()
    async with app.run_test(size=(80, 40)) as pilot:
        await rust(pilot, "De kaart is er zodra alles tegelijk is getoond.")
        assert "De cijfers zijn nog niet getoond." in woorden(app)
        app.toon(1)
        await rust(pilot, "Moeder Linde")
        seen = lees(app)
        assert any("─●────▲■★───────◆─" in line for line in seen)
        assert any(line.startswith(" Noa (5)") for line in seen)
        assert not any("o: onderwerpen" in line or "▸" in line for line in seen)
        await pilot.press("tab", "down", "v", "enter")
        await pilot.click(Vlekkenkaart, offset=(30, 5))
        await rust(pilot)
        assert app.focused is None
        assert lees(app) == seen
