"""Every score on the table: who gave what, in which round, and never an average."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from overleg.dossier import Betrokkene, Cijfer, Deelnemer
from overleg.stukken.blik import Blik, noem, tussen_haakjes
from overleg.stukken.document import Alinea, Blok, Kop, Lijst, Tabel

GEEN = "-"
WEET_NIET = "x"
PIJL = " → "


def heeft_cijfer(blik: Blik, stem: Deelnemer) -> bool:
    """Tell whether a voice gave any score."""
    return any(cijfer.stem_id == stem.id for cijfer in _gegeven(blik))


def bouw_cijfers(blik: Blik, stemmen: Sequence[Deelnemer]) -> Iterator[Blok]:
    """Build the table of scores: a row for each voice, a column for each person."""
    gegeven = _gegeven(blik)
    if not gegeven:
        return
    genoemd = {cijfer.betrokkene_id for cijfer in gegeven}
    mensen = tuple(mens for mens in blik.betrokkenen() if mens.id in genoemd)
    scorend = [stem for stem in stemmen if heeft_cijfer(blik, stem)]
    ankers = blik.leidraad.ankers
    yield Kop(2, "Cijfers: hoe veilig?")
    uitleg = f"0 is: {ankers.nul}. 10 is: {ankers.tien}. {WEET_NIET} is: weet ik niet."
    yield Alinea(uitleg + _rondes(gegeven))
    rijen = [
        (blik.stem(stem.id), *(_cel(gegeven, stem, mens) for mens in mensen)) for stem in scorend
    ]
    rijen.append(("Verschil", *(_verschil(gegeven, mens) for mens in mensen)))
    yield Tabel(("Wie", *(noem(mens) for mens in mensen)), tuple(rijen))
    redenen = tuple(_reden(blik, cijfer) for cijfer in gegeven if cijfer.toelichting)
    if redenen:
        yield Lijst(redenen)


def _gegeven(blik: Blik) -> tuple[Cijfer, ...]:
    found = (een for een in blik.van(Cijfer) if een.cijfer is not None or een.weet_niet)
    return tuple(sorted(found, key=lambda cijfer: cijfer.ronde))


def _rondes(gegeven: Sequence[Cijfer]) -> str:
    if len({cijfer.ronde for cijfer in gegeven}) < 2:
        return ""
    return " Voor de pijl staat het cijfer van voor het gesprek, erachter dat van erna."


def _cel(gegeven: Sequence[Cijfer], stem: Deelnemer, mens: Betrokkene) -> str:
    cijfers = [
        cijfer
        for cijfer in gegeven
        if cijfer.stem_id == stem.id and cijfer.betrokkene_id == mens.id
    ]
    return PIJL.join(_woord(cijfer) for cijfer in cijfers) or GEEN


def _woord(cijfer: Cijfer) -> str:
    return WEET_NIET if cijfer.cijfer is None else str(cijfer.cijfer)


def _verschil(gegeven: Sequence[Cijfer], mens: Betrokkene) -> str:
    """Say how far the lowest and the highest score are apart, per round."""
    delen = []
    for ronde in sorted({cijfer.ronde for cijfer in gegeven}):
        cijfers = [
            cijfer.cijfer
            for cijfer in gegeven
            if cijfer.ronde == ronde
            and cijfer.betrokkene_id == mens.id
            and cijfer.cijfer is not None
        ]
        if len(cijfers) > 1:
            delen.append(str(max(cijfers) - min(cijfers)))
    return PIJL.join(delen) or GEEN


def _reden(blik: Blik, cijfer: Cijfer) -> str:
    wie = blik.stem(cijfer.stem_id) or "Iemand"
    mens = blik.mens(cijfer.betrokkene_id)
    merk = tussen_haakjes(blik.merk(cijfer))
    return f"{wie} over {mens}, {_woord(cijfer)}: {cijfer.toelichting}{merk}"
