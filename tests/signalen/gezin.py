"""The things of a made-up case in which nothing is loose."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

from overleg.dossier import (
    Aanspreekpunt,
    Acuutkaart,
    Afspraak,
    Akkoord,
    Behoefte,
    Betrokkene,
    Casus,
    CasusDing,
    Contact,
    Deelnemer,
    EigenWoord,
    Inbreng,
    KaartRegel,
    Monitormoment,
    NuCheck,
    Onthulling,
    Oordeel,
    Organisatie,
    Overleg,
    Regie,
    Uitgegeven,
    Vervolgstap,
    Voorwaarde,
    WatAls,
    WijOok,
)
from overleg.keuzes import (
    AkkoordMoment,
    ContactSoort,
    InbrengSoort,
    JaNee,
    LeeftijdSoort,
    NuAanleiding,
    Onderwerp,
    OverlegStatus,
    Precisie,
    Rol,
    StukSoort,
    Uitkomst,
)
from tests.conftest import NU

VANDAAG = NU.date()
"""Tuesday 17 November 2026."""

WERKDAG = date(2026, 11, 20)
"""The Friday after."""


def make(soort: type[CasusDing], ding_id: str, **velden: Any) -> Any:
    """Make a thing of the case, an hour before now unless it says otherwise."""
    vast: dict[str, Any] = {
        "id": ding_id,
        "casus_id": "zaak",
        "gemaakt_op": NU - timedelta(hours=1),
    }
    if "overleg_id" in soort.model_fields and soort.model_fields["overleg_id"].is_required():
        vast["overleg_id"] = "overleg"
    return soort(**{**vast, **velden})


def person(ding_id: str, naam: str, leeftijd: int, *rollen: Rol) -> Betrokkene:
    return make(
        Betrokkene,
        ding_id,
        naam=naam,
        leeftijd=leeftijd,
        leeftijd_soort=LeeftijdSoort.JAREN,
        rollen=rollen,
    )


def list_basis() -> list[CasusDing]:
    dingen: list[CasusDing] = [
        make(Casus, "zaak", nummer="2026-0007", werknaam="Gezin Proef"),
        person("sem", "Sem", 8, Rol.KIND),
        person("moeder", "Moeder", 34, Rol.OUDER),
        person("vader", "Vader", 36, Rol.OUDER, Rol.GEMELDE),
        make(
            Overleg,
            "overleg",
            status=OverlegStatus.BEZIG,
            begonnen_op=NU - timedelta(hours=1),
            vraag="Waar slaapt Sem vannacht?",
            beantwoord=JaNee.JA,
            antwoord="Bij oma.",
            volgende_datum=date(2026, 12, 1),
        ),
        make(NuCheck, "nucheck", aanleiding=NuAanleiding.OPENEN, in_gevaar=JaNee.NEE),
        make(Onthulling, "getoond", onderwerp=Onderwerp.INBRENG),
    ]
    for naam, sleutel in (
        ("Politie", "politie"),
        ("School", "school"),
        ("Veilig Thuis", "veilig-thuis"),
    ):
        dingen += [
            make(Organisatie, f"org-{sleutel}", naam=naam, sleutel=sleutel, teken=naam[0]),
            make(
                Deelnemer, f"stem-{sleutel}", organisatie_id=f"org-{sleutel}", naam=f"Anouk {naam}"
            ),
            make(
                Akkoord,
                f"akkoord-{sleutel}",
                deelnemer_id=f"stem-{sleutel}",
                moment=AkkoordMoment.SLOT,
            ),
            make(
                Inbreng,
                f"onbekend-{sleutel}",
                stem_id=f"stem-{sleutel}",
                aard=InbrengSoort.WETEN_WIJ_NIET,
                tekst="Hoe het in het weekend gaat.",
                bron=naam,
            ),
        ]
    return dingen


def list_beeld() -> list[CasusDing]:
    gisteren = {"datum": VANDAAG - timedelta(days=1), "precisie": Precisie.DAG}
    dingen: list[CasusDing] = [
        make(
            Inbreng,
            "feit",
            stem_id="stem-politie",
            aard=InbrengSoort.FEIT,
            tekst="Vader heeft Moeder geduwd in de keuken.",
            bron="Politie",
            over=("vader", "moeder"),
            **gisteren,
        ),
        make(
            Inbreng,
            "zorg",
            stem_id="stem-school",
            tekst="Sem kwam drie dagen te laat.",
            bron="School",
            **gisteren,
        ),
        make(
            Inbreng,
            "eerder",
            stem_id="stem-veilig-thuis",
            tekst="Over Sem kwamen twee keer vragen binnen.",
            bron="Veilig Thuis",
            **gisteren,
        ),
        make(WijOok, "ook", inbreng_id="feit", stem_id="stem-veilig-thuis"),
        make(EigenWoord, "woord", betrokkene_id="sem", tekst="“De dader ben ik niet”, zei ik."),
    ]
    for wie in ("sem", "moeder", "vader"):
        dingen += [
            make(
                Contact,
                f"contact-{wie}",
                betrokkene_id=wie,
                aard=ContactSoort.ALLEEN,
                door="Anouk",
                **gisteren,
            ),
            make(
                Oordeel,
                f"oordeel-{wie}",
                betrokkene_id=wie,
                uitkomst=Uitkomst.ONVEILIG if wie == "sem" else Uitkomst.VEILIG,
                reden="Dat zagen wij.",
            ),
        ]
    return dingen


def list_plan() -> list[CasusDing]:
    return [
        make(Behoefte, "behoefte", betrokkene_id="vader", tekst="Iemand om mee te praten."),
        make(
            Voorwaarde,
            "voorwaarde",
            voor=("sem",),
            tekst="Sem slaapt waar niemand dreigt.",
            zien_aan="Oma belt elke avond om acht uur.",
        ),
        make(
            Afspraak,
            "afspraak",
            voorwaarde_id="voorwaarde",
            wie=("vader",),
            tekst="Vader blijft weg bij het huis van oma.",
            toezicht_door="Oma",
            tot=date(2026, 12, 1),
        ),
        make(
            WatAls,
            "watals",
            voorwaarde_id="voorwaarde",
            signaal="Oma belt niet.",
            doet="De politie rijdt langs.",
            beslist="Politie",
        ),
        make(
            Vervolgstap,
            "bezoek",
            wat="Bezoek Sem bij oma.",
            organisatie_id="org-politie",
            eigenaar="Bos",
            uiterlijk=WERKDAG,
            uiterlijk_tijd=time(14, 0),
            waarom="Dan weten we hoe het gaat.",
            klaar_als="Sem is alleen gesproken.",
            kan_dat=JaNee.JA,
        ),
        make(
            Vervolgstap,
            "gesprek",
            wat="Spreek met Moeder over de sleutel.",
            organisatie_id="org-school",
            eigenaar="Kok",
            uiterlijk=WERKDAG,
            uiterlijk_tijd=time(15, 0),
            waarom="Niemand mag binnenlopen.",
            na_id="bezoek",
            kan_dat=JaNee.JA,
        ),
        make(Regie, "regie", naam="Anouk", vervanger="Bos"),
        make(
            Aanspreekpunt,
            "punt",
            voor=("sem", "moeder", "vader"),
            naam="Anouk",
            buiten_uren="het nachtnummer",
        ),
        make(
            Monitormoment, "kijk", datum=date(2026, 11, 24), wat="Of Sem goed slaapt.", wie="Anouk"
        ),
        make(Acuutkaart, "kaart", geldig_tot=NU + timedelta(days=7)),
        make(
            KaartRegel,
            "regel",
            nummer=5,
            tekst="Zie Sem zelf, ook boven.",
            stem_id="stem-politie",
            vrij_voor_kaart=True,
        ),
        make(
            Uitgegeven,
            "uit",
            aard=StukSoort.ACUUTKAART,
            aan="Meldkamer",
            ontvangen_door="Dienst",
            ontvangen_op=NU - timedelta(minutes=5),
        ),
    ]
