"""The first column: what the people themselves say, want and have, in their own words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from overleg.dossier import (
    Betrokkene,
    Contact,
    Dossier,
    EigenVerklaring,
    EigenWoord,
    Overleg,
)
from overleg.keuzes import ContactSoort, EigenWoordSoort
from overleg.leidraad import Leidraad
from overleg.nederlands import format_opsomming
from overleg.tekening.mensen import list_iedereen, noem_mens
from overleg.tekening.stemteken import Stemteken
from overleg.tekening.vak import Kolom, Punt
from overleg.tekening.wanneer import kort_wanneer
from overleg.verloop import list_beoordeelden

DE_MENSEN = Stemteken("mensen", "❝", "De mensen zelf")
"""How the first column is recognised; no organisation has this sign."""

RIJ = {
    EigenWoordSoort.WOORD: 1,
    EigenWoordSoort.HIELP: 2,
    EigenWoordSoort.VERTELD: 2,
    EigenWoordSoort.BIJ: 3,
    EigenWoordSoort.WENS: 4,
}
"""At which kernvraag the people's words of each kind stand."""

ZEGT = {
    EigenWoordSoort.WOORD: "zegt: ",
    EigenWoordSoort.HIELP: "hielp eerder: ",
    EigenWoordSoort.VERTELD: "al verteld: ",
    EigenWoordSoort.BIJ: "is nu bij: ",
    EigenWoordSoort.WENS: "wil: ",
}
TOEN_BIJ = "was toen bij: "
"""Whom somebody was with is not 'now' when it was said in an earlier meeting."""

WIE = 5
"""The kernvraag about who is involved."""


def make_mensenkolom(
    zicht: Dossier, leidraad: Leidraad, overleg_id: str, nu: datetime, rijen: int
) -> Kolom:
    """Make the first column.

    Args:
        zicht: the dossier as the reader may see it.
        leidraad: the script, which says who stands first.
        overleg_id: the meeting.
        nu: the present moment.
        rijen: how many rows every column has, the blind spots last.
    """
    vakken: list[list[Punt]] = [[] for _ in range(rijen)]
    vragen = len(leidraad.kernvragen)
    for mens in list_iedereen(zicht, leidraad):
        for een in list_woorden(zicht, mens, overleg_id):
            vakken[min(RIJ[een.aard], vragen) - 1].append(_punt(zicht, mens, een, overleg_id, nu))
        for verklaring in _van_nu(zicht.van(EigenVerklaring), mens, overleg_id):
            vakken[0].append(Punt("", f"verklaart: {verklaring.tekst}", wie=noem_mens(mens)))
        rollen = format_opsomming(rol.label for rol in mens.rollen)
        vakken[min(WIE, vragen) - 1].append(Punt("", rollen, wie=noem_mens(mens)))
    vakken[vragen] += _gaten(zicht, leidraad)
    return Kolom(DE_MENSEN, "", tuple(tuple(vak) for vak in vakken))


def list_woorden(zicht: Dossier, mens: Betrokkene, overleg_id: str) -> Iterator[EigenWoord]:
    """Give what somebody said of each kind: in this meeting, or else what was known before."""
    eigen = [een for een in zicht.van(EigenWoord) if een.betrokkene_id == mens.id]
    for aard in EigenWoordSoort:
        found = [een for een in eigen if een.aard is aard and een.tekst]
        nu = [een for een in found if een.overleg_id == overleg_id]
        yield from nu or [een for een in found if _is_ervoor(zicht, een, overleg_id)]


def _is_ervoor(zicht: Dossier, een: EigenWoord, overleg_id: str) -> bool:
    meeting, this = zicht.vind(Overleg, een.overleg_id), zicht.vind(Overleg, overleg_id)
    return meeting is not None and this is not None and meeting.volgnummer < this.volgnummer


def _punt(zicht: Dossier, mens: Betrokkene, een: EigenWoord, overleg_id: str, nu: datetime) -> Punt:
    eerder = een.overleg_id != overleg_id
    toen = eerder and een.aard is EigenWoordSoort.BIJ
    meeting = zicht.vind(Overleg, een.overleg_id)
    bij = (
        f"aan {een.aan_wie}" if een.aan_wie else "",
        kort_wanneer(een.datum, een.precisie, nu),
        f"uit overleg {meeting.volgnummer}" if eerder and not toen and meeting else "",
    )
    return Punt(
        "",
        f"{TOEN_BIJ if toen else ZEGT[een.aard]}{een.tekst}",
        bij=tuple(part for part in bij if part),
        wie=noem_mens(mens),
    )


def _van_nu(
    dingen: tuple[EigenVerklaring, ...], mens: Betrokkene, overleg_id: str
) -> Iterator[EigenVerklaring]:
    for een in dingen:
        if een.betrokkene_id == mens.id and een.overleg_id == overleg_id:
            yield een


def _gaten(zicht: Dossier, leidraad: Leidraad) -> Iterator[Punt]:
    """Say whose own words nobody has, and who was not spoken to alone."""
    mensen = list_beoordeelden(zicht, leidraad)
    woorden = {
        een.betrokkene_id
        for een in zicht.van(EigenWoord)
        if een.aard is EigenWoordSoort.WOORD and een.tekst
    }
    stil = [noem_mens(mens) for mens in mensen if mens.id not in woorden]
    if stil:
        yield Punt("", f"Wat {format_opsomming(stil)} zelf {_zegt(stil)}.")
    alleen = {een.betrokkene_id for een in zicht.van(Contact) if een.aard is ContactSoort.ALLEEN}
    samen = [noem_mens(mens) for mens in mensen if mens.id not in alleen]
    if samen:
        yield Punt("", f"Niet alleen gesproken: {format_opsomming(samen)}.")


def _zegt(namen: list[str]) -> str:
    return "zegt" if len(namen) == 1 else "zeggen"
