"""What changed in the plan since the meeting before: new, changed and lapsed lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from overleg.dossier import Afspraak, Overleg, Voorwaarde, WatAls, verwijst_naar
from overleg.keuzes import Keuze
from overleg.nederlands import format_datum, format_moment
from overleg.stukken.blik import NIET_BEKEND, Blik
from overleg.verloop import PLANSOORTEN, PlanDing, follow, geldend, stam

P = TypeVar("P", Voorwaarde, Afspraak, WatAls)


@dataclass(frozen=True)
class Verschil:
    """One line of the plan that is not what it was: now, before, or both."""

    nu: PlanDing | None
    was: PlanDing | None
    want: str = ""


def overleg_ervoor(blik: Blik) -> Overleg | None:
    """Find the last meeting before this one in which a plan held."""
    eerder = [een for een in blik.dossier.overleggen if een.volgnummer < blik.overleg.volgnummer]
    met_plan = (een for een in reversed(eerder) if _heeft_plan(blik, een))
    return next(met_plan, None)


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
    """List how the plan of this meeting differs from that of an earlier one.

    A line that only lapsed for this reader, because what follows on it is hidden, stays silent.
    """
    yield from _van_soort(blik, toen, Voorwaarde)
    yield from _van_soort(blik, toen, Afspraak)
    yield from _van_soort(blik, toen, WatAls)


def _van_soort(blik: Blik, toen: Overleg, soort: type[P]) -> Iterator[Verschil]:
    dossier = blik.dossier
    nu = {stam(dossier, een): een for een in geldend(dossier, soort, blik.overleg.id)}
    was = {stam(dossier, een): een for een in geldend(dossier, soort, toen.id)}
    for eerste, regel in nu.items():
        eerder = was.get(eerste)
        if eerder is None or eerder.id != regel.id:
            yield Verschil(regel, eerder)
    for eerste, eerder in was.items():
        if eerste not in nu:
            yield Verschil(None, eerder, follow(dossier, eerder, blik.overleg.id).vervallen_want)


def list_velden(blik: Blik, verschil: Verschil) -> Iterator[str]:
    """Say of a changed line what each changed field was and is."""
    nu, was = verschil.nu, verschil.was
    if nu is None or was is None:
        return
    for naam, veld in type(nu).model_fields.items():
        nieuw, oud = getattr(nu, naam), getattr(was, naam)
        if naam in NIET_INHOUD or nieuw == oud:
            continue
        noem = (_waarde(blik, type(nu), naam, een) for een in (oud, nieuw))
        oud_tekst, nieuw_tekst = noem
        yield f"{veld.title}: was {oud_tekst}, is nu {nieuw_tekst}"


NIET_INHOUD = frozenset(
    [
        "id",
        "versie",
        "gemaakt_op",
        "gewist_op",
        "casus_id",
        "overleg_id",
        "stem_id",
        "delen",
        "niet_met",
        "van_muur",
        "geheime_plek",
        "vrij_voor",
        "vrij_voor_kaart",
        "vorige_id",
        "voorwaarde_id",
        "vervallen",
        "vervallen_want",
    ]
)
"""Fields of a line of the plan that say nothing about what was agreed."""


def _waarde(blik: Blik, soort: type[PlanDing], naam: str, waarde: Any) -> str:
    if verwijst_naar(soort, naam) == "betrokkene":
        return blik.mensen(waarde) or NIET_BEKEND
    if isinstance(waarde, Keuze):
        return waarde.label
    if isinstance(waarde, datetime):
        return format_moment(waarde)
    if isinstance(waarde, date):
        return format_datum(waarde)
    return f"“{waarde}”" if waarde else NIET_BEKEND


def _heeft_plan(blik: Blik, overleg: Overleg) -> bool:
    dossier = blik.dossier
    return bool(
        geldend(dossier, Voorwaarde, overleg.id)
        or geldend(dossier, Afspraak, overleg.id)
        or geldend(dossier, WatAls, overleg.id)
    )
