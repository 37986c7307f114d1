"""What a reader may see: the one function every wall, preview and paper goes through."""

from __future__ import annotations

from collections import Counter

from overleg.dossier.basis import Antwoord, CasusDing, Deelbaar
from overleg.dossier.dossier import Dossier
from overleg.dossier.soorten import Aanspreekpunt, Betrokkene, Organisatie
from overleg.dossier.zichtbaar import soort as soorten
from overleg.dossier.zichtbaar.lezer import (
    BESTUUR,
    CRISISDIENST,
    DEELNEMERS,
    INTERN,
    LEREN,
    VASTE_LEZERS,
    VOORZITTER,
    ZAAL,
    Lezer,
    find_lezer,
    stem,
    zaal_met,
)
from overleg.dossier.zichtbaar.los import (
    drop_ended,
    drop_loose,
    drop_replaced,
    mark_followed,
)
from overleg.dossier.zichtbaar.regel import Kamer, is_getoond, may_see
from overleg.dossier.zichtbaar.veld import MET_BETROKKENE, blank
from overleg.keuzes import Delen, LezerSoort
from overleg.tekst import fold

GETELD = frozenset({LezerSoort.DEELNEMERS, LezerSoort.ORGANISATIE})
"""Readers who are told how many lines were left out; a person concerned and the wall are not."""

ZONDER_TAFEL = frozenset({LezerSoort.BETROKKENE, LezerSoort.ZAAL_MET, LezerSoort.CRISISDIENST})
"""Readers who do not learn which organisations sat at the table."""


def zichtbaar_voor(dossier: Dossier, lezer: Lezer) -> Dossier:
    """Give the dossier as this reader may see it.

    Things that are not revealed, not shared with this reader or taken away are missing; fields
    this reader may not see are empty; references to what is missing are gone, and a thing that
    means nothing without what is missing is missing too.

    Args:
        dossier: everything.
        lezer: who reads.

    Returns:
        a new dossier. `weggelaten` counts the lines that were left out because of how they may
        be shared, in all and per meeting, for readers who may know that number. LEREN gets no
        `Casus`, so `casus` raises LookupError there.
    """
    kamer = Kamer.read(dossier)
    toegestaan = soorten.PER_LEZER[lezer.soort]
    levend = [ding for ding in dossier.alle if ding.gewist_op is None and type(ding) in toegestaan]
    zichtbaar = [ding for ding in levend if may_see(ding, lezer, kamer)]
    if lezer.soort is LezerSoort.ZAAL_MET:
        zichtbaar = _keep_common(dossier, zichtbaar, lezer)
    weggelaten = _count_kept_back(levend, zichtbaar, kamer) if lezer.soort in GETELD else {}
    zichtbaar = mark_followed(drop_loose(drop_ended(zichtbaar, levend)), levend)
    if lezer.soort is LezerSoort.CRISISDIENST:
        zichtbaar = drop_replaced(zichtbaar, levend)
    if lezer.soort in ZONDER_TAFEL:
        zichtbaar = _drop_onlookers(zichtbaar)
    bekend = _known_names(dossier, zichtbaar, lezer)
    return Dossier((blank(ding, lezer, bekend) for ding in zichtbaar), weggelaten)


def _count_kept_back(
    levend: list[CasusDing], zichtbaar: list[CasusDing], kamer: Kamer
) -> dict[str, int]:
    """Count per meeting the lines that how they may be shared kept from this reader.

    A private note and a line that is not shown yet are not counted: their number tells something
    too. Neither is what fell away together with a line that was.
    """
    ids = {ding.id for ding in zichtbaar}
    return Counter(
        ding.overleg_id
        for ding in levend
        if isinstance(ding, Deelbaar)
        and ding.delen is not Delen.NOTITIE
        and (ding.afgeschermd if isinstance(ding, Antwoord) else ding.id not in ids)
        and is_getoond(ding, kamer)
    )


def _keep_common(dossier: Dossier, zichtbaar: list[CasusDing], lezer: Lezer) -> list[CasusDing]:
    """Keep the people who are in the room, and what each of them would read on paper too."""
    kept = {ding.id for ding in zichtbaar}
    for een in lezer.erbij:
        eigen = zichtbaar_voor(dossier, Lezer(LezerSoort.BETROKKENE, een))
        kept &= {ding.id for ding in eigen.alle}
    return [ding for ding in zichtbaar if ding.id in kept or ding.id in lezer.erbij]


def _drop_onlookers(zichtbaar: list[CasusDing]) -> list[CasusDing]:
    """Keep only the organisations that do something in a line: the others are attendance."""
    doen = {getattr(ding, "organisatie_id", None) for ding in zichtbaar}
    return [ding for ding in zichtbaar if not isinstance(ding, Organisatie) or ding.id in doen]


def _known_names(dossier: Dossier, zichtbaar: list[CasusDing], lezer: Lezer) -> frozenset[str]:
    """Give the names a person concerned may read: the own one, organisations, the aanspreekpunt."""
    if lezer.soort not in MET_BETROKKENE:
        return frozenset()
    namen = [ding.naam for ding in zichtbaar if isinstance(ding, Betrokkene | Aanspreekpunt)]
    namen += [organisatie.naam for organisatie in dossier.van(Organisatie)]
    return frozenset(fold(naam) for naam in namen)


__all__ = [
    "BESTUUR",
    "CRISISDIENST",
    "DEELNEMERS",
    "INTERN",
    "LEREN",
    "VASTE_LEZERS",
    "VOORZITTER",
    "ZAAL",
    "Kamer",
    "Lezer",
    "drop_loose",
    "find_lezer",
    "is_getoond",
    "stem",
    "zaal_met",
    "zichtbaar_voor",
]
