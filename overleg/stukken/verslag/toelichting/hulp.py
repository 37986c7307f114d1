"""Which help was talked about and why it fits or not, and what the measures mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from overleg.dossier import Hulproute
from overleg.keuzes import JaNee
from overleg.stukken.blik import NIET_BEKEND, Blik, tussen_haakjes
from overleg.stukken.document import Alinea, Blok, Kop, Lijst, Paren
from overleg.stukken.maatregel import list_maatregelen
from overleg.stukken.verslag.hulp import voor

PAST = {
    JaNee.JA: "past",
    JaNee.NEE: "past niet",
    JaNee.ONBEKEND: "we weten niet of dit past",
}


def licht_hulp_toe(blik: Blik) -> Iterator[Blok]:
    """Build every way of help that was talked about, fitting or not, and what a measure means."""
    routes = blik.laatste(Hulproute)
    uitleg = [(een.naam, een.toelichting) for een in list_maatregelen(blik) if een.toelichting]
    if uitleg:
        yield Kop(2, "Bij de maatregelen")
        yield Paren(tuple(uitleg))
    if not routes:
        return
    samen = blik.samen_uit(routes)
    yield Kop(2, "Welke hulp is besproken?")
    if samen:
        yield Alinea(f"Dit is {samen}.")
    blik = replace(blik, bekend_uit=samen)
    yield Lijst(tuple(_route(blik, route) for route in routes))


def _route(blik: Blik, route: Hulproute) -> str:
    stand = "gekozen" if route.gekozen else PAST[route.past] if route.past else "niet besloten"
    bij = tussen_haakjes(blik.uit(route), blik.merk(route))
    details = (
        ("Waarom", route.waarom or NIET_BEKEND),
        ("Wat het biedt", route.biedt),
        ("Waar het van afhangt", route.kenmerken),
        ("Wie koos dit", route.gekozen_door),
    )
    regels = [f"{label}: {tekst}" for label, tekst in details if tekst]
    return "\n".join([f"{route.naam}{voor(blik, route.voor)}: {stand}{bij}", *regels])
