from __future__ import annotations

from datetime import date

from overleg.dossier import Afspraak, CasusDing, Overleg, Voorwaarde, WatAls
from overleg.dossier.zichtbaar import DEELNEMERS, INTERN, Lezer
from overleg.keuzes import AfspraakFase, Delen
from overleg.stukken.veiligheidsplan.anders import (
    list_regels,
    list_velden,
    list_verschillen,
    merk_anders,
    overleg_ervoor,
    versie_van,
)
from overleg.tekening.verschil import Verschil
from tests.dossier.bouwen import maak
from tests.stukken.lezen import TWEEDE, VORIGE, make_blik

OUD = maak(Voorwaarde, "oud", overleg_id="vorige", tekst="OUD", voor=["sem"])
NIEUW = OUD.met(id="nieuw", overleg_id="nu", vorige_id="oud", tekst="NIEUW")
ALS = maak(WatAls, "als", overleg_id="vorige", signaal="ALS")


def verschillen(*dingen: CasusDing, lezer: Lezer = INTERN) -> tuple[Verschil, ...]:
    return tuple(list_verschillen(make_blik(VORIGE, TWEEDE, *dingen, lezer=lezer), VORIGE))


def test_new_changed_lapsed_and_the_same() -> None:
    afspraak = maak(Afspraak, "afspraak", tekst="MEE")
    weg = ALS.met(id="weg", overleg_id="nu", vorige_id="als", vervallen=True, vervallen_want="om")
    assert verschillen(OUD, NIEUW, afspraak, ALS, weg) == (
        Verschil(NIEUW, OUD),
        Verschil(afspraak, None),
        Verschil(None, ALS, "om"),
    )
    assert verschillen(OUD, ALS) == ()


def test_a_third_meeting_is_compared_with_the_second() -> None:
    derde = TWEEDE.met(id="derde", volgnummer=3)
    laatst = NIEUW.met(id="laatst", overleg_id="derde", vorige_id="nieuw", tekst="LAATST")
    blik = make_blik(VORIGE, TWEEDE, derde, OUD, NIEUW, laatst, overleg_id="derde")
    toen = overleg_ervoor(blik)
    assert toen is not None
    assert toen.id == "nu"
    assert tuple(list_verschillen(blik, toen)) == (Verschil(laatst, NIEUW),)
    assert versie_van(blik) == 3
    tweede = make_blik(VORIGE, TWEEDE, derde, OUD, NIEUW, laatst)
    assert tuple(list_verschillen(tweede, VORIGE)) == (Verschil(NIEUW, OUD),)
    assert versie_van(tweede) == 2


def test_what_is_hidden_leaves_no_trace() -> None:
    geheim = NIEUW.met(delen=Delen.KAMER)
    assert verschillen(OUD, geheim, lezer=DEELNEMERS) == ()


def test_a_meeting_without_a_plan_is_no_plan_to_compare_with() -> None:
    assert overleg_ervoor(make_blik(VORIGE, TWEEDE, NIEUW.met(vorige_id=None))) is None
    blik = make_blik(VORIGE, TWEEDE, OUD)
    assert isinstance(overleg_ervoor(blik), Overleg)
    assert versie_van(make_blik()) == 1


def test_each_changed_field_says_what_it_was() -> None:
    was = maak(
        Afspraak,
        "was",
        overleg_id="vorige",
        tekst="A",
        wie=["sem"],
        tot=date(2026, 11, 1),
        delen=Delen.KAMER,
    )
    nu = was.met(
        id="nu-afspraak",
        overleg_id="nu",
        vorige_id="was",
        wie=["moeder"],
        toezicht_door="Bos",
        tot=date(2026, 12, 1),
        fase=AfspraakFase.HERSTEL,
        delen=Delen.VERSLAG,
    )
    blik = make_blik(VORIGE, TWEEDE, was, nu)
    assert tuple(list_velden(blik, Verschil(nu, was))) == (
        "Wie doet dit: was Sem, is nu Moeder",
        f"Voor welke fase: was {was.fase.label}, is nu {nu.fase.label}",
        "Wie let hierop: was niet bekend, is nu “Bos”",
        "Tot wanneer: was zo 1 november 2026, is nu di 1 december 2026",
    )
    assert tuple(list_velden(blik, Verschil(nu, None))) == ()


def test_a_line_is_marked_only_when_there_was_a_plan() -> None:
    blik = make_blik(VORIGE, TWEEDE, OUD, NIEUW)
    assert merk_anders(blik, NIEUW) == "veranderd"
    assert merk_anders(blik, NIEUW.met(vorige_id=None)) == "nieuw"
    assert merk_anders(blik, OUD) == ""
    assert merk_anders(make_blik(NIEUW.met(vorige_id=None)), NIEUW) == ""
    assert list_regels(blik) == (NIEUW,)
