from __future__ import annotations

import pytest

from overleg.dossier import Afspraak, Voorwaarde
from overleg.fouten import Fout
from overleg.keuzes import Delen
from overleg.verloop import change_regel, finish_overleg, remove_ding, remove_regel
from tests.verloop.plan.reeks import Reeks


def test_a_line_of_this_meeting_changes_in_place() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("een")
    (changed,) = reeks.do(change_regel, line, tekst="twee")
    assert changed.id == line.id
    assert reeks.teksten() == ["twee"]


def test_an_older_line_gets_one_successor_however_often_it_is_changed() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("een", zien_aan="elke dag gezien", delen=Delen.KAMER)
    reeks.volgende()
    (first,) = reeks.do(change_regel, line, tekst="twee")
    (again,) = reeks.do(change_regel, line, tekst="drie")
    assert first.id == again.id != line.id
    assert isinstance(again, Voorwaarde)
    assert (again.zien_aan, again.delen, again.vorige_id) == (
        "elke dag gezien",
        Delen.KAMER,
        line.id,
    )
    assert again.overleg_id == reeks.overleg_id
    assert reeks.stored(Voorwaarde, line) == line
    assert len(reeks.dossier.van(Voorwaarde)) == 2


def test_changed_content_has_to_be_released_again() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("een", vrij_voor=(reeks.sem.id,), vrij_voor_kaart=True)
    reeks.volgende()
    (new,) = reeks.do(change_regel, line, tekst="twee")
    assert isinstance(new, Voorwaarde)
    assert (new.vrij_voor, new.vrij_voor_kaart) == ((), False)


def test_a_line_that_lapsed_or_is_gone_cannot_be_changed() -> None:
    reeks = Reeks()
    line, other = reeks.voorwaarde("een"), reeks.voorwaarde("twee")
    reeks.do(remove_ding, other)
    with pytest.raises(Fout, match="niet meer in het plan"):
        change_regel(reeks.dossier, reeks.overleg_id, other, reeks.nu, tekst="x")
    reeks.volgende()
    reeks.do(remove_regel, line)
    with pytest.raises(Fout, match="vervallen"):
        change_regel(reeks.dossier, reeks.overleg_id, line, reeks.nu, tekst="x")


def test_a_line_cannot_be_hung_under_what_does_not_hold() -> None:
    reeks = Reeks()
    line, gone = reeks.voorwaarde("een"), reeks.voorwaarde("twee")
    under = reeks.afspraak(line)
    reeks.volgende()
    reeks.do(remove_regel, gone)
    with pytest.raises(Fout, match="geldt niet meer"):
        change_regel(reeks.dossier, reeks.overleg_id, under, reeks.nu, voorwaarde_id=gone.id)
    (loose,) = reeks.do(change_regel, under, voorwaarde_id=None)
    assert isinstance(loose, Afspraak)
    assert loose.voorwaarde_id is None


def test_a_line_cannot_name_somebody_who_is_not_there() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("een")
    with pytest.raises(Fout, match="Voor wie"):
        change_regel(reeks.dossier, reeks.overleg_id, line, reeks.nu, voor=("niemand",))


def test_the_plan_of_a_finished_meeting_stands() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("een")
    reeks.do(finish_overleg, reden="x")
    with pytest.raises(Fout, match="afgerond"):
        change_regel(reeks.dossier, reeks.overleg_id, line, reeks.nu, tekst="x")
