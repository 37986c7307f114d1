"""Which help fits and why, and which measures hold."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Hulproute
from overleg.keuzes import StapSoort
from overleg.stukken.blik import Blik, tussen_haakjes
from overleg.stukken.document import Alinea, Blok, Kop, Lijst
from overleg.stukken.maatregel import list_maatregelen, noem_maatregel
from overleg.stukken.voortgang import is_bereikt


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
    items += [noem_maatregel(blik, maatregel) for maatregel in maatregelen]
    if items:
        yield Lijst(tuple(items))


def voor(blik: Blik, ids: tuple[str, ...]) -> str:
    """Say for whom something is, to stand behind its name; nothing when that is not known."""
    mensen = blik.mensen(ids)
    return f", voor {mensen}" if mensen else ""


def _gekozen(blik: Blik, route: Hulproute) -> str:
    bij = tussen_haakjes(blik.uit(route), blik.merk(route))
    return f"Gekozen: {route.naam}{voor(blik, route.voor)}{bij}"
