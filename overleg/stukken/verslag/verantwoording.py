"""The account: how this meeting went, what was skipped, and what this reader does not get."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Acuutkaart, Deelnemer, Onthulling, Parkeerpunt, StapStatus
from overleg.keuzes import (
    LezerSoort,
    Onderwerp,
    ParkeerSoort,
    StapSoort,
    StapUitkomst,
)
from overleg.nederlands import format_aantal, format_datum, format_moment, format_opsomming
from overleg.stukken.blik import NIET_BEKEND, Blik, achter
from overleg.stukken.document import Alinea, Blok, Kop, Lijst, Paar, Paren
from overleg.stukken.verslag.regie import parkeerpunt
from overleg.stukken.voortgang import begin_klein, is_bereikt, meld, nog_niet

NIET_GEDAAN = frozenset({StapUitkomst.OVERGESLAGEN, StapUitkomst.NIET_AAN_TOEGEKOMEN})


def bouw_verantwoording(blik: Blik) -> Iterator[Blok]:
    """Build what a reader needs to weigh these minutes."""
    yield Kop(2, "Hoe is dit overleg gegaan?")
    yield Paren(tuple(_gang(blik)))
    zijpaden = [een for een in blik.van(Parkeerpunt) if een.aard is ParkeerSoort.ZIJPAD]
    if zijpaden:
        yield Kop(2, "Wat is geparkeerd?")
        yield Lijst(tuple(parkeerpunt(blik, een) for een in zijpaden))
    yield Kop(2, "Over dit stuk")
    yield from _over_dit_stuk(blik)


def _gang(blik: Blik) -> Iterator[Paar]:
    yield "Weten de betrokkenen het", _geinformeerd(blik)
    grondslagen = tuple(_grondslagen(blik))
    if grondslagen:
        yield "Grondslag om te delen", "\n".join(grondslagen)
    overgeslagen = [
        achter(_titel(blik, een), een.uitkomst.label + (f", {een.reden}" if een.reden else ""))
        for een in blik.van(StapStatus)
        if een.uitkomst in NIET_GEDAAN
    ]
    open_stappen = nog_niet(blik)
    if overgeslagen:
        yield "Niet gedaan", "\n".join(overgeslagen)
    if open_stappen:
        yield "Nog te doen", ", ".join(open_stappen)
    if not overgeslagen and not open_stappen:
        yield "Stappen", "er is geen stap overgeslagen"
    toch = [
        achter(_titel(blik, een), een.poort_reden)
        for een in blik.van(StapStatus)
        if een.poort_reden
    ]
    if toch:
        yield "Toch verder gegaan", "\n".join(toch)
    getoond = [
        f"{een.onderwerp.label}{_ronde(een)}: {een.reden}"
        for een in blik.van(Onthulling)
        if een.reden
    ]
    if getoond:
        yield "Getoond voor allen klaar waren", "\n".join(getoond)
    if blik.overleg.stoppen_reden:
        yield "Eerder gestopt", blik.overleg.stoppen_reden
    for kaart in blik.van(Acuutkaart):
        tot = format_moment(kaart.geldig_tot) if kaart.geldig_tot else NIET_BEKEND
        yield "Acuutkaart geldig tot", tot


def _geinformeerd(blik: Blik) -> str:
    overleg = blik.overleg
    if overleg.geinformeerd is None:
        if is_bereikt(blik, StapSoort.OPENEN):
            return NIET_BEKEND
        return begin_klein(meld(blik, StapSoort.OPENEN)) or NIET_BEKEND
    want = f": {overleg.geinformeerd_want}" if overleg.geinformeerd_want else ""
    return f"{overleg.geinformeerd.label}{want}"


def _grondslagen(blik: Blik) -> Iterator[str]:
    """Give each ground once, with the voices that use it."""
    stemmen: dict[str, list[str]] = {}
    for een in blik.van(Deelnemer):
        grond = een.grondslag or NIET_BEKEND
        stemmen.setdefault(grond, []).append(blik.stem(een.id))
    for grond, namen in stemmen.items():
        yield f"{format_opsomming(dict.fromkeys(namen))}: {grond}"


def _titel(blik: Blik, status: StapStatus) -> str:
    return next(
        (stap.titel for stap in blik.leidraad.stappen if stap.id == status.stap), status.stap
    )


def _ronde(onthulling: Onthulling) -> str:
    return f" ronde {onthulling.ronde}" if onthulling.onderwerp is Onderwerp.CIJFER else ""


def _over_dit_stuk(blik: Blik) -> Iterator[Blok]:
    aantal = blik.dossier.weggelaten_per_overleg.get(blik.overleg.id, 0)
    if aantal:
        staan = "staat" if aantal == 1 else "staan"
        yield Alinea(
            f"{format_aantal(aantal, 'regel', 'regels')} van dit overleg {staan} niet in dit stuk."
            " De eigenaar koos: dit blijft in deze kamer, dit mag niet naar deze lezers,"
            " of dit is een geheime plek."
        )
    elif blik.lezer.soort is LezerSoort.INTERN:
        yield Alinea("In dit stuk is niets weggelaten.")
    else:
        yield Alinea("Voor deze lezers is geen regel weggelaten.")
    casus = blik.dossier.casus
    if casus.bewaren_tot:
        bron = f" ({casus.bewaren_bron})" if casus.bewaren_bron else ""
        yield Alinea(f"Bewaren tot {format_datum(casus.bewaren_tot)}{bron}.")
    yield Alinea(
        "Akkoord is akkoord met deze tekst. Het is geen toestemming van de betrokkenen."
        " Dit stuk helpt bij een oordeel van mensen. Het bewijst niet dat iemand veilig is."
    )
