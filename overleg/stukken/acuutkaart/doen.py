"""Lines 5 to 11: what comes first, what not to do, when to act, and who decides."""

from __future__ import annotations

import re

from overleg.dossier import Betrokkene, WatAls
from overleg.keuzes import PlekSoort, Rol
from overleg.nederlands import format_opsomming
from overleg.stukken.acuutkaart.haast import deadline_in
from overleg.stukken.acuutkaart.kaart import (
    ONBEKEND,
    Kaart,
    is_klein,
    plat,
    zonder_punt,
)
from overleg.stukken.acuutkaart.passen import Wijze, join_delen, make_regel, with_extra
from overleg.stukken.acuutkaart.wie import heeft_verbod
from overleg.verloop import geldend, geldende_aanspreekpunten

NIET_ZEGGEN = "zeggen wie gemeld heeft of waar iemand is · een kind laten tolken"
NIET_TONEN = "deze kaart tonen of achterlaten"
DAN = " -> regel 5, dan 11"
GENUMMERD = re.compile(r"^[123][ .)]+")
LETTERS = re.compile(r"[^\W\d_]{4}")
ZEGT_WAT = re.compile(r"(?i)\b(?:regel|bel|112)\b")
"""Whether a line says already what to do then; that somebody 'belt' is no order."""

GEVAAR = "direct gevaar: 112"


def list_doen(kaart: Kaart) -> tuple[Wijze, ...]:
    """Make lines 5 to 11."""
    return (
        *_eerst(kaart),
        make_regel(8, kaart.geschreven(8) or NIET_ZEGGEN),
        _niet_samen(kaart),
        _alarm(kaart),
        _beslist(kaart),
    )


def _eerst(kaart: Kaart) -> tuple[Wijze, ...]:
    zelf = [GENUMMERD.sub("", kaart.geschreven(nummer)) for nummer in (5, 6, 7)]
    vast = (_zie(kaart), _spreek(kaart), _ga_weg(kaart))
    return tuple(
        make_regel(nummer, *((eigen,) if eigen else wijzen))
        for nummer, eigen, wijzen in zip((5, 6, 7), zelf, vast, strict=True)
    )


def _zie(kaart: Kaart) -> tuple[str, ...]:
    # The card does not know who of them is there now, so it never sends anybody to look for one.
    klein = [kaart.roep(een) for een in kaart.beschermd if is_klein(een)]
    anders = [kaart.roep(een) for een in kaart.beschermd if not is_klein(een)]
    bereik = bool(kaart.plekken(PlekSoort.BEREIKEN))
    # Who was not told where to go stands in no house to look upstairs in.
    zie = f"Zie zelf wie er is{', ook boven' if klein and kaart.adres else ''}"
    if bereik:
        # Who was promised that nobody just calls must not be called by the first who reads this.
        zie = f"Zoek contact zoals op regel 14. {zie}"
    elif not kaart.adres:
        zie = f"Vraag bij regel 11 waar u heen moet. {zie}"
    if not kaart.adres:
        return (f"{zie}.",)
    namen = (", ".join(een) for een in ([*klein, *anders], klein or anders) if een)
    return *(f"{zie}: {een}." for een in namen), f"{zie}."


def _spreek(kaart: Kaart) -> tuple[str, ...]:
    groot = [een for een in kaart.beschermd if not is_klein(een)]
    wie = format_opsomming(kaart.roep(een) for een in groot) or "ieder"
    waar = "alleen, waar niemand meeluistert."
    return f"Spreek {wie} {waar}", f"Spreek ieder {waar}"


def _ga_weg(kaart: Kaart) -> tuple[str, ...]:
    gevaar = "Is het niet veilig? Ga naar buiten en bel 112."
    if not kaart.gemelde:
        return (gevaar,)
    wie = " of ".join(kaart.roep(een) for een in kaart.gemelde)
    if all(heeft_verbod(kaart, een) for een in kaart.gemelde):
        return f"Is {wie} er toch? Ga naar buiten en bel 112.", gevaar
    return f"Is {wie} er, en is het niet veilig? Ga naar buiten en bel 112.", gevaar


