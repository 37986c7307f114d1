"""The fields that readers outside the table may see, named one by one.

For them the sensitivity of a field is not enough: a new field of content would stand on the paper
of a person concerned the day it was made. What is not named here is empty for these readers.
"""

from __future__ import annotations

from overleg.dossier.basis import CasusDing
from overleg.dossier.soorten import (
    Aanspreekpunt,
    Acuutkaart,
    Afspraak,
    Behoefte,
    Betrokkene,
    BlindeVlek,
    Casus,
    Cijfer,
    Contact,
    Deelnemer,
    EigenVerklaring,
    EigenWoord,
    GeenInbreng,
    Inbreng,
    Informeren,
    KaartRegel,
    Maatregel,
    Monitormoment,
    Nagelopen,
    Oordeel,
    Oorzaak,
    Organisatie,
    Overleg,
    Parkeerpunt,
    Plek,
    Regie,
    Relatie,
    Terugmelding,
    Vervolgstap,
    Voorwaarde,
    WatAls,
)
from overleg.keuzes import LezerSoort

Velden = dict[type[CasusDing], frozenset[str]]


def _velden(woorden: dict[type[CasusDing], str]) -> Velden:
    return {soort: frozenset(namen.split()) for soort, namen in woorden.items()}


_WANNEER = "volgnummer status gepland_op begonnen_op geeindigd_op"

_DATUM = "overleg_id uiterlijk uiterlijk_tijd"
"""Of how an action went only by when it must be done now: an old date would mislead."""

BETROKKENE: Velden = _velden(
    {
        Casus: "nummer",
        Organisatie: "naam",
        Betrokkene: "naam rollen leeftijd leeftijd_soort taal tolk lezen",
        Overleg: _WANNEER,
        EigenWoord: "betrokkene_id aard tekst datum precisie",
        EigenVerklaring: "betrokkene_id tekst datum",
        Behoefte: "betrokkene_id tekst gezegd_door",
        Voorwaarde: "vorige_id vervallen voor tekst zien_aan gesteld_door termijn",
        Afspraak: "vorige_id vervallen voorwaarde_id tekst wie fase toezicht_door zien_aan tot",
        WatAls: "vorige_id vervallen voorwaarde_id signaal doet beslist uiterlijk",
        Maatregel: "vorige_id betrokkene_id naam geldt tot",
        Vervolgstap: (
            "wat organisatie_id eigenaar betrokkene_id uiterlijk uiterlijk_tijd klaar_als"
            " voorwaarden"
        ),
        Terugmelding: _DATUM,
        Aanspreekpunt: "vorige_id voor naam organisatie_id telefoon uren buiten_uren",
        Informeren: "aan_id wie woorden wanneer papier",
        Monitormoment: "datum wat wie",
    }
)
"""Own lines, and never how the table came to them."""

NAAMVELDEN: Velden = _velden(
    {
        Behoefte: "gezegd_door",
        Voorwaarde: "gesteld_door",
        Afspraak: "toezicht_door",
        WatAls: "beslist",
        Vervolgstap: "eigenaar",
        Informeren: "wie",
        Monitormoment: "wie",
    }
)
"""Where the name of a worker may stand: a person concerned reads it only when it is known there."""

_MERK = " delen geheime_plek"  # so that a leak check can still see what a line was

CRISISDIENST: Velden = _velden(
    {
        Casus: "nummer bezoekadres",
        Organisatie: "naam",
        Betrokkene: (
            "naam rollen leeftijd leeftijd_soort afhankelijk huishouden taal tolk lezen zorg"
        ),
        Relatie: "van_id naar_id aard",
        Plek: "betrokkene_id aard tekst geheime_plek",
        Overleg: _WANNEER,
        Inbreng: "aard tekst bron datum precisie over" + _MERK,
        Contact: "betrokkene_id aard datum precisie door" + _MERK,
        EigenWoord: "betrokkene_id aard tekst aan_wie datum precisie" + _MERK,
        WatAls: "vorige_id vervallen signaal doet beslist uiterlijk" + _MERK,
        Maatregel: "vorige_id betrokkene_id naam geldt tot toelichting" + _MERK,
        Vervolgstap: (
            "wat organisatie_id eigenaar betrokkene_id uiterlijk uiterlijk_tijd vervanger" + _MERK
        ),
        Terugmelding: _DATUM,
        Regie: "vorige_id naam organisatie_id vervanger" + _MERK,
        Aanspreekpunt: "vorige_id voor naam organisatie_id telefoon uren buiten_uren" + _MERK,
        Acuutkaart: "geldig_tot",
        KaartRegel: "nummer tekst" + _MERK,
    }
)
"""What can stand on the card; the rest of the case stays behind."""

BESTUUR: Velden = _velden(
    {Casus: "nummer", Overleg: _WANNEER, Parkeerpunt: "delen aard tekst naar"}
)
"""Bottlenecks travel without people and without the case."""

LEREN: Velden = _velden(
    {
        Organisatie: "",
        Betrokkene: "",
        Deelnemer: "organisatie_id",
        Overleg: _WANNEER + " leidraad",
    }
)
"""Things that are only there to be counted."""

OOK_LEREN: Velden = _velden(
    {
        Inbreng: "aard kernvraag",
        GeenInbreng: "reden",
        Cijfer: "cijfer weet_niet",
        Oordeel: "uitkomst",
        Oorzaak: "uitkomst",
        BlindeVlek: "uitkomst",
        Nagelopen: "uitkomst",
        Terugmelding: "stand",
    }
)
"""Numbers and closed choices that patterns are counted by; never a word somebody typed."""

ALLEEN: dict[LezerSoort, Velden] = {
    LezerSoort.BETROKKENE: BETROKKENE,
    LezerSoort.ZAAL_MET: BETROKKENE,
    LezerSoort.CRISISDIENST: CRISISDIENST,
    LezerSoort.BESTUUR: BESTUUR,
}
"""The strict readers; of a kind that is not named here they see no field at all."""
