"""The gates of the plan. When everybody was judged safe they ask nothing more."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Oorzaak, Vervolgstap, Voorwaarde, WatAls
from overleg.keuzes import EINDSTANDEN, JaNee, Onderwerp, OorzaakUitkomst
from overleg.nederlands import format_aantal
from overleg.verloop.getoond import is_onthuld
from overleg.verloop.namen import begin_zin
from overleg.verloop.plan import (
    aanspreekpunt_van,
    geldend,
    geldende_regie,
    open_vervolgstappen,
    stam,
    stand_van,
)
from overleg.verloop.poort.blik import Blik


def check_nodig(blik: Blik) -> Iterator[str]:
    """There is a voorwaarde for every person who is not safe."""
    covered = {
        betrokkene_id
        for regel in geldend(blik.dossier, Voorwaarde, blik.overleg.id)
        for betrokkene_id in regel.voor
    }
    for mens in blik.onveilig:
        if mens.id not in covered:
            yield f"Voor {blik.mens(mens.id)} is er nog geen voorwaarde."


def check_afspraken(blik: Blik) -> Iterator[str]:
    """Every action of this meeting has one owner and a date, and the owner said it can be done."""
    stappen = blik.dossier.van_overleg(Vervolgstap, blik.overleg.id)
    if not stappen and blik.onveilig and not _list_lopend(blik):
        yield "Er is nog geen actie, terwijl niet iedereen veilig is."
    for stap in stappen:
        naam = begin_zin(blik.noem(stap, "de actie"))
        if not stap.wat.strip():
            yield f"{naam}: wat gaat er gebeuren?"
        if not (stap.eigenaar.strip() or stap.organisatie_id or stap.betrokkene_id):
            yield f"{naam} heeft nog geen eigenaar."
        if stap.uiterlijk is None:
            yield f"{naam} heeft nog geen datum."
        if stap.kan_dat is None:
            yield f"{naam}: zegt de eigenaar ‘kan ik’?"
        elif stap.kan_dat is not JaNee.JA:
            yield f"{naam} kan niet zo, of we weten het niet. Kies een andere eigenaar of datum."


def check_stresstest(blik: Blik) -> Iterator[str]:
    """There is a wat-als for every voorwaarde, and something was done with every cause."""
    lines = geldend(blik.dossier, WatAls, blik.overleg.id)
    covered = {stam(blik.dossier, regel.voorwaarde_id) for regel in lines if regel.voorwaarde_id}
    for regel in geldend(blik.dossier, Voorwaarde, blik.overleg.id):
        if stam(blik.dossier, regel) not in covered:
            yield f"Bij {blik.noem(regel, 'de voorwaarde')} is er nog geen wat-als."
    if is_onthuld(blik.dossier, blik.overleg.id, Onderwerp.OORZAAK):
        causes = blik.dossier.van_overleg(Oorzaak, blik.overleg.id)
        aantal = sum(oorzaak.uitkomst is OorzaakUitkomst.OPEN for oorzaak in causes)
        if aantal:
            wat = format_aantal(aantal, "oorzaak", "oorzaken")
            yield f"Bij {wat} staat nog niet wat we ermee doen."


def check_regie(blik: Blik) -> Iterator[str]:
    """Somebody directs or the decision has a name and a date, and everybody has one contact."""
    regie = geldende_regie(blik.dossier, blik.overleg.id)
    if regie is None or not (regie.naam.strip() or regie.besluit_door.strip()):
        yield "Er is nog geen casusregisseur. Of zeg wie dat wanneer besluit."
    elif not regie.naam.strip() and regie.besluit_voor is None:
        yield "Voor wanneer is besloten wie de casusregisseur is?"
    for mens in blik.mensen:
        punt = aanspreekpunt_van(blik.dossier, blik.overleg.id, mens.id)
        if punt is None or not punt.naam.strip():
            yield f"{begin_zin(blik.mens(mens.id))} heeft nog geen aanspreekpunt."


def _list_lopend(blik: Blik) -> list[Vervolgstap]:
    return [
        stap
        for stap in open_vervolgstappen(blik.dossier, blik.overleg.id)
        if stand_van(blik.dossier, stap, blik.overleg) not in EINDSTANDEN
    ]
