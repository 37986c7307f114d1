from __future__ import annotations

from datetime import timedelta

import pytest

from overleg.fouten import Fout
from overleg.keuzes import OverlegStatus
from overleg.verloop import (
    huidige_plek,
    pause_overleg,
    resume_overleg,
    save_plek,
    set_scherm_leeg,
)
from tests.verloop.opzet import Tafel


def test_after_a_break_of_days_the_table_goes_on_at_the_same_step_and_field() -> None:
    tafel = Tafel()
    tafel.at("mensen")
    tafel.do(save_plek, "woord_wens/een/tekst")
    before = huidige_plek(tafel.dossier, tafel.overleg_id)
    tafel.do(pause_overleg)
    assert tafel.overleg.pauze_sinds == tafel.nu
    tafel.tik(timedelta(days=2))
    tafel.do(resume_overleg)
    assert tafel.overleg.status is OverlegStatus.BEZIG
    assert tafel.overleg.pauze_sinds is None
    assert tafel.overleg.pauze_seconden == 2 * 24 * 3600 + 1
    assert huidige_plek(tafel.dossier, tafel.overleg_id) == before


def test_a_break_within_a_break_and_no_break_at_all_are_refused() -> None:
    tafel = Tafel()
    with pytest.raises(Fout, match="geen pauze"):
        resume_overleg(tafel.dossier, tafel.overleg_id, tafel.nu)
    tafel.do(pause_overleg)
    with pytest.raises(Fout, match="pauze"):
        pause_overleg(tafel.dossier, tafel.overleg_id, tafel.nu)


def test_in_a_break_text_can_still_be_mended() -> None:
    tafel = Tafel()
    tafel.do(pause_overleg)
    tafel.save(tafel.overleg, vraag="Waar slaapt Sem?")
    assert tafel.overleg.vraag == "Waar slaapt Sem?"


def test_the_wall_is_blanked_and_shown_again() -> None:
    tafel = Tafel()
    tafel.do(set_scherm_leeg, True)
    assert tafel.overleg.scherm_leeg
    assert set_scherm_leeg(tafel.dossier, tafel.overleg_id, True) == ()
    tafel.do(set_scherm_leeg, False)
    assert not tafel.overleg.scherm_leeg
