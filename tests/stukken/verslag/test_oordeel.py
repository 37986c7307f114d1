from __future__ import annotations

from overleg.dossier import Oordeel
from overleg.keuzes import Uitkomst
from overleg.stukken.verslag.oordeel import geldend_oordeel
from tests.dossier.bouwen import NU, STRAKS, maak
from tests.stukken.lezen import make_blik


def test_the_last_real_verdict_holds() -> None:
    voorlopig = maak(Oordeel, "a", uitkomst=Uitkomst.VEILIG, voorlopig=True, gemaakt_op=STRAKS)
    eerst = maak(Oordeel, "b", uitkomst=Uitkomst.VEILIG, gemaakt_op=NU)
    dan = maak(Oordeel, "c", uitkomst=Uitkomst.ONVEILIG, gemaakt_op=STRAKS)
    leeg = maak(Oordeel, "d", gemaakt_op=STRAKS)
    blik = make_blik(voorlopig, eerst, dan, leeg)
    sem = blik.betrokkenen()[0]
    assert geldend_oordeel(blik, sem) == dan
    assert geldend_oordeel(make_blik(voorlopig), sem) == voorlopig
    assert geldend_oordeel(make_blik(leeg), sem) is None
