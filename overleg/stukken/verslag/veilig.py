"""Is it safe NOW: the verdict per person, who sees it differently, and our greatest worry."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Bericht, NuCheck, ZietHetAnders
from overleg.keuzes import JaNee, StapSoort
from overleg.klok import AMSTERDAM
from overleg.nederlands import format_datum, format_tijd
from overleg.stukken.blik import Blik, noem, tussen_haakjes, zin
from overleg.stukken.document import Alinea, Blok, Kop, Lijst
from overleg.stukken.geldend import bouw_zorg
from overleg.stukken.verslag.oordeel import noem_oordeel
from overleg.stukken.voortgang import is_bereikt, meld
from overleg.verloop import list_met_oordeel

GEVAAR = {
    JaNee.JA: "er is iemand in gevaar",
    JaNee.NEE: "niemand is nu in gevaar",
    JaNee.ONBEKEND: "we weten niet of er iemand in gevaar is",
}


def bouw_veilig(blik: Blik) -> Iterator[Blok]:
    """Build the answer to the third kernvraag, with everything that makes it less certain."""
    yield Kop(1, "Is het NU veilig?")
    if melding := meld(blik, StapSoort.VEILIGHEID):
        yield Alinea(melding)
    checks = list_checks(blik)
    if checks:
        yield Alinea(noem_check(blik, checks[-1]))
    elif is_bereikt(blik, StapSoort.OPENEN):
        yield Alinea(f"Is er nu iemand in gevaar? Antwoord: {blik.niet_bekend}.")
    mensen = list_met_oordeel(blik.dossier, blik.overleg.id, blik.leidraad)
    if mensen:
        yield Lijst(tuple(f"{noem(mens)}: {noem_oordeel(blik, mens)}" for mens in mensen))
    else:
        yield Alinea(f"Over wie het gaat: {blik.niet_bekend}.")
    yield from bouw_zorg(blik)
    yield from _anders(blik)
    yield from _berichten(blik)


def list_checks(blik: Blik) -> tuple[NuCheck, ...]:
    """List every answer to 'is somebody in danger now?', the newest last."""
    return tuple(check for check in blik.van(NuCheck) if check.in_gevaar is not None)


def noem_check(blik: Blik, check: NuCheck) -> str:
    """Say what was answered, when, and what was done at once."""
    gevaar = GEVAAR[check.in_gevaar] if check.in_gevaar else "niet beantwoord"
    moment = f"{check.aanleiding.label.capitalize()}, {format_tijd(check.gemaakt_op)}"
    wie = f": {check.wie}" if check.wie else ""
    merk = tussen_haakjes(blik.merk_woorden(check))
    delen = [zin(f"{moment}: {gevaar}{wie}{merk}")]
    vinkjes = (
        ("Zijn de mensen veilig", check.mensen),
        ("Zijn wij zelf veilig", check.wijzelf),
        ("Zijn de sporen veilig", check.sporen),
    )
    delen += [f"{wat}? {ja_nee.label.capitalize()}." for wat, ja_nee in vinkjes if ja_nee]
    actie = f"\nMeteen gedaan: {check.actie}" if check.actie else ""
    return " ".join(delen) + actie


def _anders(blik: Blik) -> Iterator[Blok]:
    items = tuple(_ziet_anders(blik, anders) for anders in blik.van(ZietHetAnders))
    if items:
        yield Kop(2, "Wie ziet het anders?")
        yield Lijst(items)
    elif is_bereikt(blik, StapSoort.VEILIGHEID) and blik.volledig:
        yield Alinea("Niemand ziet het anders.")


def _ziet_anders(blik: Blik, anders: ZietHetAnders) -> str:
    wie = blik.stem(anders.stem_id) or "Iemand aan tafel"
    over = f", over {mens}" if (mens := blik.mens(anders.betrokkene_id)) else ""
    return f"{wie} ziet het anders{over}: {anders.tekst}{tussen_haakjes(blik.merk(anders))}"


def _berichten(blik: Blik) -> Iterator[Blok]:
    berichten = sorted(blik.van(Bericht), key=lambda bericht: bericht.gemaakt_op)
    if not berichten:
        return
    yield Kop(2, "Nieuwe berichten tijdens het overleg")
    yield Lijst(tuple(_bericht(blik, bericht) for bericht in berichten))


def _bericht(blik: Blik, bericht: Bericht) -> str:
    moment = format_tijd(bericht.gemaakt_op)
    if bericht.gemaakt_op.astimezone(AMSTERDAM).date() != blik.dag:
        moment = f"{format_datum(bericht.gemaakt_op)}, {moment}"
    bron = f", van {bericht.bron}" if bericht.bron else ""
    return f"{moment}{bron}: {bericht.tekst}{tussen_haakjes(blik.merk(bericht))}"
