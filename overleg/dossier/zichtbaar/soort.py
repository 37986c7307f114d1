"""Which kinds of thing each kind of reader may see at all.

What is not named here is invisible: a new kind of thing has to be let in on purpose.
Voorzitter and intern read every kind; the others read what is listed.
"""

from __future__ import annotations

from overleg.dossier.basis import CasusDing
from overleg.dossier.soorten import (
    DINGEN,
    Aanspreekpunt,
    Acuutkaart,
    Afspraak,
    Akkoord,
    Behoefte,
    Bericht,
    Betrokkene,
    BlindeVlek,
    Casus,
    Cijfer,
    Contact,
    Deelnemer,
    EigenVerklaring,
    EigenWoord,
    GeenInbreng,
    Gehoord,
    Hulproute,
    Inbreng,
    Informeren,
    KaartRegel,
    Klaar,
    Klad,
    Les,
    Maatregel,
    Monitormoment,
    Nagelopen,
    NuCheck,
    Onthulling,
    Oordeel,
    Oorzaak,
    Opmerking,
    Organisatie,
    Overleg,
    Parkeerpunt,
    Plek,
    Regie,
    Relatie,
    StapStatus,
    Stukversie,
    Tegenspraak,
    Terugmelding,
    Uitgegeven,
    Vervolgstap,
    Voorwaarde,
    WatAls,
    WijOok,
    ZietHetAnders,
)
from overleg.keuzes import LezerSoort

Soorten = frozenset[type[CasusDing]]

TAFEL: Soorten = frozenset(
    {
        Casus,
        Organisatie,
        Betrokkene,
        Relatie,
        Plek,
        Overleg,
        Deelnemer,
        StapStatus,
        NuCheck,
        Klaar,
        Onthulling,
        Inbreng,
        GeenInbreng,
        Gehoord,
        WijOok,
        Tegenspraak,
        Contact,
        EigenWoord,
        EigenVerklaring,
        Cijfer,
        Oordeel,
        ZietHetAnders,
        Opmerking,
        Behoefte,
        Hulproute,
        Voorwaarde,
        Afspraak,
        WatAls,
        Oorzaak,
        Maatregel,
        Vervolgstap,
        Terugmelding,
        BlindeVlek,
        Regie,
        Aanspreekpunt,
        Informeren,
        Monitormoment,
        Nagelopen,
        Acuutkaart,
        KaartRegel,
        Akkoord,
        Bericht,
        Parkeerpunt,
        Les,
    }
)
"""What the table made together."""

BETROKKENE: Soorten = frozenset(
    {
        Casus,
        Organisatie,
        Betrokkene,
        Overleg,
        EigenWoord,
        EigenVerklaring,
        Behoefte,
        Voorwaarde,
        Afspraak,
        WatAls,
        Maatregel,
        Vervolgstap,
        Terugmelding,
        Aanspreekpunt,
        Informeren,
        Monitormoment,
    }
)
"""Never inbreng, scores, attendance, or what others were told; of a report only the new date."""

CRISISDIENST: Soorten = frozenset(
    {
        Casus,
        Organisatie,
        Betrokkene,
        Relatie,
        Plek,
        Overleg,
        Inbreng,
        Contact,
        EigenWoord,
        WatAls,
        Maatregel,
        Vervolgstap,
        Terugmelding,
        Regie,
        Aanspreekpunt,
        Acuutkaart,
        KaartRegel,
    }
)
"""What can end on the acuutkaart; each line must be released for it as well."""

LEREN: Soorten = TAFEL - {Casus, Relatie, Plek, KaartRegel}
"""Counted, never read: what somebody typed is blank for this reader, names too."""

BESTUUR: Soorten = frozenset({Casus, Overleg, Parkeerpunt})
"""Bottlenecks, without people."""

PER_LEZER: dict[LezerSoort, Soorten] = {
    LezerSoort.VOORZITTER: frozenset(DINGEN),
    LezerSoort.INTERN: frozenset(DINGEN) - {Klad},
    LezerSoort.ZAAL: TAFEL,
    LezerSoort.ZAAL_MET: TAFEL & BETROKKENE,
    LezerSoort.STEM: TAFEL | {Klad},
    LezerSoort.DEELNEMERS: TAFEL | {Uitgegeven, Stukversie},
    LezerSoort.ORGANISATIE: TAFEL | {Uitgegeven, Stukversie},
    LezerSoort.BETROKKENE: BETROKKENE,
    LezerSoort.CRISISDIENST: CRISISDIENST,
    LezerSoort.LEREN: LEREN,
    LezerSoort.BESTUUR: BESTUUR,
}
