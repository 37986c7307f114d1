from __future__ import annotations

from datetime import timedelta

from overleg.dossier import (
    NuCheck,
    Oordeel,
)
from overleg.keuzes import (
    JaNee,
    Uitkomst,
)
from overleg.stukken.verslag.toelichting import bouw_toelichting
from tests.dossier.bouwen import NU, maak
from tests.stukken.lezen import lees_deel, make_blik


def test_why_the_table_judged_so() -> None:
    echt = maak(Oordeel, betrokkene_id="sem", uitkomst=Uitkomst.ONVEILIG, reden="klappen")
    kaal = maak(Oordeel, betrokkene_id="moeder", uitkomst=Uitkomst.VEILIG)
    vlug = maak(Oordeel, betrokkene_id="vader", uitkomst=Uitkomst.VEILIG, voorlopig=True)
    shown = lees_deel(bouw_toelichting, make_blik(echt, kaal, vlug))
    assert "Sem: klappen Moeder: niet bekend" in shown
    assert "Vader" not in shown


def test_every_time_danger_was_asked() -> None:
    checks = [
        maak(NuCheck, in_gevaar=JaNee.NEE, gemaakt_op=NU + timedelta(minutes=een))
        for een in (1, 40)
    ]
    shown = lees_deel(bouw_toelichting, make_blik(*checks))
    assert "14:01: niemand" in shown
    assert "14:40: niemand" in shown
