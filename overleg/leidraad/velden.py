"""Which fields a leidraad may ask for before a step counts as done.

An address ``<soort>.<veld>`` means: there is such a thing, and this field of it is filled. Which
things count (one per person, one per voice, one in all) is for the verloop to say. Only fields
that are recorded in a kind of step can be asked for there; that the fields exist in the dossier is
guarded by a test, because importing the dossier would make reading a leidraad slow.
"""

from __future__ import annotations

from overleg.keuzes import StapSoort

_VELDEN: dict[StapSoort, str] = {
    StapSoort.OPENEN: (
        "overleg.vraag overleg.geinformeerd overleg.geinformeerd_want deelnemer.grondslag"
        " deelnemer.mag_toezeggen nucheck.in_gevaar nucheck.mensen nucheck.wijzelf"
        " nucheck.sporen akkoord.uitkomst oordeel.uitkomst"
    ),
    StapSoort.TERUGBLIK: (
        "terugmelding.stand terugmelding.want terugmelding.veiliger overleg.kaart_gebruikt"
        " overleg.kaart_ervaring nagelopen.uitkomst"
    ),
    StapSoort.OPSCHRIJVEN: (
        "inbreng.tekst inbreng.aard inbreng.kernvraag inbreng.bron inbreng.datum inbreng.over"
        " inbreng.onderwerp inbreng.grondslag inbreng.waarom_nodig cijfer.cijfer"
    ),
    StapSoort.TONEN: "gehoord.inbreng_id tegenspraak.toelichting opmerking.tekst",
    StapSoort.MENSEN: (
        "contact.aard contact.datum contact.door eigenwoord.tekst eigenwoord.aan_wie"
        " betrokkene.taal betrokkene.tolk betrokkene.lezen betrokkene.zorg"
    ),
    StapSoort.BLINDE_VLEKKEN: (
        "blindevlek.uitkomst blindevlek.eigenaar opmerking.tekst tegenspraak.uitleg"
    ),
    StapSoort.VEILIGHEID: (
        "oordeel.uitkomst oordeel.reden oordeel.duur overleg.zorg cijfer.cijfer cijfer.toelichting"
    ),
    StapSoort.NODIG: (
        "behoefte.tekst behoefte.gezegd_door voorwaarde.tekst voorwaarde.voor"
        " voorwaarde.zien_aan voorwaarde.gesteld_door voorwaarde.termijn hulproute.naam"
        " hulproute.biedt hulproute.past hulproute.waarom hulproute.gekozen_door"
    ),
    StapSoort.AFSPRAKEN: (
        "afspraak.tekst afspraak.wie afspraak.voorwaarde_id afspraak.toezicht_door"
        " afspraak.zien_aan afspraak.tot vervolgstap.wat vervolgstap.eigenaar"
        " vervolgstap.uiterlijk vervolgstap.uiterlijk_tijd vervolgstap.waarom"
        " vervolgstap.klaar_als vervolgstap.vervanger vervolgstap.doel vervolgstap.kan_dat"
    ),
    StapSoort.STRESSTEST: (
        "oorzaak.tekst oorzaak.uitkomst watals.signaal watals.doet watals.beslist"
        " watals.uiterlijk watals.voorwaarde_id"
    ),
    StapSoort.REGIE: (
        "regie.nodig regie.naam regie.vervanger aanspreekpunt.naam aanspreekpunt.telefoon"
        " aanspreekpunt.uren aanspreekpunt.buiten_uren informeren.wie informeren.woorden"
        " informeren.wanneer informeren.veilig"
    ),
    StapSoort.ACUUTKAART: (
        "acuutkaart.geldig_tot kaartregel.tekst uitgegeven.aan uitgegeven.ontvangen_door"
    ),
    StapSoort.AKKOORD: (
        "akkoord.uitkomst overleg.antwoord overleg.beantwoord overleg.volgende_datum"
        " monitormoment.datum monitormoment.wat monitormoment.wie"
    ),
    StapSoort.LEREN: "les.tekst",
}


def list_velden(soort: StapSoort) -> tuple[str, ...]:
    """Give the addresses that a step of this kind may ask for."""
    return tuple(_VELDEN[soort].split())
