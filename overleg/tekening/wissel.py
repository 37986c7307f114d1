"""What changed between two meetings besides the lines of the plan: verdicts, worry and measures.

Only what was said is told: a verdict that was not given again did not change, and a measure of
which the end is hidden from a reader is not in what that reader sees at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from overleg.dossier import Betrokkene, Dossier, Maatregel, Overleg
from overleg.keuzes import JaNee
from overleg.nederlands import format_moment
from overleg.tekst import fold, sanitize_line
from overleg.verloop import (
    eerste_van,
    geldende_maatregelen,
    laatste_maatregelen,
    oordeel_van,
    vorig_oordeel,
    zorg_van,
)

NIEUW, VERANDERD, VERVALLEN = "+", "≠", "–"
"""Signs in front of a line; the word stands behind each, so that nobody has to know them."""

Mensen = Callable[[Iterable[str]], str]
"""Names people by their ids."""


@dataclass(frozen=True)
class Wissel:
    """One thing that is not what it was: its sign, what it is, and what was and is below it.

    `verlopen` is set when nobody said so, and only its time ran out.
    """

    teken: str
    kop: str
    velden: tuple[str, ...] = ()
    verlopen: bool = False


def list_wissels(
    dossier: Dossier, overleg: Overleg, toen: Overleg, mensen: Mensen
) -> Iterator[Wissel]:
    """List which verdicts, which worry and which measures are not what they were.

    Args:
        dossier: what the reader may see.
        overleg: the meeting.
        toen: an earlier one.
        mensen: names people by their ids.
    """
    yield from _oordelen(dossier, overleg, mensen)
    yield from _zorg(dossier, overleg, toen)
    yield from _maatregelen(dossier, overleg, toen, mensen)


def _oordelen(dossier: Dossier, overleg: Overleg, mensen: Mensen) -> Iterator[Wissel]:
    for mens in dossier.van(Betrokkene):
        nu = oordeel_van(dossier, overleg.id, mens.id)
        was = vorig_oordeel(dossier, overleg.id, mens.id)
        if nu is None or was is None or nu.uitkomst is was.uitkomst:
            continue
        if nu.uitkomst is None or was.uitkomst is None:
            continue
        want = sanitize_line(nu.reden).removesuffix(".")
        yield Wissel(
            VERANDERD,
            f"veranderd oordeel over {mensen((mens.id,))}: was {was.uitkomst.label},"
            f" is nu {nu.uitkomst.label}" + (f", want: {want}" if want else ""),
        )


def _zorg(dossier: Dossier, overleg: Overleg, toen: Overleg) -> Iterator[Wissel]:
    nu = sanitize_line(overleg.zorg)
    eerder = zorg_van(dossier, toen.id)
    was = sanitize_line(eerder.zorg) if eerder is not None else ""
    if not nu or fold(nu) == fold(was):
        return
    if was:
        yield Wissel(VERANDERD, f"veranderde grootste zorg: {nu}", (f"Was: “{was}”",))
    else:
        yield Wissel(NIEUW, f"nieuwe grootste zorg: {nu}")


def _maatregelen(
    dossier: Dossier, overleg: Overleg, toen: Overleg, mensen: Mensen
) -> Iterator[Wissel]:
    """List measures that are new, other than they were, or ended."""
    eerder = geldende_maatregelen(dossier, toen.id, _moment(toen))
    nu = geldende_maatregelen(dossier, overleg.id, _moment(overleg))
    laatste = laatste_maatregelen(dossier, overleg.id)
    over = {een.id for een in nu}
    gehad: set[str] = set()
    for was in eerder:
        een = next((een for een in laatste if _is_zelfde(dossier, was, een)), None)
        if een is None:
            continue
        gehad.add(een.id)
        naam = _noem(een, mensen)
        if een.id not in over:
            verlopen = een.geldt is not JaNee.NEE
            yield Wissel(VERVALLEN, f"maatregel voorbij: {naam}", tuple(_einde(een)), verlopen)
        elif velden := tuple(_velden(was, een, mensen)):
            yield Wissel(VERANDERD, f"veranderde maatregel: {naam}", velden)
    nummer = {een.id: een.volgnummer for een in dossier.overleggen}
    for een in nu:
        if een.id not in gehad and nummer.get(een.overleg_id, 0) > toen.volgnummer:
            tot = f", tot {format_moment(een.tot)}" if een.tot else ""
            yield Wissel(NIEUW, f"nieuwe maatregel: {_noem(een, mensen)}{tot}")


def _is_zelfde(dossier: Dossier, was: Maatregel, een: Maatregel) -> bool:
    return was.welke == een.welke or eerste_van(dossier, was.id) == eerste_van(dossier, een.id)


def _einde(een: Maatregel) -> Iterator[str]:
    """Say why a measure holds no longer: it was said, or its time is over."""
    if een.geldt is not JaNee.NEE and een.tot is not None:
        yield f"Liep tot {format_moment(een.tot)}"
    elif toelichting := sanitize_line(een.toelichting):
        yield f"Waarom: {toelichting}"


def _velden(was: Maatregel, nu: Maatregel, mensen: Mensen) -> Iterator[str]:
    pairs = (
        ("Geldt nu", _label(was.geldt), _label(nu.geldt)),
        ("Tot wanneer", _tot(was.tot), _tot(nu.tot)),
        ("Welke maatregel", _noem(was, mensen), _noem(nu, mensen)),
    )
    for titel, oud, nieuw in pairs:
        if fold(oud) != fold(nieuw):
            yield f"{titel}: was {oud}, is nu {nieuw}"


def _label(geldt: JaNee | None) -> str:
    return geldt.label if geldt is not None else "niet bekend"


def _tot(tot: datetime | None) -> str:
    return format_moment(tot) if tot is not None else "niet bekend"


def _noem(een: Maatregel, mensen: Mensen) -> str:
    wie = mensen((een.betrokkene_id,)) if een.betrokkene_id else ""
    return sanitize_line(een.naam) + (f", voor {wie}" if wie else "")


def _moment(overleg: Overleg) -> datetime:
    return overleg.begonnen_op or overleg.gepland_op or overleg.gemaakt_op
