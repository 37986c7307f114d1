"""Who agreed, at each moment it was asked: with the text, which is no consent of the family."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from overleg.dossier import Akkoord, Deelnemer
from overleg.keuzes import AkkoordMoment, AkkoordUitkomst, OverlegStatus, StapSoort
from overleg.nederlands import format_opsomming
from overleg.stukken.blik import NIET_BEKEND, Blik, tussen_haakjes
from overleg.stukken.document import Blok, Kop, Paar, Paren
from overleg.stukken.voortgang import is_bereikt

MOMENTEN = {
    AkkoordMoment.OPENEN: "Met de spelregels",
    AkkoordMoment.VERTREK: "Bij eerder weggaan",
    AkkoordMoment.SLOT: "Met deze tekst",
}
STAPPEN = {
    AkkoordMoment.OPENEN: StapSoort.OPENEN,
    AkkoordMoment.SLOT: StapSoort.AKKOORD,
}


NOG_NIET = "niet gevraagd"


def bouw_akkoord(blik: Blik) -> Iterator[Blok]:
    """Build what everybody said when agreement was asked, the exceptions by name of the voice."""
    yield Kop(2, "Wie was akkoord?")
    yield Paren(tuple(_paren(blik)))


def _paren(blik: Blik) -> Iterator[Paar]:
    for moment, label in MOMENTEN.items():
        gegeven = _laatste(blik, moment)
        stap = STAPPEN.get(moment)
        if gegeven:
            yield label, "\n".join(_regels(blik, moment, gegeven))
        elif stap is not None:
            klaar = blik.overleg.status is OverlegStatus.AFGEROND
            yield label, NIET_BEKEND if klaar and is_bereikt(blik, stap) else NOG_NIET


def _laatste(blik: Blik, moment: AkkoordMoment) -> tuple[Akkoord, ...]:
    """Give the last answer of each voice."""
    found = {een.deelnemer_id: een for een in blik.van(Akkoord) if een.moment is moment}
    return tuple(found.values())


def _regels(blik: Blik, moment: AkkoordMoment, gegeven: Sequence[Akkoord]) -> Iterator[str]:
    akkoord = [een for een in gegeven if een.uitkomst is AkkoordUitkomst.AKKOORD]
    if len(akkoord) == len(gegeven) and moment is not AkkoordMoment.VERTREK:
        yield "allen akkoord"
    elif akkoord:
        yield format_opsomming(blik.stem(een.deelnemer_id) for een in akkoord) + ", akkoord"
    for een in gegeven:
        zegt_meer = een.aantekening or blik.merk_woorden(een)
        if een.uitkomst is not AkkoordUitkomst.AKKOORD or zegt_meer:
            tekst = f": {een.aantekening}" if een.aantekening else ""
            merk = tussen_haakjes(blik.merk_woorden(een))
            yield f"{blik.stem(een.deelnemer_id)}, {een.uitkomst.label}{tekst}{merk}"
    zonder = _niet_gezegd(blik, gegeven) if moment is not AkkoordMoment.VERTREK else ()
    if zonder:
        yield f"niet bekend van: {format_opsomming(zonder)}"


def _niet_gezegd(blik: Blik, gegeven: Sequence[Akkoord]) -> tuple[str, ...]:
    gehoord = {een.deelnemer_id for een in gegeven}
    return tuple(
        blik.stem(een.id) for een in blik.van(Deelnemer) if een.aanwezig and een.id not in gehoord
    )
