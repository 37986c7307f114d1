"""Which version of the plan this is, and which of its lines this meeting made or changed."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Afspraak, Overleg, Voorwaarde, WatAls
from overleg.stukken.blik import Blik
from overleg.tekening import verschil as tekening
from overleg.tekening import wissel as wissels
from overleg.tekening.verschil import Verschil
from overleg.verloop import PLANSOORTEN, PlanDing, geldend


def overleg_ervoor(blik: Blik) -> Overleg | None:
    """Find the last meeting before this one in which a plan held."""
    return tekening.overleg_ervoor(blik.dossier, blik.overleg)


def versie_van(blik: Blik) -> int:
    """Count the meetings, up to this one, that wrote a line of the plan; at least 1."""
    gemaakt = {een.overleg_id for soort in PLANSOORTEN for een in blik.dossier.van(soort)}
    return max(1, sum(een.id in gemaakt for een in blik.dossier.overleggen))


def list_regels(blik: Blik) -> tuple[PlanDing, ...]:
    """List every line of the plan that holds at this meeting."""
    overleg_id = blik.overleg.id
    return (
        *geldend(blik.dossier, Voorwaarde, overleg_id),
        *geldend(blik.dossier, Afspraak, overleg_id),
        *geldend(blik.dossier, WatAls, overleg_id),
    )


def merk_anders(blik: Blik, regel: PlanDing) -> str:
    """Say whether a line is new or changed in this meeting; nothing when there was no plan yet."""
    if regel.overleg_id != blik.overleg.id or overleg_ervoor(blik) is None:
        return ""
    return "veranderd" if regel.vorige_id else "nieuw"


def list_verschillen(blik: Blik, toen: Overleg) -> Iterator[Verschil]:
    """List how the plan of this meeting differs from that of an earlier one."""
    return tekening.list_verschillen(blik.dossier, blik.overleg, toen)


def list_wissels(blik: Blik, toen: Overleg) -> Iterator[str]:
    """Say which verdicts, which worry and which measures are not what they were."""
    for wissel in wissels.list_wissels(
        blik.dossier, blik.overleg, toen, lambda ids: blik.mensen(tuple(ids))
    ):
        kop = wissel.kop[:1].upper() + wissel.kop[1:]
        yield "\n".join((kop, *wissel.velden))


def list_velden(blik: Blik, verschil: Verschil) -> Iterator[str]:
    """Say of a changed line what each changed field was and is."""
    for titel, was, nu in tekening.list_velden(verschil, lambda ids: blik.mensen(tuple(ids))):
        yield f"{titel}: was {was}, is nu {nu}"
