"""The plan: what must be true at least, what the family does, and what we do if it goes wrong.

What the family does (their behaviour) and what we do (our actions) never stand in one list.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from overleg.dossier import Afspraak, Nagelopen, Voorwaarde, WatAls
from overleg.keuzes import StapSoort, Uitkomst
from overleg.nederlands import format_opsomming
from overleg.stukken.blik import NIET_BEKEND, Blik, noem, tussen_haakjes
from overleg.stukken.document import Alinea, Blok, Kop, Lijst
from overleg.stukken.verslag.nummer import nummer_van
from overleg.stukken.voortgang import is_bereikt, meld
from overleg.verloop import geldend, list_beoordeelden, oordeel_van

MINIMAAL = "Wat moet minimaal geregeld zijn?"
ZELF = "Wat doen de mensen zelf?"
MISGAAT = "En als het misgaat?"
STAPPEN = {
    MINIMAAL: StapSoort.NODIG,
    ZELF: StapSoort.AFSPRAKEN,
    MISGAAT: StapSoort.STRESSTEST,
}
"""In which kind of step each piece of the plan is made."""


def bouw_plan(blik: Blik) -> Iterator[Blok]:
    """Build the WHAT, the HOW and the what-if, in that order."""
    voorwaarden = geldend(blik.dossier, Voorwaarde, blik.overleg.id)
    afspraken = geldend(blik.dossier, Afspraak, blik.overleg.id)
    wat_als = geldend(blik.dossier, WatAls, blik.overleg.id)
    yield Kop(1, "Het plan")
    samen = blik.samen_uit((*voorwaarden, *afspraken, *wat_als))
    meldingen = {meld(blik, soort) for soort in STAPPEN.values()}
    # The same sentence three times says no more than once.
    een_melding = meldingen.pop() if len(meldingen) == 1 else ""
    if een_melding:
        oud = f" Dit is het plan {samen}. Vandaag is niet gekeken of het nog klopt."
        yield Alinea(een_melding + (oud if samen and not blik.van(Nagelopen) else ""))
        blik = replace(blik, bekend_uit=samen)
    delen: tuple[tuple[str, tuple[str, ...]], ...] = (
        (MINIMAAL, tuple(_voorwaarde(blik, een) for een in voorwaarden)),
        (ZELF, tuple(_afspraak(blik, een) for een in afspraken)),
        (MISGAAT, tuple(_wat_als(blik, een) for een in wat_als)),
    )
    for titel, items in delen:
        melding = "" if een_melding else meld(blik, STAPPEN[titel])
        if not (items or melding or is_bereikt(blik, STAPPEN[titel])):
            continue
        yield Kop(2, titel)
        if melding:
            yield Alinea(melding)
        if items:
            yield Lijst(items, genummerd=titel != MISGAAT)
        elif is_bereikt(blik, STAPPEN[titel]):
            yield Alinea(f"{blik.niet_bekend.capitalize()}.")
        if titel == MINIMAAL:
            yield from _zonder_voorwaarde(blik, voorwaarden)


def _zonder_voorwaarde(blik: Blik, voorwaarden: Sequence[Voorwaarde]) -> Iterator[Blok]:
    """Build for whom nothing was set as a minimum while that person is not safe, or perhaps not."""
    if not voorwaarden or not is_bereikt(blik, StapSoort.NODIG):
        return
    gedekt = {een for voorwaarde in voorwaarden for een in voorwaarde.voor}
    namen = [
        noem(mens)
        for mens in list_beoordeelden(blik.dossier, blik.leidraad)
        if mens.id not in gedekt and not _is_veilig(blik, mens.id)
    ]
    if namen:
        yield Alinea(f"Voor {format_opsomming(namen)}: {blik.niet_bekend}.")


def _is_veilig(blik: Blik, betrokkene_id: str) -> bool:
    oordeel = oordeel_van(blik.dossier, blik.overleg.id, betrokkene_id)
    return oordeel is not None and oordeel.uitkomst is Uitkomst.VEILIG


def _voorwaarde(blik: Blik, een: Voorwaarde) -> str:
    voor = f"Voor {mensen}: " if (mensen := blik.mensen(een.voor)) else ""
    return f"{voor}{een.tekst or NIET_BEKEND}{tussen_haakjes(blik.uit(een), blik.merk(een))}"


def _bij(blik: Blik, voorwaarde_id: str | None) -> str:
    nummer = nummer_van(blik, voorwaarde_id)
    return f"bij voorwaarde {nummer}" if nummer else ""


def _afspraak(blik: Blik, een: Afspraak) -> str:
    toezicht = f"wie let hierop: {een.toezicht_door or NIET_BEKEND}"
    bij = (_bij(blik, een.voorwaarde_id), toezicht, blik.uit(een), blik.merk(een))
    return f"{blik.doet(een.wie, een.tekst or NIET_BEKEND)}{tussen_haakjes(*bij)}"


def _wat_als(blik: Blik, een: WatAls) -> str:
    bij = tussen_haakjes(_bij(blik, een.voorwaarde_id), blik.uit(een), blik.merk(een))
    regels = [
        f"Als: {een.signaal or NIET_BEKEND}{bij}",
        f"Dan: {een.doet or NIET_BEKEND}",
        f"Wie beslist: {een.beslist or NIET_BEKEND}",
    ]
    if een.uiterlijk:
        regels[-1] += f", uiterlijk {een.uiterlijk}"
    return "\n".join(regels)
