from __future__ import annotations

from datetime import date

from overleg.dossier import Contact, Inbreng
from overleg.keuzes import ContactSoort, InbrengSoort, Onderwerp, Precisie
from overleg.verloop import finish_overleg, reveal, tijdlijn
from tests.verloop.opzet import Tafel


def words(tafel: Tafel) -> list[str]:
    return [
        punt.ding.tekst if isinstance(punt.ding, Inbreng) else "gezien"
        for punt in tijdlijn(tafel.dossier)
    ]


def test_events_of_voices_and_meetings_stand_in_order_however_vague() -> None:
    tafel = Tafel()
    for tekst, datum, precisie in (
        ("dag", date(2026, 3, 4), Precisie.DAG),
        ("maand", date(2026, 3, 15), Precisie.MAAND),
        ("jaar", date(2026, 7, 1), Precisie.JAAR),
        ("onbekend", None, Precisie.ONBEKEND),
        ("zonder precisie", date(2020, 1, 1), Precisie.ONBEKEND),
        ("vorig jaar", date(2025, 12, 31), Precisie.DAG),
    ):
        tafel.inbreng(tafel.wijk, tekst, datum=datum, precisie=precisie)
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    tafel.make(
        Contact,
        betrokkene_id=tafel.sem.id,
        aard=ContactSoort.GEZIEN,
        datum=date(2026, 3, 5),
        precisie=Precisie.DAG,
    )
    assert words(tafel) == [
        "vorig jaar",
        "jaar",
        "maand",
        "dag",
        "gezien",
        "onbekend",
        "zonder precisie",
    ]
    tafel.do(finish_overleg, reden="x")
    tafel.plan()
    tafel.start()
    tafel.inbreng(
        tafel.van(type(tafel.wijk))[0], "verborgen", datum=date(2026, 3, 4), precisie=Precisie.DAG
    )
    assert "verborgen" not in words(tafel)
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    assert words(tafel)[3:5] == ["dag", "verborgen"]


def test_what_nobody_knows_is_no_event() -> None:
    tafel = Tafel()
    tafel.inbreng(tafel.wijk, "of vader een sleutel heeft", aard=InbrengSoort.WETEN_WIJ_NIET)
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    assert tijdlijn(tafel.dossier) == ()
