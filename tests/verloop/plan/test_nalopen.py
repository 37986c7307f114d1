from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from overleg.dossier import Afspraak, CasusDing, Monitormoment, Nagelopen, Voorwaarde
from overleg.dossier.zichtbaar import DEELNEMERS, zichtbaar_voor
from overleg.fouten import Fout
from overleg.keuzes import Delen, JaNee, RegelUitkomst, WatAlsVerloop
from overleg.verloop import (
    Hangend,
    change_regel,
    check_poort,
    is_anders,
    list_na_te_lopen,
    mark_prive,
    nagelopen_van,
    remove_ding,
    remove_regel,
    restore_ding,
)
from overleg.verloop.plan.nalopen import NAAR
from tests.verloop.plan.reeks import Reeks

BLIJFT, VERANDERT, VERVALT = RegelUitkomst


def answer(reeks: Reeks, regel: CasusDing, **velden: Any) -> Nagelopen:
    return reeks.make(Nagelopen, **{NAAR[type(regel)]: regel.id, **velden})


def tweede() -> tuple[Reeks, Voorwaarde, Afspraak]:
    """A second meeting, with one voorwaarde and one afspraak under it from the first."""
    reeks = Reeks()
    line = reeks.voorwaarde("Sem slaapt veilig", vrij_voor=(reeks.sem.id,))
    under = reeks.afspraak(line)
    reeks.volgende()
    return reeks, line, under


def test_a_first_meeting_walks_nothing_and_a_second_what_held_when_it_began() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("een")
    gone = reeks.voorwaarde("weg")
    what = reeks.watals(line)
    assert list_na_te_lopen(reeks.dossier, reeks.overleg_id) == ()
    reeks.volgende()
    reeks.do(remove_regel, gone)
    reeks.voorwaarde("nieuw")
    assert list_na_te_lopen(reeks.dossier, reeks.overleg_id) == (line, gone, what)
    reeks.volgende()
    walked = [
        getattr(een, "tekst", "") for een in list_na_te_lopen(reeks.dossier, reeks.overleg_id)
    ]
    assert walked == ["een", "nieuw", ""]


def test_the_moments_that_came_are_walked_too() -> None:
    reeks = Reeks()
    moment = reeks.make(Monitormoment, wat="Slaapt Sem?", datum=reeks.nu.date() + timedelta(3))
    reeks.make(Monitormoment, wat="Later", datum=reeks.nu.date() + timedelta(30))
    reeks.tik(timedelta(days=7))
    reeks.volgende()
    assert list_na_te_lopen(reeks.dossier, reeks.overleg_id) == (moment,)
    answer(reeks, moment, gebeurd=JaNee.JA, want="Oma belde")
    found = nagelopen_van(reeks.dossier, reeks.overleg_id, moment)
    assert found is not None
    assert found.want == "Oma belde"


def test_what_stays_is_only_recorded() -> None:
    reeks, line, under = tweede()
    before = reeks.dossier.van(Voorwaarde)
    answer(reeks, line, uitkomst=BLIJFT)
    assert reeks.dossier.van(Voorwaarde) == before
    assert reeks.teksten() == ["Sem slaapt veilig", under.tekst]


def test_what_lapses_gets_a_successor_with_the_reason_and_comes_back_whole() -> None:
    reeks, line, under = tweede()
    said = answer(reeks, under, uitkomst=VERVALT, want="Vader is verhuisd")
    (_, lapsed) = reeks.dossier.van(Afspraak)
    assert (lapsed.vervallen, lapsed.vervallen_want) == (True, "Vader is verhuisd")
    assert lapsed.vorige_id == under.id
    said = reeks.save(said, want="Vader woont ver weg")
    assert reeks.dossier.van(Afspraak)[-1].vervallen_want == "Vader woont ver weg"
    reeks.save(said, uitkomst=BLIJFT)
    assert reeks.teksten() == [line.tekst, under.tekst]
    assert not is_anders(reeks.dossier, under, reeks.overleg_id)


def test_a_voorwaarde_under_which_lines_hang_asks_first() -> None:
    reeks, line, under = tweede()
    with pytest.raises(Hangend):
        answer(reeks, line, uitkomst=VERVALT)
    assert reeks.dossier.van(Nagelopen) == ()
    reeks.do(remove_regel, line, mee=True)
    said = answer(reeks, line, uitkomst=VERVALT, want="Hij is het huis uit")
    assert reeks.teksten() == []
    assert reeks.dossier.van(Voorwaarde)[-1].vervallen_want == "Hij is het huis uit"
    reeks.do(remove_ding, said)
    assert reeks.teksten() == [line.tekst, under.tekst]
    back = reeks.dossier.van(Voorwaarde)[-1]
    assert back.vrij_voor == (reeks.sem.id,)
    reeks.do(restore_ding, said)
    assert reeks.teksten() == []


