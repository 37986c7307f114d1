from __future__ import annotations

from overleg.dossier import Contact, EigenVerklaring, EigenWoord
from overleg.keuzes import InbrengSoort, Onderwerp, Rol
from overleg.verloop import check_poort, hear, report_klaar, reveal, say_wij_ook
from tests.verloop.opzet import Tafel, Zaak


def points(zaak: Zaak, stap: str) -> tuple[str, ...]:
    return check_poort(zaak.dossier, zaak.overleg_id, stap).open


def test_writing_waits_for_all_who_are_present() -> None:
    tafel = Tafel()
    tafel.inbreng(tafel.wijk, "geheim")
    tafel.do(report_klaar, tafel.juf)
    assert points(tafel, "opschrijven") == ("Nog niet klaar met schrijven: Politie-wijk en GGZ.",)
    tafel.do(report_klaar, tafel.wijk)
    tafel.do(report_klaar, tafel.arts)
    assert points(tafel, "opschrijven") == ()


def test_showing_is_done_when_what_only_one_knows_was_heard() -> None:
    tafel = Tafel()
    assert points(tafel, "tonen") == ("De inbreng is nog niet getoond.",)
    one, two = tafel.inbreng(tafel.wijk, "een"), tafel.inbreng(tafel.juf, "twee")
    tafel.inbreng(tafel.juf, "niet zien", aard=InbrengSoort.KUNNEN_WIJ_NIET_ZIEN)
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    assert points(tafel, "tonen") == ("Nog niet voorgelezen: 2 punten die maar één van ons weet.",)
    tafel.do(hear, one)
    assert points(tafel, "tonen") == ("Nog niet voorgelezen: 1 punt dat maar één van ons weet.",)
    tafel.do(say_wij_ook, two, tafel.wijk)
    assert points(tafel, "tonen") == ()


def test_everybody_was_asked_about_in_this_meeting() -> None:
    tafel = Tafel()
    tafel.mens("Noor", Rol.MELDER)
    assert points(tafel, "mensen") == ("Over Sem en Vader zelf is nog niets opgeschreven.",)
    tafel.make(EigenWoord, betrokkene_id=tafel.sem.id, tekst="ik wil naar oma")
    tafel.make(EigenVerklaring, betrokkene_id=tafel.vader.id, tekst="het klopt niet")
    assert points(tafel, "mensen") == (
        "Bij Sem en Vader staat nog niet wie hen het laatst zag of sprak.",
    )
    tafel.make(Contact, betrokkene_id=tafel.sem.id)
    assert points(tafel, "mensen") == ("Bij Vader staat nog niet wie die het laatst zag of sprak.",)
    tafel.make(Contact, betrokkene_id=tafel.vader.id)
    assert points(tafel, "mensen") == ()


def test_a_case_without_people_says_so() -> None:
    zaak = Zaak()
    zaak.plan()
    for stap in ("mensen", "veiligheid"):
        assert "Er staat nog niemand bij de mensen over wie het gaat." in points(zaak, stap)
