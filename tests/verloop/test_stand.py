from __future__ import annotations

import pytest

from overleg.fouten import Fout
from overleg.keuzes import OverlegStatus
from overleg.leidraad import BestandFout
from overleg.verloop import (
    finish_overleg,
    go_next,
    huidige_plek,
    huidige_stap,
    is_muur_leeg,
    leidraad_van,
    lopend_overleg,
    pause_overleg,
    save_plek,
    set_scherm_leeg,
)
from tests.verloop.opzet import Tafel, Zaak, leidraad


def test_the_script_is_read_once() -> None:
    tafel = Tafel()
    assert leidraad_van(tafel.overleg) is leidraad_van(tafel.overleg)


def test_a_meeting_without_a_script_says_so() -> None:
    tafel = Tafel()
    with pytest.raises(BestandFout):
        leidraad_van(tafel.overleg.met(leidraad_tekst=""))


def test_a_step_the_script_does_not_know_becomes_the_first_one() -> None:
    tafel = Tafel()
    tafel.at("verdwenen")
    assert huidige_stap(tafel.overleg) == leidraad().stappen[0]


def test_where_to_go_on_is_the_step_and_the_field() -> None:
    tafel = Tafel()
    tafel.at("mensen")
    tafel.do(save_plek, "contact_gezien/een/datum")
    stap, plek = huidige_plek(tafel.dossier, tafel.overleg_id)
    assert (stap.id, plek) == ("mensen", "contact_gezien/een/datum")


def test_the_wall_is_blank_before_the_start_in_a_break_while_writing_and_on_request() -> None:
    zaak = Zaak()
    zaak.plan()
    assert is_muur_leeg(zaak.dossier, zaak.overleg_id)
    tafel = Tafel()
    assert not is_muur_leeg(tafel.dossier, tafel.overleg_id)
    tafel.do(set_scherm_leeg, True)
    assert is_muur_leeg(tafel.dossier, tafel.overleg_id)
    tafel.do(set_scherm_leeg, False)
    tafel.at("opschrijven")
    assert is_muur_leeg(tafel.dossier, tafel.overleg_id)
    tafel.at("tonen")
    assert not is_muur_leeg(tafel.dossier, tafel.overleg_id)
    tafel.do(pause_overleg)
    assert is_muur_leeg(tafel.dossier, tafel.overleg_id)


def test_the_meeting_that_goes_on_is_found_also_in_a_break() -> None:
    tafel = Tafel()
    tafel.do(pause_overleg)
    assert lopend_overleg(tafel.dossier) == tafel.overleg
    tafel.do(finish_overleg, reden="Klaar")
    assert lopend_overleg(tafel.dossier) is None


@pytest.mark.parametrize("status", [OverlegStatus.GEPLAND, OverlegStatus.PAUZE])
def test_a_meeting_that_does_not_go_on_cannot_be_walked(status: OverlegStatus) -> None:
    tafel = Tafel()
    tafel.dossier = tafel.dossier.met((tafel.overleg.met(status=status),))
    with pytest.raises(Fout):
        go_next(tafel.dossier, tafel.overleg_id, tafel.nu)


def test_an_unknown_meeting_is_refused() -> None:
    tafel = Tafel()
    with pytest.raises(Fout, match="niet meer te vinden"):
        go_next(tafel.dossier, "nergens", tafel.nu)
