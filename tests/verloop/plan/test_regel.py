from __future__ import annotations

from overleg.dossier import Dossier, Voorwaarde
from overleg.verloop import change_regel, follow, geldend, is_geldend, remove_regel, stam
from overleg.verloop import voorwaarde_van as boven
from tests.verloop.plan.reeks import Reeks


def test_a_line_holds_from_the_meeting_that_made_it() -> None:
    reeks = Reeks()
    first = reeks.voorwaarde("een")
    een = reeks.volgende()
    reeks.voorwaarde("twee")
    twee = reeks.volgende()
    assert reeks.teksten(een) == ["een"]
    assert reeks.teksten(twee) == ["een", "twee"]
    assert reeks.teksten() == ["een", "twee"]
    assert is_geldend(reeks.dossier, first, een)


def test_each_meeting_reads_back_the_plan_as_it_was() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("een")
    other = reeks.voorwaarde("ander")
    een = reeks.volgende()
    reeks.do(change_regel, line, tekst="een, anders")
    twee = reeks.volgende()
    reeks.do(remove_regel, line)
    drie = reeks.volgende()
    assert reeks.teksten(een) == ["een", "ander"]
    assert reeks.teksten(twee) == ["een, anders", "ander"]
    assert reeks.teksten(drie) == reeks.teksten() == ["ander"]
    assert reeks.stored(Voorwaarde, line) == line
    assert reeks.stored(Voorwaarde, other) == other


def test_a_line_is_one_line_over_all_its_versions() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("een")
    reeks.volgende()
    (second,) = reeks.do(change_regel, line, tekst="twee")
    reeks.volgende()
    (third,) = reeks.do(change_regel, line, tekst="drie")
    assert isinstance(second, Voorwaarde)
    assert isinstance(third, Voorwaarde)
    assert (second.vorige_id, third.vorige_id) == (line.id, second.id)
    assert {stam(reeks.dossier, een) for een in (line, second, third)} == {line.id}
    assert follow(reeks.dossier, line, reeks.overleg_id).id == third.id


def test_what_hangs_under_an_old_version_hangs_under_the_new_one() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("een")
    under = reeks.afspraak(line)
    reeks.volgende()
    (new,) = reeks.do(change_regel, line, tekst="twee")
    found = boven(reeks.dossier, under, reeks.overleg_id)
    assert found is not None
    assert found.id == new.id


def test_a_circle_of_versions_from_elsewhere_does_not_hang() -> None:
    reeks = Reeks()
    one = reeks.voorwaarde("een")
    two = one.met(id="twee", versie=0, vorige_id=one.id)
    dossier = Dossier((*reeks.dossier.alle, two)).met((one.met(vorige_id="twee"),))
    assert stam(dossier, "twee") in (one.id, "twee")
    assert geldend(dossier, Voorwaarde, reeks.overleg_id) == ()


def test_a_line_of_a_meeting_that_is_gone_does_not_hold() -> None:
    reeks = Reeks()
    stray = reeks.voorwaarde("een").met(overleg_id="weg")
    dossier = reeks.dossier.met((stray,))
    assert geldend(dossier, Voorwaarde, reeks.overleg_id) == ()
