from __future__ import annotations

import pytest

from overleg.dossier import (
    Betrokkene,
    Contact,
    Deelnemer,
    Inbreng,
    Klaar,
    Onthulling,
    Organisatie,
    Overleg,
    Vervolgstap,
    Voorwaarde,
)
from overleg.dossier.zichtbaar import VOORZITTER, zichtbaar_voor
from overleg.fouten import Fout
from overleg.keuzes import Onderwerp
from overleg.verloop import (
    Hangend,
    finish_overleg,
    remove_ding,
    report_klaar,
    restore_ding,
    reveal,
)
from tests.verloop.opzet import Tafel, Zaak
from tests.verloop.plan.reeks import Reeks


def refused(zaak: Zaak, ding: object, wat: str) -> None:
    with pytest.raises(Fout, match=wat):
        remove_ding(zaak.dossier, zaak.overleg_id, ding, zaak.nu)  # type: ignore[arg-type]


def test_what_was_taken_away_is_gone_and_comes_back_as_it_was() -> None:
    tafel = Tafel()
    stap = tafel.actie("bellen")
    tafel.do(remove_ding, stap.id)
    assert tafel.van(Vervolgstap) == ()
    refused(tafel, stap, "niet meer te vinden")
    tafel.do(restore_ding, stap)
    (back,) = tafel.van(Vervolgstap)
    assert back.wat == "bellen"
    with pytest.raises(Fout, match="staat er gewoon"):
        restore_ding(tafel.dossier, tafel.overleg_id, stap, tafel.nu)


def test_what_is_about_somebody_goes_and_comes_with_that_person() -> None:
    tafel = Tafel()
    tafel.make(Contact, betrokkene_id=tafel.sem.id)
    tafel.do(remove_ding, tafel.sem)
    assert zichtbaar_voor(tafel.dossier, VOORZITTER).van(Contact) == ()
    tafel.do(restore_ding, tafel.sem)
    assert len(zichtbaar_voor(tafel.dossier, VOORZITTER).van(Contact)) == 1
    assert len(tafel.dossier.van(Betrokkene)) == 2


def test_a_line_waits_for_the_person_it_is_about() -> None:
    tafel = Tafel()
    contact = tafel.make(Contact, betrokkene_id=tafel.sem.id)
    tafel.do(remove_ding, contact)
    tafel.do(remove_ding, tafel.sem)
    with pytest.raises(Fout, match="betrokkene"):
        restore_ding(tafel.dossier, tafel.overleg_id, contact, tafel.nu)
    tafel.do(restore_ding, tafel.sem)
    tafel.do(restore_ding, contact)


def test_lines_of_the_plan_go_by_the_same_door() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("een")
    reeks.afspraak(line, "afspraak")
    with pytest.raises(Hangend):
        remove_ding(reeks.dossier, reeks.overleg_id, line, reeks.nu)
    reeks.do(remove_ding, line, mee=True)
    assert reeks.teksten() == []
    reeks.do(restore_ding, line)
    assert reeks.teksten() == ["een", "afspraak"]
    other = reeks.voorwaarde("ander")
    reeks.do(remove_ding, line, naar=other)
    assert reeks.teksten() == ["ander", "afspraak"]


def test_what_an_earlier_meeting_made_stays() -> None:
    reeks = Reeks()
    stap, line = reeks.actie("bellen"), reeks.voorwaarde("een")
    een = reeks.volgende()
    refused(reeks, stap, "ander overleg opgeschreven")
    refused(reeks, een, "ander overleg opgeschreven")
    reeks.do(remove_ding, line)
    assert reeks.stored(Voorwaarde, line) == line


def test_a_meeting_that_began_stays_and_a_planned_one_can_go_and_come_back() -> None:
    tafel = Tafel()
    refused(tafel, tafel.overleg, "blijft in de casus")
    zaak = Zaak()
    zaak.plan()
    zaak.do(remove_ding, zaak.overleg_id)
    assert zaak.dossier.van(Overleg) == ()
    zaak.do(restore_ding, zaak.overleg_id)
    assert len(zaak.dossier.van(Overleg)) == 1


def test_what_happened_is_never_taken_away() -> None:
    tafel = Tafel()
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    refused(tafel, tafel.van(Onthulling)[0], "kan niet worden weggehaald")
    refused(tafel, tafel.status("openen"), "kan niet worden weggehaald")
    refused(tafel, tafel.dossier.casus, "kan niet worden weggehaald")


def test_being_ready_can_be_taken_back_until_the_reveal() -> None:
    tafel = Tafel()
    for voice in (tafel.wijk, tafel.juf):
        tafel.do(report_klaar, voice)
    first, second = tafel.van(Klaar)
    tafel.do(remove_ding, first)
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    refused(tafel, second, "al getoond")


def test_a_voice_in_whose_name_something_stands_is_not_taken_away() -> None:
    tafel = Tafel()
    tafel.inbreng(tafel.wijk, "GEHEIM")
    with pytest.raises(Fout, match="op naam van deze deelnemer") as caught:
        remove_ding(tafel.dossier, tafel.overleg_id, tafel.wijk, tafel.nu)
    assert "GEHEIM" not in str(caught.value)
    tafel.do(remove_ding, tafel.juf)
    assert len(tafel.van(Deelnemer)) == 2
    refused(tafel, tafel.politie, "op naam van deze organisatie")
    tafel.do(remove_ding, tafel.school)
    assert len(tafel.dossier.van(Organisatie)) == 2
    with pytest.raises(Fout, match="organisatie"):
        restore_ding(tafel.dossier, tafel.overleg_id, tafel.juf, tafel.nu)


def test_a_hidden_line_can_be_taken_away_by_who_wrote_it() -> None:
    tafel = Tafel()
    line = tafel.inbreng(tafel.wijk, "geheim")
    tafel.do(remove_ding, line)
    assert tafel.van(Inbreng) == ()


def test_after_the_end_only_the_case_itself_can_be_mended() -> None:
    tafel = Tafel()
    stap = tafel.actie("bellen")
    noa = tafel.mens("Noa")
    tafel.do(finish_overleg, reden="x")
    refused(tafel, stap, "afgerond")
    tafel.do(remove_ding, noa)
    tafel.do(restore_ding, noa)


def test_what_was_wiped_cannot_come_back() -> None:
    tafel = Tafel()
    with pytest.raises(Fout, match="gewist"):
        restore_ding(tafel.dossier, tafel.overleg_id, "nergens", tafel.nu)
