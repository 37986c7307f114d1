from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from overleg.dossier import (
    OP_NAAM,
    Aanspreekpunt,
    Acuutkaart,
    Behoefte,
    Cijfer,
    Contact,
    Deelnemer,
    EigenWoord,
    Inbreng,
    Informeren,
    Oordeel,
    Opmerking,
    Regie,
    Tegenspraak,
    Uitgegeven,
)
from overleg.keuzes import (
    EigenWoordSoort,
    JaNee,
    Onderwerp,
    OpmerkingSoort,
    StapSoort,
    StukSoort,
    Uitkomst,
)
from overleg.leidraad import to_tekst
from overleg.leidraad.velden import list_velden
from overleg.verloop import check_poort, finish_overleg, leave, reveal
from tests.verloop.opzet import Tafel, leidraad


def require(tafel: Tafel, stap: str, *adressen: str) -> None:
    """Give the meeting a script that requires exactly these fields in a step."""
    script = leidraad("volledig")
    stappen = tuple(
        replace(een, verplicht=adressen if een.id == stap else ()) for een in script.stappen
    )
    tekst = to_tekst(replace(script, stappen=stappen))
    tafel.dossier = tafel.dossier.met((tafel.overleg.met(leidraad_tekst=tekst),))


def required(tafel: Tafel, stap: str, *adressen: str) -> set[str]:
    """Give what the gate says because of these fields, and would not say without them."""
    require(tafel, stap)
    without = set(check_poort(tafel.dossier, tafel.overleg_id, stap).open)
    require(tafel, stap, *adressen)
    return set(check_poort(tafel.dossier, tafel.overleg_id, stap).open) - without


@pytest.mark.parametrize("soort", list(StapSoort))
def test_every_field_a_script_may_require_is_understood(soort: StapSoort) -> None:
    stap = next(een.id for een in leidraad("volledig").stappen if een.soort is soort)
    tafel = Tafel("volledig")
    for adres in list_velden(soort):
        for zin in required(tafel, stap, adres):
            assert "None" not in zin
            assert zin.endswith(".")


def test_a_field_of_the_meeting_itself() -> None:
    tafel = Tafel()
    assert required(tafel, "openen", "overleg.vraag") == {
        "“Vraag van vandaag” is nog niet ingevuld."
    }
    tafel.save(tafel.overleg, vraag="  ")
    assert len(required(tafel, "openen", "overleg.vraag")) == 1
    tafel.save(tafel.overleg, vraag="Waar slaapt Sem?")
    assert required(tafel, "openen", "overleg.vraag") == set()


def test_a_reason_is_asked_only_when_it_matters() -> None:
    tafel = Tafel()
    assert required(tafel, "openen", "overleg.geinformeerd_want") == set()
    tafel.save(tafel.overleg, geinformeerd=JaNee.NEE)
    assert required(tafel, "openen", "overleg.geinformeerd_want") == {
        "“Want” is nog niet ingevuld."
    }


def test_the_card_is_asked_after_only_when_there_was_one() -> None:
    tafel = Tafel()
    assert required(tafel, "terugblik", "overleg.kaart_gebruikt") == set()
    tafel.make(Acuutkaart, geldig_tot=tafel.nu)
    assert required(tafel, "terugblik", "overleg.kaart_gebruikt") == set()
    tafel.do(finish_overleg, reden="x")
    tafel.plan()
    tafel.start()
    assert len(required(tafel, "terugblik", "overleg.kaart_gebruikt")) == 1


def test_a_field_of_each_voice_in_the_room() -> None:
    tafel = Tafel()
    tafel.do(leave, tafel.juf)
    assert required(tafel, "openen", "deelnemer.grondslag") == {
        "Bij GGZ is “Grondslag” nog niet ingevuld."
    }
    tafel.save(tafel.stored(Deelnemer, tafel.arts), grondslag="Toestemming")
    assert required(tafel, "openen", "deelnemer.grondslag") == set()


def test_one_line_about_each_person_is_enough() -> None:
    tafel = Tafel()
    for mens in (tafel.sem, tafel.vader):
        tafel.make(Contact, betrokkene_id=mens.id)
    tafel.make(Contact, betrokkene_id=tafel.sem.id, door="Bos")
    assert required(tafel, "mensen", "contact.door") == {
        "Bij Vader is “Door wie” nog niet ingevuld."
    }
    # A date nobody knows is an answer.
    assert required(tafel, "mensen", "contact.datum") == set()


def test_whom_it_was_told_to_is_asked_only_of_what_was_told() -> None:
    tafel = Tafel()
    for mens in (tafel.sem, tafel.vader):
        tafel.make(EigenWoord, betrokkene_id=mens.id, tekst="naar oma")
    assert required(tafel, "mensen", "eigenwoord.aan_wie") == set()
    tafel.make(EigenWoord, betrokkene_id=tafel.sem.id, aard=EigenWoordSoort.VERTELD, tekst="alles")
    assert required(tafel, "mensen", "eigenwoord.aan_wie") == {
        "Bij Sem is “Aan wie” nog niet ingevuld."
    }


def test_needs_are_asked_of_who_is_unsafe() -> None:
    tafel = Tafel()
    tafel.oordeel(tafel.vader, Uitkomst.VEILIG)
    assert required(tafel, "nodig", "behoefte.tekst") == {
        "Bij Sem staat nog niet wat die zelf nodig heeft."
    }
    tafel.make(Behoefte, betrokkene_id=tafel.sem.id, tekst="rust")
    assert required(tafel, "nodig", "behoefte.tekst") == set()


