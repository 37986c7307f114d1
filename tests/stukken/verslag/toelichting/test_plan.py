from __future__ import annotations

from datetime import date

from overleg.dossier import (
    Afspraak,
    Oorzaak,
    Voorwaarde,
)
from overleg.dossier.zichtbaar import DEELNEMERS
from overleg.keuzes import (
    AfspraakFase,
    Delen,
    Onderwerp,
    OorzaakUitkomst,
)
from overleg.stukken.verslag.toelichting import bouw_toelichting
from tests.dossier.bouwen import getoond, maak
from tests.stukken.lezen import TWEEDE, VORIGE, lees_deel, make_blik


def test_the_plan_goes_by_the_numbers_of_the_first_pages() -> None:
    dingen = (
        maak(
            Voorwaarde,
            "v",
            zien_aan="Hij slaapt.",
            termijn=date(2026, 12, 1),
            gesteld_door="school",
        ),
        maak(Voorwaarde, "w"),
        maak(Afspraak, "a", zien_aan="Zij belt.", tot=date(2026, 12, 2), fase=AfspraakFase.HERSTEL),
        maak(Afspraak, "b", tekst="kaal"),
    )
    shown = lees_deel(bouw_toelichting, make_blik(*dingen))
    assert "Voorwaarde 1: Waaraan zien we dat: Hij slaapt. Termijn: di 1 december 2026" in shown
    assert "Wie stelt dit: school" in shown
    assert "Voorwaarde 2: Waaraan zien we dat: niet bekend" in shown
    assert "Afspraak 1: Waaraan zien we dat: Zij belt. Tot: wo 2 december 2026" in shown
    assert "Waarvoor: herstel" in shown
    assert "Afspraak 2" not in shown


def test_causes_and_what_was_done_with_them() -> None:
    dingen = (
        getoond(Onderwerp.OORZAAK),
        maak(Oorzaak, stem_id="stem-school", tekst="Sleutel", uitkomst=OorzaakUitkomst.WAT_ALS),
        maak(Oorzaak, tekst="Pech", uitkomst=OorzaakUitkomst.AANVAARD, reden="Kan niet anders."),
    )
    shown = lees_deel(bouw_toelichting, make_blik(*dingen))
    assert "Sleutel (School) Wat we ermee deden: wat-als gemaakt" in shown
    assert "Pech Wat we ermee deden: aanvaard. Kan niet anders." in shown


def test_what_lapsed_in_this_meeting_and_why() -> None:
    oud = maak(Voorwaarde, "oud", overleg_id="vorige", tekst="Slot")
    weg = maak(Voorwaarde, vorige_id="oud", tekst="Slot", vervallen=True, vervallen_want="Verhuisd")
    shown = lees_deel(bouw_toelichting, make_blik(VORIGE, TWEEDE, oud, weg))
    assert "Voorwaarde: Slot Waarom: Verhuisd" in shown


def test_a_line_that_only_lapses_because_something_is_hidden_stays_silent() -> None:
    oud = maak(Voorwaarde, "oud", tekst="Slot")
    nieuw = maak(Voorwaarde, "nieuw", vorige_id="oud", delen=Delen.KAMER)
    blik = make_blik(oud, nieuw, lezer=DEELNEMERS)
    assert blik.van(Voorwaarde)[0].vervallen
    assert lees_deel(bouw_toelichting, blik) == ""
