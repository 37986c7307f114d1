"""The family as a small picture: who lives with whom, how they belong together, who is with them.

Households come from what people wrote down in words. 'bij moeder' means the household of the one
person who is called so; when two people could be meant, the words stand as they are. Nothing is
guessed beyond that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from overleg.dossier import Betrokkene, Dossier, EigenWoord, Overleg, Relatie
from overleg.keuzes import EigenWoordSoort
from overleg.leidraad import Leidraad
from overleg.nederlands import format_opsomming
from overleg.tekening.contacten import list_tot_nu
from overleg.tekening.mensen import list_iedereen, noem_mens
from overleg.tekst import fold, sanitize_line
from overleg.verloop import mens_naam

ONBEKEND = "Niet bekend waar"
"""The name of the box of people of whom nobody wrote down where they live."""

_BIJ = re.compile(r"(?:woont |slaapt )?bij (?:zijn |haar |hun |de )?(.+)")
_GEEN_PLEK = re.compile(
    r"|(?:dat |dit )?(?:is )?(?:niet bekend|onbekend|weten (?:we|wij) niet)|\?+"
)
_APART = re.compile(r".*\b(?:eigen|alleen|ergens|elders|anders|zelfstandig)\b.*")
"""Words that two people can share without living together."""


@dataclass(frozen=True)
class Gezinslid:
    """One person: the name with the age, the roles, and in words who is with this person."""

    id: str
    naam: str
    rollen: str
    nu_bij: str


@dataclass(frozen=True)
class Huishouden:
    """People who live together, and the words in which that was written down."""

    naam: str
    leden: tuple[Gezinslid, ...]


@dataclass(frozen=True)
class Gezin:
    """All households, and in short lines how the people belong together."""

    huishoudens: tuple[Huishouden, ...]
    relaties: tuple[str, ...]


def make_gezin(zicht: Dossier, leidraad: Leidraad, overleg_id: str, nu: datetime) -> Gezin:
    """Draw the people this reader may see.

    Args:
        zicht: the dossier as the reader may see it.
        leidraad: the script, which says who stands first.
        overleg_id: the meeting; what was said later is left out.
        nu: not used; every drawing is made of the same four things.
    """
    mensen = list_iedereen(zicht, leidraad)
    groups: dict[str, list[Betrokkene]] = {}
    for mens in mensen:
        groups.setdefault(_huis_van(mens, mensen), []).append(mens)
    return Gezin(
        tuple(
            Huishouden(
                _noem_huis(sleutel, leden),
                tuple(
                    Gezinslid(
                        mens.id,
                        noem_mens(mens),
                        format_opsomming(rol.label for rol in mens.rollen),
                        tell_bij(zicht, mens, overleg_id),
                    )
                    for mens in leden
                ),
            )
            for sleutel, leden in groups.items()
        ),
        tuple(_relaties(zicht)),
    )


def write_gezin(gezin: Gezin) -> Iterator[str]:
    """Write the picture line by line, for who reads without boxes."""
    for huis in gezin.huishoudens:
        yield huis.naam
        for lid in huis.leden:
            bij = "; ".join(part for part in (lid.rollen, lid.nu_bij) if part)
            yield f"  - {lid.naam}" + (f": {bij}" if bij else "")
    yield from gezin.relaties


def tell_bij(zicht: Dossier, mens: Betrokkene, overleg_id: str) -> str:
    """Say who is with somebody now; when that was said in an earlier meeting, say which."""
    eerder = list_tot_nu(zicht, overleg_id)
    found = [
        een
        for een in zicht.van(EigenWoord)
        if een.betrokkene_id == mens.id
        and een.aard is EigenWoordSoort.BIJ
        and een.overleg_id in eerder
        and een.tekst.strip()
    ]
    if not found:
        return ""
    last = max(found, key=lambda een: (een.overleg_id == overleg_id, een.gemaakt_op))
    if last.overleg_id == overleg_id:
        return f"nu bij: {sanitize_line(last.tekst)}"
    meeting = zicht.vind(Overleg, last.overleg_id)
    return f"overleg {meeting.volgnummer if meeting else '?'}, bij: {sanitize_line(last.tekst)}"


def _huis_van(mens: Betrokkene, mensen: tuple[Betrokkene, ...]) -> str:
    """Give the key of somebody's household: the id of the person it belongs to, or its words."""
    words = fold(sanitize_line(mens.huishouden))
    if _GEEN_PLEK.fullmatch(words):
        return ""
    match = _BIJ.fullmatch(words)
    if match is not None:
        found = [een for een in mensen if een.id != mens.id and _heet(een, match[1])]
        if len(found) == 1 and not _GEEN_PLEK.fullmatch(fold(sanitize_line(found[0].huishouden))):
            return found[0].id
    same = [een for een in mensen if fold(sanitize_line(een.huishouden)) == words]
    return f"= {words}" if len(same) > 1 and not _APART.fullmatch(words) else mens.id


def _heet(mens: Betrokkene, woord: str) -> bool:
    """Tell whether somebody is called so: by the whole name or by one word of it."""
    naam = fold(mens_naam(mens))
    return woord == naam or woord in naam.split()


def _noem_huis(sleutel: str, leden: list[Betrokkene]) -> str:
    """Name a household after the person it belongs to when more live there, or in its words."""
    if not sleutel:
        return ONBEKEND
    if len(leden) > 1:
        for mens in leden:
            if mens.id == sleutel:
                return f"Bij {mens_naam(mens)}"
    words = sanitize_line(leden[0].huishouden)
    return words[:1].upper() + words[1:]


def _relaties(zicht: Dossier) -> Iterator[str]:
    """Say how people belong together; the same relation of several people is said once."""
    to: dict[tuple[str, str], list[str]] = {}
    for een in zicht.van(Relatie):
        aard = sanitize_line(een.aard) or "hoort bij"
        to.setdefault((een.van_id, aard), []).append(een.naar_id)
    together: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for (van_id, aard), naar in to.items():
        together.setdefault((aard, tuple(naar)), []).append(van_id)
    for (aard, others), van in together.items():
        yield f"{_noem(zicht, van)} ─ {aard} → {_noem(zicht, others)}"


def _noem(zicht: Dossier, ids: list[str] | tuple[str, ...]) -> str:
    found = (zicht.vind(Betrokkene, een) for een in dict.fromkeys(ids))
    return format_opsomming(mens_naam(mens) for mens in found if mens is not None)