def test_a_provisional_verdict_can_be_required_in_the_opening() -> None:
    tafel = Tafel()
    tafel.make(Oordeel, betrokkene_id=tafel.sem.id, uitkomst=Uitkomst.VEILIG, voorlopig=True)
    assert required(tafel, "openen", "oordeel.uitkomst") == {
        "Over Vader is nog geen voorlopig oordeel."
    }


def test_since_when_is_asked_only_of_who_is_unsafe() -> None:
    tafel = Tafel()
    tafel.oordeel(tafel.vader, Uitkomst.VEILIG)
    tafel.oordeel(tafel.sem, Uitkomst.ONVEILIG)
    assert required(tafel, "veiligheid", "oordeel.duur") == {
        "Bij Sem is “Nu of al langer” nog niet ingevuld."
    }


def test_each_line_has_the_field_and_there_must_be_one() -> None:
    tafel = Tafel()
    assert required(tafel, "afspraken", "vervolgstap.klaar_als") == {"Er is nog geen actie."}
    tafel.actie("bellen")
    tafel.actie("schrijven", klaar_als="brief weg")
    assert required(tafel, "afspraken", "vervolgstap.klaar_als") == {
        "Bij de actie “bellen” is “Klaar als” nog niet ingevuld."
    }


def test_lines_there_may_be_none_of() -> None:
    tafel = Tafel()
    assert required(tafel, "tonen", "tegenspraak.toelichting") == set()
    one, two = tafel.inbreng(tafel.wijk, "een"), tafel.inbreng(tafel.juf, "twee")
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    tafel.make(Tegenspraak, een_id=one.id, ander_id=two.id)
    assert len(required(tafel, "tonen", "tegenspraak.toelichting")) == 1


def test_a_hidden_line_is_not_asked_after_until_it_is_shown() -> None:
    tafel = Tafel()
    tafel.make(Inbreng, stem_id=tafel.wijk.id, tekst="geheim")
    assert required(tafel, "opschrijven", "inbreng.bron") == set()
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    assert required(tafel, "opschrijven", "inbreng.bron") == {
        "Bij een inbreng van Politie-wijk is “Bron” nog niet ingevuld."
    }


def test_a_score_nobody_knows_is_an_answer() -> None:
    tafel = Tafel()
    score = tafel.make(Cijfer, stem_id=tafel.wijk.id, betrokkene_id=tafel.sem.id)
    tafel.do(reveal, Onderwerp.CIJFER, reden="x")
    assert required(tafel, "veiligheid", "cijfer.cijfer") == {
        "Bij een cijfer van Politie-wijk is “Cijfer” nog niet ingevuld."
    }
    tafel.save(score, weet_niet=True)
    assert required(tafel, "veiligheid", "cijfer.cijfer") == set()
    tafel.save(score, weet_niet=False, cijfer=0)
    assert required(tafel, "veiligheid", "cijfer.cijfer") == set()


def test_remarks_belong_to_their_own_step() -> None:
    tafel = Tafel()
    tafel.make(Opmerking, aard=OpmerkingSoort.ONTHOUDEN, tekst="Sem slaapt slecht")
    assert required(tafel, "tonen", "opmerking.tekst") == set()
    assert len(required(tafel, "blinde_vlekken", "opmerking.tekst")) == 1


def test_what_holds_from_earlier_counts() -> None:
    tafel = Tafel()
    tafel.make(Regie, naam="De Wit", nodig="kent het gezin", vervanger="Bos")
    tafel.make(Aanspreekpunt, naam="Anne", buiten_uren="0800")
    tafel.do(finish_overleg, reden="x")
    tafel.plan("volledig")
    tafel.start()
    assert required(tafel, "regie", "regie.vervanger", "aanspreekpunt.buiten_uren") == set()
    assert required(tafel, "regie", "aanspreekpunt.uren", "informeren.wie") == {
        "Bij het aanspreekpunt “Anne” is “Bereikbaar op” nog niet ingevuld.",
        "Er staat nog niet wie het aan wie vertelt.",
    }
    tafel.make(Informeren, wie="Anne")
    assert "Er staat nog niet wie het aan wie vertelt." not in required(
        tafel, "regie", "informeren.wie"
    )


def test_only_the_card_counts_for_who_gets_the_card() -> None:
    tafel = Tafel()
    tafel.make(Uitgegeven, aard=StukSoort.ACUUTKAART, aan="meldkamer")
    assert required(tafel, "acuutkaart", "uitgegeven.aan") == set()
    assert len(required(tafel, "acuutkaart", "uitgegeven.ontvangen_door")) == 1


def test_of_the_plan_nothing_is_asked_when_everybody_is_safe() -> None:
    tafel = Tafel()
    for mens in (tafel.sem, tafel.vader):
        tafel.oordeel(mens, Uitkomst.VEILIG)
    for stap, adres in (("nodig", "hulproute.naam"), ("stresstest", "watals.doet")):
        assert required(tafel, stap, adres) == set()


def test_every_kind_that_may_be_required_exists() -> None:
    for soort in StapSoort:
        for adres in list_velden(soort):
            naam, _, veld = adres.partition(".")
            assert veld in OP_NAAM[naam].model_fields


def test_a_date_counts_as_filled() -> None:
    tafel = Tafel()
    tafel.save(tafel.overleg, volgende_datum=date(2026, 12, 1))
    assert required(tafel, "akkoord", "overleg.volgende_datum") == set()
