from __future__ import annotations

import copy
import pickle
from datetime import timedelta

import pytest

from overleg.dossier import Contact, Inbreng, Onthulling
from overleg.dossier.zichtbaar import VOORZITTER, zichtbaar_voor
from overleg.fouten import Fout
from overleg.keuzes import AkkoordMoment, StapUitkomst
from overleg.verloop import (
    PoortDicht,
    ask_akkoord,
    can_return,
    check_poort,
    come_in,
    go_back,
    go_next,
    jump,
    pause_overleg,
    return_from_jump,
    save_plek,
    skip_stap,
)
from tests.verloop.opzet import MINUUT, Tafel, leidraad

STAPPEN = [stap.id for stap in leidraad().stappen]


def test_next_finishes_the_step_and_begins_the_next() -> None:
    tafel = Tafel()
    tafel.open_gates()
    tafel.do(go_next)
    assert tafel.stap == "terugblik"
    assert tafel.uitkomst("openen") is StapUitkomst.GEDAAN
    assert tafel.status("openen").klaar_op == tafel.nu
    assert tafel.status("openen").poort_reden == ""
    assert tafel.status("terugblik").begonnen_op == tafel.nu


def test_a_hard_gate_stays_shut_without_a_reason_and_lists_what_is_open() -> None:
    tafel = Tafel()
    with pytest.raises(PoortDicht) as caught:
        go_next(tafel.dossier, tafel.overleg_id, tafel.nu, reden="  ")
    assert caught.value.poort == check_poort(tafel.dossier, tafel.overleg_id, "openen")
    assert caught.value.wat.endswith("(en nog 2)")
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    assert copy.copy(caught.value).poort == caught.value.poort


def test_a_hard_gate_opens_with_a_reason_that_is_kept() -> None:
    tafel = Tafel()
    tafel.do(go_next, reden=" Komt\nzo ")
    assert tafel.stap == "terugblik"
    assert tafel.uitkomst("openen") is StapUitkomst.GEDAAN
    assert tafel.status("openen").poort_reden == "Komt zo"


def test_a_soft_gate_opens_by_itself() -> None:
    tafel = Tafel()
    tafel.at("mensen")
    assert check_poort(tafel.dossier, tafel.overleg_id, "mensen").open
    tafel.do(go_next)
    assert tafel.stap == "blinde_vlekken"
    assert tafel.uitkomst("mensen") is StapUitkomst.GEDAAN


def test_going_back_and_visiting_again_leaves_done_what_is_done() -> None:
    tafel = Tafel()
    tafel.open_gates()
    tafel.do(go_next)
    done = tafel.status("openen").klaar_op
    tafel.do(go_back)
    assert tafel.stap == "openen"
    assert tafel.uitkomst("openen") is StapUitkomst.GEDAAN
    tafel.do(go_next)
    assert tafel.status("openen").klaar_op == done


def test_a_late_voice_opens_the_gate_of_a_step_that_was_done() -> None:
    tafel = Tafel()
    tafel.open_gates()
    tafel.do(go_next)
    tafel.do(come_in, organisatie=tafel.politie, aanduiding="Politie-zeden")
    tafel.do(go_back)
    with pytest.raises(PoortDicht):
        go_next(tafel.dossier, tafel.overleg_id, tafel.nu)
    tafel.do(ask_akkoord, AkkoordMoment.OPENEN)
    tafel.do(go_next)
    assert tafel.stap == "terugblik"


def test_a_reason_that_was_given_is_not_asked_twice() -> None:
    tafel = Tafel()
    tafel.do(go_next, reden="Komt zo")
    tafel.do(go_back)
    tafel.do(go_next)
    assert tafel.status("openen").poort_reden == "Komt zo"


def test_before_the_first_step_is_nothing() -> None:
    tafel = Tafel()
    with pytest.raises(Fout, match="eerste stap"):
        go_back(tafel.dossier, tafel.overleg_id, tafel.nu)


def test_after_the_last_step_the_meeting_stays_there() -> None:
    tafel = Tafel()
    tafel.at(STAPPEN[-1])
    tafel.do(save_plek, "antwoord/een/antwoord")
    tafel.do(go_next, reden="Klaar")
    assert tafel.stap == STAPPEN[-1]
    assert tafel.overleg.plek == "antwoord/een/antwoord"
    assert tafel.uitkomst(STAPPEN[-1]) is StapUitkomst.GEDAAN


