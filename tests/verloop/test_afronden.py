from __future__ import annotations

import pytest

from overleg.dossier import Inbreng
from overleg.dossier.zichtbaar import VOORZITTER, zichtbaar_voor
from overleg.fouten import Fout
from overleg.keuzes import (
    AkkoordMoment,
    JaNee,
    Onderwerp,
    OverlegStatus,
    StapUitkomst,
    Uitkomst,
)
from overleg.verloop import (
    ask_akkoord,
    check_afronden,
    close_casus,
    finish_overleg,
    go_next,
    huidige_plek,
    pause_overleg,
    reopen_overleg,
    reveal,
    save_plek,
    skip_stap,
    stop_overleg,
)
from tests.verloop.opzet import Tafel, Zaak


def safe_to_the_end() -> Tafel:
    """Give a meeting with everybody safe, at the last step, with nothing open."""
    tafel = Tafel()
    tafel.open_gates()
    tafel.oordeel(tafel.sem, Uitkomst.VEILIG, reden="x")
    tafel.oordeel(tafel.vader, Uitkomst.VEILIG, reden="x")
    while tafel.stap != "akkoord":
        tafel.do(go_next)
    tafel.do(ask_akkoord, AkkoordMoment.SLOT)
    tafel.save(tafel.overleg, beantwoord=JaNee.JA)
    return tafel


def test_a_meeting_with_nothing_open_finishes_without_a_word() -> None:
    tafel = safe_to_the_end()
    assert check_afronden(tafel.dossier, tafel.overleg_id) == ()
    tafel.do(finish_overleg)
    assert tafel.overleg.status is OverlegStatus.AFGEROND
    assert tafel.overleg.geeindigd_op == tafel.nu
    assert tafel.uitkomst("akkoord") is StapUitkomst.GEDAAN
    assert tafel.status("akkoord").poort_reden == ""


def test_open_points_of_hard_gates_ask_a_reason_that_is_kept_with_the_step() -> None:
    tafel = Tafel()
    tafel.open_gates()
    tafel.do(go_next)
    blocking = check_afronden(tafel.dossier, tafel.overleg_id)
    assert "Er is nog geen actie, terwijl niet iedereen veilig is." in blocking
    assert not any("spelregels" in point for point in blocking)
    with pytest.raises(Fout) as caught:
        finish_overleg(tafel.dossier, tafel.overleg_id, tafel.nu)
    assert f"(en nog {len(blocking) - 1})" in caught.value.wat
    tafel.do(finish_overleg, reden="Brandalarm")
    assert tafel.uitkomst("veiligheid") is StapUitkomst.NIET_AAN_TOEGEKOMEN
    assert tafel.status("veiligheid").poort_reden == "Brandalarm"
    assert tafel.uitkomst("openen") is StapUitkomst.GEDAAN
    assert tafel.status("openen").poort_reden == ""
    assert tafel.uitkomst("mensen") is StapUitkomst.NIET_AAN_TOEGEKOMEN
    assert tafel.status("mensen").reden == "Brandalarm"


def test_the_step_the_table_stands_up_from_is_done_with_the_reason() -> None:
    tafel = safe_to_the_end()
    tafel.stem(tafel.politie, aanduiding="Politie-zeden")
    tafel.do(finish_overleg, reden="Ging niet mee lezen")
    assert tafel.uitkomst("akkoord") is StapUitkomst.GEDAAN
    assert tafel.status("akkoord").poort_reden == "Ging niet mee lezen"
    assert tafel.status("openen").poort_reden == "Ging niet mee lezen"


def test_a_reason_given_when_skipping_or_stopping_is_not_asked_again() -> None:
    tafel = Tafel()
    tafel.do(skip_stap, "openen", "Geen tijd")
    tafel.do(stop_overleg, "Brand")
    points = check_afronden(tafel.dossier, tafel.overleg_id)
    assert not any("spelregels" in point for point in points)


