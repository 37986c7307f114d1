from __future__ import annotations

from overleg.dossier import NuCheck, Oordeel
from overleg.keuzes import JaNee, NuAanleiding, Uitkomst
from overleg.verloop import (
    add_bericht,
    answer_nu,
    geldige_nucheck,
    is_verouderd,
    oordeel_van,
    zin_nu_open,
)
from tests.verloop.opzet import MINUUT, Tafel


def test_the_question_is_open_until_it_is_answered() -> None:
    tafel = Tafel()
    assert zin_nu_open(tafel.dossier, tafel.overleg_id) == (
        "De vraag of er nu iemand in gevaar is, is nog niet beantwoord."
    )
    tafel.make(NuCheck, mensen=JaNee.JA)
    assert zin_nu_open(tafel.dossier, tafel.overleg_id) is not None
    tafel.do(answer_nu, JaNee.NEE)
    assert zin_nu_open(tafel.dossier, tafel.overleg_id) is None


def test_a_message_makes_older_verdicts_stale_and_opens_the_question() -> None:
    tafel = Tafel()
    tafel.do(answer_nu, JaNee.NEE)
    old = tafel.oordeel(tafel.sem, Uitkomst.VEILIG)
    assert is_verouderd(tafel.dossier, old) is None
    tafel.tik(31 * MINUUT)
    tafel.do(add_bericht, "Vader staat voor de deur", bron="wijkagent")
    assert is_verouderd(tafel.dossier, old) == "van voor 14:31"
    assert geldige_nucheck(tafel.dossier, tafel.overleg_id) is None
    assert "14:31" in str(zin_nu_open(tafel.dossier, tafel.overleg_id))
    tafel.do(answer_nu, JaNee.JA, aanleiding=NuAanleiding.BERICHT, wie="Sem")
    assert zin_nu_open(tafel.dossier, tafel.overleg_id) is None
    new = tafel.oordeel(tafel.sem, Uitkomst.ONVEILIG)
    assert is_verouderd(tafel.dossier, new) is None
    tafel.do(add_bericht, "Vader is weg")
    assert is_verouderd(tafel.dossier, new) == "van voor 14:31"
    assert zin_nu_open(tafel.dossier, tafel.overleg_id) is not None


def test_saying_the_verdict_again_makes_a_new_one_and_keeps_the_old() -> None:
    tafel = Tafel()
    old = tafel.oordeel(tafel.sem, Uitkomst.VEILIG, reden="rustig")
    tafel.do(add_bericht, "Vader staat voor de deur")
    new = tafel.save(old, uitkomst=Uitkomst.VEILIG)
    assert new.id != old.id
    assert (new.uitkomst, new.reden) == (Uitkomst.VEILIG, "rustig")
    assert tafel.stored(Oordeel, old) == old
    assert oordeel_van(tafel.dossier, tafel.overleg_id, tafel.sem.id) == new
    again = tafel.save(new, reden="nog steeds")
    assert again.id == new.id


def test_of_a_danger_check_only_what_is_answered_again_holds() -> None:
    tafel = Tafel()
    old = tafel.make(NuCheck, in_gevaar=JaNee.NEE, mensen=JaNee.JA)
    tafel.do(add_bericht, "Vader staat voor de deur")
    ticked = tafel.save(old, mensen=JaNee.NEE)
    assert (ticked.in_gevaar, ticked.mensen) == (None, JaNee.NEE)
    assert zin_nu_open(tafel.dossier, tafel.overleg_id) is not None
    tafel.save(ticked, in_gevaar=JaNee.JA)
    assert zin_nu_open(tafel.dossier, tafel.overleg_id) is None
    assert len(tafel.van(NuCheck)) == 2
