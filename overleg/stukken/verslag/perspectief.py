"""Per voice what it knows, what it does not know and what it cannot see, all in the same form."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Deelnemer, GeenInbreng, Inbreng, Opmerking
from overleg.keuzes import Functie, InbrengSoort, OpmerkingSoort, Precisie, StapSoort
from overleg.nederlands import format_vage_datum
from overleg.stukken.blik import Blik, tussen_haakjes
from overleg.stukken.document import Alinea, Blok, Kolom, Kop, NaastElkaar
from overleg.stukken.verslag.cijfers import bouw_cijfers, heeft_cijfer
from overleg.stukken.verslag.inbreng import GATEN, merken
from overleg.stukken.voortgang import NOG_NIET, is_bereikt

STANDAARD = 2
"""A line without a kernvraag answers the second: what is known?"""

GAT_RIJEN = {
    InbrengSoort.WETEN_WIJ_NIET: "Weten wij niet",
    InbrengSoort.KUNNEN_WIJ_NIET_ZIEN: "Kunnen wij niet zien",
}
ONTHOUDEN = "Wat de rest moet onthouden"


def list_stemmen(blik: Blik) -> tuple[Deelnemer, ...]:
    """List the voices that have a column: who brought something, or was asked to."""
    gesproken = {een.stem_id for een in blik.van(Inbreng)}
    gesproken |= {een.stem_id for een in blik.van(GeenInbreng)}
    return tuple(
        stem
        for stem in blik.van(Deelnemer)
        if stem.id in gesproken or heeft_cijfer(blik, stem) or stem.functie is Functie.DEELNEMER
    )


def bouw_perspectief(blik: Blik) -> Iterator[Blok]:
    """Build the answer to the second kernvraag: everybody's view beside everybody else's."""
    yield Kop(1, "Wat is er bekend?")
    stemmen = list_stemmen(blik)
    if not stemmen:
        yield Alinea(f"Wie er aan tafel zat: {blik.niet_bekend}.")
    elif any(blik.van(soort) for soort in (Inbreng, GeenInbreng)) or is_bereikt(
        blik, StapSoort.TONEN
    ):
        rijen = (*blik.leidraad.kernvragen, *GAT_RIJEN.values(), ONTHOUDEN)
        yield NaastElkaar(rijen, tuple(_kolom(blik, stem) for stem in stemmen))
    else:
        yield Alinea(NOG_NIET)
    yield from bouw_cijfers(blik, stemmen)


def _kolom(blik: Blik, stem: Deelnemer) -> Kolom:
    inbreng = [een for een in blik.van(Inbreng) if een.stem_id == stem.id]
    vakken = [
        tuple(
            _regel(blik, een)
            for een in inbreng
            if een.aard not in GATEN and (een.kernvraag or STANDAARD) == vraag
        )
        for vraag in range(1, len(blik.leidraad.kernvragen) + 1)
    ]
    for aard in GAT_RIJEN:
        gaten = tuple(_regel(blik, een) for een in inbreng if een.aard is aard)
        # An empty spot is information too, but only of a voice that wrote something.
        vakken.append(gaten or (("niets opgeschreven",) if inbreng else ()))
    vakken.append(
        tuple(
            een.tekst + tussen_haakjes(blik.merk(een))
            for een in blik.van(Opmerking)
            if een.aard is OpmerkingSoort.ONTHOUDEN and een.stem_id == stem.id
        )
    )
    teken = stem.teken and f"{stem.teken} "
    return Kolom(f"{teken}{blik.stem(stem.id)}", _bij(blik, stem, bool(inbreng)), tuple(vakken))


def _bij(blik: Blik, stem: Deelnemer, heeft_inbreng: bool) -> str:
    """Say why a column is empty: four different facts, never just 'nothing'."""
    geen = [een for een in blik.van(GeenInbreng) if een.stem_id == stem.id]
    if geen:
        toelichting = f". {geen[-1].toelichting}" if geen[-1].toelichting else ""
        return f"Geen inbreng: {geen[-1].reden.label}{toelichting}"
    return "" if heeft_inbreng else f"Geen inbreng. Waarom: {blik.niet_bekend}"


def _regel(blik: Blik, een: Inbreng) -> str:
    if een.aard in GATEN:
        return een.tekst + tussen_haakjes(*merken(blik, een))
    datum = "" if een.precisie is Precisie.ONBEKEND else format_vage_datum(een.datum, een.precisie)
    over = f"over {mensen}" if (mensen := blik.mensen(een.over)) else ""
    nodig = f"waarom nodig: {een.waarom_nodig}" if een.waarom_nodig else ""
    bij = (een.aard.label, datum, over, _grondslag(blik, een), nodig, *merken(blik, een))
    return een.tekst + tussen_haakjes(*bij)


def _grondslag(blik: Blik, een: Inbreng) -> str:
    """Say on what ground a line may be shared, when that is another than the voice has for all."""
    stem = blik.dossier.vind(Deelnemer, een.stem_id)
    if not een.grondslag or (stem is not None and stem.grondslag == een.grondslag):
        return ""
    return f"grondslag: {een.grondslag}"
