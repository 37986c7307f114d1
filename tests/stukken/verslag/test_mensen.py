from __future__ import annotations

from datetime import date

from overleg.dossier import (
    Behoefte,
    Betrokkene,
    Casus,
    Contact,
    EigenVerklaring,
    EigenWoord,
    Plek,
    Relatie,
)
from overleg.dossier.zichtbaar import DEELNEMERS
from overleg.keuzes import ContactSoort, EigenWoordSoort, JaNee, PlekSoort, Precisie, Rol
from overleg.stukken.verslag.mensen import bouw_mensen
from tests.dossier.bouwen import CASUS, NU, maak
from tests.stukken.lezen import TWEEDE, VORIGE, lees_deel, make_bezig, make_blik

TOEN = {"overleg_id": "vorige", "gemaakt_op": VORIGE.gemaakt_op}


def test_the_people_stand_here_with_all_that_is_known_of_them() -> None:
    sem = maak(
        Betrokkene,
        "sem",
        naam="Sem",
        leeftijd=8,
        rollen=[Rol.KIND, Rol.GETUIGE],
        taal="Pools",
        tolk=JaNee.JA,
        zorg="inhalator",
        afhankelijk=True,
    )
    shown = lees_deel(
        bouw_mensen,
        make_blik(sem, maak(Relatie, van_id="sem", naar_id="moeder", aard="is kind van")),
    )
    assert "Wie zijn betrokken en hoe staan de betrokkenen erin?" in shown
    assert "Rol: kind en getuige Relatie: is kind van Moeder" in shown
    assert "Hangt af van anderen: ja Taal: Pools Tolk nodig: ja" in shown
    assert "Zorg en medicijnen: inhalator" in shown


def test_the_last_moment_counts_and_not_the_last_line() -> None:
    gewoon = {"betrokkene_id": "sem", "precisie": Precisie.DAG}
    laatst = maak(Contact, datum=date(2026, 11, 12), door="school", **gewoon)
    eerder = maak(Contact, datum=date(2026, 11, 3), door="politie", gemaakt_op=NU, **gewoon)
    vaag = maak(Contact, betrokkene_id="sem", door="niemand")
    alleen = maak(
        Contact,
        aard=ContactSoort.ALLEEN,
        datum=date(2026, 10, 1),
        **{**gewoon, "precisie": Precisie.MAAND},
    )
    shown = lees_deel(bouw_mensen, make_blik(laatst, eerder, vaag, alleen))
    assert "Laatst gezien: do 12 november 2026, door school" in shown
    assert "Alleen gesproken: oktober 2026" in shown


def test_what_was_asked_and_not_known_is_said() -> None:
    shown = lees_deel(bouw_mensen, make_blik())
    expected = (
        "Laatst gezien: niet bekend Alleen gesproken: niet bekend "
        "Eigen woorden: niet bekend Wie is er nu bij: niet bekend"
    )
    assert shown.count(expected) == 3


def test_who_is_not_judged_needs_no_row_of_unknowns() -> None:
    tante = maak(Betrokkene, "tante", naam="Tante", rollen=[Rol.STEUNFIGUUR])
    shown = lees_deel(bouw_mensen, make_blik(tante))
    assert shown.endswith("Tante ----- Rol: steunfiguur Leeftijd: niet bekend")


def test_before_the_step_only_gaps_beside_something_known_are_said() -> None:
    woord = maak(EigenWoord, betrokkene_id="sem", tekst="stil")
    shown = lees_deel(bouw_mensen, make_bezig(woord))
    assert shown.count("Alleen gesproken: niet bekend") == 1


def test_own_words_are_quoted_once_and_name_their_source() -> None:
    dingen = (
        maak(
            EigenWoord,
            tekst="Ik ben bang.",
            aan_wie="juf",
            datum=date(2026, 11, 12),
            precisie=Precisie.DAG,
        ),
        maak(EigenWoord, tekst="“Ik ook.”"),
        maak(EigenWoord, aard=EigenWoordSoort.WENS, tekst="Rust"),
        maak(EigenVerklaring, tekst="Zo was het niet.", datum=date(2026, 11, 1)),
        maak(Behoefte, tekst="Slapen", gezegd_door="Sem"),
    )
    shown = lees_deel(bouw_mensen, make_blik(*dingen))
    assert "Eigen woorden: “Ik ben bang.” (aan juf; do 12 november 2026) “Ik ook.”" in shown
    assert "Wat deze persoon wil: Rust" in shown
    assert "Eigen verklaring: “Zo was het niet.” (zo 1 november 2026)" in shown
    assert "Heeft nodig: Slapen (zegt Sem)" in shown


def test_who_was_with_somebody_weeks_ago_is_not_with_somebody_now() -> None:
    oud = maak(EigenWoord, "oud", aard=EigenWoordSoort.BIJ, tekst="tante", **TOEN)
    shown = lees_deel(bouw_mensen, make_blik(VORIGE, TWEEDE, oud))
    assert "Wie was er toen bij: tante (uit overleg 1, 27 oktober)" in shown
    nu = maak(EigenWoord, "nu-bij", aard=EigenWoordSoort.BIJ, tekst="moeder")
    shown = lees_deel(bouw_mensen, make_blik(VORIGE, TWEEDE, oud, nu))
    assert "Wie is er nu bij: moeder" in shown
    assert "tante" not in shown


def test_a_secret_place_is_there_for_nobody_but_who_may_know() -> None:
    plek = maak(Plek, betrokkene_id="moeder", aard=PlekSoort.SCHOOL, tekst="GEHEIME-PLEK")
    shown = lees_deel(bouw_mensen, make_blik(plek))
    assert "School of opvang: GEHEIME-PLEK (geheime plek)" in shown
    assert "GEHEIME-PLEK" not in lees_deel(bouw_mensen, make_blik(plek, lezer=DEELNEMERS))


def test_the_address_of_the_report_and_a_case_without_people() -> None:
    casus = CASUS.met(bezoekadres="Voorbeeldstraat 0")
    assert isinstance(casus, Casus)
    assert "Adres van de melding: Voorbeeldstraat 0" in lees_deel(bouw_mensen, make_blik(casus))
