from __future__ import annotations

from datetime import date

import pytest

from overleg.dossier import Aanspreekpunt, Oorzaak, Regie
from overleg.fouten import Fout
from overleg.keuzes import JaNee, Onderwerp, OorzaakUitkomst, StapStand, Uitkomst
from overleg.verloop import (
    Poort,
    asks_regie,
    check_poort,
    remove_ding,
    report_klaar,
    report_stand,
    reveal,
    skip_stap,
)
from tests.verloop.opzet import Tafel
from tests.verloop.plan.reeks import Reeks

PLAN = ("nodig", "afspraken", "stresstest", "regie")


def points(tafel: Tafel, stap: str) -> tuple[str, ...]:
    return check_poort(tafel.dossier, tafel.overleg_id, stap).open


@pytest.mark.parametrize("stap", PLAN)
def test_the_plan_asks_nothing_more_when_everybody_is_safe(stap: str) -> None:
    tafel = Tafel()
    tafel.oordeel(tafel.sem, Uitkomst.VEILIG)
    assert points(tafel, stap) != ()
    assert not check_poort(tafel.dossier, tafel.overleg_id, stap).ingeklapt
    vader = tafel.oordeel(tafel.vader, Uitkomst.VEILIG)
    hard = stap in ("afspraken", "regie")
    assert check_poort(tafel.dossier, tafel.overleg_id, stap) == Poort(hard, (), True)
    tafel.save(vader, uitkomst=Uitkomst.ONBEKEND)
    assert points(tafel, stap) != ()


def test_there_is_a_voorwaarde_for_each_unsafe_person() -> None:
    reeks = Reeks()
    reeks.oordeel(reeks.vader, Uitkomst.VEILIG)
    assert points(reeks, "nodig") == ("Voor Sem is er nog geen voorwaarde.",)
    reeks.voorwaarde(voor=(reeks.vader.id,))
    assert points(reeks, "nodig") == ("Voor Sem is er nog geen voorwaarde.",)
    reeks.voorwaarde()
    assert points(reeks, "nodig") == ()
    reeks.volgende()
    reeks.oordeel(reeks.sem, Uitkomst.ONVEILIG)
    assert points(reeks, "nodig") == ()


def test_each_action_has_one_owner_a_date_and_a_yes() -> None:
    reeks = Reeks()
    assert points(reeks, "afspraken") == ("Er is nog geen actie, terwijl niet iedereen veilig is.",)
    stap = reeks.actie("", eigenaar="", uiterlijk=None, kan_dat=None)
    assert points(reeks, "afspraken") == (
        "De actie zonder tekst: wat gaat er gebeuren?",
        "De actie zonder tekst heeft nog geen eigenaar.",
        "De actie zonder tekst heeft nog geen datum.",
        "De actie zonder tekst: zegt de eigenaar ‘kan ik’?",
    )
    reeks.save(stap, wat="bel", betrokkene_id=reeks.sem.id, uiterlijk=date(2026, 11, 18))
    reeks.save(stap, kan_dat=JaNee.NEE)
    assert points(reeks, "afspraken") == (
        "De actie “bel” kan niet zo, of we weten het niet. Kies een andere eigenaar of datum.",
    )
    reeks.save(stap, kan_dat=JaNee.JA)
    assert points(reeks, "afspraken") == ()


def test_an_action_that_still_runs_is_an_action_too() -> None:
    reeks = Reeks()
    stap = reeks.actie("bellen")
    reeks.volgende()
    assert points(reeks, "afspraken") == ()
    reeks.do(report_stand, stap, StapStand.GEDAAN)
    assert len(points(reeks, "afspraken")) == 1


def test_each_voorwaarde_has_a_wat_als() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("slaapt veilig")
    missing = "Bij de voorwaarde “slaapt veilig” is er nog geen wat-als."
    assert missing in points(reeks, "stresstest")
    watals = reeks.watals(line)
    assert missing not in points(reeks, "stresstest")
    reeks.save(watals, doet="Bos belt", beslist="Bos")
    assert points(reeks, "stresstest") == (
        "De oorzaken zijn nog niet getoond. 3 stemmen zijn nog niet klaar met schrijven.",
    )
    for stem in (reeks.wijk, reeks.juf):
        reeks.do(report_klaar, stem, onderwerp=Onderwerp.OORZAAK)
    assert points(reeks, "stresstest")[0].endswith("1 stem is nog niet klaar met schrijven.")
    reeks.do(report_klaar, reeks.arts, onderwerp=Onderwerp.OORZAAK)
    assert points(reeks, "stresstest") == ("De oorzaken zijn nog niet getoond.",)
    reeks.do(reveal, Onderwerp.OORZAAK)
    assert points(reeks, "stresstest") == ()


def test_a_script_that_holds_the_step_in_another_one_asks_no_causes() -> None:
    tafel = Tafel("acuut")
    assert not any("oorzaken" in zin for zin in points(tafel, "afspraken"))


