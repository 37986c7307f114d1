from __future__ import annotations

import pytest

from overleg.dossier import Inbreng
from overleg.keuzes import StapSoort
from overleg.leidraad import list_leidraden
from overleg.verloop import HARDE_SOORTEN, check_poort, check_poorten
from tests.verloop.opzet import Tafel, leidraad

SLEUTELS = [vermelding.sleutel for vermelding in list_leidraden()]


def test_these_and_only_these_kinds_have_a_hard_gate() -> None:
    assert {
        StapSoort.OPENEN,
        StapSoort.VEILIGHEID,
        StapSoort.AFSPRAKEN,
        StapSoort.REGIE,
        StapSoort.AKKOORD,
    } == HARDE_SOORTEN


@pytest.mark.parametrize("sleutel", SLEUTELS)
def test_every_step_of_every_script_has_a_gate(sleutel: str) -> None:
    tafel = Tafel(sleutel)
    poorten = check_poorten(tafel.dossier, tafel.overleg_id)
    assert list(poorten) == [stap.id for stap in leidraad(sleutel).stappen]
    for stap in leidraad(sleutel).stappen:
        poort = check_poort(tafel.dossier, tafel.overleg_id, stap.id)
        assert poort == poorten[stap.id]
        assert poort.hard is (stap.soort in HARDE_SOORTEN)
        assert len(set(poort.open)) == len(poort.open)
        for zin in poort.open:
            assert zin[0] in "“" + zin[0].upper()
            assert zin[-1] in ".?"
            assert "None" not in zin
            assert "{" not in zin


def test_no_gate_tells_what_is_hidden() -> None:
    tafel = Tafel("volledig")
    tafel.make(Inbreng, stem_id=tafel.wijk.id, tekst="GEHEIM", onderwerp="GEHEIM")
    for poort in check_poorten(tafel.dossier, tafel.overleg_id).values():
        assert "GEHEIM" not in "".join(poort.open)
