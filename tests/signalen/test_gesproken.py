from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from overleg.dossier import (
    Contact,
    EigenVerklaring,
    EigenWoord,
    Vervolgstap,
)
from overleg.keuzes import (
    ContactSoort,
    EigenWoordSoort,
    LeeftijdSoort,
    Precisie,
    Rol,
)
from overleg.leidraad import load_leidraad
from tests.signalen.geval import Geval, cases, codes, see
from tests.signalen.gezin import VANDAAG, make, person
from tests.signalen.zaak import build

OUD = VANDAAG - timedelta(days=91)


NET_NIET_OUD = VANDAAG - timedelta(days=90)


NOA = person("noa", "Noa", 5, Rol.KIND)


GEVALLEN = [
    Geval(
        "BV03",
        "nobody spoke father",
        {"weg": ["contact-vader"]},
        {"anders": {"contact-vader": {"datum": None}}},
        ("Vader",),
        ("vader",),
    ),
    Geval(
        "BV03",
        "seen is not spoken",
        {"anders": {"contact-vader": {"aard": ContactSoort.GEZIEN}}},
        {
            "anders": {"contact-vader": {"aard": ContactSoort.GEZIEN}},
            "erbij": [
                make(
                    EigenWoord, "w", betrokkene_id="vader", aard=EigenWoordSoort.WENS, tekst="Rust."
                )
            ],
        },
    ),
    Geval(
        "BV03",
        "an own statement is heard",
        {"weg": ["contact-vader"], "erbij": [make(EigenVerklaring, "v", betrokkene_id="vader")]},
        {
            "weg": ["contact-vader"],
            "erbij": [make(EigenVerklaring, "v", betrokkene_id="vader", tekst="Ik was er niet.")],
        },
    ),
    Geval(
        "BV03",
        "the very young are seen",
        {
            "anders": {
                "sem": {"leeftijd": 4},
                "contact-sem": {"aard": ContactSoort.GEZIEN},
            },
            "weg": ["woord"],
        },
        {
            "anders": {
                "sem": {"leeftijd": 3},
                "contact-sem": {"aard": ContactSoort.GEZIEN},
            },
            "weg": ["woord"],
        },
    ),
    Geval(
        "BV03",
        "the unborn cannot be spoken",
        {"erbij": [person("bo", "Bo", 0)]},
        {"erbij": [make(type(NOA), "bo", naam="Bo", leeftijd_soort=LeeftijdSoort.ONGEBOREN)]},
    ),
    Geval(
        "BV03",
        "who stands around the case is not asked",
        {"erbij": [person("oma", "Oma", 70, Rol.STEUNFIGUUR, Rol.SLACHTOFFER)]},
        {"erbij": [person("oma", "Oma", 70, Rol.STEUNFIGUUR, Rol.VOLWASSENE)]},
    ),
    Geval(
        "BV04",
        "never alone",
        {"weg": ["contact-sem"]},
        {},
        ("Sem is nog niet alleen",),
        ("sem",),
    ),
    Geval(
        "BV04",
        "longer ago than the leidraad allows",
        {"anders": {"contact-sem": {"datum": OUD}}},
        {"anders": {"contact-sem": {"datum": NET_NIET_OUD}}},
        ("maanden geleden",),
    ),
    Geval(
        "BV04",
        "nobody knows when",
        {"anders": {"contact-sem": {"datum": None}}},
        {
            "anders": {"contact-sem": {"datum": None}},
            "erbij": [
                make(Contact, "c", betrokkene_id="sem", aard=ContactSoort.ALLEEN, datum=VANDAAG)
            ],
        },
        ("niemand weet wanneer",),
    ),
    Geval(
        "BV04",
        "a month counts from its last day",
        {"anders": {"contact-sem": {"datum": date(2026, 7, 1), "precisie": Precisie.MAAND}}},
        {"anders": {"contact-sem": {"datum": date(2026, 8, 1), "precisie": Precisie.MAAND}}},
    ),
    Geval(
        "BV04",
        "a year counts from its last day",
        {"anders": {"contact-sem": {"datum": date(2025, 1, 1), "precisie": Precisie.JAAR}}},
        {"anders": {"contact-sem": {"datum": date(2026, 1, 1), "precisie": Precisie.JAAR}}},
    ),
    Geval(
        "BV04",
        "dependents of every age",
        {"anders": {"moeder": {"afhankelijk": True}}, "weg": ["contact-moeder"]},
        {"weg": ["contact-moeder"]},
    ),
    Geval(
        "BV04",
        "a grown-up child is no child",
        {"anders": {"sem": {"leeftijd": 17}}, "weg": ["contact-sem"]},
        {"anders": {"sem": {"leeftijd": 18}}, "weg": ["contact-sem"]},
    ),
    Geval(
        "BV10",
        "decided before father was spoken",
        {"weg": ["contact-vader"]},
        {
            "weg": ["contact-vader"],
            "erbij": [make(Vervolgstap, "s", wat="Spreek vader op het bureau.")],
        },
        ("Vader",),
        ("vader",),
    ),
    Geval(
        "BV10",
        "nothing decided yet",
        {"weg": ["contact-vader"]},
        {"weg": ["contact-vader", "voorwaarde", "afspraak"]},
    ),
]


ZONDER_LEEFTIJD = {"leeftijd": None, "leeftijd_soort": LeeftijdSoort.ONBEKEND}

GEVALLEN.append(
    Geval(
        "BV04",
        "a child of unknown age is a child",
        {"anders": {"sem": ZONDER_LEEFTIJD}, "weg": ["contact-sem"]},
        {"anders": {"vader": ZONDER_LEEFTIJD}, "weg": ["contact-vader"]},
    )
)


@cases(GEVALLEN)
def test_fires_and_stays_silent(geval: Geval) -> None:
    see(geval)


def test_the_days_of_the_leidraad_decide_what_is_old() -> None:
    dossier = build({"contact-sem": {"datum": VANDAAG - timedelta(days=40)}})
    uur = load_leidraad("uur")
    assert "BV04" not in codes(dossier, uur)
    assert "BV04" in codes(dossier, replace(uur, dagen_oud=30))