def test_a_jump_returns_to_the_exact_step_and_field() -> None:
    tafel = Tafel()
    tafel.at("tonen")
    tafel.do(save_plek, "inbreng/7/tekst")
    tafel.do(jump, "afspraken", plek="vervolgstappen/nieuw/wat")
    assert (tafel.stap, tafel.overleg.plek) == ("afspraken", "vervolgstappen/nieuw/wat")
    assert tafel.uitkomst("tonen") is StapUitkomst.OPEN
    assert can_return(tafel.overleg)
    tafel.do(save_plek, "ergens/anders")
    tafel.do(return_from_jump)
    assert (tafel.stap, tafel.overleg.plek) == ("tonen", "inbreng/7/tekst")
    assert not can_return(tafel.overleg)
    with pytest.raises(Fout, match="nergens vandaan"):
        return_from_jump(tafel.dossier, tafel.overleg_id, tafel.nu)


def test_a_jump_to_where_you_are_changes_nothing() -> None:
    tafel = Tafel()
    assert jump(tafel.dossier, tafel.overleg_id, "openen", tafel.nu) == ()
    assert not can_return(tafel.overleg)


def test_a_jump_to_a_step_that_is_not_there_is_refused() -> None:
    tafel = Tafel()
    with pytest.raises(Fout, match="geen stap"):
        jump(tafel.dossier, tafel.overleg_id, "leren", tafel.nu)


def test_skipping_needs_a_reason_and_goes_on() -> None:
    tafel = Tafel()
    tafel.at("terugblik")
    with pytest.raises(Fout, match="Waarom slaan we"):
        skip_stap(tafel.dossier, tafel.overleg_id, "terugblik", " ", tafel.nu)
    tafel.do(skip_stap, "terugblik", "Geen tijd")
    assert tafel.stap == "opschrijven"
    assert tafel.uitkomst("terugblik") is StapUitkomst.OVERGESLAGEN
    assert tafel.status("terugblik").reden == "Geen tijd"


def test_skipping_another_step_stays_where_the_table_is() -> None:
    tafel = Tafel()
    tafel.do(skip_stap, "acuutkaart", "Doen we na afloop")
    assert tafel.stap == "openen"
    assert tafel.uitkomst("acuutkaart") is StapUitkomst.OVERGESLAGEN


def test_skipping_a_step_that_was_done_is_refused() -> None:
    tafel = Tafel()
    tafel.do(go_next, reden="x")
    with pytest.raises(Fout, match="al gedaan"):
        skip_stap(tafel.dossier, tafel.overleg_id, "openen", "Geen tijd", tafel.nu)


def test_a_skipped_step_is_done_when_it_is_done_after_all() -> None:
    tafel = Tafel()
    tafel.at("mensen")
    tafel.do(skip_stap, "mensen", "Geen tijd")
    tafel.do(go_back)
    tafel.do(go_next)
    assert tafel.uitkomst("mensen") is StapUitkomst.OVERGESLAGEN
    for mens in (tafel.sem, tafel.vader):
        tafel.make(Contact, betrokkene_id=mens.id)
    tafel.do(go_back)
    tafel.do(go_next)
    assert tafel.uitkomst("mensen") is StapUitkomst.GEDAAN
    assert tafel.status("mensen").reden == ""


@pytest.mark.parametrize("how", ["skip", "next"])
def test_nothing_is_revealed_by_going_on(how: str) -> None:
    tafel = Tafel()
    tafel.at("opschrijven")
    tafel.inbreng(tafel.wijk, "geheim")
    if how == "skip":
        tafel.do(skip_stap, "opschrijven", "Geen tijd")
        tafel.do(skip_stap, "tonen", "Geen tijd")
    else:
        tafel.do(go_next)
        tafel.do(go_next)
    assert tafel.van(Onthulling) == ()
    assert zichtbaar_voor(tafel.dossier, VOORZITTER).van(Inbreng) == ()
    assert len(tafel.van(Inbreng)) == 1


def test_the_cursor_is_kept_and_forgotten_with_the_step() -> None:
    tafel = Tafel()
    tafel.do(save_plek, "vraag/een/vraag")
    assert tafel.overleg.plek == "vraag/een/vraag"
    assert save_plek(tafel.dossier, tafel.overleg_id, "vraag/een/vraag") == ()
    tafel.do(go_next, reden="x")
    assert tafel.overleg.plek == ""


def test_a_break_stops_the_walk() -> None:
    tafel = Tafel()
    tafel.do(pause_overleg)
    with pytest.raises(Fout, match="pauze"):
        jump(tafel.dossier, tafel.overleg_id, "mensen", tafel.nu)


def test_time_is_booked_on_the_step_it_was_spent_in() -> None:
    tafel = Tafel()
    tafel.tik(3 * MINUUT - timedelta(seconds=1))
    tafel.do(go_next, reden="x")
    tafel.tik(2 * MINUUT - timedelta(seconds=1))
    tafel.do(go_back)
    tafel.tik(MINUUT - timedelta(seconds=1))
    tafel.do(go_next)
    assert tafel.status("openen").seconden == 4 * 60
    assert tafel.status("terugblik").seconden == 2 * 60
