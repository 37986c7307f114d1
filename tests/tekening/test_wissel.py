"""Which verdicts, which worry and which measures are not what they were, and for whom."""

from __future__ import annotations

from datetime import timedelta

from overleg.dossier import Maatregel
from overleg.dossier.zichtbaar import DEELNEMERS, zichtbaar_voor
from overleg.keuzes import Delen, JaNee, Uitkomst
from overleg.tekening.verschil import draw_verschillen
from tests.verloop.plan.reeks import Reeks


def rijen(reeks: Reeks, overleg_id: str = "") -> list[str]:
    return list(draw_verschillen(reeks.dossier, overleg_id or reeks.overleg_id))


def op_papier(reeks: Reeks) -> list[str]:
    return list(draw_verschillen(zichtbaar_voor(reeks.dossier, DEELNEMERS), reeks.overleg_id))


def verbod(reeks: Reeks, **velden: object) -> Maatregel:
    base = {"naam": "huisverbod", "betrokkene_id": reeks.vader.id, "geldt": JaNee.JA}
    return reeks.make(Maatregel, **{**base, **velden})


def test_a_verdict_that_changed_says_what_it_was_what_it_is_and_why() -> None:
    reeks = Reeks()
    reeks.oordeel(reeks.vader, Uitkomst.ONVEILIG, reden="hij was alleen")
    reeks.oordeel(reeks.sem, Uitkomst.ONVEILIG)
    een = reeks.volgende()
    reeks.oordeel(reeks.vader, Uitkomst.VEILIG, reden="Hij slaapt bij zijn broer.")
    reeks.oordeel(reeks.sem, Uitkomst.ONVEILIG, reden="nog steeds")
    assert rijen(reeks) == [
        "≠ veranderd oordeel over Vader: was onveilig, is nu veilig,"
        " want: Hij slaapt bij zijn broer"
    ]
    assert rijen(reeks, een) == []
    # What is not judged again did not change.
    reeks.volgende()
    assert rijen(reeks) == []


def test_a_verdict_that_is_hidden_changes_nothing_for_who_may_not_read_it() -> None:
    reeks = Reeks()
    reeks.oordeel(reeks.vader, Uitkomst.ONVEILIG)
    reeks.oordeel(reeks.sem, Uitkomst.VEILIG, delen=Delen.KAMER)
    reeks.volgende()
    reeks.oordeel(reeks.vader, Uitkomst.VEILIG, delen=Delen.KAMER)
    reeks.oordeel(reeks.sem, Uitkomst.ONVEILIG)
    assert len(rijen(reeks)) == 2
    assert op_papier(reeks) == []


def test_the_worry_of_now_stands_beside_that_of_last_time() -> None:
    reeks = Reeks()
    reeks.save(reeks.overleg, zorg="Sem loopt weg")
    reeks.volgende()
    assert rijen(reeks) == []
    reeks.save(reeks.overleg, zorg="sem loopt weg")
    assert rijen(reeks) == [], "the same words again"
    reeks.save(reeks.overleg, zorg="Vader komt terug")
    assert rijen(reeks) == [
        "≠ veranderde grootste zorg: Vader komt terug",
        "    Was: “Sem loopt weg”",
    ]


def test_measures_begin_last_longer_and_end() -> None:
    reeks = Reeks()
    reeks.save(reeks.overleg, zorg="Sem loopt weg")
    reeks.volgende()
    oud = verbod(reeks, tot=reeks.nu + timedelta(days=2))
    assert rijen(reeks) == [
        "+ nieuwe maatregel: huisverbod, voor Vader, tot do 19 november 2026, 14:00"
    ]
    reeks.volgende()
    langer = reeks.save(oud, tot=reeks.nu + timedelta(days=9))
    assert rijen(reeks) == [
        "≠ veranderde maatregel: huisverbod, voor Vader",
        "    Tot wanneer: was do 19 november 2026, 14:00, is nu do 26 november 2026, 14:00",
    ]
    reeks.volgende()
    reeks.save(langer, geldt=JaNee.NEE, toelichting="de rechter hief het op")
    assert rijen(reeks) == [
        "– maatregel voorbij: huisverbod, voor Vader",
        "    Waarom: de rechter hief het op",
    ]
    reeks.volgende()
    assert rijen(reeks) == [], "it ended only once"


def test_a_measure_whose_end_is_hidden_is_not_told_to_have_ended_or_begun() -> None:
    reeks = Reeks()
    oud = verbod(reeks)
    reeks.volgende()
    reeks.save(oud, geldt=JaNee.NEE, delen=Delen.KAMER)
    assert op_papier(reeks) == []
    assert rijen(reeks) == ["– maatregel voorbij: huisverbod, voor Vader"]


def test_time_alone_ends_a_measure_too_and_can_be_left_out() -> None:
    reeks = Reeks()
    verbod(reeks, tot=reeks.nu + timedelta(days=1))
    reeks.tik(timedelta(days=3))
    reeks.volgende()
    assert rijen(reeks)[0] == "– maatregel voorbij: huisverbod, voor Vader"
    assert draw_verschillen(reeks.dossier, reeks.overleg_id, verlopen=False) == ()
