"""A new row that is typed: Enter asks what is still empty, and a whole line is kept at once."""

from __future__ import annotations

from pathlib import Path

from textual.widgets import TextArea

from overleg.dossier import Betrokkene
from overleg.keuzes import Rol
from overleg.leidraad import load_leidraad
from overleg.screens.panelen.paneel import Paneel
from overleg.tafel import Tafel
from overleg.verloop import plan_overleg, start_overleg
from tests.screens.aan_tafel import bespreek
from tests.screens.acuut import Tikker, lege_casus
from tests.screens.lopen import loopt
from tests.screens.toetsenbord import press_toetsen


@loopt
async def test_enter_passes_no_empty_field_and_a_whole_line_is_kept(tmp_path: Path) -> None:
    klok = Tikker()
    with lege_casus(tmp_path / "kast", klok) as (store, casus):
        store.apply(plan_overleg(store.read_dossier(casus.id), load_leidraad("acuut"), klok()))
        overleg = store.read_dossier(casus.id).laatste_overleg
        assert overleg is not None
        store.apply(start_overleg(store.read_dossier(casus.id), overleg.id, klok()))
        tafel = Tafel(store, casus.id, overleg.id, klok)

        def mensen() -> list[tuple[str, tuple[Rol, ...], int | None]]:
            return [(een.naam, een.rollen, een.leeftijd) for een in tafel.dossier.van(Betrokkene)]

        async with bespreek(tafel, (100, 40)) as (app, pilot):
            paneel = app.screen.query_one(Paneel)

            def plek() -> str:
                assert app.focused is not None
                return paneel.plek_van(app.focused)

            await press_toetsen(pilot, "j?nn<@betrokkenen/nieuw>Mila<enter>1<enter>")
            assert plek() == "betrokkenen/nieuw/leeftijd"
            assert mensen() == [], "the age was not asked yet"
            await press_toetsen(pilot, "7<enter>")
            assert mensen() == [("Mila", (Rol.KIND,), 7)]
            # In a field that stays empty, Enter keeps the row.
            await press_toetsen(pilot, "Tante Rena<enter><enter>")
            assert mensen()[1:] == [("Tante Rena", (), None)]

            await press_toetsen(pilot, "Opa; gemelde; 70<enter>")
            assert mensen()[2:] == [("Opa", (Rol.GEMELDE,), 70)]
            assert plek() == "betrokkenen/nieuw/"
            assert isinstance(app.focused, TextArea)
            assert app.focused.text == ""
            await press_toetsen(pilot, "Oma; 1")
            assert app.focused.text == "Oma; 1"
