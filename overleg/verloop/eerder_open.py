"""What earlier meetings left open: gaps nobody filled, and contradictions nobody explained."""

from __future__ import annotations

from overleg.dossier import BlindeVlek, Dossier, Overleg, Tegenspraak, Vervolgstap
from overleg.keuzes import EINDSTANDEN, BlindeVlekUitkomst
from overleg.tekst import fold
from overleg.verloop.plan import stand_van
from overleg.verloop.stand import need_overleg


def open_vlekken_voor(dossier: Dossier, overleg_id: str) -> tuple[BlindeVlek, ...]:
    """List the gaps of earlier meetings that are still open, each as it was written down last.

    Open is what was not handled, what somebody would find out, and what an action was made for
    that is not over yet.

    Args:
        dossier: the case, or what a reader may see of it.
        overleg_id: the meeting that looks at them; what it does itself does not count.
    """
    eerder = [een for een in dossier.van(BlindeVlek) if _is_earlier(dossier, een, overleg_id)]
    eerder.sort(key=lambda een: _nummer(dossier, een.overleg_id))
    newest = {_waarover(een): een for een in eerder}
    gevolgd = {een.vorige_id for een in eerder}
    return tuple(
        een
        for een in newest.values()
        if een.id not in gevolgd and een.tekst.strip() and _is_open(dossier, een)
    )


def open_tegenspraken_voor(dossier: Dossier, overleg_id: str) -> tuple[Tegenspraak, ...]:
    """List the contradictions of earlier meetings of which nobody said what came out of it."""
    found: dict[frozenset[str], Tegenspraak] = {}
    eerder = [een for een in dossier.van(Tegenspraak) if _is_earlier(dossier, een, overleg_id)]
    for een in sorted(eerder, key=lambda een: _nummer(dossier, een.overleg_id)):
        found[frozenset((een.een_id, een.ander_id))] = een
    return tuple(een for een in found.values() if not een.uitleg.strip())


def _is_open(dossier: Dossier, vlek: BlindeVlek) -> bool:
    if vlek.uitkomst is BlindeVlekUitkomst.ACTIE:
        stap = dossier.vind(Vervolgstap, vlek.vervolgstap_id)
        return stap is None or stand_van(dossier, stap) not in EINDSTANDEN
    return vlek.uitkomst in (BlindeVlekUitkomst.OPEN, BlindeVlekUitkomst.VRAAG)


def _waarover(vlek: BlindeVlek) -> tuple[str, str | None]:
    return fold(vlek.tekst), vlek.betrokkene_id


def _is_earlier(dossier: Dossier, ding: BlindeVlek | Tegenspraak, overleg_id: str) -> bool:
    return 0 < _nummer(dossier, ding.overleg_id) < need_overleg(dossier, overleg_id).volgnummer


def _nummer(dossier: Dossier, overleg_id: str) -> int:
    overleg = dossier.vind(Overleg, overleg_id)
    return overleg.volgnummer if overleg is not None else 0
