from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from overleg.dossier import (
    BlindeVlek,
    Deelnemer,
    GeenInbreng,
    Inbreng,
    Onthulling,
    Overleg,
    Tegenspraak,
)
from overleg.keuzes import (
    BlindeVlekUitkomst,
    GeenReden,
    InbrengSoort,
    Onderwerp,
    OverlegStatus,
    Precisie,
    Rol,
)
from overleg.leidraad import load_leidraad
from overleg.signalen import Cel
from tests.conftest import NU
from tests.signalen.geval import Geval, cases, codes, see
from tests.signalen.gezin import VANDAAG, make, person
from tests.signalen.zaak import build, check

OUD = VANDAAG - timedelta(days=91)


NET_NIET_OUD = VANDAAG - timedelta(days=90)


NOA = person("noa", "Noa", 5, Rol.KIND)


OVER_NOA = make(Inbreng, "noa-1", stem_id="stem-school", tekst="Noa is vrolijk.", bron="School")


def vlek(**velden: Any) -> BlindeVlek:
    return make(BlindeVlek, "vlek", tekst="Dit weten we niet.", **velden)


def dreiging(tekst: str = "Vader dreigt met een mes.", **velden: Any) -> Inbreng:
    velden = {"aard": InbrengSoort.FEIT, "bron": "Politie", "datum": VANDAAG, **velden}
    return make(Inbreng, "dreiging", stem_id="stem-politie", tekst=tekst, **velden)


def met_onderwerp(onderwerp: str) -> dict[str, Any]:
    """Give two of the three items a topic."""
    return {"anders": {wie: {"onderwerp": onderwerp} for wie in ("zorg", "eerder")}}


def alle_onderwerpen(*, zonder: str = "") -> list[Inbreng]:
    return [
        make(
            Inbreng, f"over-{topic.id}", stem_id="stem-school", tekst="Sem ook.", onderwerp=topic.id
        )
        for topic in load_leidraad("uur").onderwerpen
        if topic.id != zonder
    ]


def tegenspraak(uitleg: str = "") -> Tegenspraak:
    return make(Tegenspraak, "tegen", een_id="feit", ander_id="zorg", uitleg=uitleg)


def oude_zaak(datum: date, precisie: Precisie = Precisie.DAG) -> dict[str, Any]:
    return {
        "anders": {"zorg": {"datum": datum, "precisie": precisie}},
        "weg": ["eerder", "contact-sem"],
    }


