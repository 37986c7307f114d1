from __future__ import annotations

from overleg.dossier import Afspraak, Oordeel, Voorwaarde, WatAls
from overleg.dossier.zichtbaar import DEELNEMERS
from overleg.keuzes import Delen, StapSoort, StapUitkomst, Uitkomst
from overleg.stukken.document import Lijst
from overleg.stukken.verslag.plan import bouw_plan
from tests.dossier.bouwen import maak
from tests.stukken.lezen import TWEEDE, VORIGE, gedaan, lees_deel, make_bezig, make_blik

VOORWAARDE = maak(Voorwaarde, "slot", voor=["sem"], tekst="Sem slaapt veilig.")
AFSPRAAK = maak(
    Afspraak,
    "tante",
    voorwaarde_id="slot",
    wie=["moeder"],
    tekst="Moeder slaapt bij tante.",
    toezicht_door="school",
)
WATALS = maak(
    WatAls,
    "deur",
    voorwaarde_id="slot",
    signaal="Vader staat voor de deur.",
    doet="Moeder belt 112.",
    beslist="politie",
    uiterlijk="meteen",
)


def test_the_plan_says_what_how_and_what_if() -> None:
    shown = lees_deel(bouw_plan, make_blik(VOORWAARDE, AFSPRAAK, WATALS))
    assert "Wat moet minimaal geregeld zijn? " in shown
    assert "1. Voor Sem: Sem slaapt veilig." in shown
    assert "1. Moeder slaapt bij tante. (bij voorwaarde 1; wie let hierop: school)" in shown
    assert "- Als: Vader staat voor de deur. (bij voorwaarde 1) Dan: Moeder belt 112." in shown
    assert "Wie beslist: politie, uiterlijk meteen" in shown


def test_what_the_family_does_is_a_list_of_its_own() -> None:
    lijsten = [
        blok
        for blok in bouw_plan(make_blik(VOORWAARDE, AFSPRAAK, WATALS))
        if isinstance(blok, Lijst)
    ]
    assert len(lijsten) == 3
    assert sum("Moeder slaapt bij tante" in item for een in lijsten for item in een.items) == 1


def test_what_nobody_filled_in_is_said() -> None:
    leeg = (VOORWAARDE, AFSPRAAK.met(toezicht_door=""), WATALS.met(doet="", beslist=""))
    shown = lees_deel(bouw_plan, make_blik(*leeg))
    assert "wie let hierop: niet bekend" in shown
    assert "Dan: niet bekend Wie beslist: niet bekend" in shown
    zonder = lees_deel(bouw_plan, make_blik())
    assert zonder.count("Niet bekend.") == 3


def test_an_unsafe_person_without_a_voorwaarde_is_named() -> None:
    onveilig = maak(Oordeel, betrokkene_id="moeder", uitkomst=Uitkomst.ONBEKEND)
    veilig = maak(Oordeel, betrokkene_id="vader", uitkomst=Uitkomst.VEILIG)
    shown = lees_deel(bouw_plan, make_blik(VOORWAARDE, onveilig, veilig))
    assert "Voor Moeder: niet bekend." in shown


def test_a_plan_that_was_not_looked_at_today_says_so_once() -> None:
    oud = VOORWAARDE.met(overleg_id="vorige")
    shown = lees_deel(bouw_plan, make_bezig(VORIGE, oud, volgnummer=2))
    expected = (
        "Nog niet besproken. Dit is het plan uit overleg 1, 27 oktober. Vandaag is niet gekeken"
    )
    assert expected in shown
    assert shown.count("uit overleg 1, 27 oktober") == 1
    assert "En als het misgaat?" not in shown


def test_steps_that_went_differently_each_have_their_own_word() -> None:
    stappen = (
        *gedaan(StapSoort.NODIG, StapSoort.AFSPRAKEN),
        *gedaan(StapSoort.STRESSTEST, uitkomst=StapUitkomst.OVERGESLAGEN, reden="Geen tijd"),
    )
    shown = lees_deel(bouw_plan, make_blik(VOORWAARDE, *stappen))
    assert shown.endswith("En als het misgaat? ------------------- Overgeslagen: Geen tijd.")


def test_a_line_that_was_followed_or_lapsed_is_not_there() -> None:
    oud = VOORWAARDE.met(overleg_id="vorige")
    nieuw = maak(Voorwaarde, "twee", vorige_id="slot", voor=["sem"], tekst="Twee sloten.")
    shown = lees_deel(bouw_plan, make_blik(VORIGE, TWEEDE, oud, nieuw, AFSPRAAK))
    assert "Twee sloten." in shown
    assert "Sem slaapt veilig" not in shown
    assert "bij voorwaarde 1" in shown


def test_an_old_line_is_not_read_as_valid_when_what_follows_it_is_hidden() -> None:
    oud = VOORWAARDE.met(overleg_id="vorige")
    nieuw = maak(Voorwaarde, "twee", vorige_id="slot", tekst="GEHEIM", delen=Delen.KAMER)
    shown = lees_deel(bouw_plan, make_blik(VORIGE, TWEEDE, oud, nieuw, lezer=DEELNEMERS))
    assert "Sem slaapt veilig" not in shown
    assert "GEHEIM" not in shown
