"""The gates of the plan. When everybody was judged safe they ask nothing more."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Oorzaak, StapStatus, Vervolgstap, Voorwaarde, WatAls
from overleg.keuzes import EINDSTANDEN, JaNee, Onderwerp, OorzaakUitkomst, StapSoort, StapUitkomst
from overleg.nederlands import format_aantal
from overleg.verloop.getoond import is_onthuld
from overleg.verloop.klaar import missing_stemmen
from overleg.verloop.namen import begin_zin
from overleg.verloop.plan import (
    aanspreekpunt_van,
    geldend,
    geldende_regie,
    open_vervolgstappen,
    regies_van_nu,
    stam,
    stand_van,
)
from overleg.verloop.poort.blik import Blik


def check_nodig(blik: Blik) -> Iterator[str]:
    """There are people to make a plan for, and a voorwaarde for every one who is not safe."""
    if not blik.mensen:
        yield "Er is nog niemand om een plan voor te maken. Zet bij ‘Openen’ over wie het gaat."
    covered = {
        betrokkene_id
        for regel in geldend(blik.dossier, Voorwaarde, blik.overleg.id)
        for betrokkene_id in regel.voor
    }
    if zonder := [mens.id for mens in blik.onveilig if mens.id not in covered]:
        yield f"Voor {blik.noem_mensen(zonder)} is er nog geen voorwaarde."


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
    """There is a wat-als for every voorwaarde, causes were shown, and something done with each."""
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
        zonder = sum(
            oorzaak.uitkomst is OorzaakUitkomst.AANVAARD and not oorzaak.reden.strip()
            for oorzaak in causes
        )
        if zonder:
            wat = format_aantal(zonder, "oorzaak", "oorzaken")
            yield f"Bij {wat} staat ‘aanvaard’, maar niet waarom."
    elif any(stap.soort is StapSoort.STRESSTEST for stap in blik.leidraad.stappen):
        # A script that holds this step in another one asks no causes.
        aantal = len(missing_stemmen(blik.dossier, blik.overleg.id, Onderwerp.OORZAAK))
        wie = format_aantal(aantal, "stem is", "stemmen zijn")
        nog = f" {wie[:1].upper()}{wie[1:]} nog niet klaar met schrijven." if aantal else ""
        yield f"De oorzaken zijn nog niet getoond.{nog}"


def check_regie(blik: Blik) -> Iterator[str]:
    """Somebody directs or the decision has a name and a date, and everybody has one contact.

    Who directs is not asked before it is known what is needed.
    """
    regie = geldende_regie(blik.dossier, blik.overleg.id)
    if not is_nodig_gedaan(blik) and not regies_van_nu(blik.dossier, blik.overleg.id):
        stap = blik.leidraad.stap_van(StapSoort.NODIG)
        titel = stap.titel if stap is not None else "Wat is nodig?"
        yield f"Eerst ‘{titel}’: doe die stap of sla hem over. Daarna: wie heeft de regie?"
    elif len(regies_van_nu(blik.dossier, blik.overleg.id)) > 1:
        yield "Er staan twee casusregisseurs. Kies er één, of zeg wie wanneer besluit."
    elif regie is None or not (regie.naam.strip() or regie.besluit_door.strip()):
        yield "Er is nog geen casusregisseur. Of zeg wie dat wanneer besluit."
    elif not regie.naam.strip() and regie.besluit_voor is None:
        yield "Voor wanneer is besloten wie de casusregisseur is?"
    zonder = [
        mens.id
        for mens in blik.mensen
        if (punt := aanspreekpunt_van(blik.dossier, blik.overleg.id, mens.id)) is None
        or not punt.naam.strip()
    ]
    if zonder:
        heeft = "heeft" if len(zonder) == 1 else "hebben"
        yield f"{begin_zin(blik.noem_mensen(zonder))} {heeft} nog geen aanspreekpunt."


def is_nodig_gedaan(blik: Blik) -> bool:
    """Tell whether 'what is needed?' was done or skipped, or leaves nothing open.

    True when this leidraad does not ask it, or when everybody was judged safe.
    """
    stap = blik.leidraad.stap_van(StapSoort.NODIG)
    if stap is None or blik.alles_veilig:
        return True
    gedaan = any(
        status.stap == stap.id and status.uitkomst is not StapUitkomst.OPEN
        for status in blik.dossier.van_overleg(StapStatus, blik.overleg.id)
    )
    return gedaan or not any(check_nodig(blik))


def _list_lopend(blik: Blik) -> list[Vervolgstap]:
    return [
        stap
        for stap in open_vervolgstappen(blik.dossier, blik.overleg.id)
        if stand_van(blik.dossier, stap, blik.overleg) not in EINDSTANDEN
    ]
