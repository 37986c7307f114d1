"""Which help fits and why, and which measures hold."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Hulproute, Maatregel
from overleg.keuzes import JaNee, StapSoort
from overleg.nederlands import format_moment
from overleg.stukken.blik import Blik, tussen_haakjes
from overleg.stukken.document import Alinea, Blok, Kop, Lijst
from overleg.stukken.voortgang import is_bereikt
from overleg.verloop import is_van_kracht, laatste_maatregelen

GELDT = {
    JaNee.JA: "geldt",
    JaNee.NEE: "geldt niet",
    JaNee.ONBEKEND: "we weten niet of dit geldt",
}


def bouw_hulp(blik: Blik) -> Iterator[Blok]:
    """Build what was decided: the help that was chosen and the measures that hold."""
    routes = blik.laatste(Hulproute)
    gekozen = [route for route in routes if route.gekozen]
    maatregelen = list_maatregelen(blik)
    open_keuze = bool(routes) and is_bereikt(blik, StapSoort.NODIG)
    if not (gekozen or maatregelen or open_keuze):
        return
    yield Kop(2, "Welke hulp en welke maatregelen?")
    if open_keuze and not gekozen:
        yield Alinea("Er is nog geen hulp gekozen.")
    items = [_gekozen(blik, route) for route in gekozen]
    items += [_maatregel(blik, maatregel) for maatregel in maatregelen]
    if items:
        yield Lijst(tuple(items))


def list_maatregelen(blik: Blik) -> tuple[Maatregel, ...]:
    """List what holds, and what this meeting said about a measure, also that it ended."""
    overleg_id = blik.overleg.id
    return tuple(
        een
        for een in laatste_maatregelen(blik.dossier, overleg_id)
        if een.overleg_id == overleg_id or is_van_kracht(een, blik.moment)
    )


def voor(blik: Blik, ids: tuple[str, ...]) -> str:
    """Say for whom something is, to stand behind its name; nothing when that is not known."""
    mensen = blik.mensen(ids)
    return f", voor {mensen}" if mensen else ""


def _gekozen(blik: Blik, route: Hulproute) -> str:
    bij = tussen_haakjes(blik.uit(route), blik.merk(route))
    return f"Gekozen: {route.naam}{voor(blik, route.voor)}{bij}"


def _maatregel(blik: Blik, maatregel: Maatregel) -> str:
    wie = (maatregel.betrokkene_id,) if maatregel.betrokkene_id else ()
    geldt = GELDT[maatregel.geldt] if maatregel.geldt else "niet bekend of dit geldt"
    tot = f" tot {format_moment(maatregel.tot)}" if maatregel.tot else ""
    merk = tussen_haakjes(blik.merk(maatregel))
    naam = maatregel.naam[:1].upper() + maatregel.naam[1:]
    return f"{naam}{voor(blik, wie)}: {geldt}{tot}{merk}"
