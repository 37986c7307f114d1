"""A third and a fourth meeting about Gezin Linde that walk the whole plan, answer by answer."""

from __future__ import annotations

from datetime import timedelta

import pytest

from overleg.dossier import Overleg
from overleg.dossier.zichtbaar import DEELNEMERS, VOORZITTER, zichtbaar_voor
from overleg.formulier import Invulling, Onderdeel, fill, list_onderdelen, read_waarde
from overleg.keuzes import StukSoort
from overleg.stukken import build_stuk, render
from overleg.verloop import check_poort, jump, leidraad_van, save_ding
from tests.conftest import NU
from tests.gouden import check_goud
from tests.tekening.test_verschil import Verhaal, van_eerder


class Wandeling(Verhaal):
    """The example led on; what is typed goes through the form, as on the screen."""

    def invulling(self) -> Invulling:
        overleg = self.dossier.vind(Overleg, self.overleg)
        assert overleg is not None
        leidraad = leidraad_van(overleg)
        zicht = zichtbaar_voor(self.dossier, VOORZITTER)
        return Invulling(
            self.dossier, zicht, overleg, leidraad, leidraad.stap("terugblik"), self.nu
        )

    def delen(self) -> dict[str, Onderdeel]:
        return {een.id: een for een in list_onderdelen(self.invulling())}

    def typ(self, deel: str, rij: int, veld: str, getypt: str, *, mee: bool = False) -> None:
        self.nu += timedelta(seconds=1)
        onderdeel = self.delen()[deel]
        waarden = read_waarde(self.invulling(), onderdeel.soort, veld, getypt)
        ding = fill(self.invulling(), onderdeel, onderdeel.rijen[rij], waarden)
        self.doe(save_ding(self.dossier, self.overleg, ding, self.nu, mee=mee))

    def open(self) -> tuple[str, ...]:
        return check_poort(self.dossier, self.overleg, "terugblik").open

    def verslag(self, overleg_id: str) -> str:
        stuk = build_stuk(StukSoort.VERSLAG, self.dossier, DEELNEMERS, overleg_id=overleg_id, nu=NU)
        return str(render(stuk, "tekst"))


def _walk_actions(verhaal: Wandeling) -> None:
    for nummer in range(len(verhaal.delen()["terugmelding"].rijen)):
        verhaal.typ("terugmelding", nummer, "stand", "loopt")
        verhaal.typ("terugmelding", nummer, "uiterlijk", "over twee weken")
    verhaal.typ("kaart", 0, "kaart_gebruikt", "nee")


@pytest.fixture(scope="module")
def gelopen() -> tuple[Wandeling, str, str, dict[str, str], dict[str, str], str]:
    """Lead both meetings; keeps the earlier things as they were, and the minutes of the third."""
    verhaal = Wandeling()
    derde = verhaal.volgende()
    voor_drie = van_eerder(verhaal.dossier, {"lin-m1", "lin-m2"})
    _walk_actions(verhaal)
    verhaal.typ("nalopen_voorwaarden", 0, "uitkomst", "blijft staan")
    verhaal.typ("nalopen_voorwaarden", 0, "want", "De juf zag hem uitgerust.")
    verhaal.typ("nalopen_voorwaarden_termijn", 0, "termijn", "over twee weken")
    verhaal.typ("nalopen_voorwaarden", 1, "uitkomst", "vervalt", mee=True)
    verhaal.typ("nalopen_voorwaarden", 1, "want", "Zij wonen apart. De politie zag dat.")
    verhaal.typ("nalopen_voorwaarden", 2, "uitkomst", "verandert")
    verhaal.typ("nalopen_voorwaarden_anders", 0, "tekst", "Vader slaapt bij zijn broer.")
    verhaal.typ("nalopen_afspraken", 0, "uitkomst", "blijft staan")
    verhaal.typ("nalopen_afspraken", 0, "gebeurd", "ja")
    verhaal.typ("nalopen_wat_als", 0, "uitkomst", "blijft staan")
    verhaal.typ("nalopen_wat_als", 0, "verloop", "gebeurd, maar we deden iets anders")
    verhaal.typ("nalopen_wat_als", 0, "want", "Het nummer klopte niet.")
    klaar = verhaal.open()
    verhaal.doe(jump(verhaal.dossier, derde, "nodig", verhaal.nu))
    assert klaar == ()
    vierde = verhaal.volgende()
    voor_vier = van_eerder(verhaal.dossier, {"lin-m1", "lin-m2", derde})
    verslag = verhaal.verslag(derde)
    _walk_actions(verhaal)
    for deel in ("nalopen_voorwaarden", "nalopen_afspraken", "nalopen_wat_als"):
        for nummer in range(len(verhaal.delen()[deel].rijen)):
            verhaal.typ(deel, nummer, "uitkomst", "vervalt", mee=True)
            verhaal.typ(deel, nummer, "want", "Het plan is klaar.")
    return verhaal, derde, vierde, voor_drie, voor_vier, verslag


def test_the_fourth_meeting_walks_what_the_third_left(gelopen) -> None:  # type: ignore[no-untyped-def]
    verhaal, *_ = gelopen
    shown = {deel: [rij.label for rij in een.rijen] for deel, een in verhaal.delen().items()}
    assert shown["nalopen_voorwaarden"] == [
        "Sem slaapt op een plek waar niemand slaat of dreigt.",
        "Vader slaapt bij zijn broer.",
    ]
    assert len(shown["nalopen_afspraken"]) == 1
    assert shown["nalopen_wat_als"] == ["Vader staat 's avonds voor de deur."]
    assert verhaal.open() == ()


def test_nothing_of_an_earlier_meeting_is_changed(gelopen) -> None:  # type: ignore[no-untyped-def]
    verhaal, derde, _, voor_drie, voor_vier, _ = gelopen
    assert van_eerder(verhaal.dossier, {"lin-m1", "lin-m2"}) == voor_drie
    assert van_eerder(verhaal.dossier, {"lin-m1", "lin-m2", derde}) == voor_vier


def test_the_minutes_of_each_meeting_read_as_they_did(gelopen) -> None:  # type: ignore[no-untyped-def]
    verhaal, derde, vierde, *_, verslag = gelopen
    assert verhaal.verslag(derde) == verslag
    eerst = Wandeling()
    eerst.volgende()
    for overleg_id in ("lin-m1", "lin-m2"):
        assert verhaal.verslag(overleg_id) == eerst.verslag(overleg_id)
    assert "Klopte het plan nog?" not in verhaal.verslag("lin-m2")
    assert verhaal.verslag(vierde).count("Vervalt.") == 4


def test_the_minutes_tell_the_walk(gelopen) -> None:  # type: ignore[no-untyped-def]
    *_, verslag = gelopen
    begin = verslag.index("Hoe ging het met de vorige acties?")
    deel = verslag[begin : verslag.index("Verantwoording", begin)]
    check_goud("gezin-linde-3-nagelopen.txt", deel)
