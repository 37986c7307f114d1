from __future__ import annotations

from datetime import date, time

import pytest

from overleg.dossier import Overleg, Terugmelding, Vervolgstap
from overleg.dossier.zichtbaar import CRISISDIENST, Lezer, zichtbaar_voor
from overleg.fouten import Fout
from overleg.keuzes import EINDSTANDEN, LezerSoort, StapStand
from overleg.verloop import (
    finish_overleg,
    open_vervolgstappen,
    report_stand,
    stand_van,
    terugmelding_van,
    uiterlijk_van,
    with_uiterlijk,
)
from tests.verloop.plan.reeks import Reeks


def carried(reeks: Reeks) -> list[str]:
    return [stap.wat for stap in open_vervolgstappen(reeks.dossier, reeks.overleg_id)]


def test_an_action_is_open_until_something_is_reported() -> None:
    reeks = Reeks()
    stap = reeks.actie("bellen")
    assert stand_van(reeks.dossier, stap) is StapStand.OPEN
    assert carried(reeks) == []
    reeks.do(report_stand, stap, StapStand.LOOPT, want="geen gehoor")
    assert stand_van(reeks.dossier, stap.id) is StapStand.LOOPT


@pytest.mark.parametrize("stand", list(StapStand))
def test_only_what_is_over_is_not_carried_over(stand: StapStand) -> None:
    reeks = Reeks()
    stap = reeks.actie("bellen")
    reeks.do(report_stand, stap, stand)
    reeks.volgende()
    assert carried(reeks) == ([] if stand in EINDSTANDEN else ["bellen"])


def test_the_list_stays_the_same_while_it_is_walked() -> None:
    reeks = Reeks()
    stap = reeks.actie("bellen")
    reeks.volgende()
    reeks.do(report_stand, stap, StapStand.GEDAAN, veiliger="Sem", op=date(2026, 11, 16))
    assert carried(reeks) == ["bellen"]
    reeks.volgende()
    assert carried(reeks) == []
    melding = terugmelding_van(reeks.dossier, stap)
    assert melding is not None
    assert (melding.veiliger, melding.op) == ("Sem", date(2026, 11, 16))


def test_a_second_report_in_one_meeting_changes_the_first() -> None:
    reeks = Reeks()
    stap = reeks.actie("bellen")
    reeks.do(report_stand, stap, StapStand.LOOPT)
    reeks.do(report_stand, stap, StapStand.NIET_GEDAAN, want="ziek")
    assert len(reeks.dossier.van(Terugmelding)) == 1
    assert stand_van(reeks.dossier, stap) is StapStand.NIET_GEDAAN


def test_the_history_over_meetings_is_kept() -> None:
    reeks = Reeks()
    stap = reeks.actie("bellen")
    een = reeks.overleg
    reeks.volgende()
    twee = reeks.overleg
    reeks.do(report_stand, stap, StapStand.LOOPT)
    reeks.volgende()
    reeks.do(report_stand, stap, StapStand.KON_NIET_MEER, want="verhuisd")
    assert stand_van(reeks.dossier, stap, een) is StapStand.OPEN
    assert stand_van(reeks.dossier, stap, twee) is StapStand.LOOPT
    assert stand_van(reeks.dossier, stap) is StapStand.KON_NIET_MEER


def test_what_is_reported_between_meetings_counts_from_then() -> None:
    reeks = Reeks()
    stap, late = reeks.actie("bellen"), reeks.actie("schrijven")
    reeks.do(finish_overleg, reden="x")
    een = reeks.overleg
    reeks.tik()
    reeks.apply(report_stand(reeks.dossier, None, stap, StapStand.GEDAAN, reeks.nu))
    een = reeks.stored(type(een), een)
    assert stand_van(reeks.dossier, stap, een) is StapStand.OPEN
    reeks.plan()
    assert carried(reeks) == ["schrijven"]
    reeks.start()
    reeks.tik()
    reeks.apply(report_stand(reeks.dossier, None, late, StapStand.GEDAAN, reeks.nu))
    assert carried(reeks) == ["schrijven"]
    assert stand_van(reeks.dossier, late) is StapStand.GEDAAN


def test_a_meeting_does_not_know_the_actions_of_a_later_one() -> None:
    reeks = Reeks()
    een = reeks.overleg_id
    reeks.volgende()
    stap = reeks.actie("bellen")
    dossier = reeks.dossier.met(
        (reeks.dossier.overleggen[0].met(status="bezig", geeindigd_op=None),)
    )
    with pytest.raises(Fout, match="later overleg"):
        report_stand(dossier, een, stap, StapStand.GEDAAN, reeks.nu)
    assert open_vervolgstappen(dossier, een) == ()


def test_a_finished_meeting_hears_no_reports() -> None:
    reeks = Reeks()
    stap = reeks.actie("bellen")
    reeks.do(finish_overleg, reden="x")
    with pytest.raises(Fout, match="afgerond"):
        report_stand(reeks.dossier, reeks.overleg_id, stap, StapStand.GEDAAN, reeks.nu)


def test_a_new_date_holds_from_when_it_was_given_and_the_first_one_stays() -> None:
    reeks = Reeks()
    stap = reeks.actie("bellen", uiterlijk=date(2026, 11, 18), uiterlijk_tijd=time(9))
    assert uiterlijk_van(reeks.dossier, stap) == (date(2026, 11, 18), time(9))
    vorige = reeks.dossier.vind(Overleg, reeks.volgende())
    reeks.make(
        Terugmelding, vervolgstap_id=stap.id, stand=StapStand.LOOPT, uiterlijk=date(2026, 11, 27)
    )
    assert uiterlijk_van(reeks.dossier, stap) == (date(2026, 11, 27), None)
    assert uiterlijk_van(reeks.dossier, stap, vorige) == (date(2026, 11, 18), time(9))
    shown = with_uiterlijk(reeks.dossier, stap)
    assert (shown.uiterlijk, shown.uiterlijk_tijd) == (date(2026, 11, 27), None)
    assert reeks.stored(Vervolgstap, stap) == stap
    reeks.volgende()
    reeks.make(Terugmelding, vervolgstap_id=stap.id, stand=StapStand.LOOPT)
    assert uiterlijk_van(reeks.dossier, stap) == (date(2026, 11, 27), None)


def test_a_person_reads_the_new_date_of_an_own_action_and_nothing_else_of_it() -> None:
    reeks = Reeks()
    stap = reeks.actie("bellen", vrij_voor=(reeks.sem.id,), vrij_voor_kaart=True)
    other = reeks.actie("schrijven", vrij_voor=(reeks.sem.id,))
    reeks.volgende()
    loopt = {"stand": StapStand.LOOPT, "want": "GEHEIM", "veiliger": "GEHEIM"}
    reeks.make(Terugmelding, vervolgstap_id=stap.id, uiterlijk=date(2026, 11, 27), **loopt)
    reeks.make(Terugmelding, vervolgstap_id=other.id, **loopt)
    for lezer in (Lezer(LezerSoort.BETROKKENE, reeks.sem.id), CRISISDIENST):
        zicht = zichtbaar_voor(reeks.dossier, lezer)
        (seen,) = zicht.van(Terugmelding)
        assert (seen.stand, seen.want, seen.veiliger) == (StapStand.OPEN, "", "")
        (shown,) = [een for een in zicht.van(Vervolgstap) if een.id == stap.id]
        assert uiterlijk_van(zicht, shown) == (date(2026, 11, 27), None)
