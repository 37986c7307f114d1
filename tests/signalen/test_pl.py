from __future__ import annotations

from datetime import timedelta
from typing import Any

from overleg.dossier import (
    Aanspreekpunt,
    Bericht,
    Betrokkene,
    Overleg,
    StapStatus,
    Voorwaarde,
    WatAls,
)
from overleg.keuzes import (
    LeeftijdSoort,
    OverlegStatus,
    StapStand,
    StapUitkomst,
    Uitkomst,
)
from tests.conftest import NU
from tests.signalen.actie import actie, gemeld
from tests.signalen.geval import Geval, cases, codes, see
from tests.signalen.gezin import make, person
from tests.signalen.zaak import build, check


def oordeel(uitkomst: Uitkomst | None, **velden: Any) -> dict[str, Any]:
    return {"oordeel-moeder": {"uitkomst": uitkomst, **velden}}


ALLES_VEILIG = {"oordeel-sem": {"uitkomst": Uitkomst.VEILIG}}


VOLGT = make(
    Voorwaarde,
    "voorwaarde-2",
    vorige_id="voorwaarde",
    voor=("sem",),
    tekst="Sem slaapt bij oma.",
    zien_aan="Oma belt.",
)


GEVALLEN = [
    Geval(
        "PL01",
        "unsafe without voorwaarde",
        {"anders": {"voorwaarde": {"voor": ()}}},
        {},
        ("Voor Sem is er geen voorwaarde",),
        ("sem",),
    ),
    Geval(
        "PL01",
        "not knowing counts as unsafe",
        {"anders": oordeel(Uitkomst.ONBEKEND)},
        {"anders": oordeel(Uitkomst.VEILIG)},
        ("Moeder",),
    ),
    Geval(
        "PL01",
        "a verdict from before a message counts as unsafe",
        {"erbij": [make(Bericht, "b", tekst="Hij belde.", gemaakt_op=NU)]},
        {"erbij": [make(Bericht, "b", tekst="Hij belde.", gemaakt_op=NU - timedelta(hours=2))]},
        ("Moeder",),
    ),
    Geval(
        "PL01",
        "provisional counts until there is a verdict",
        {"anders": oordeel(Uitkomst.ONVEILIG, voorlopig=True)},
        {"anders": oordeel(Uitkomst.VEILIG, voorlopig=True)},
    ),
    Geval(
        "PL01",
        "no verdict counts as unsafe once the step is over",
        {
            "weg": ["oordeel-moeder"],
            "erbij": [make(StapStatus, "s", stap="veiligheid", uitkomst=StapUitkomst.GEDAAN)],
        },
        {
            "weg": ["oordeel-moeder"],
            "erbij": [make(StapStatus, "s", stap="veiligheid", uitkomst=StapUitkomst.OPEN)],
        },
    ),
    Geval(
        "PL02", "nobody does anything", {"weg": ["afspraak"]}, {}, ("Sem slaapt",), ("voorwaarde",)
    ),
    Geval(
        "PL02",
        "an action carries it too",
        {"weg": ["afspraak"]},
        {"weg": ["afspraak"], "anders": {"bezoek": {"voorwaarden": ("voorwaarde",)}}},
    ),
    Geval(
        "PL02",
        "an action that failed carries nothing",
        {
            "weg": ["afspraak"],
            "anders": {"bezoek": {"voorwaarden": ("voorwaarde",)}},
            "erbij": [gemeld("bezoek", StapStand.NIET_GEDAAN)],
        },
        {
            "weg": ["afspraak"],
            "anders": {"bezoek": {"voorwaarden": ("voorwaarde",)}},
            "erbij": [gemeld("bezoek", StapStand.GEDAAN)],
        },
    ),
    Geval("PL03", "no wat-als", {"weg": ["watals"]}, {}, ("Sem slaapt",), ("voorwaarde",)),
    Geval(
        "PL03",
        "a wat-als under the old version still hangs",
        {"weg": ["watals"], "erbij": [VOLGT]},
        {"erbij": [VOLGT]},
        ("Sem slaapt bij oma",),
        ("voorwaarde-2",),
    ),
    Geval(
        "PL03",
        "a wat-als that lapsed is none",
        {"anders": {"watals": {"vervallen": True}}},
        {"anders": {"voorwaarde": {"vervallen": True}}},
    ),
    Geval(
        "PL04",
        "nobody watches",
        {"anders": {"afspraak": {"toezicht_door": " "}}},
        {},
        ("wie erop let",),
        ("afspraak",),
    ),
    Geval(
        "PL04",
        "no end",
        {"anders": {"afspraak": {"tot": None, "toezicht_door": ""}}},
        {},
        ("wie erop let en tot wanneer",),
    ),
    Geval(
        "PL08",
        "nothing for father",
        {"weg": ["behoefte"], "anders": {"afspraak": {"wie": ("moeder",)}}},
        {"weg": ["behoefte"]},
        ("Vader",),
        ("vader",),
    ),
    Geval(
        "PL08",
        "does something himself",
        {"weg": ["behoefte"], "anders": {"afspraak": {"wie": ()}}},
        {
            "weg": ["behoefte"],
            "anders": {"afspraak": {"wie": ()}},
            "erbij": [actie(betrokkene_id="vader")],
        },
    ),
    Geval(
        "PL08",
        "named in an action",
        {"weg": ["behoefte"], "anders": {"afspraak": {"wie": ()}}},
        {
            "weg": ["behoefte"],
            "anders": {"afspraak": {"wie": ()}},
            "erbij": [actie(wat="Ga met vader naar de huisarts.")],
        },
    ),
    Geval(
        "PL11",
        "no fixed contact",
        {"anders": {"punt": {"voor": ("moeder", "vader")}}},
        {},
        ("Er is nog geen aanspreekpunt voor Sem.",),
        ("sem",),
    ),
    Geval(
        "PL11",
        "no number at night",
        {"anders": {"punt": {"buiten_uren": ""}}},
        {"anders": {"punt": {"voor": ()}}},
        ("geen nummer buiten de uren voor Sem, Vader en Moeder",),
    ),
    Geval(
        "PL11",
        "nothing to plan when all are safe",
        {"weg": ["punt"]},
        {"weg": ["punt"], "anders": ALLES_VEILIG},
    ),
    Geval(
        "PL11",
        "the unborn call nobody",
        {"erbij": [person("bo", "Bo", 0)]},
        {"erbij": [make(Betrokkene, "bo", naam="Bo", leeftijd_soort=LeeftijdSoort.ONGEBOREN)]},
    ),
    Geval(
        "PL12",
        "nobody looks back",
        {"weg": ["kijk"], "anders": {"overleg": {"volgende_datum": None}}},
        {"anders": {"overleg": {"volgende_datum": None}}},
        (),
        ("overleg",),
    ),
    Geval(
        "PL12",
        "without a plan there is nothing to look at",
        {
            "weg": ["kijk", "afspraak", "watals", "bezoek", "gesprek"],
            "anders": {"overleg": {"volgende_datum": None}},
        },
        {
            "weg": ["kijk", "voorwaarde", "afspraak", "watals", "bezoek", "gesprek"],
            "anders": {"overleg": {"volgende_datum": None}},
        },
    ),
]


@cases(GEVALLEN)
def test_fires_and_stays_silent(geval: Geval) -> None:
    see(geval)


def test_a_later_meeting_is_out_of_sight() -> None:
    later = make(Overleg, "later", volgnummer=2)
    dingen = [
        later,
        actie(overleg_id="later", uiterlijk=None),
        make(Voorwaarde, "v2", overleg_id="later", voor=("sem",), tekst="Meer."),
        make(WatAls, "w2", overleg_id="later", vorige_id="watals", vervallen=True),
        make(Aanspreekpunt, "p2", overleg_id="later", voor=("sem",), naam=""),
    ]
    assert check(build(erbij=dingen)) == ()
    found = check(build(erbij=dingen), overleg_id="later")
    assert {een.code for een in found} >= {"PL03", "PL05", "PL11"}


def test_a_planned_meeting_is_itself_the_day_to_look_back() -> None:
    anders = {"overleg": {"volgende_datum": None, "status": OverlegStatus.GEPLAND}}
    assert "PL12" not in codes(build(anders, ["kijk"]))


def test_an_unjudged_person_needs_nothing_before_the_step() -> None:
    dossier = build(weg=["oordeel-sem", "voorwaarde", "afspraak", "watals"])
    assert "PL01" not in codes(dossier)
