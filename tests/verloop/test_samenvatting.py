from __future__ import annotations

from overleg.dossier import Opmerking
from overleg.keuzes import Delen, JaNee, Onderwerp, OpmerkingSoort, Uitkomst
from overleg.verloop import add_bericht, answer_nu, report_nu_onveilig, reveal, tot_nu_toe
from tests.verloop.opzet import Tafel


def text(tafel: Tafel) -> str:
    return "\n".join(tot_nu_toe(tafel.dossier, tafel.overleg_id))


def test_a_latecomer_hears_the_question_the_danger_the_verdicts_and_the_actions() -> None:
    tafel = Tafel()
    tafel.save(tafel.overleg, vraag="Waar slaapt Sem?", zorg="Vader komt terug")
    tafel.do(add_bericht, "Vader is gezien", bron="wijkagent")
    tafel.do(report_nu_onveilig, wie="Sem", actie="politie naar huis", eigenaar="Bos")
    tafel.inbreng(tafel.wijk, "mes in de la")
    tafel.make(
        Opmerking,
        stem_id=tafel.juf.id,
        aard=OpmerkingSoort.ONTHOUDEN,
        tekst="Sem slaapt slecht",
    )
    tafel.make(Opmerking, aard=OpmerkingSoort.ONTHOUDEN)
    tafel.make(Opmerking, aard=OpmerkingSoort.ONTBREEKT, tekst="de huisarts")
    tafel.oordeel(tafel.sem, Uitkomst.ONVEILIG)
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    said = text(tafel)
    for part in (
        "Vraag van vandaag: Waar slaapt Sem?",
        "We zijn bij: Openen.",
        "Bericht van wijkagent om 14:00: Vader is gezien",
        "Er is nu iemand in gevaar: Sem.",
        "Op tafel: 1 regel; 1 daarvan weet maar één van ons.",
        "Onthouden: Sem slaapt slecht",
        "Sem: onveilig.",
        "Onze grootste zorg: Vader komt terug",
        "Actie: politie naar huis (Bos, di 17-11)",
    ):
        assert part in said
    assert said.count("Onthouden") == 1
    assert "de huisarts" not in said


def test_what_is_hidden_or_private_is_not_told() -> None:
    tafel = Tafel()
    tafel.inbreng(tafel.wijk, "verborgen")
    tafel.actie("bel advocaat", delen=Delen.NIET_MET, niet_met=(tafel.school.id,))
    tafel.actie("adres opvang", geheime_plek=True)
    said = text(tafel)
    assert "verborgen" not in said
    assert "Op tafel" not in said
    assert "Actie" not in said


def test_it_stays_short_whatever_was_typed() -> None:
    tafel = Tafel()
    tafel.do(answer_nu, JaNee.NEE)
    tafel.save(tafel.overleg, zorg="lang\n" * 1000)
    for nummer in range(9):
        tafel.actie(f"actie {nummer}")
    lines = tot_nu_toe(tafel.dossier, tafel.overleg_id)
    assert len(lines) <= 12
    assert all(len(line) <= 160 and "\n" not in line for line in lines)
    assert "En nog 4 acties." in lines
