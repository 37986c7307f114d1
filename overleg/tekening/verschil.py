"""What changed between two meetings: new, changed (was, is now) and lapsed lines of the plan.

Nothing old is touched: a later meeting makes a successor of a line, so both versions are there to
be laid side by side.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from overleg.dossier import (
    Afspraak,
    Betrokkene,
    Dossier,
    Overleg,
    Voorwaarde,
    WatAls,
    verwijst_naar,
)
from overleg.keuzes import Keuze
from overleg.nederlands import format_datum, format_moment, format_opsomming
from overleg.tekening.wissel import NIEUW, VERANDERD, VERVALLEN, list_wissels
from overleg.verloop import GEEN_AFSPRAAK, PlanDing, follow, geldend, is_gelijk, mens_naam, stam

P = TypeVar("P", Voorwaarde, Afspraak, WatAls)

NIET_BEKEND = "niet bekend"


@dataclass(frozen=True)
class Verschil:
    """One line of the plan that is not what it was: now, before, or both."""

    nu: PlanDing | None
    was: PlanDing | None
    want: str = ""


def overleg_ervoor(dossier: Dossier, overleg: Overleg) -> Overleg | None:
    """Find the last meeting before another one in which a plan held."""
    eerder = [een for een in dossier.overleggen if een.volgnummer < overleg.volgnummer]
    return next((een for een in reversed(eerder) if _heeft_plan(dossier, een)), None)


def list_verschillen(dossier: Dossier, overleg: Overleg, toen: Overleg) -> Iterator[Verschil]:
    """List how the plan of a meeting differs from that of an earlier one.

    A line that only lapsed for this reader, because what follows on it is hidden, stays silent.
    """
    yield from _van_soort(dossier, overleg, toen, Voorwaarde)
    yield from _van_soort(dossier, overleg, toen, Afspraak)
    yield from _van_soort(dossier, overleg, toen, WatAls)


def list_velden(
    verschil: Verschil, mensen: Callable[[Iterable[str]], str]
) -> Iterator[tuple[str, str, str]]:
    """Say of a changed line what each changed field is called, what it was, and what it is now.

    Args:
        verschil: the line; nothing is said of a new or a lapsed one.
        mensen: names people by their ids.
    """
    nu, was = verschil.nu, verschil.was
    if nu is None or was is None:
        return
    for naam, veld in type(nu).model_fields.items():
        nieuw, oud = getattr(nu, naam), getattr(was, naam)
        if naam in GEEN_AFSPRAAK or nieuw == oud:
            continue
        titel = veld.title or naam
        yield titel, _waarde(mensen, type(nu), naam, oud), _waarde(mensen, type(nu), naam, nieuw)


def draw_verschillen(
    dossier: Dossier, overleg_id: str, *, verlopen: bool = True
) -> tuple[str, ...]:
    """Draw what changed since the meeting before: verdicts, worry, measures, and the plan.

    Args:
        dossier: what the reader may see.
        overleg_id: the meeting.
        verlopen: tell of measures of which only the time ran out, too.

    Returns:
        rows of text: a sign and a word in front of each line, what a changed field was and is
        below it; empty when nothing changed or there was no meeting before.
    """
    overleg = dossier.vind(Overleg, overleg_id)
    if overleg is None:
        return ()

    def mensen(ids: Iterable[str]) -> str:
        return _namen(dossier, ids)

    rijen: list[str] = []
    vorige = max(
        (een for een in dossier.overleggen if een.volgnummer < overleg.volgnummer),
        key=lambda een: een.volgnummer,
        default=None,
    )
    if vorige is not None:
        for wissel in list_wissels(dossier, overleg, vorige, mensen):
            if wissel.verlopen and not verlopen:
                continue
            rijen.append(f"{wissel.teken} {wissel.kop}")
            rijen += [f"    {veld}" for veld in wissel.velden]
    toen = overleg_ervoor(dossier, overleg)
    if toen is not None:
        for een in list_verschillen(dossier, overleg, toen):
            rijen += _rijen(een, mensen)
    return tuple(rijen)


def noem_regel(regel: PlanDing) -> str:
    """Say which line of the plan this is: 'voorwaarde: Sem slaapt veilig.'."""
    tekst = regel.signaal if isinstance(regel, WatAls) else regel.tekst
    return f"{regel.naam_enkel}: {tekst or 'zonder tekst'}"


def _rijen(een: Verschil, mensen: Callable[[Iterable[str]], str]) -> Iterator[str]:
    if een.nu is None:
        assert een.was is not None
        want = f" Waarom: {een.want}" if een.want else ""
        yield f"{VERVALLEN} vervallen {noem_regel(een.was)}{want}"
    elif een.was is None:
        yield f"{NIEUW} nieuwe {noem_regel(een.nu)}"
    else:
        yield f"{VERANDERD} veranderde {noem_regel(een.nu)}"
        for titel, was, nu in list_velden(een, mensen):
            yield f"    {titel}: was {was}, is nu {nu}"


def _van_soort(
    dossier: Dossier, overleg: Overleg, toen: Overleg, soort: type[P]
) -> Iterator[Verschil]:
    nu = {stam(dossier, een): een for een in geldend(dossier, soort, overleg.id)}
    was = {stam(dossier, een): een for een in geldend(dossier, soort, toen.id)}
    for eerste, regel in nu.items():
        eerder = was.get(eerste)
        if eerder is None or not _is_zelfde(dossier, eerder, regel):
            yield Verschil(regel, eerder)
    for eerste, eerder in was.items():
        if eerste not in nu:
            yield Verschil(None, eerder, follow(dossier, eerder, overleg.id).vervallen_want)


def _is_zelfde(dossier: Dossier, eerder: PlanDing, regel: PlanDing) -> bool:
    """Tell whether a line says what it said, under the same voorwaarde, whichever version it is."""
    if eerder.id == regel.id:
        return True
    boven, was_boven = (getattr(een, "voorwaarde_id", None) or "" for een in (regel, eerder))
    return is_gelijk(eerder, regel) and stam(dossier, boven) == stam(dossier, was_boven)


def _waarde(
    mensen: Callable[[Iterable[str]], str], soort: type[PlanDing], naam: str, waarde: Any
) -> str:
    if verwijst_naar(soort, naam) == "betrokkene":
        return mensen(waarde) or NIET_BEKEND
    if isinstance(waarde, Keuze):
        return waarde.label
    if isinstance(waarde, datetime):
        return format_moment(waarde)
    if isinstance(waarde, date):
        return format_datum(waarde)
    return f"“{waarde}”" if waarde else NIET_BEKEND


def _namen(dossier: Dossier, ids: Iterable[str]) -> str:
    found = [dossier.vind(Betrokkene, een) for een in ids]
    return format_opsomming(mens_naam(een) for een in found if een is not None)


def _heeft_plan(dossier: Dossier, overleg: Overleg) -> bool:
    return bool(
        geldend(dossier, Voorwaarde, overleg.id)
        or geldend(dossier, Afspraak, overleg.id)
        or geldend(dossier, WatAls, overleg.id)
    )