def _niet_samen(kaart: Kaart) -> Wijze:
    zelf = kaart.geschreven(9)
    if zelf:
        return make_regel(9, zelf)
    return make_regel(9, f"{_wie_samen(kaart)} samen spreken · {NIET_TONEN}", NIET_TONEN)


def _wie_samen(kaart: Kaart) -> str:
    if any(Rol.OUDER in een.rollen for een in kaart.mensen):
        return "ouders"

    def namen(mensen: tuple[Betrokkene, ...]) -> list[str]:
        return [kaart.roep(een) for een in mensen]

    groot = tuple(een for een in kaart.beschermd if not is_klein(een))
    wie = [*namen(groot), *namen(kaart.gemelde)]
    return format_opsomming(wie) if groot and kaart.gemelde else "mensen die bang zijn voor elkaar"


def list_wat_als(kaart: Kaart) -> tuple[WatAls, ...]:
    """List what was released about when it goes wrong, and still holds."""
    alle = geldend(kaart.dossier, WatAls, kaart.overleg.id)
    return tuple(een for een in alle if een.signaal.strip())


def _alarm(kaart: Kaart) -> Wijze:
    zelf = kaart.geschreven(10)
    if zelf:
        verder = zelf if ZEGT_WAT.search(zelf) else zelf + DAN
        return make_regel(10, verder, zelf)
    als = sorted(
        list_wat_als(kaart), key=lambda een: deadline_in(kaart, f"{een.uiterlijk} {een.signaal}")
    )
    if not als:
        return make_regel(10, f"{ONBEKEND} · bij twijfel: bel regel 11")
    rijen = join_delen([zonder_punt(een.signaal) for een in als], DAN)
    kaal = Wijze(rijen[-1].tekst.removesuffix(DAN), rijen[-1].weg)
    return make_regel(10, *rijen, kaal)


def _beslist(kaart: Kaart) -> Wijze:
    zelf = kaart.geschreven(11)
    if zelf:
        return make_regel(11, *with_extra(zelf, GEVAAR))
    nummers = _nummers(kaart)
    wie = dict.fromkeys(plat(een.beslist) for een in list_wat_als(kaart) if een.beslist.strip())
    beslist = " of ".join(wie)
    geen_gehoor = f"geen gehoor: {nummers[1] if len(nummers) > 1 else ONBEKEND}"
    if not nummers:
        wie_beslist = f"{beslist}, nummer {ONBEKEND}" if beslist else ONBEKEND
        return make_regel(11, f"{wie_beslist} · {GEVAAR}", wie_beslist)
    bel = f"bel {nummers[0]}"
    wijzen = [f"{bel} · {geen_gehoor} · {GEVAAR}", f"{bel} · {geen_gehoor}"]
    if beslist:
        # Who may decide and which number to ring are two things; one is not the phone of the other.
        beide = f"{beslist} · {bel}"
        wijzen = [f"{beide} · {geen_gehoor}", f"{beide} · {GEVAAR}", beide]
        if LETTERS.search(nummers[0]):
            # A number that says whose it is needs no word in front.
            wijzen.append(f"{beslist} · {nummers[0]}")
    return make_regel(11, *wijzen, bel)


def _nummers(kaart: Kaart) -> list[str]:
    """List the numbers for the night, of who is fixed contact for most people first."""
    punten = geldende_aanspreekpunten(kaart.dossier, kaart.overleg.id)
    voor_velen = sorted(punten, key=lambda punt: -len(punt.voor))
    gevonden = [plat(punt.buiten_uren) for punt in voor_velen if punt.buiten_uren.strip()]
    return list(dict.fromkeys(gevonden))
