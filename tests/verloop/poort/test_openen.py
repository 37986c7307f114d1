from __future__ import annotations

from overleg.keuzes import AkkoordMoment, JaNee, Manier, StapStand
from overleg.verloop import add_bericht, answer_nu, ask_akkoord, check_poort, report_stand
from tests.verloop.opzet import Zaak
from tests.verloop.plan.reeks import Reeks


def points(zaak: Zaak, stap: str) -> tuple[str, ...]:
    return check_poort(zaak.dossier, zaak.overleg_id, stap).open


def test_opening_asks_akkoord_of_everyone_present_and_whether_there_is_danger() -> None:
    reeks = Reeks()
    reeks.save(reeks.juf, manier=Manier.AFGEMELD)
    reeks.save(reeks.overleg, vraag="Waar slaapt Sem?")
    assert check_poort(reeks.dossier, reeks.overleg_id, "openen").hard
    assert points(reeks, "openen") == (
        "Nog niet bekend: akkoord met de spelregels van Politie-wijk en GGZ.",
        "De vraag of er nu iemand in gevaar is, is nog niet beantwoord.",
    )
    reeks.do(ask_akkoord, AkkoordMoment.SLOT)
    assert len(points(reeks, "openen")) == 2
    reeks.do(ask_akkoord, AkkoordMoment.OPENEN)
    reeks.do(answer_nu, JaNee.ONBEKEND)
    assert points(reeks, "openen") == ()
    reeks.do(add_bericht, "Vader is weg")
    assert len(points(reeks, "openen")) == 1


def test_a_chair_alone_has_nobody_to_ask() -> None:
    zaak = Zaak()
    zaak.plan()
    zaak.start()
    zaak.do(answer_nu, JaNee.NEE)
    zaak.save(zaak.overleg, vraag="Waar slaapt Sem?")
    assert points(zaak, "openen") == ()


def test_looking_back_asks_of_each_open_action_how_it_stands_and_why_not() -> None:
    reeks = Reeks()
    bellen, schrijven = reeks.actie("bellen"), reeks.actie("schrijven")
    assert points(reeks, "terugblik") == ()
    reeks.volgende()
    assert points(reeks, "terugblik") == (
        "Hoe staat het met de actie “bellen”?",
        "Hoe staat het met de actie “schrijven”?",
    )
    reeks.do(report_stand, bellen, StapStand.LOOPT)
    reeks.do(report_stand, schrijven, StapStand.NIET_GEDAAN)
    assert points(reeks, "terugblik") == ("De actie “schrijven”: niet gedaan, maar waardoor?",)
    reeks.do(report_stand, schrijven, StapStand.KON_NIET_MEER, want="verhuisd")
    assert points(reeks, "terugblik") == ()


def test_an_action_the_room_may_not_see_is_not_quoted() -> None:
    reeks = Reeks()
    reeks.actie("adres opvang regelen", geheime_plek=True)
    reeks.volgende()
    assert points(reeks, "terugblik") == ("Hoe staat het met de actie die niet op de muur mag?",)