def test_each_cause_that_was_shown_is_dealt_with() -> None:
    reeks = Reeks()
    reeks.save(reeks.watals(reeks.voorwaarde()), doet="x", beslist="y")
    cause = reeks.make(Oorzaak, stem_id=reeks.wijk.id, tekst="vader komt terug")
    assert len(points(reeks, "stresstest")) == 1, "what it is stays with who wrote it"
    reeks.do(reveal, Onderwerp.OORZAAK, reden="x")
    assert points(reeks, "stresstest") == ("Bij 1 oorzaak staat nog niet wat we ermee doen.",)
    reeks.save(cause, uitkomst=OorzaakUitkomst.AANVAARD)
    assert points(reeks, "stresstest") == ("Bij 1 oorzaak staat ‘aanvaard’, maar niet waarom.",)
    reeks.save(cause, reden="dat kunnen wij niet afdwingen")
    assert points(reeks, "stresstest") == ()


def test_somebody_directs_or_the_decision_has_a_name_and_a_date() -> None:
    tafel = Tafel()
    tafel.make(Aanspreekpunt, naam="Anne", buiten_uren="0800")
    missing = "Er is nog geen casusregisseur. Of zeg wie dat wanneer besluit."
    tafel.do(skip_stap, "nodig", "geen tijd")
    assert points(tafel, "regie") == (missing,)
    regie = tafel.make(Regie, open_besluit=True, besluit_voor=date(2026, 11, 20))
    assert points(tafel, "regie") == (missing,)
    tafel.save(regie, besluit_door="wethouder", besluit_voor=None)
    assert points(tafel, "regie") == ("Voor wanneer is besloten wie de casusregisseur is?",)
    tafel.save(regie, besluit_voor=date(2026, 11, 20))
    assert points(tafel, "regie") == ()


def test_who_directs_waits_until_it_is_known_what_is_needed() -> None:
    reeks = Reeks()
    reeks.make(Aanspreekpunt, naam="Anne", buiten_uren="0800")
    first = "Eerst ‘Wat is nodig?’: doe die stap of sla hem over. Daarna: wie heeft de regie?"
    missing = "Er is nog geen casusregisseur. Of zeg wie dat wanneer besluit."
    assert points(reeks, "regie") == (first,)
    assert not asks_regie(reeks.dossier, reeks.overleg_id)
    reeks.voorwaarde(voor=(reeks.sem.id, reeks.vader.id))
    assert points(reeks, "regie") == (missing,), "everything that is needed is there"
    assert asks_regie(reeks.dossier, reeks.overleg_id)


def test_two_directors_are_refused_and_shown_when_they_are_there_all_the_same() -> None:
    tafel = Tafel()
    tafel.make(Aanspreekpunt, naam="Anne", buiten_uren="0800")
    een = tafel.make(Regie, naam="Bos")
    with pytest.raises(Fout, match="er kan er maar één zijn"):
        tafel.make(Regie, naam="Kok")
    ander = Regie(
        casus_id=een.casus_id, overleg_id=een.overleg_id, gemaakt_op=een.gemaakt_op, naam="Kok"
    )
    tafel.apply((ander,))
    assert points(tafel, "regie") == (
        "Er staan twee casusregisseurs. Kies er één, of zeg wie wanneer besluit.",
    )


def test_without_people_the_plan_says_what_to_do() -> None:
    tafel = Tafel()
    for mens in (tafel.sem, tafel.vader):
        tafel.do(remove_ding, mens)
    assert points(tafel, "nodig") == (
        "Er is nog niemand om een plan voor te maken. Zet bij ‘Openen’ over wie het gaat.",
    )


def test_everybody_has_one_contact() -> None:
    tafel = Tafel()
    tafel.make(Regie, naam="De Wit")
    punt = tafel.make(Aanspreekpunt, naam=" ", voor=(tafel.sem.id,), buiten_uren="0800")
    assert points(tafel, "regie")[:1] == ("Sem en Vader hebben nog geen aanspreekpunt.",)
    tafel.make(Aanspreekpunt, naam="Els", voor=(tafel.sem.id,), buiten_uren="0800")
    assert points(tafel, "regie") == ("Vader heeft nog geen aanspreekpunt.",)
    tafel.save(punt, naam="Anne", voor=(tafel.sem.id, tafel.vader.id))
    assert points(tafel, "regie") == ()


def test_in_a_short_script_the_actions_step_asks_what_it_holds() -> None:
    tafel = Tafel("acuut")
    found = points(tafel, "afspraken")
    assert "Voor Sem en Vader is er nog geen voorwaarde." in found
    assert "Er is nog geen wat-als." in found
    assert "Bij Sem en Vader staat nog niet wat zij zelf nodig hebben." in found
    assert check_poort(tafel.dossier, tafel.overleg_id, "afspraken").hard