def test_what_changed_comes_back_when_it_stays_after_all() -> None:
    reeks, line, _ = tweede()
    said = answer(reeks, line, uitkomst=VERANDERT)
    reeks.do(change_regel, line, tekst="Sem slaapt bij oma")
    assert is_anders(reeks.dossier, line, reeks.overleg_id)
    reeks.save(said, uitkomst=BLIJFT)
    assert reeks.teksten()[0] == "Sem slaapt veilig"
    assert reeks.dossier.van(Voorwaarde)[-1].vrij_voor == (reeks.sem.id,)


def test_from_lapsed_to_changed_keeps_what_was_typed() -> None:
    reeks, line, under = tweede()
    said = answer(reeks, under, uitkomst=VERANDERT)
    reeks.do(change_regel, under, tekst="vader belt oma")
    said = reeks.save(said, uitkomst=VERVALT)
    assert reeks.teksten() == [line.tekst]
    reeks.save(said, uitkomst=VERANDERT)
    assert reeks.teksten() == [line.tekst, "vader belt oma"]


def test_a_line_that_went_with_its_voorwaarde_cannot_stay_without_it() -> None:
    reeks, line, under = tweede()
    reeks.do(remove_regel, line, mee=True)
    with pytest.raises(Fout, match="geldt niet meer"):
        answer(reeks, under, uitkomst=BLIJFT)


def test_only_a_line_of_the_plan_of_before_is_walked() -> None:
    reeks, _, _ = tweede()
    own = reeks.voorwaarde("van nu")
    with pytest.raises(Fout, match="plan dat u naloopt"):
        answer(reeks, own, uitkomst=BLIJFT)


def test_a_reason_that_stays_in_the_room_does_not_reach_the_plan() -> None:
    reeks, _, under = tweede()
    said = answer(reeks, under, uitkomst=VERVALT, want="GEHEIM")
    reeks.do(mark_prive, said, Delen.KAMER)
    shown = zichtbaar_voor(reeks.dossier, DEELNEMERS)
    assert shown.van(Nagelopen) == ()
    assert [een.vervallen_want for een in shown.van(Afspraak)] == ["", ""]
    reeks.do(mark_prive, said, Delen.VERSLAG)
    assert reeks.dossier.van(Afspraak)[-1].vervallen_want == "GEHEIM"


def points(reeks: Reeks) -> tuple[str, ...]:
    return check_poort(reeks.dossier, reeks.overleg_id, "terugblik").open


def test_a_reassessment_is_done_when_each_line_has_an_answer_and_others_ask_nothing() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("Sem slaapt veilig", termijn=reeks.nu.date() + timedelta(1))
    under, what = reeks.afspraak(line), reeks.watals(line)
    moment = reeks.make(Monitormoment, wat="Slaapt Sem?", datum=reeks.nu.date() + timedelta(3))
    reeks.tik(timedelta(days=7))
    reeks.volgende()
    assert points(reeks) == ()
    reeks.volgende("herbeoordeling")
    # The moment came before the meeting before, so only the lines are asked now.
    assert points(reeks) == (
        "Klopt de voorwaarde “Sem slaapt veilig” nog?",
        "Klopt de afspraak “vader belt niet” nog?",
        "Klopt de wat-als “vader belt” nog?",
    )
    answer(reeks, line, uitkomst=BLIJFT)
    answer(reeks, under, uitkomst=VERVALT)
    said = answer(reeks, what, uitkomst=VERANDERT, verloop=WatAlsVerloop.ANDERS)
    assert points(reeks) == (
        "Tot wanneer geldt de voorwaarde “Sem slaapt veilig” nu? De oude dag is voorbij.",
        "De afspraak “vader belt niet” vervalt, maar waardoor?",
        "De wat-als “vader belt” verandert, maar wat wordt het?",
        "De wat-als “vader belt” is gebeurd en we deden iets anders, maar waardoor?",
    )
    reeks.do(change_regel, line, termijn=date(2027, 1, 1))
    reeks.do(change_regel, what, doet="buurvrouw belt 112")
    reeks.save(said, want="Het nummer klopte niet")
    reeks.save(nagelopen_van(reeks.dossier, reeks.overleg_id, under), want="verhuisd")
    assert points(reeks) == ()
    assert moment.datum is not None


def test_a_moment_nobody_looked_at_asks_why() -> None:
    reeks = Reeks()
    moment = reeks.make(Monitormoment, wat="Slaapt Sem?", datum=reeks.nu.date() + timedelta(3))
    reeks.tik(timedelta(days=7))
    reeks.volgende("herbeoordeling")
    assert points(reeks) == ("Is er gekeken bij het kijkmoment “Slaapt Sem?”?",)
    said = answer(reeks, moment, gebeurd=JaNee.NEE)
    assert points(reeks) == ("Bij het kijkmoment “Slaapt Sem?” is niet gekeken, maar waardoor?",)
    reeks.save(said, want="ziek")
    assert points(reeks) == ()
