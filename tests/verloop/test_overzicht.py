from __future__ import annotations

from overleg.keuzes import Fase, StapSoort, StapUitkomst
from overleg.verloop import check_poort, go_next, overzicht, skip_stap
from tests.verloop.opzet import Tafel, Zaak, leidraad


def test_every_step_stands_in_its_phase_with_its_open_points() -> None:
    tafel = Tafel()
    tafel.do(go_next, reden="Komt zo")
    tafel.do(skip_stap, "terugblik", "Niet van toepassing")
    beelden = {beeld.stap: beeld for beeld in overzicht(tafel.dossier, tafel.overleg_id)}
    assert list(beelden) == [stap.id for stap in leidraad().stappen]
    openen, terugblik, schrijven = (
        beelden[stap] for stap in ("openen", "terugblik", "opschrijven")
    )
    assert (openen.uitkomst, openen.reden, openen.hard) == (
        StapUitkomst.GEDAAN,
        "Komt zo",
        True,
    )
    assert openen.open == len(check_poort(tafel.dossier, tafel.overleg_id, "openen").open) > 0
    assert (terugblik.uitkomst, terugblik.reden) == (
        StapUitkomst.OVERGESLAGEN,
        "Niet van toepassing",
    )
    assert (schrijven.is_huidig, schrijven.fase, schrijven.soort, schrijven.open) == (
        True,
        Fase.BEELD,
        StapSoort.OPSCHRIJVEN,
        1,
    )
    assert sum(beeld.is_huidig for beeld in beelden.values()) == 1
    assert openen.seconden > 0


def test_a_planned_meeting_can_be_looked_over() -> None:
    zaak = Zaak()
    zaak.plan()
    beelden = overzicht(zaak.dossier, zaak.overleg_id)
    assert {beeld.uitkomst for beeld in beelden} == {StapUitkomst.OPEN}
    assert beelden[0].is_huidig
