from __future__ import annotations

from overleg.dossier import Notitie
from overleg.dossier.zichtbaar import DEELNEMERS
from overleg.stukken.verslag.notities import bouw_notities
from tests.dossier.bouwen import maak
from tests.stukken.lezen import lees_deel, make_blik


def test_only_the_chair_reads_the_notes() -> None:
    notitie = maak(Notitie, tekst="Let op de tijd.")
    assert "- Let op de tijd." in lees_deel(bouw_notities, make_blik(notitie))
    assert lees_deel(bouw_notities, make_blik(notitie, lezer=DEELNEMERS)) == ""
