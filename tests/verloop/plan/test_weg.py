from __future__ import annotations

import copy

import pytest

from overleg.dossier import Afspraak, Vervolgstap, Voorwaarde, WatAls
from overleg.fouten import Fout
from overleg.verloop import (
    Hangend,
    change_regel,
    geldend,
    remove_regel,
    restore_ding,
    restore_regel,
    trace,
)
from tests.verloop.plan.reeks import Reeks


def test_a_line_of_this_meeting_is_taken_away_and_put_back() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("een")
    reeks.do(remove_regel, line)
    assert reeks.teksten() == []
    assert reeks.dossier.van(Voorwaarde) == ()
    reeks.do(restore_regel, line)
    assert reeks.teksten() == ["een"]


def test_an_older_line_lapses_with_a_successor_and_comes_back() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("een")
    reeks.volgende()
    (lapsed,) = reeks.do(remove_regel, line, want="verhuisd")
    assert isinstance(lapsed, Voorwaarde)
    assert (lapsed.vervallen, lapsed.vervallen_want, lapsed.vorige_id) == (
        True,
        "verhuisd",
        line.id,
    )
    assert reeks.teksten() == []
    assert reeks.stored(Voorwaarde, line) == line
    reeks.do(restore_regel, line)
    assert reeks.teksten() == ["een"]
    assert len(reeks.dossier.van(Voorwaarde)) == 2


def test_removing_a_changed_line_does_not_bring_the_old_one_back() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("een")
    reeks.volgende()
    (new,) = reeks.do(change_regel, line, tekst="twee")
    reeks.do(remove_regel, new)
    assert reeks.teksten() == []
    reeks.do(restore_regel, new)
    assert reeks.teksten() == ["twee"]


def test_a_voorwaarde_under_which_lines_hang_is_not_removed_by_accident() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("een")
    reeks.afspraak(line)
    reeks.afspraak(line)
    reeks.watals(line)
    with pytest.raises(Hangend, match="2 afspraken en 1 wat-als") as caught:
        remove_regel(reeks.dossier, reeks.overleg_id, line, reeks.nu)
    assert len(caught.value.regels) == 3
    assert copy.copy(caught.value).regels == caught.value.regels


def test_it_asks_about_actions_too_and_they_stay_as_loose_ends() -> None:
    reeks = Reeks()
    line, other = reeks.voorwaarde("een"), reeks.voorwaarde("ander")
    stap = reeks.actie("bellen", voorwaarden=(line.id,))
    reeks.actie("ook elders", voorwaarden=(line.id, other.id))
    with pytest.raises(Hangend, match="1 actie") as caught:
        remove_regel(reeks.dossier, reeks.overleg_id, line, reeks.nu)
    assert (caught.value.regels, caught.value.acties) == ((), (stap,))
    assert "blijft de actie staan, zonder voorwaarde" in caught.value.nu
    assert copy.copy(caught.value).acties == (stap,)
    reeks.afspraak(line)
    with pytest.raises(Hangend, match="1 afspraak en 1 actie") as caught:
        remove_regel(reeks.dossier, reeks.overleg_id, line, reeks.nu)
    assert "gaan die regels mee weg en blijft de actie staan." in caught.value.nu
    reeks.do(remove_regel, line, mee=True)
    spoor = trace(reeks.dossier, reeks.overleg_id)
    assert spoor.mist(stap) == ("een voorwaarde die nog geldt",)
    reeks.do(restore_regel, line)
    assert trace(reeks.dossier, reeks.overleg_id).mist(stap) == ()


@pytest.mark.parametrize("older", [False, True])
def test_lines_go_along_and_come_back_along(older: bool) -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("een")
    reeks.afspraak(line, "afspraak")
    reeks.watals(line, "signaal")
    reeks.afspraak(None, "los")
    if older:
        reeks.volgende()
    reeks.do(remove_regel, line, mee=True)
    assert reeks.teksten() == ["los"]
    reeks.do(restore_regel, line)
    assert reeks.teksten() == ["een", "afspraak", "los", "signaal"]


def test_a_line_that_was_removed_by_itself_does_not_come_back_along() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("een")
    first = reeks.afspraak(line, "eerder weg")
    reeks.afspraak(line, "mee weg")
    reeks.do(remove_regel, first)
    reeks.do(remove_regel, line, mee=True)
    reeks.do(restore_regel, line)
    assert reeks.teksten() == ["een", "mee weg"]


def test_lines_move_to_another_voorwaarde_and_so_do_actions_of_this_meeting() -> None:
    reeks = Reeks()
    line, other = reeks.voorwaarde("een"), reeks.voorwaarde("ander")
    old_step = reeks.actie("oud", voorwaarden=(line.id,))
    reeks.volgende()
    reeks.afspraak(line, "afspraak")
    reeks.watals(line, "signaal")
    step = reeks.actie("nieuw", voorwaarden=(line.id, other.id))
    elsewhere = reeks.actie("ergens anders")
    reeks.do(remove_regel, line, naar=other)
    assert reeks.teksten() == ["ander", "afspraak", "signaal"]
    for soort in (Afspraak, WatAls):
        (moved,) = geldend(reeks.dossier, soort, reeks.overleg_id)
        assert moved.voorwaarde_id == other.id
    assert reeks.stored(Vervolgstap, step).voorwaarden == (other.id,)
    assert reeks.stored(Vervolgstap, old_step).voorwaarden == (line.id,)
    assert reeks.stored(Vervolgstap, elsewhere) == elsewhere


def test_lines_cannot_move_to_nothing() -> None:
    reeks = Reeks()
    line, other = reeks.voorwaarde("een"), reeks.voorwaarde("ander")
    under = reeks.afspraak(line)
    reeks.do(remove_regel, other)
    for target in (line, other, under, "nergens"):
        with pytest.raises(Fout):
            remove_regel(reeks.dossier, reeks.overleg_id, line, reeks.nu, naar=target)


def test_a_line_does_not_come_back_under_a_voorwaarde_that_is_gone() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("een")
    under = reeks.afspraak(line)
    reeks.do(remove_regel, under)
    reeks.do(remove_regel, line)
    with pytest.raises(Fout, match="Haal eerst de voorwaarde terug"):
        restore_regel(reeks.dossier, reeks.overleg_id, under, reeks.nu)
    reeks.do(restore_regel, line)
    reeks.do(restore_ding, under)
    assert len(reeks.teksten()) == 2


def test_nothing_is_put_back_that_was_not_removed_in_this_meeting() -> None:
    reeks = Reeks()
    line, gone = reeks.voorwaarde("een"), reeks.voorwaarde("weg")
    reeks.do(remove_regel, gone)
    with pytest.raises(Fout, match="niet weggehaald"):
        restore_regel(reeks.dossier, reeks.overleg_id, line, reeks.nu)
    reeks.volgende()
    with pytest.raises(Fout, match="niet weggehaald"):
        restore_regel(reeks.dossier, reeks.overleg_id, gone, reeks.nu)
    reeks.do(remove_regel, line)
    with pytest.raises(Fout, match="al vervallen"):
        remove_regel(reeks.dossier, reeks.overleg_id, line, reeks.nu)
    reeks.volgende()
    with pytest.raises(Fout, match="niet weggehaald"):
        restore_regel(reeks.dossier, reeks.overleg_id, line, reeks.nu)
