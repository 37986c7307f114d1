"""What the chair reads when somebody else types."""

from __future__ import annotations

from pathlib import Path

from overleg.dossier.zichtbaar import VOORZITTER
from overleg.screens.zaal.volger import Wacht
from overleg.screens.zaal.voorzitterscherm import list_delen, tell_signalen, tell_zaal
from overleg.signalen import check_dossier
from tests.screens.aan_tafel import EERSTE, Wekker, aan_tafel, nieuw_overleg, open_kast
from tests.screens.beeld import lees, rust, woorden
from tests.screens.engels import list_engels
from tests.screens.lopen import loopt
from tests.screens.zaal_kijken import zaal


@loopt
async def test_it_follows_at_once_and_also_when_the_wall_is_blank(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = nieuw_overleg(store, klok, "opschrijven")
        async with zaal(kast, klok, voorzitter=True) as (app, pilot):
            assert Wacht.GEEN.value in woorden(app)
            store.point(tafel.casus_id, tafel.overleg_id)
            await rust(pilot, "VOORZITTER, NIET DELEN · 2026-0007")
            seen = woorden(app)
            assert "klaar om" in lees(app)[0]
            assert "niet praten" in seen
            assert "0 van 8 klaar" in seen
            assert "wacht op: Politie-wijk" in seen
            assert "Zaal: leeg. We schrijven nu ieder voor zich" in seen
            assert list_engels(seen) == []
            store.point_away()
            await rust(pilot, Wacht.GEEN.value, weg="2026-0007")


def test_it_says_what_is_open_and_counts_the_signalen(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = nieuw_overleg(store, klok)
        delen = dict(list_delen(tafel))
        assert delen["Moet nog"]
        assert all(zin.startswith("“") for zin in delen["Zeg"])
        found = check_dossier(
            tafel.zicht(VOORZITTER), tafel.leidraad, overleg_id=tafel.overleg_id, nu=klok.nu
        )
        assert f"{len(found)} signa" in tell_signalen(tafel)
        assert tell_zaal(tafel) == "Zaal: mag deze stap zien."
        tafel = aan_tafel(store, klok, EERSTE, "mensen")
        assert "Stil opschrijven" not in dict(list_delen(tafel))
