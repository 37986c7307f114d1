"""What holds at a meeting, said there or taken over: the same words in every paper.

Minutes and plan of one meeting must never disagree, so both build these pieces here; what was
not said in this meeting says from which one it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Monitormoment
from overleg.keuzes import StapSoort
from overleg.nederlands import format_datum, format_datum_tijd
from overleg.stukken.blik import Blik, tussen_haakjes
from overleg.stukken.document import Blok, Lijst, Paar, Paren
from overleg.stukken.voortgang import is_bereikt
from overleg.verloop import geldende_kijkmomenten, laatste_kijkmoment, vervolg_van, zorg_van

ZORG = "Onze grootste zorg"
VERVOLG = "Volgend overleg"


def bouw_zorg(blik: Blik, *, altijd: bool = False) -> Iterator[Blok]:
    """Build our greatest worry.

    Args:
        blik: the meeting.
        altijd: say that it is not known also when the meeting did not get to it yet.
    """
    overleg = zorg_van(blik.dossier, blik.overleg.id)
    if overleg is not None:
        yield Paren(((ZORG, overleg.zorg + tussen_haakjes(blik.uit_overleg(overleg))),))
    elif altijd or is_bereikt(blik, StapSoort.VEILIGHEID):
        yield Paren(((ZORG, blik.niet_bekend),))


def bouw_weer_kijken(blik: Blik, *, altijd: bool = False) -> Iterator[Blok]:
    """Build when somebody looks whether it works, and when we meet again.

    Args:
        blik: the meeting.
        altijd: say what is not known also when the meeting did not get to it yet.
    """
    zeg = altijd or is_bereikt(blik, StapSoort.AKKOORD)
    momenten = geldende_kijkmomenten(blik.dossier, blik.overleg.id)
    if momenten:
        yield Lijst(tuple(noem_moment(blik, een) for een in momenten))
    paren: list[Paar] = []
    laatste = laatste_kijkmoment(blik.dossier, blik.overleg.id)
    if not momenten and laatste is not None:
        paren.append(("Kijkmoment", f"geen meer; het laatste was {noem_moment(blik, laatste)}"))
    elif not momenten and zeg:
        paren.append(("Kijkmoment", blik.niet_bekend))
    overleg = vervolg_van(blik.dossier, blik.overleg.id)
    if overleg is not None and overleg.volgende_datum is not None:
        bij = tussen_haakjes(blik.uit_overleg(overleg))
        wanneer = format_datum_tijd(overleg.volgende_datum, overleg.volgende_tijd)
        paren.append((VERVOLG, wanneer + bij))
    elif zeg:
        paren.append((VERVOLG, "nog geen datum"))
    if paren:
        yield Paren(tuple(paren))


def noem_moment(blik: Blik, een: Monitormoment) -> str:
    """Say when somebody looks again, who, and at what."""
    wanneer = format_datum(een.datum) if een.datum else "datum niet bekend"
    wie = f", door {een.wie}" if een.wie else ""
    return f"{wanneer}{wie}: {een.wat}{tussen_haakjes(blik.uit(een), blik.merk(een))}"