GEVALLEN = [
    Geval(
        "BV01",
        "a person nobody mentions",
        {"erbij": [NOA]},
        {"erbij": [NOA, OVER_NOA]},
        ("Noa",),
        ("noa",),
    ),
    Geval(
        "BV01",
        "a gap with an owner is no gap",
        {"erbij": [NOA, vlek(betrokkene_id="noa", uitkomst=BlindeVlekUitkomst.VRAAG)]},
        {
            "erbij": [
                NOA,
                vlek(betrokkene_id="noa", uitkomst=BlindeVlekUitkomst.VRAAG, eigenaar="School"),
            ]
        },
    ),
    Geval(
        "BV01",
        "a gap is accepted only with a reason",
        {"erbij": [NOA, vlek(betrokkene_id="noa", uitkomst=BlindeVlekUitkomst.AANVAARD)]},
        {
            "erbij": [
                NOA,
                vlek(betrokkene_id="noa", uitkomst=BlindeVlekUitkomst.AANVAARD, reden="Te jong."),
            ]
        },
    ),
    Geval(
        "BV01",
        "what nobody knows is no knowledge",
        {"erbij": [NOA, OVER_NOA.met(aard=InbrengSoort.WETEN_WIJ_NIET)]},
        {"erbij": [NOA, OVER_NOA.met(aard=InbrengSoort.VAN_HOREN_ZEGGEN)]},
    ),
    Geval(
        "BV01",
        "a topic nobody has",
        {"erbij": alle_onderwerpen(zonder="wonen")},
        {"erbij": alle_onderwerpen()},
        ("Wonen en geld",),
    ),
    Geval(
        "BV01",
        "topics count when half of the items have one",
        met_onderwerp("veiligheid"),
        {"anders": {"zorg": {"onderwerp": "veiligheid"}}},
        ("“Geweld en dreiging”, “Wapens",),
    ),
    Geval(
        "BV05",
        "without an outcome",
        {"erbij": [tegenspraak()]},
        {"erbij": [tegenspraak("School keek op een andere dag.")]},
        ("Vader heeft Moeder", "Sem kwam"),
        ("tegen", "feit", "zorg"),
    ),
    Geval(
        "BV07", "all old", oude_zaak(OUD), oude_zaak(NET_NIET_OUD), ("Sem", "90 dagen"), ("sem",)
    ),
    Geval(
        "BV07",
        "a year that may be recent is not old",
        oude_zaak(date(2025, 1, 1), Precisie.JAAR),
        oude_zaak(date(2026, 1, 1), Precisie.JAAR),
    ),
    Geval(
        "BV07",
        "fresh contact makes the picture fresh",
        oude_zaak(OUD),
        {**oude_zaak(OUD), "weg": ["eerder"]},
    ),
    Geval(
        "BV08",
        "no unknowns",
        {"weg": ["onbekend-school"]},
        {"anders": {"onbekend-school": {"aard": InbrengSoort.KUNNEN_WIJ_NIET_ZIEN}}},
        ("School",),
        ("stem-school",),
    ),
    Geval(
        "BV08",
        "only who brought something is asked",
        {"weg": ["onbekend-school"]},
        {"weg": ["onbekend-school", "zorg"]},
    ),
    Geval(
        "BV09",
        "did not look",
        {
            "weg": ["zorg"],
            "erbij": [
                make(GeenInbreng, "g", stem_id="stem-school", reden=GeenReden.NIET_NAGEKEKEN)
            ],
        },
        {
            "weg": ["zorg"],
            "erbij": [make(GeenInbreng, "g", stem_id="stem-school", reden=GeenReden.NAGEKEKEN)],
        },
        ("School",),
        ("stem-school",),
    ),
    Geval(
        "BV09",
        "looked after all",
        {
            "weg": ["zorg"],
            "erbij": [
                make(GeenInbreng, "g", stem_id="stem-school", reden=GeenReden.NIET_NAGEKEKEN)
            ],
        },
        {
            "erbij": [
                make(GeenInbreng, "g", stem_id="stem-school", reden=GeenReden.NIET_NAGEKEKEN)
            ],
        },
    ),
]


@cases(GEVALLEN)
def test_fires_and_stays_silent(geval: Geval) -> None:
    see(geval)


def test_nobody_knows_waits_for_the_reveal() -> None:
    hidden = build(weg=["getoond"], erbij=[NOA])
    assert "BV01" not in codes(hidden)
    assert "BV01" in codes(
        build({"overleg": {"status": OverlegStatus.AFGEROND}}, ["getoond"], [NOA])
    )


def test_a_bv_signaal_leads_to_its_cell() -> None:
    found = {een.code: een.verwijzing.cel for een in check(build(erbij=[NOA, dreiging()]))}
    assert found["BV01"] == Cel("noa")
    assert found["BV02"] == Cel("vader", "stem-politie")


@pytest.mark.parametrize("datum", [None, NU.date()])
def test_an_undated_item_is_not_called_old(datum: date | None) -> None:
    dossier = build({"zorg": {"datum": OUD}, "eerder": {"datum": datum}}, ["contact-sem"])
    assert "BV07" not in codes(dossier)


def test_earlier_meetings_count_for_what_is_known() -> None:
    erbij = [
        NOA,
        make(Overleg, "vorig", volgnummer=1),
        make(Onthulling, "t", overleg_id="vorig", onderwerp=Onderwerp.INBRENG),
        make(Deelnemer, "oude-school", overleg_id="vorig", organisatie_id="org-school"),
        OVER_NOA.met(overleg_id="vorig", stem_id="oude-school"),
    ]
    assert "BV01" not in codes(build({"overleg": {"volgnummer": 2}}, erbij=erbij))
    assert "BV01" in codes(build({"overleg": {"volgnummer": 2}}, erbij=erbij[:-1]))
