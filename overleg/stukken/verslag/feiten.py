"""What happened, by date: each line with its source and what kind of line it is."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Inbreng
from overleg.keuzes import InbrengSoort, StapSoort
from overleg.nederlands import format_vage_datum
from overleg.stukken.blik import NIET_BEKEND, Blik, tussen_haakjes
from overleg.stukken.document import Alinea, Blok, Kop, Paren, Tabel
from overleg.stukken.verslag.inbreng import merken
from overleg.stukken.voortgang import is_bereikt, meld
from overleg.verloop import tijdlijn

GEBEURD = frozenset({InbrengSoort.FEIT, InbrengSoort.WAARNEMING, InbrengSoort.VAN_HOREN_ZEGGEN})
"""A view or a gap is no event: those stand with the voice they belong to."""


def bouw_feiten(blik: Blik) -> Iterator[Blok]:
    """Build the answer to the first kernvraag: one line of time out of what all brought."""
    yield Kop(1, "Wat is er gebeurd?")
    if aanleiding := blik.dossier.casus.aanleiding:
        yield Paren((("Aanleiding", aanleiding),))
    if melding := meld(blik, StapSoort.TONEN):
        yield Alinea(melding)
    feiten = tuple(
        punt.ding
        for punt in tijdlijn(blik.dossier)
        if isinstance(punt.ding, Inbreng) and punt.ding.aard in GEBEURD
    )
    if feiten:
        rijen = tuple(_rij(blik, een) for een in feiten)
        yield Tabel(("Wanneer", "Wat, en wie zegt dit"), rijen, (16, 60))
    elif is_bereikt(blik, StapSoort.TONEN):
        yield Alinea(f"Wat er gebeurd is: {blik.niet_bekend}.")


def _rij(blik: Blik, een: Inbreng) -> tuple[str, ...]:
    stem = blik.stem(een.stem_id) or NIET_BEKEND
    bron = f"bron: {een.bron}" if een.bron else ""
    over = f"over {mensen}" if (mensen := blik.mensen(een.over)) else ""
    bij = tussen_haakjes(
        een.aard.label, bron, over, blik.uit(een, dag=een.datum is None), *merken(blik, een)
    )
    return format_vage_datum(een.datum, een.precisie), f"{een.tekst or NIET_BEKEND}\n{stem}{bij}"
