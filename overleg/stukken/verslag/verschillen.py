"""Where we see it differently, what else it may be, who is missing, and own interest."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import BlindeVlek, Inbreng, Opmerking, Tegenspraak
from overleg.keuzes import OpmerkingSoort, StapSoort
from overleg.stukken.blik import Blik, tussen_haakjes
from overleg.stukken.document import Alinea, Blok, Kop, Lijst
from overleg.stukken.verslag.onbekend import DICHT, noem_vlek
from overleg.stukken.voortgang import begin_klein, is_bereikt, meld

VRAGEN = {
    OpmerkingSoort.VERKLARING: "Stel dat we het mis hebben: wat is er dan aan de hand?",
    OpmerkingSoort.ONTBREEKT: "Wie ontbreekt hier?",
    OpmerkingSoort.SCHADUW: "Speelt een belang van de eigen organisatie mee?",
}


def bouw_verschillen(blik: Blik) -> Iterator[Blok]:
    """Build what the table said about its own view."""
    yield Kop(1, "Wat zien we anders, en wat zien we misschien verkeerd?")
    bereikt = is_bereikt(blik, StapSoort.BLINDE_VLEKKEN)
    tegenspraken = blik.van(Tegenspraak)
    if tegenspraken:
        yield Kop(2, "Wat spreekt elkaar tegen?")
        yield Lijst(tuple(_tegenspraak(blik, een) for een in tegenspraken))
    gevonden = False
    for aard, vraag in VRAGEN.items():
        opmerkingen = [een for een in blik.van(Opmerking) if een.aard is aard]
        if opmerkingen:
            gevonden = True
            yield Kop(2, vraag)
            yield Lijst(tuple(_opmerking(blik, een) for een in opmerkingen))
        elif bereikt:
            yield Alinea(f"{vraag} Antwoord: {blik.niet_bekend}.")
    dicht = [vlek for vlek in blik.van(BlindeVlek) if vlek.uitkomst in DICHT]
    if dicht:
        yield Kop(2, "Welke blinde vlekken zijn ingevuld of aanvaard?")
        yield Lijst(tuple(noem_vlek(blik, vlek) for vlek in dicht))
    melding = meld(blik, StapSoort.BLINDE_VLEKKEN)
    if melding and not gevonden:
        yield Alinea(f"Andere verklaring, wie ontbreekt en eigen belang: {begin_klein(melding)}")


def _tegenspraak(blik: Blik, een: Tegenspraak) -> str:
    regels = [een.toelichting] if een.toelichting else []
    for inbreng_id in (een.een_id, een.ander_id):
        inbreng = blik.dossier.vind(Inbreng, inbreng_id)
        if inbreng is not None:
            wie = blik.stem(inbreng.stem_id) or "Iemand"
            regels.append(f"{wie}: {inbreng.tekst}{tussen_haakjes(blik.merk(inbreng))}")
    regels.append(f"Wat eruit kwam: {een.uitleg or 'nog open'}{tussen_haakjes(blik.merk(een))}")
    return "\n".join(regels)


def _opmerking(blik: Blik, een: Opmerking) -> str:
    wie = f"{stem}: " if (stem := blik.stem(een.stem_id)) else ""
    over = f"over {mensen}" if (mensen := blik.mensen(een.over)) else ""
    return f"{wie}{een.tekst}{tussen_haakjes(over, blik.merk(een))}"
