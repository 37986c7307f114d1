from __future__ import annotations

from datetime import timedelta
from typing import Any

from overleg.dossier import Akkoord, Bericht, GeenInbreng, Inbreng, Oordeel, StapStatus
from overleg.keuzes import (
    AkkoordMoment,
    AkkoordUitkomst,
    Delen,
    Functie,
    GeenReden,
    InbrengSoort,
    JaNee,
    Manier,
    OverlegStatus,
    StapUitkomst,
    Uitkomst,
)
from tests.conftest import NU
from tests.signalen.geval import Geval, cases, codes, see
from tests.signalen.gezin import VANDAAG, make
from tests.signalen.zaak import build, check

LANG = " ".join(f"woord{nr}" for nr in range(26))
MORGEN = VANDAAG + timedelta(days=1)


def los(**velden: Any) -> Inbreng:
    """An item about nobody, on nothing."""
    vast = {"stem_id": "stem-school", "tekst": "Er stond een fiets buiten.", "datum": VANDAAG}
    return make(Inbreng, "los", **{**vast, **velden})


def vertrek(moment: AkkoordMoment) -> Akkoord:
    return make(Akkoord, "vertrek", deelnemer_id="stem-school", moment=moment)


GEVALLEN = [
    Geval(
        "DO01",
        "a fact without a source",
        {"anders": {"feit": {"bron": ""}}},
        {"anders": {"feit": {"bron": "", "aard": InbrengSoort.WAARNEMING}}},
        ("Vader heeft Moeder",),
        ("feit",),
    ),
    Geval(
        "DO02", "no question", {"anders": {"overleg": {"vraag": ""}}}, {}, ("vraag van vandaag",)
    ),
    Geval(
        "DO02",
        "a silent voice",
        {"weg": ["zorg", "onbekend-school"]},
        {
            "weg": ["zorg", "onbekend-school"],
            "erbij": [make(GeenInbreng, "g", stem_id="stem-school", reden=GeenReden.MAG_NIET)],
        },
        ("van School is er geen inbreng",),
        ("stem-school",),
    ),
    Geval(
        "DO02",
        "the chair is not asked",
        {"weg": ["zorg", "onbekend-school"]},
        {
            "weg": ["zorg", "onbekend-school"],
            "anders": {"stem-school": {"functie": Functie.VOORZITTER}},
        },
    ),
    Geval(
        "DO02",
        "no verdict on somebody",
        {"weg": ["oordeel-moeder"]},
        {"weg": ["oordeel-moeder", "oordeel-sem", "oordeel-vader"]},
        ("voor Moeder is er geen oordeel",),
        ("moeder",),
    ),
    Geval("DO02", "a verdict without reason", {"anders": {"oordeel-sem": {"reden": " "}}}, {}),
    Geval(
        "DO02",
        "no verdict at all after the step",
        {
            "weg": ["oordeel-moeder", "oordeel-sem", "oordeel-vader"],
            "erbij": [make(StapStatus, "s", stap="veiligheid", uitkomst=StapUitkomst.OVERGESLAGEN)],
        },
        {
            "weg": ["oordeel-moeder", "oordeel-sem", "oordeel-vader"],
            "erbij": [make(StapStatus, "s", stap="tonen", uitkomst=StapUitkomst.OVERGESLAGEN)],
        },
    ),
    Geval(
        "DO03",
        "about nobody",
        {"erbij": [los()]},
        {"erbij": [los(waarom_nodig="Van wie die fiets is.")]},
        ("fiets",),
        ("los",),
    ),
    Geval("DO03", "a name in the text", {"erbij": [los()]}, {"erbij": [los(tekst="Sem fietste.")]}),
    Geval("DO03", "a topic", {"erbij": [los()]}, {"erbij": [los(onderwerp="wonen")]}),
    Geval("DO03", "a kernvraag", {"erbij": [los()]}, {"erbij": [los(kernvraag=1)]}),
    Geval("DO03", "a private note", {"erbij": [los()]}, {"erbij": [los(delen=Delen.NOTITIE)]}),
    Geval(
        "DO04",
        "a message after the verdict",
        {"erbij": [make(Bericht, "b", tekst="Hij belde.", gemaakt_op=NU)]},
        {
            "erbij": [
                make(Bericht, "b", tekst="Hij belde.", gemaakt_op=NU),
                *(
                    make(
                        Oordeel,
                        f"nieuw-{wie}",
                        betrokkene_id=wie,
                        uitkomst=Uitkomst.VEILIG,
                        reden="Gebeld.",
                        gemaakt_op=NU,
                    )
                    for wie in ("sem", "moeder", "vader")
                ),
            ]
        },
        ("14:00",),
        ("oordeel-sem", "b"),
    ),
    Geval(
        "DO05",
        "a fact without a date",
        {"anders": {"feit": {"datum": None}}},
        {"anders": {"zorg": {"datum": None}}},
        ("heeft geen datum",),
        ("feit",),
    ),
    Geval(
        "DO05",
        "a date to come",
        {"anders": {"zorg": {"datum": MORGEN}}},
        {"anders": {"zorg": {"datum": VANDAAG}}},
        ("nog moet komen",),
    ),
    Geval(
        "DO05",
        "a contact to come",
        {"anders": {"contact-sem": {"datum": MORGEN}}},
        {"anders": {"contact-sem": {"datum": VANDAAG}}},
        (),
        ("contact-sem",),
    ),
    Geval(
        "DO06",
        "not asked",
        {"weg": ["akkoord-school"]},
        {"anders": {"akkoord-school": {"uitkomst": AkkoordUitkomst.NIET}}},
        ("van School",),
        ("stem-school",),
    ),
    Geval(
        "DO06",
        "akkoord with the rules is another thing",
        {"weg": ["akkoord-school"], "erbij": [vertrek(AkkoordMoment.OPENEN)]},
        {"weg": ["akkoord-school"], "erbij": [vertrek(AkkoordMoment.SLOT)]},
    ),
    Geval(
        "DO06",
        "who left was asked when leaving",
        {"weg": ["akkoord-school"], "erbij": [vertrek(AkkoordMoment.VERTREK)]},
        {
            "weg": ["akkoord-school"],
            "anders": {"stem-school": {"weg_op": NU}},
            "erbij": [vertrek(AkkoordMoment.VERTREK)],
        },
    ),
    Geval(
        "DO06",
        "who was not here cannot agree",
        {"weg": ["akkoord-school"]},
        {"weg": ["akkoord-school"], "anders": {"stem-school": {"manier": Manier.AFGEMELD}}},
    ),
    Geval(
        "DO07",
        "a long sentence in the plan",
        {"anders": {"watals": {"doet": f"{LANG}."}}},
        {"anders": {"watals": {"doet": f"{LANG.replace('woord5', 'woord5.')}."}}},
        ("26 woorden",),
        ("watals",),
    ),
    Geval(
        "DO07",
        "25 words are allowed, and a list is no sentence",
        {"anders": {"bezoek": {"wat": LANG}}},
        {"anders": {"bezoek": {"wat": LANG.replace(" woord3", "\nwoord3")}}},
    ),
    Geval(
        "DO07",
        "exactly 25 words",
        {"anders": {"afspraak": {"zien_aan": LANG}}},
        {"anders": {"afspraak": {"zien_aan": LANG.removesuffix(" woord25")}}},
    ),
    Geval(
        "DO08",
        "nobody can see it",
        {"anders": {"voorwaarde": {"zien_aan": ""}}},
        {},
        ("waaraan we zien",),
        ("voorwaarde",),
    ),
    Geval(
        "DO08",
        "nobody decides",
        {"anders": {"watals": {"beslist": "", "doet": ""}}},
        {},
        ("wie dan wat doet en wie beslist",),
        ("watals",),
    ),
    Geval(
        "DO09",
        "no answer",
        {"anders": {"overleg": {"beantwoord": None, "antwoord": "Bij oma."}}},
        {"anders": {"overleg": {"beantwoord": JaNee.JA, "antwoord": ""}}},
        ("Waar slaapt Sem vannacht?",),
        ("overleg",),
    ),
    Geval(
        "DO09",
        "no, but it is said why",
        {"anders": {"overleg": {"beantwoord": JaNee.NEE, "antwoord": ""}}},
        {"anders": {"overleg": {"beantwoord": JaNee.NEE, "antwoord": "Oma belt nog."}}},
    ),
]


@cases(GEVALLEN)
def test_fires_and_stays_silent(geval: Geval) -> None:
    see(geval)


def test_nothing_is_missing_from_the_record_of_a_meeting_that_has_to_begin() -> None:
    anders = {
        "overleg": {"status": OverlegStatus.GEPLAND, "vraag": "", "beantwoord": None},
    }
    planned = build(anders, ["akkoord-school", "zorg", "onbekend-school"])
    assert not {code for code in codes(planned) if code.startswith("DO")}


def test_many_without_agreement_are_one_sentence() -> None:
    weg = [f"akkoord-{wie}" for wie in ("politie", "school", "veilig-thuis")]
    (een,) = [een for een in check(build(weg=weg)) if een.code == "DO06"]
    assert "Politie, School en Veilig Thuis" in een.zin
