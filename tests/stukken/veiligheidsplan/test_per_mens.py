from __future__ import annotations

from datetime import date

from overleg.dossier import Afspraak, Behoefte, Betrokkene, Oordeel, Voorwaarde, WatAls
from overleg.keuzes import Uitkomst
from overleg.stukken.blik import Blik
from overleg.stukken.veiligheidsplan.per_mens import bouw_los, bouw_mens, list_mensen
from tests.dossier.bouwen import maak
from tests.stukken.lezen import lees, lees_deel, make_blik

VW = maak(
    Voorwaarde, "vw", voor=["sem", "moeder"], tekst="VEILIG", zien_aan="ZIEN", gesteld_door="VT"
)
AFSPRAAK = maak(
    Afspraak,
    "afspraak",
    voorwaarde_id="vw",
    wie=["vader"],
    tekst="WEG",
    toezicht_door="OPA",
    tot=date(2026, 12, 1),
)
ALS = maak(
    WatAls, "als", voorwaarde_id="vw", signaal="KOMT", doet="BELT", beslist="POL", uiterlijk="NU"
)


def lees_mens(blik: Blik, ding_id: str) -> str:
    mens = blik.dossier.vind(Betrokkene, ding_id)
    assert mens is not None
    return lees(bouw_mens(blik, mens))


def test_who_is_not_safe_or_has_a_condition_has_a_part() -> None:
    blik = make_blik(
        VW.met(voor=["sem"]),
        maak(Oordeel, betrokkene_id="moeder", uitkomst=Uitkomst.ONVEILIG),
        maak(Oordeel, betrokkene_id="vader", uitkomst=Uitkomst.VEILIG),
    )
    assert [een.id for een in list_mensen(blik)] == ["sem", "moeder"]
    assert "Wat minimaal waar moet zijn: niet bekend." in lees_mens(blik, "moeder")


def test_a_condition_carries_who_does_what_and_what_if() -> None:
    tekst = lees_mens(make_blik(VW, AFSPRAAK, ALS), "sem")
    assert "Dit moet waar zijn: VEILIG Waaraan zien we dat: ZIEN Wie stelt dit: VT" in tekst
    assert "Vader: WEG Wie let hierop: OPA. Tot: di 1 december 2026." in tekst
    assert "Als: KOMT Dan: BELT Wie beslist: POL, uiterlijk NU" in tekst


def test_what_is_not_agreed_is_said() -> None:
    tekst = lees_mens(make_blik(VW), "sem")
    assert "nog geen afspraak" in tekst
    assert "nog niet afgesproken" in tekst
    kaal = make_blik(VW, AFSPRAAK.met(toezicht_door="", tot=None))
    assert "Wie let hierop: niet bekend. Tot: niet bekend." in lees_mens(kaal, "sem")


def test_a_condition_for_two_is_printed_whole_once() -> None:
    blik = make_blik(VW, AFSPRAAK)
    assert "De afspraken hierbij staan bij Sem." in lees_mens(blik, "moeder")
    assert "WEG" not in lees_mens(blik, "moeder")


def test_what_somebody_needs_and_who_says_so() -> None:
    nodig = maak(Behoefte, betrokkene_id="sem", tekst="RUST", gezegd_door="Sem")
    assert "Wat is nodig: RUST (zegt Sem)" in lees_mens(make_blik(VW, nodig), "sem")


def test_lines_under_nobody_are_not_lost() -> None:
    los = make_blik(AFSPRAAK.met(voorwaarde_id=None), ALS.met(voorwaarde_id=None))
    assert "Ook afgesproken" in lees_deel(bouw_los, los)
    assert "WEG" in lees_deel(bouw_los, los)
    assert "KOMT" in lees_deel(bouw_los, los)
    assert "VEILIG" in lees_deel(bouw_los, make_blik(VW.met(voor=[])))
    assert list(bouw_los(make_blik(VW, AFSPRAAK, ALS))) == []
