"""A line of an earlier meeting that is changed now: the row follows its successor."""

from __future__ import annotations

from pathlib import Path

from overleg.dossier import Afspraak, Voorwaarde
from overleg.screens.panelen.paneel import Paneel
from overleg.tafel import Tafel
from overleg.verloop import change_regel, geldend
from tests.screens.aan_tafel import TWEEDE, Wekker, aan_tafel, bespreek, open_kast, typ
from tests.screens.beeld import rust, woorden
from tests.screens.lopen import loopt


@loopt
async def test_a_line_of_an_earlier_meeting_shows_at_once_what_was_typed(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = aan_tafel(store, klok, TWEEDE, "nodig")
        oud = geldend(tafel.dossier, Voorwaarde, tafel.overleg_id)[0]
        assert oud.overleg_id != tafel.overleg_id
        async with bespreek(tafel, (200, 50)) as (app, pilot):
            paneel = app.screen.query_one(Paneel)
            await paneel.focus_plek(f"voorwaarden/{oud.id}/tekst")
            await rust(pilot)
            # Every pause is long enough for a save; the first one makes the successor.
            await typ(pilot, " EERST")
            await pilot.pause(0.6)
            await typ(pilot, " DAN")
            await pilot.pause(0.6)
            await pilot.press("enter")
            await typ(pilot, " OOK DIT")
            await pilot.press("escape")
            await rust(pilot)
            shown = woorden(app)
            assert "slaat of dreigt. EERST DAN" in shown
            assert "in slaap in de klas. OOK DIT" in shown
            assert "NIET OPGESLAGEN" not in shown
            assert "vervalt vanaf nu" not in shown
            assert "▸ Sem" in shown, "the cursor is on the same row"
            await pilot.press("enter")
            await rust(pilot)
            assert "EERST DAN" in woorden(app)
            # A signaal and the trace name the version that holds now.
            nieuw = geldend(tafel.dossier, Voorwaarde, tafel.overleg_id)[0]
            await pilot.press("escape", "pagedown")
            await paneel.focus_plek(f"voorwaarden/{nieuw.id}/zien_aan")
            await rust(pilot)
            assert paneel.plek_van(app.focused) == f"voorwaarden/{oud.id}/zien_aan"
        store_now = Tafel(store, tafel.casus_id, tafel.overleg_id, klok).dossier
        (nieuw,) = [een for een in store_now.van(Voorwaarde) if een.vorige_id == oud.id]
        assert nieuw.tekst == f"{oud.tekst} EERST DAN"
        assert nieuw.zien_aan == f"{oud.zien_aan} OOK DIT"
        assert store_now.vind(Voorwaarde, oud.id) == oud, "the earlier meeting stays as it was"


@loopt
async def test_what_hangs_under_a_changed_line_names_it_as_it_is_now(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = aan_tafel(store, klok, TWEEDE, "afspraken")
        oud = geldend(tafel.dossier, Voorwaarde, tafel.overleg_id)[0]
        tekst = "Sem slaapt bij tante."
        tafel.apply(change_regel(tafel.dossier, tafel.overleg_id, oud, tafel.nu, tekst=tekst))
        async with bespreek(tafel, (200, 50)) as (app, pilot):
            shown = woorden(app)
            assert "bij welke voorwaarde: Sem slaapt bij tante." in shown
            assert oud.tekst not in shown
            afspraak = next(
                een
                for een in geldend(tafel.dossier, Afspraak, tafel.overleg_id)
                if een.voorwaarde_id == oud.id
            )
            await app.screen.query_one(Paneel).focus_plek(f"afspraken/{afspraak.id}/voorwaarde_id")
            await rust(pilot)
            assert "✓ Sem slaapt bij tante." in woorden(app)
