"""The safety plan: why, per person what must be true and how people act, and what if not.

It holds what the people do. What we do ourselves stands in the list of actions: the two are never
one list.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from overleg.dossier import Maatregel
from overleg.keuzes import StapSoort
from overleg.stukken.blik import Blik
from overleg.stukken.document import Alinea, Blok, Kop, Lijst, Noot
from overleg.stukken.geldend import bouw_weer_kijken, bouw_zorg
from overleg.stukken.maatregel import list_maatregelen, noem_maatregel
from overleg.stukken.veiligheidsplan.anders import (
    list_regels,
    list_velden,
    list_verschillen,
    list_wissels,
    overleg_ervoor,
    versie_van,
)
from overleg.stukken.veiligheidsplan.per_mens import bouw_los, bouw_mens, list_mensen
from overleg.stukken.verslag.regie import bouw_aanspreekpunten, bouw_casusregisseur
from overleg.stukken.voortgang import meld
from overleg.tekening.verschil import Verschil, noem_regel
from overleg.verloop import geldende_aanspreekpunten, geldende_regie


def bouw_veiligheidsplan(blik: Blik) -> Iterator[Blok]:
    """Build the plan as it holds at this meeting."""
    yield Noot(
        f"Versie {versie_van(blik)}, concept. Dit plan blijft een concept tot het met de mensen"
        " zelf is besproken."
    )
    yield from _waarom(blik)
    yield from _anders(blik)
    yield from _maatregelen(blik)
    if samen := blik.samen_uit(list_regels(blik)):
        yield Alinea(f"Alle voorwaarden en afspraken hieronder zijn {samen}.")
        blik = replace(blik, bekend_uit=samen)
    mensen = list_mensen(blik)
    for mens in mensen:
        yield from bouw_mens(blik, mens)
    if not mensen:
        yield Alinea(f"Voor wie dit plan is: {blik.niet_bekend}.")
    yield from bouw_los(blik)
    yield from _wie(blik)
    yield from _wanneer(blik)


def _waarom(blik: Blik) -> Iterator[Blok]:
    yield Kop(1, "Waarom is dit plan er?")
    yield from bouw_zorg(blik, altijd=True)
    if melding := meld(blik, StapSoort.AFSPRAKEN):
        yield Alinea(f"Afspraken in dit overleg: {melding[:1].lower()}{melding[1:]}")


def _anders(blik: Blik) -> Iterator[Blok]:
    toen = overleg_ervoor(blik)
    if toen is None:
        return
    yield Kop(1, f"Wat is er anders dan in overleg {toen.volgnummer}?")
    wissels = tuple(list_wissels(blik, toen))
    verschillen = tuple(_verschil(blik, een) for een in list_verschillen(blik, toen))
    if wissels or verschillen:
        yield Lijst((*wissels, *verschillen))
    if not verschillen:
        yield Alinea(
            "In de regels van het plan is niets veranderd."
            if wissels
            else "Er is niets veranderd in het plan."
        )


def _verschil(blik: Blik, een: Verschil) -> str:
    if een.nu is None:
        assert een.was is not None
        want = f"\nWaarom: {een.want}" if een.want else ""
        return f"Vervallen {noem_regel(een.was)}{want}"
    if een.was is None:
        return f"Nieuwe {noem_regel(een.nu)}"
    velden = tuple(list_velden(blik, een)) or ("alleen wie dit mag lezen",)
    return "\n".join((f"Veranderde {noem_regel(een.nu)}", *velden))


def _maatregelen(blik: Blik) -> Iterator[Blok]:
    """Build what is forbidden or arranged by law: the plan leans on it, and it ends by itself."""
    yield Kop(1, "Welke maatregelen gelden?")
    alle = list_maatregelen(blik)
    if alle:
        yield Lijst(tuple(_maatregel(blik, een) for een in alle))
    else:
        yield Alinea(f"Maatregelen, zoals een huisverbod: {blik.niet_bekend}.")


def _maatregel(blik: Blik, een: Maatregel) -> str:
    regel = noem_maatregel(blik, een)
    return f"{regel}\nWat dat betekent: {een.toelichting}" if een.toelichting else regel


def _wie(blik: Blik) -> Iterator[Blok]:
    yield Kop(1, "Wie heeft de regie?")
    if melding := meld(blik, StapSoort.REGIE):
        yield Alinea(melding)
    yield from bouw_casusregisseur(blik, geldende_regie(blik.dossier, blik.overleg.id))
    punten = geldende_aanspreekpunten(blik.dossier, blik.overleg.id)
    yield from bouw_aanspreekpunten(blik, punten)


def _wanneer(blik: Blik) -> Iterator[Blok]:
    yield Kop(1, "Wanneer kijken we of het werkt?")
    yield from bouw_weer_kijken(blik, altijd=True)
    yield Alinea("Wat wij zelf doen, staat in de actielijst.")
