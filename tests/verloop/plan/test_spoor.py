from __future__ import annotations

from overleg.keuzes import StapStand, Uitkomst
from overleg.verloop import Spoor, change_regel, remove_regel, report_stand, trace
from tests.verloop.plan.reeks import Reeks


def spoor(reeks: Reeks) -> Spoor:
    return trace(reeks.dossier, reeks.overleg_id)


def loose(reeks: Reeks) -> set[tuple[str, str]]:
    return {(einde.ding.soort, einde.mist) for einde in spoor(reeks).los}


def test_the_trace_goes_down_from_the_unsafe_person_and_back_up() -> None:
    reeks = Reeks()
    reeks.oordeel(reeks.vader, Uitkomst.VEILIG)
    line = reeks.voorwaarde()
    afspraak, watals = reeks.afspraak(line), reeks.watals(line)
    stap = reeks.actie("bellen", voorwaarden=(line.id,))
    found = spoor(reeks)
    (persoon,) = found.personen
    assert persoon.betrokkene == reeks.sem
    (een,) = persoon.voorwaarden
    assert (een.voorwaarde, een.afspraken, een.stappen, een.wat_als) == (
        line,
        (afspraak,),
        (stap,),
        (watals,),
    )
    assert found.los == ()
    assert found.boven(watals) == found.boven(stap.id) == found.boven(afspraak) == (line,)
    assert found.boven(line) == (reeks.sem,)
    assert found.boven(reeks.sem) == ()


def test_what_leads_nowhere_is_a_loose_end() -> None:
    reeks = Reeks()
    reeks.oordeel(reeks.vader, Uitkomst.VEILIG)
    assert loose(reeks) == {("betrokkene", "een voorwaarde")}
    reeks.voorwaarde()
    reeks.voorwaarde(voor=())
    reeks.afspraak(None)
    reeks.watals(None)
    assert loose(reeks) == {
        ("voorwaarde", "een afspraak of een actie"),
        ("voorwaarde", "een wat-als"),
        ("voorwaarde", "voor wie die is"),
        ("afspraak", "een voorwaarde"),
        ("watals", "een voorwaarde"),
    }


def test_the_trace_follows_lines_over_meetings() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde()
    afspraak = reeks.afspraak(line)
    stap = reeks.actie("bellen", voorwaarden=(line.id,))
    reeks.volgende()
    (new,) = reeks.do(change_regel, line, tekst="anders")
    (een,) = spoor(reeks).voorwaarden
    assert een.voorwaarde.id == new.id
    assert (een.afspraken, een.stappen) == ((afspraak,), (stap,))
    reeks.do(remove_regel, line, mee=True)
    assert spoor(reeks).voorwaarden == ()
    assert loose(reeks) == {
        ("betrokkene", "een voorwaarde"),
        ("vervolgstap", "een voorwaarde die nog geldt"),
    }


def test_an_action_that_failed_no_longer_carries_and_one_that_was_done_does() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde()
    stap = reeks.actie("bellen", voorwaarden=(line.id,))
    reeks.volgende()
    for stand, carries in (
        (StapStand.LOOPT, True),
        (StapStand.GEDAAN, True),
        (StapStand.NIET_GEDAAN, False),
        (StapStand.KON_NIET_MEER, False),
    ):
        reeks.do(report_stand, stap, stand)
        assert bool(spoor(reeks).voorwaarden[0].stappen) is carries


def test_an_earlier_meeting_does_not_see_later_actions() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde()
    een = reeks.volgende()
    reeks.actie("bellen", voorwaarden=(line.id,))
    assert trace(reeks.dossier, een).voorwaarden[0].stappen == ()
