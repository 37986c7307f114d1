from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from overleg.dossier import (
    Overleg,
    Uitgegeven,
)
from overleg.keuzes import (
    StapSoort,
    StukSoort,
    Uitkomst,
)
from overleg.leidraad import load_leidraad
from tests.conftest import NU
from tests.signalen.geval import Geval, cases, codes, see
from tests.signalen.gezin import make
from tests.signalen.zaak import build, check

ALLES_VEILIG = {"oordeel-sem": {"uitkomst": Uitkomst.VEILIG}}


GEVALLEN = [
    Geval(
        "PL14",
        "expired",
        {"anders": {"kaart": {"geldig_tot": NU - timedelta(minutes=1)}}},
        {"anders": {"kaart": {"geldig_tot": NU}}},
        ("gold tot en met di 17 november 2026, 13:59",),
        ("kaart",),
    ),
    Geval(
        "PL14",
        "no end",
        {"anders": {"kaart": {"geldig_tot": None}}},
        {},
        ("tot wanneer hij geldt",),
    ),
    Geval(
        "PL14",
        "nobody has it",
        {"weg": ["uit"]},
        {},
        ("niemand heeft de kaart bij zich",),
    ),
    Geval(
        "PL14",
        "another paper is no card",
        {"anders": {"uit": {"aard": StukSoort.VERSLAG}}},
        {"erbij": [make(Uitgegeven, "u2", aard=StukSoort.VERSLAG, aan="Bos")]},
    ),
    Geval(
        "PL14",
        "not received",
        {"anders": {"uit": {"ontvangen_op": None, "ontvangen_door": ""}}},
        {"anders": {"uit": {"ontvangen_op": None}}},
        ("Meldkamer heeft nog niet gezegd",),
        ("uit",),
    ),
    Geval(
        "PL14",
        "no card while somebody is not safe",
        {"weg": ["kaart", "regel", "uit"]},
        {"weg": ["kaart", "regel", "uit"], "anders": ALLES_VEILIG},
        ("nog niet gemaakt",),
    ),
]


@cases(GEVALLEN)
def test_fires_and_stays_silent(geval: Geval) -> None:
    see(geval)


def test_a_leidraad_without_the_card_does_not_ask_for_it() -> None:
    without = build(weg=["kaart", "regel", "uit"])
    uur = load_leidraad("uur")
    stappen = tuple(stap for stap in uur.stappen if stap.soort is not StapSoort.ACUUTKAART)
    assert "PL14" in codes(without, uur)
    assert "PL14" not in codes(without, replace(uur, stappen=stappen))


def test_a_card_without_lines_is_a_card() -> None:
    assert "PL14" not in codes(build(weg=["regel"]))


def test_lines_without_a_card_have_no_end() -> None:
    found = [een for een in check(build(weg=["kaart"])) if een.code == "PL14"]
    assert ["tot wanneer hij geldt" in een.zin for een in found] == [True]
    assert found[0].verwijzing.ids == ("regel",)


def test_what_was_given_before_this_card_does_not_count() -> None:
    vorig = make(Overleg, "vorig", volgnummer=1)
    eerder = build({"overleg": {"volgnummer": 2}, "uit": {"overleg_id": "vorig"}}, erbij=[vorig])
    found = [een.zin for een in check(eerder) if een.code == "PL14"]
    assert len(found) == 1
    assert "niemand heeft de kaart bij zich" in found[0]
