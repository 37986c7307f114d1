from __future__ import annotations

from datetime import timedelta

from overleg.dossier import Bericht, NuCheck, Oordeel, ZietHetAnders
from overleg.dossier.zichtbaar import DEELNEMERS
from overleg.keuzes import Delen, Duur, JaNee, NuAanleiding, StapSoort, StapUitkomst, Uitkomst
from overleg.stukken.verslag.veilig import bouw_veilig
from tests.dossier.bouwen import NU, maak
from tests.stukken.lezen import AFGEROND, TWEEDE, VORIGE, gedaan, lees_deel, make_bezig, make_blik

ONVEILIG = maak(Oordeel, "oordeel", uitkomst=Uitkomst.ONVEILIG, duur=Duur.ALLEBEI, reden="klappen")
LATER = NU + timedelta(minutes=31)


def test_the_verdict_per_person_and_the_worry() -> None:
    shown = lees_deel(bouw_veilig, make_blik(ONVEILIG, AFGEROND.met(zorg="Dat het weer gebeurt.")))
    assert "Is het NU veilig?" in shown
    assert "- Sem: onveilig, nu en al langer - Moeder: oordeel niet bekend" in shown
    assert "Onze grootste zorg: Dat het weer gebeurt." in shown


def test_not_knowing_counts_as_unsafe() -> None:
    shown = lees_deel(bouw_veilig, make_blik(ONVEILIG.met(uitkomst=Uitkomst.ONBEKEND, duur=None)))
    assert "Sem: weten we niet; dat telt als onveilig" in shown


def test_a_verdict_of_before_the_news_says_so() -> None:
    bericht = maak(Bericht, "bericht", bron="politie", tekst="Vader is weg.", gemaakt_op=LATER)
    shown = lees_deel(bouw_veilig, make_blik(ONVEILIG, bericht))
    assert "Sem: onveilig, nu en al langer (van voor 14:31)" in shown
    assert "14:31, van politie: Vader is weg." in shown
    opnieuw = ONVEILIG.met(id="opnieuw", gemaakt_op=LATER, uitkomst=Uitkomst.VEILIG, duur=None)
    assert "Sem: veilig -" in lees_deel(bouw_veilig, make_blik(ONVEILIG, bericht, opnieuw))


def test_a_provisional_verdict_gives_way_to_a_real_one() -> None:
    voorlopig = ONVEILIG.met(id="eerst", voorlopig=True, gemaakt_op=LATER)
    assert "(voorlopig)" in lees_deel(bouw_veilig, make_bezig(voorlopig))
    assert "(voorlopig)" not in lees_deel(bouw_veilig, make_blik(voorlopig, ONVEILIG))


def test_without_a_verdict_the_one_of_last_time_is_told_as_such() -> None:
    oud = ONVEILIG.met(overleg_id="vorige", gemaakt_op=VORIGE.gemaakt_op)
    shown = lees_deel(bouw_veilig, make_blik(VORIGE, TWEEDE, oud))
    assert "Sem: nog geen oordeel (uit overleg 1, 27 oktober: onveilig, nu en al langer)" in shown


def test_dissent_is_printed_as_it_was_said() -> None:
    anders = maak(
        ZietHetAnders, stem_id="stem-school", betrokkene_id="sem", tekst="Bij tante is het rustig."
    )
    shown = lees_deel(bouw_veilig, make_blik(ONVEILIG, anders))
    assert "School ziet het anders, over Sem: Bij tante is het rustig." in shown
    assert "Niemand ziet het anders" not in shown


def test_nobody_disagreeing_is_only_said_when_nothing_is_hidden() -> None:
    assert "Niemand ziet het anders." in lees_deel(bouw_veilig, make_blik(ONVEILIG))
    geheim = maak(ZietHetAnders, tekst="GEHEIM", delen=Delen.KAMER)
    shown = lees_deel(bouw_veilig, make_blik(ONVEILIG, geheim, lezer=DEELNEMERS))
    assert "Niemand ziet het anders" not in shown
    assert "GEHEIM" not in shown


def test_danger_now_and_what_was_done() -> None:
    check = maak(
        NuCheck,
        aanleiding=NuAanleiding.BERICHT,
        in_gevaar=JaNee.JA,
        wie="Sem",
        actie="112 gebeld",
        mensen=JaNee.NEE,
        wijzelf=JaNee.JA,
    )
    shown = lees_deel(bouw_veilig, make_blik(check))
    assert (
        "Na een nieuw bericht, 14:00: er is iemand in gevaar: Sem. Zijn de mensen veilig? Nee."
        in shown
    )
    assert "Zijn wij zelf veilig? Ja. Meteen gedaan: 112 gebeld" in shown
    assert "sporen" not in shown
    stil = check.met(delen=Delen.KAMER)
    papier = lees_deel(bouw_veilig, make_blik(stil, lezer=DEELNEMERS))
    assert "er is iemand in gevaar (wat hierbij is gezegd, staat niet in dit stuk)." in papier
    assert "112 gebeld" not in papier
    assert "Sem (blijft in deze kamer)." in lees_deel(bouw_veilig, make_blik(stil))


def test_only_the_last_answer_about_danger_is_on_the_first_page() -> None:
    eerst = maak(NuCheck, "a", in_gevaar=JaNee.JA)
    nu = maak(NuCheck, "b", in_gevaar=JaNee.NEE, gemaakt_op=LATER)
    shown = lees_deel(bouw_veilig, make_blik(eerst, nu))
    assert "niemand is nu in gevaar" in shown
    assert "er is iemand in gevaar" not in shown


def test_what_was_not_answered_or_skipped_is_said() -> None:
    assert "in gevaar? Antwoord: niet bekend." in lees_deel(bouw_veilig, make_blik())
    stap = gedaan(StapSoort.VEILIGHEID, uitkomst=StapUitkomst.OVERGESLAGEN, reden="Geen tijd")
    assert "Overgeslagen: Geen tijd." in lees_deel(bouw_veilig, make_blik(*stap))