def test_what_was_written_and_never_shown_is_told_and_stays_hidden() -> None:
    tafel = safe_to_the_end()
    tafel.inbreng(tafel.wijk, "geheim")
    assert check_afronden(tafel.dossier, tafel.overleg_id) == (
        "Er is inbreng opgeschreven die nog niet is getoond.",
    )
    with pytest.raises(Fout) as caught:
        finish_overleg(tafel.dossier, tafel.overleg_id, tafel.nu)
    assert caught.value.wat == "Er is inbreng opgeschreven die nog niet is getoond."
    tafel.do(finish_overleg, reden="x")
    assert zichtbaar_voor(tafel.dossier, VOORZITTER).van(Inbreng) == ()
    tafel.do(reopen_overleg)
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    assert check_afronden(tafel.dossier, tafel.overleg_id) == ()


def test_a_meeting_that_never_began_cannot_be_finished() -> None:
    zaak = Zaak()
    zaak.plan()
    with pytest.raises(Fout, match="nog niet begonnen"):
        finish_overleg(zaak.dossier, zaak.overleg_id, zaak.nu, reden="x")


def test_a_meeting_can_be_finished_from_a_break() -> None:
    tafel = Tafel()
    tafel.do(pause_overleg)
    tafel.do(finish_overleg, reden="x")
    assert tafel.overleg.pauze_sinds is None
    assert tafel.overleg.pauze_seconden == 1


def test_reopening_comes_back_at_the_same_step_and_field_and_keeps_what_was_done() -> None:
    tafel = Tafel()
    tafel.do(go_next, reden="x")
    tafel.at("mensen")
    tafel.do(save_plek, "woord_wens/een/tekst")
    before = huidige_plek(tafel.dossier, tafel.overleg_id)
    tafel.do(finish_overleg, reden="x")
    assert huidige_plek(tafel.dossier, tafel.overleg_id) == before
    tafel.do(reopen_overleg)
    assert huidige_plek(tafel.dossier, tafel.overleg_id) == before
    assert tafel.overleg.status is OverlegStatus.BEZIG
    assert tafel.overleg.geeindigd_op is None
    assert tafel.uitkomst("openen") is StapUitkomst.GEDAAN
    tafel.do(go_next)
    assert tafel.uitkomst("mensen") is StapUitkomst.GEDAAN


def test_a_meeting_is_not_reopened_under_a_later_one() -> None:
    tafel = Tafel()
    with pytest.raises(Fout, match="niet afgerond"):
        reopen_overleg(tafel.dossier, tafel.overleg_id, tafel.nu)
    eerste = tafel.overleg_id
    tafel.do(finish_overleg, reden="x")
    tafel.plan()
    reopen_overleg(tafel.dossier, eerste, tafel.nu)
    tafel.start()
    with pytest.raises(Fout, match="later overleg"):
        reopen_overleg(tafel.dossier, eerste, tafel.nu)


def test_a_later_meeting_that_was_finished_stands_in_the_way_too() -> None:
    tafel = Tafel()
    eerste = tafel.overleg_id
    tafel.do(finish_overleg, reden="x")
    tafel.plan()
    tafel.start()
    tafel.do(finish_overleg, reden="x")
    with pytest.raises(Fout, match="later overleg"):
        reopen_overleg(tafel.dossier, eerste, tafel.nu)


def test_a_step_that_was_not_reached_without_a_reason_asks_one_when_it_opens_again() -> None:
    tafel = Tafel()
    tafel.open_gates()
    for mens in (tafel.sem, tafel.vader):
        tafel.oordeel(mens, Uitkomst.VEILIG, reden="x")
    tafel.do(ask_akkoord, AkkoordMoment.SLOT)
    tafel.save(tafel.overleg, beantwoord=JaNee.JA)
    tafel.do(finish_overleg)
    assert tafel.uitkomst("afspraken") is StapUitkomst.NIET_AAN_TOEGEKOMEN
    tafel.do(reopen_overleg)
    tafel.oordeel(tafel.sem, Uitkomst.ONVEILIG, reden="x")
    blocking = check_afronden(tafel.dossier, tafel.overleg_id)
    assert "Er is nog geen actie, terwijl niet iedereen veilig is." in blocking


def test_a_meeting_of_a_closed_case_is_not_reopened() -> None:
    tafel = Tafel()
    tafel.do(finish_overleg, reden="x")
    tafel.apply(close_casus(tafel.dossier, tafel.nu))
    with pytest.raises(Fout, match="gesloten"):
        reopen_overleg(tafel.dossier, tafel.overleg_id, tafel.nu)
