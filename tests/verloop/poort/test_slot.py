from __future__ import annotations

from overleg.keuzes import AkkoordMoment, JaNee
from overleg.verloop import add_bericht, answer_nu, ask_akkoord, check_poort
from tests.verloop.opzet import Tafel


def test_akkoord_with_the_text_is_known_for_all_and_danger_after_news() -> None:
    tafel = Tafel()
    tafel.save(tafel.overleg, beantwoord=JaNee.NEE)
    poort = check_poort(tafel.dossier, tafel.overleg_id, "akkoord")
    assert poort.hard
    assert poort.open == ("Nog niet bekend: akkoord met de tekst van Politie-wijk, School en GGZ.",)
    tafel.do(ask_akkoord, AkkoordMoment.SLOT)
    assert check_poort(tafel.dossier, tafel.overleg_id, "akkoord").open == ()
    tafel.do(add_bericht, "Vader is weg")
    assert len(check_poort(tafel.dossier, tafel.overleg_id, "akkoord").open) == 1
    tafel.do(answer_nu, JaNee.NEE)
    assert check_poort(tafel.dossier, tafel.overleg_id, "akkoord").open == ()
