from __future__ import annotations

from datetime import date

import pytest

from overleg.dossier import Onthulling
from overleg.fouten import Fout
from overleg.keuzes import StapUitkomst, Uitkomst
from overleg.verloop import (
    cancel_stop,
    go_next,
    is_stoppen,
    overzicht,
    return_from_jump,
    save_plek,
    skip_stap,
    stop_overleg,
    stoppen_stappen,
)
from tests.verloop.opzet import Tafel, leidraad

WEG = ["veiligheid", "afspraken", "regie", "akkoord"]


def ids(tafel: Tafel) -> list[str]:
    return [stap.id for stap in stoppen_stappen(tafel.dossier, tafel.overleg_id)]


def test_stopping_leads_to_verdict_actions_contact_and_akkoord() -> None:
    tafel = Tafel()
    tafel.do(go_next, reden="x")
    tafel.at("tonen")
    tafel.do(save_plek, "inbreng/3/tekst")
    tafel.do(stop_overleg, "Spoed elders", volgende_datum=date(2026, 11, 20))
    assert is_stoppen(tafel.overleg)
    assert tafel.overleg.volgende_datum == date(2026, 11, 20)
    assert ids(tafel) == WEG
    walked = []
    while tafel.stap not in walked:
        walked.append(tafel.stap)
        tafel.do(go_next, reden="Spoed")
    assert walked == WEG
    assert ids(tafel) == []


def test_the_rest_is_recorded_as_not_reached_and_done_stays_done() -> None:
    tafel = Tafel()
    tafel.do(go_next, reden="x")
    tafel.do(skip_stap, "terugblik", "Geen tijd")
    tafel.do(stop_overleg, "Spoed elders")
    reached = {beeld.stap: beeld.uitkomst for beeld in overzicht(tafel.dossier, tafel.overleg_id)}
    assert reached.pop("openen") is StapUitkomst.GEDAAN
    assert reached.pop("terugblik") is StapUitkomst.OVERGESLAGEN
    for stap in WEG:
        assert reached.pop(stap) is StapUitkomst.OPEN
    assert set(reached.values()) == {StapUitkomst.NIET_AAN_TOEGEKOMEN}
    assert tafel.status("mensen").reden == "Spoed elders"
    on_the_way = [
        beeld.stap for beeld in overzicht(tafel.dossier, tafel.overleg_id) if beeld.op_pad
    ]
    assert on_the_way == WEG


def test_the_step_the_table_is_in_counts_as_done_when_nothing_is_open() -> None:
    for klaar, uitkomst in (
        (True, StapUitkomst.GEDAAN),
        (False, StapUitkomst.NIET_AAN_TOEGEKOMEN),
    ):
        tafel = Tafel()
        if klaar:
            tafel.open_gates()
        tafel.do(stop_overleg, "Spoed")
        assert tafel.uitkomst("openen") is uitkomst


def test_stopping_can_be_returned_from_and_called_off() -> None:
    tafel = Tafel()
    tafel.at("tonen")
    tafel.do(save_plek, "inbreng/3/tekst")
    tafel.do(stop_overleg, "Spoed")
    tafel.do(return_from_jump)
    assert (tafel.stap, tafel.overleg.plek) == ("tonen", "inbreng/3/tekst")
    tafel.do(cancel_stop)
    assert not is_stoppen(tafel.overleg)
    assert tafel.uitkomst("mensen") is StapUitkomst.OPEN
    assert tafel.status("mensen").reden == ""
    with pytest.raises(Fout, match="niet aan het stoppen"):
        cancel_stop(tafel.dossier, tafel.overleg_id, tafel.nu)


def test_who_is_at_a_step_of_the_way_out_is_not_dragged_away() -> None:
    tafel = Tafel()
    tafel.at("afspraken")
    tafel.do(save_plek, "vervolgstappen/2/wat")
    tafel.do(stop_overleg, "Spoed")
    assert (tafel.stap, tafel.overleg.plek) == ("afspraken", "vervolgstappen/2/wat")


def test_stopping_needs_a_reason_and_happens_once() -> None:
    tafel = Tafel()
    with pytest.raises(Fout, match="Waarom moeten we stoppen"):
        stop_overleg(tafel.dossier, tafel.overleg_id, "\n", tafel.nu)
    tafel.do(stop_overleg, "Spoed")
    with pytest.raises(Fout, match="al aan het stoppen"):
        stop_overleg(tafel.dossier, tafel.overleg_id, "Spoed", tafel.nu)


def test_stopping_reveals_nothing() -> None:
    tafel = Tafel()
    tafel.inbreng(tafel.wijk, "geheim")
    tafel.do(stop_overleg, "Spoed")
    assert tafel.van(Onthulling) == ()


def test_what_was_done_before_is_not_asked_again() -> None:
    tafel = Tafel()
    tafel.open_gates()
    tafel.oordeel(tafel.sem, Uitkomst.ONVEILIG, reden="x")
    tafel.oordeel(tafel.vader, Uitkomst.VEILIG, reden="x")
    tafel.at("veiligheid")
    tafel.do(go_next)
    tafel.do(stop_overleg, "Spoed")
    assert tafel.stap == "afspraken"
    assert ids(tafel) == WEG[1:]


def test_a_script_without_one_of_the_steps_has_a_shorter_way_out() -> None:
    tafel = Tafel("acuut")
    tafel.do(stop_overleg, "Spoed")
    known = {stap.id for stap in leidraad("acuut").stappen}
    assert ids(tafel) == [stap for stap in WEG if stap in known]
