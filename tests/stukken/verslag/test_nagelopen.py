from __future__ import annotations

from datetime import date
from typing import Any

from overleg.dossier import Afspraak, Monitormoment, Nagelopen, Voorwaarde, WatAls
from overleg.dossier.zichtbaar import CRISISDIENST, DEELNEMERS, LEREN, Lezer, zichtbaar_voor
from overleg.keuzes import Delen, JaNee, LezerSoort, RegelUitkomst, WatAlsVerloop
from overleg.stukken.verslag.nagelopen import bouw_nagelopen
from tests.dossier.bouwen import maak, tafel
from tests.stukken.lezen import TWEEDE, VORIGE, lees_deel, make_blik


def oud(soort: Any, ding_id: str, **velden: Any) -> Any:
    """Make a line of the meeting before."""
    return maak(soort, ding_id, overleg_id="vorige", gemaakt_op=VORIGE.gemaakt_op, **velden)


SLAAPT = oud(Voorwaarde, "slaapt", tekst="Sem slaapt veilig.", termijn=date(2026, 11, 10))
BELT = oud(Afspraak, "belt", tekst="Vader belt niet.", voorwaarde_id="slaapt")
DEUR = oud(WatAls, "deur", signaal="Vader staat aan de deur", doet="112 bellen")
KIJKT = oud(Monitormoment, "kijkt", wat="Slaapt Sem?", datum=date(2026, 11, 12), wie="juf")
PLAN = (VORIGE, TWEEDE, SLAAPT, BELT, DEUR, KIJKT)


def test_a_plan_nobody_walked_is_not_told_about() -> None:
    assert lees_deel(bouw_nagelopen, make_blik(*PLAN)) == ""
    assert lees_deel(bouw_nagelopen, make_blik()) == ""


def test_each_line_tells_what_became_of_it_and_why() -> None:
    new = maak(Voorwaarde, "nieuw", vorige_id="slaapt", tekst="Sem slaapt bij oma.")
    gone = maak(Afspraak, "weg", vorige_id="belt", vervallen=True, vervallen_want="Hij is weg.")
    blik = make_blik(
        *PLAN,
        new,
        gone,
        maak(Nagelopen, voorwaarde_id="slaapt", uitkomst=RegelUitkomst.VERANDERT, want="Juf zag."),
        maak(Nagelopen, afspraak_id="belt", uitkomst=RegelUitkomst.VERVALT, gebeurd=JaNee.NEE),
        maak(Nagelopen, watals_id="deur", verloop=WatAlsVerloop.ANDERS, want="Nummer klopte niet."),
        maak(Nagelopen, monitormoment_id="kijkt", gebeurd=JaNee.JA, want="Oma belde."),
    )
    shown = " ".join(lees_deel(bouw_nagelopen, blik).split())
    for zin in (
        "Gold tot di 10 november 2026",
        "Wordt: Sem slaapt bij oma.",
        "Juf zag.",
        "Vervalt.",
        "Hij is weg.",
        "maar we deden",
        "Nummer klopte niet.",
        "Er is gekeken.",
        "Oma belde.",
    ):
        assert zin in shown, zin


def test_what_the_plan_says_counts_and_not_what_was_answered_first() -> None:
    said = maak(Nagelopen, afspraak_id="belt", uitkomst=RegelUitkomst.BLIJFT)
    gone = maak(Afspraak, "weg", vorige_id="belt", vervallen=True)
    assert "Vervalt." in lees_deel(bouw_nagelopen, make_blik(*PLAN, said, gone))


def test_a_line_nobody_spoke_about_says_so() -> None:
    said = maak(Nagelopen, voorwaarde_id="slaapt", uitkomst=RegelUitkomst.BLIJFT)
    shown = lees_deel(bouw_nagelopen, make_blik(*PLAN, said))
    assert shown.count("Hier is vandaag niet") == 3
    assert "Blijft staan." in shown


def test_the_table_reads_it_but_not_what_stays_in_the_room() -> None:
    kept = maak(Nagelopen, voorwaarde_id="slaapt", want="GEHEIM", delen=Delen.KAMER)
    open_said = maak(Nagelopen, afspraak_id="belt", want="OPEN")
    shown = lees_deel(bouw_nagelopen, make_blik(*PLAN, kept, open_said, lezer=DEELNEMERS))
    assert "OPEN" in shown
    assert "GEHEIM" not in shown
    hidden = SLAAPT.met(delen=Delen.KAMER)
    about = maak(Nagelopen, voorwaarde_id="slaapt", want="OVER GEHEIM")
    dossier = (VORIGE, TWEEDE, hidden, BELT, about, open_said)
    shown = lees_deel(bouw_nagelopen, make_blik(*dossier, lezer=DEELNEMERS))
    assert "GEHEIM" not in shown
    assert "slaapt" not in shown


def test_people_and_the_night_get_nothing_of_it_and_who_learns_only_counts() -> None:
    said = maak(Nagelopen, "zei", voorwaarde_id="slaapt", uitkomst=RegelUitkomst.BLIJFT, want="X")
    dossier = tafel(*PLAN, said.met(vrij_voor=["sem"], vrij_voor_kaart=True))
    for lezer in (Lezer(LezerSoort.BETROKKENE, "sem"), CRISISDIENST):
        assert zichtbaar_voor(dossier, lezer).van(Nagelopen) == ()
    (counted,) = zichtbaar_voor(dossier, LEREN).van(Nagelopen)
    assert (counted.uitkomst, counted.want) == (RegelUitkomst.BLIJFT, "")
