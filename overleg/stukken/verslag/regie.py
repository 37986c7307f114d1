"""Who directs, whom the people can call, who tells whom what, and when we look again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from overleg.dossier import Aanspreekpunt, Informeren, Parkeerpunt, Regie
from overleg.keuzes import JaNee, PapierManier, ParkeerSoort, StapSoort
from overleg.nederlands import format_datum
from overleg.stukken.blik import NIET_BEKEND, Blik, tussen_haakjes
from overleg.stukken.document import Alinea, Blok, Kop, Lijst, Paar, Paren
from overleg.stukken.geldend import bouw_weer_kijken
from overleg.stukken.voortgang import is_bereikt, meld
from overleg.verloop import geldende_aanspreekpunten, geldende_regie

VEILIG = {
    JaNee.JA: "dat is veilig",
    JaNee.NEE: "dat is niet veilig",
    JaNee.ONBEKEND: "we weten niet of dat veilig is",
}


PAPIER = {
    PapierManier.MEEGEVEN: "op papier mee",
    PapierManier.VOORLEZEN: "voorlezen",
    PapierManier.NIET: "niet op papier",
}


def bouw_regie(blik: Blik) -> Iterator[Blok]:
    """Build the whole of who does what for whom after the meeting."""
    yield Kop(1, "Wie heeft de regie?")
    regie = geldende_regie(blik.dossier, blik.overleg.id)
    punten = geldende_aanspreekpunten(blik.dossier, blik.overleg.id)
    samen = blik.samen_uit((*((regie,) if regie else ()), *punten))
    if melding := meld(blik, StapSoort.REGIE):
        yield Alinea(melding + (f" Dit geldt nog {samen}." if samen else ""))
        blik = replace(blik, bekend_uit=samen)
    yield from bouw_casusregisseur(blik, regie)
    yield from bouw_aanspreekpunten(blik, punten)
    yield from _informeren(blik)
    yield from _weer_kijken(blik)
    knelpunten = [een for een in blik.van(Parkeerpunt) if een.aard is ParkeerSoort.KNELPUNT]
    if knelpunten:
        yield Kop(2, "Wat kan deze tafel niet oplossen?")
        yield Lijst(tuple(parkeerpunt(blik, een) for een in knelpunten))


def bouw_casusregisseur(blik: Blik, regie: Regie | None) -> Iterator[Blok]:
    """Build who directs, or what is decided about it, when and by whom."""
    if regie is None:
        if is_bereikt(blik, StapSoort.REGIE):
            yield Paren((("Casusregisseur", blik.niet_bekend),))
        return
    bij = tussen_haakjes(blik.uit(regie), blik.merk(regie))
    paren: list[Paar] = []
    if regie.naam or regie.organisatie_id:
        paren.append(("Casusregisseur", blik.wie(regie.naam, regie.organisatie_id) + bij))
        paren.append(("Vervanger", regie.vervanger or NIET_BEKEND))
    else:
        voor = format_datum(regie.besluit_voor) if regie.besluit_voor else NIET_BEKEND
        paren.append(("Casusregisseur", f"nog geen besluit{bij}"))
        paren.append(("Wie besluit", regie.besluit_door or NIET_BEKEND))
        paren.append(("Besluit voor", voor))
    yield Paren(tuple(paren))


def bouw_aanspreekpunten(blik: Blik, punten: Sequence[Aanspreekpunt]) -> Iterator[Blok]:
    """Build whom each of the people can call."""
    if punten:
        yield Kop(2, "Vast aanspreekpunt")
        yield Lijst(tuple(_aanspreekpunt(blik, punt) for punt in punten))
    elif is_bereikt(blik, StapSoort.REGIE):
        yield Paren((("Aanspreekpunt", blik.niet_bekend),))


def _aanspreekpunt(blik: Blik, punt: Aanspreekpunt) -> str:
    voor = blik.mensen(punt.voor) or "iedereen"
    wie = blik.wie(punt.naam, punt.organisatie_id) or NIET_BEKEND
    bereikbaar = ", ".join(een for een in (wie, punt.telefoon, punt.uren) if een)
    bij = tussen_haakjes(blik.uit(punt), blik.merk(punt))
    return f"Voor {voor}: {bereikbaar}{bij}\nBuiten die uren: {punt.buiten_uren or NIET_BEKEND}"


def _informeren(blik: Blik) -> Iterator[Blok]:
    items = tuple(_vertellen(blik, een) for een in blik.van(Informeren))
    if items:
        yield Kop(2, "Wie vertelt het aan wie?")
        yield Lijst(items)
    elif is_bereikt(blik, StapSoort.REGIE):
        yield Paren((("Wie vertelt het", blik.niet_bekend),))


def _vertellen(blik: Blik, een: Informeren) -> str:
    veilig = VEILIG[een.veilig] if een.veilig else "niet gevraagd of dat veilig is"
    papier = PAPIER[een.papier] if een.papier else ""
    bij = tussen_haakjes(veilig, papier, blik.merk(een))
    return f"{noem_aan(blik, een)}: {een.wie or NIET_BEKEND}, {een.wanneer or 'geen tijd'}{bij}"


def noem_aan(blik: Blik, een: Informeren) -> str:
    """Say to whom something is told."""
    return f"Aan {'de melder' if een.melder else blik.mens(een.aan_id) or blik.niet_bekend}"


def _weer_kijken(blik: Blik) -> Iterator[Blok]:
    blokken = tuple(bouw_weer_kijken(blik))
    if blokken:
        yield Kop(2, "Wanneer kijken we weer?")
        yield from blokken


def parkeerpunt(blik: Blik, een: Parkeerpunt) -> str:
    """Say what was set aside and where it goes."""
    naar = f"naar {een.naar}" if een.naar else ""
    return f"{een.tekst}{tussen_haakjes(naar, blik.merk(een))}"
