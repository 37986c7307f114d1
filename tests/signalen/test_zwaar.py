from __future__ import annotations

from typing import Any

from overleg.dossier import (
    Inbreng,
    WijOok,
)
from overleg.keuzes import (
    InbrengSoort,
)
from tests.signalen.geval import Geval, cases, see
from tests.signalen.gezin import VANDAAG, make


def dreiging(tekst: str = "Vader dreigt met een mes.", **velden: Any) -> Inbreng:
    velden = {"aard": InbrengSoort.FEIT, "bron": "Politie", "datum": VANDAAG, **velden}
    return make(Inbreng, "dreiging", stem_id="stem-politie", tekst=tekst, **velden)


GEVALLEN = [
    Geval(
        "BV02",
        "nobody else knows it",
        {"erbij": [dreiging()]},
        {"erbij": [dreiging(), make(WijOok, "o", inbreng_id="dreiging", stem_id="stem-school")]},
        ("Politie", "dreigt"),
        ("dreiging",),
    ),
    Geval(
        "BV02",
        "an opinion is not put as certain",
        {"erbij": [dreiging(aard=InbrengSoort.WAARNEMING)]},
        {"erbij": [dreiging(aard=InbrengSoort.OORDEEL)]},
    ),
    Geval(
        "BV02",
        "heavy by its topic",
        {"erbij": [dreiging("Vader was boos.", onderwerp="geweld")]},
        {"erbij": [dreiging("Vader was boos.", onderwerp="school")]},
    ),
    Geval(
        "BV02",
        "sleeping is no blow",
        {"erbij": [dreiging("Vader slaat Moeder.")]},
        {"erbij": [dreiging("Vader slaapt bij Moeder.")]},
    ),
]


@cases(GEVALLEN)
def test_fires_and_stays_silent(geval: Geval) -> None:
    see(geval)
