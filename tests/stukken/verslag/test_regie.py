from __future__ import annotations

from datetime import date

from overleg.dossier import Aanspreekpunt, Informeren, Monitormoment, Parkeerpunt, Regie
from overleg.keuzes import JaNee, PapierManier, ParkeerSoort
from overleg.stukken.verslag.regie import bouw_regie
from tests.dossier.bouwen import maak
from tests.stukken.lezen import AFGEROND, TWEEDE, VORIGE, lees_deel, make_bezig, make_blik

REGIE = maak(Regie, "regie", naam="Kok", organisatie_id="school", vervanger="Azimi")
PUNT = maak(
    Aanspreekpunt,
    "punt",
    voor=["sem", "moeder"],
    naam="Kok",
    telefoon="06-1",
    uren="van 9 tot 5",
    buiten_uren="0800",
)


def test_who_directs_and_whom_people_call() -> None:
    shown = lees_deel(bouw_regie, make_blik(REGIE, PUNT))
    assert "Casusregisseur: Kok (School) Vervanger: Azimi" in shown
    assert "Voor Sem en Moeder: Kok, 06-1, van 9 tot 5 Buiten die uren: 0800" in shown


def test_an_open_decision_says_who_decides_and_by_when() -> None:
    open_besluit = maak(
        Regie, open_besluit=True, besluit_door="bestuurlijke groep", besluit_voor=date(2026, 11, 24)
    )
    shown = lees_deel(bouw_regie, make_blik(open_besluit))
    assert "Casusregisseur: nog geen besluit Wie besluit: bestuurlijke groep" in shown
    assert "Besluit voor: di 24 november 2026" in shown


def test_nothing_is_left_out_in_silence() -> None:
    shown = lees_deel(bouw_regie, make_blik())
    for expected in (
        "Casusregisseur: niet bekend",
        "Aanspreekpunt: niet bekend",
        "Wie vertelt het: niet bekend",
        "Volgend overleg: nog geen datum",
    ):
        assert expected in shown
    kaal = lees_deel(bouw_regie, make_blik(maak(Aanspreekpunt)))
    assert "Voor iedereen: niet bekend Buiten die uren: niet bekend" in kaal


def test_who_tells_what_to_whom_and_whether_that_is_safe() -> None:
    moeder = maak(
        Informeren,
        aan_id="moeder",
        wie="Azimi",
        wanneer="vanavond",
        veilig=JaNee.NEE,
        papier=PapierManier.VOORLEZEN,
    )
    melder = maak(Informeren, melder=True)
    shown = lees_deel(bouw_regie, make_blik(moeder, melder))
    assert "Aan Moeder: Azimi, vanavond (dat is niet veilig; voorlezen)" in shown
    assert "Aan de melder: niet bekend, geen tijd (niet gevraagd of dat veilig is)" in shown


def test_when_we_look_again_and_what_goes_to_the_board() -> None:
    laat = maak(Monitormoment, datum=date(2026, 12, 1), wat="Slaapt hij?", wie="school")
    vroeg = maak(Monitormoment, datum=date(2026, 11, 20), wat="Is vader weg?")
    ooit = maak(Monitormoment, wat="Ooit")
    knel = maak(Parkeerpunt, aard=ParkeerSoort.KNELPUNT, tekst="Geen plek", naar="bestuur")
    blik = make_blik(ooit, laat, vroeg, knel, AFGEROND.met(volgende_datum=date(2026, 12, 1)))
    shown = lees_deel(bouw_regie, blik)
    assert shown.index("Is vader weg?") < shown.index("Slaapt hij?") < shown.index("Ooit")
    assert "di 1 december 2026, door school: Slaapt hij?" in shown
    assert "Volgend overleg: di 1 december 2026" in shown
    assert "Geen plek (naar bestuur)" in shown


def test_what_holds_from_before_says_so() -> None:
    oud = REGIE.met(overleg_id="vorige", gemaakt_op=VORIGE.gemaakt_op)
    bezig = lees_deel(bouw_regie, make_bezig(VORIGE, oud, volgnummer=2))
    assert "Dit geldt nog uit overleg 1, 27 oktober. Casusregisseur: Kok" in bezig
    gedaan = lees_deel(bouw_regie, make_blik(VORIGE, TWEEDE, oud))
    assert "Casusregisseur: Kok (School) (uit overleg 1, 27 oktober)" in gedaan
