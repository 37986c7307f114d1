"""Lines 1 to 4: which card this is, where, what is dangerous for whoever enters, who is there."""

from __future__ import annotations

from overleg.dossier import Betrokkene, Inbreng, Maatregel
from overleg.keuzes import InbrengSoort, JaNee, PlekSoort
from overleg.stukken.acuutkaart.haast import put_eerst
from overleg.stukken.acuutkaart.kaart import ONBEKEND, VERLOPEN, Kaart, noemt, plat, zonder_punt
from overleg.stukken.acuutkaart.passen import TUSSEN, Wijze, join_delen, make_regel, with_extra
from overleg.tekst import fold
from overleg.verloop import geldende_maatregelen, laatste_maatregelen

BEL = "verlopen of twijfel: bel eerst regel 11"
BEL_KORT = "twijfel: bel regel 11"
GEEN_ADRES = "geen bezoekadres op deze kaart: bel regel 11"
WAPEN = ("wapen", "pistool", "geweer", "mes ", "messen", "steekt", "gestoken")
SPOREN = ("sporen", "kleding", "kleren", "ondergoed", "wassen", "gewassen")
"""Words by which a released line is about traces; such a line stands on line 17."""

WEET = frozenset({InbrengSoort.FEIT, InbrengSoort.WAARNEMING, InbrengSoort.VAN_HOREN_ZEGGEN})


def list_wie(kaart: Kaart) -> tuple[Wijze, ...]:
    """Make lines 1 to 4."""
    return (_kop(kaart), _adres(kaart), _veiligheid(kaart), _mensen(kaart))


def _kop(kaart: Kaart) -> Wijze:
    tot = kaart.geldig_tot
    geldig = f"GELDIG T/M {kaart.kort_moment(tot) if tot else ONBEKEND}"
    if tot is not None and tot < kaart.moment:
        geldig = f"{VERLOPEN} {kaart.kort_moment(tot)}"
    nummer = plat(kaart.dossier.casus.nummer) or "zonder nummer"
    gemaakt = kaart.kort_moment(kaart.moment)
    lang = f"ACUUTKAART {nummer} · gemaakt {gemaakt} · {geldig}"
    zelf = kaart.geschreven(1)
    return make_regel(1, f"{lang}{TUSSEN}{zelf}" if zelf else lang, lang)


def _adres(kaart: Kaart) -> Wijze:
    zelf = kaart.geschreven(2)
    if zelf:
        return make_regel(2, zelf if noemt(zelf, ("regel 11",)) else f"{zelf} · {BEL_KORT}", zelf)
    adres = plat(kaart.dossier.casus.bezoekadres)
    if not adres:
        # Who was not told where to go must know how else to find somebody, and who to ring.
        via = ("contact: regel 14",) if kaart.plekken(PlekSoort.BEREIKEN) else ()
        return make_regel(2, *with_extra(f"{ONBEKEND} · {GEEN_ADRES}", *via))
    return make_regel(2, f"{adres} · {BEL}", f"{adres} · {BEL_KORT}", adres)


def _veiligheid(kaart: Kaart) -> Wijze:
    zelf = kaart.geschreven(3)
    if zelf:
        extra = () if noemt(zelf, WAPEN) else (f"wapens: {ONBEKEND}",)
        return make_regel(3, *with_extra(zelf, *extra))
    # A weapon is what somebody must know before anything else; then what is over first.
    feiten = put_eerst(kaart, (_feit(een) for een in list_feiten(kaart)))
    feiten.sort(key=lambda feit: not noemt(feit, WAPEN))
    if not feiten:
        return make_regel(3, f"wapens, honden, wie er binnen is: {ONBEKEND} · ga met 2")
    wapens = () if noemt(" ".join(feiten), WAPEN) else (f"wapens: {ONBEKEND}",)
    # What is known is worth more than advice everybody has heard.
    rijen = join_delen(feiten)
    return make_regel(
        3,
        *(
            Wijze(wijze.tekst, rij.weg)
            for rij in rijen
            for wijze in with_extra(rij.tekst, *wapens, "ga met 2")
        ),
    )


def mist_wapens(kaart: Kaart) -> bool:
    """Tell whether line 3 found no room to say that nobody told about weapons."""
    return not noemt(_veiligheid(kaart).tekst, WAPEN)


def list_feiten(kaart: Kaart) -> tuple[Inbreng, ...]:
    """List what was released about danger: everything known that is not about traces."""
    return tuple(een for een in kaart.inbreng if een.aard in WEET and not noemt(een.tekst, SPOREN))


def _feit(een: Inbreng) -> str:
    horen = een.aard is InbrengSoort.VAN_HOREN_ZEGGEN
    return zonder_punt(een.tekst) + (" (van horen zeggen)" if horen else "")


def _mensen(kaart: Kaart) -> Wijze:
    zelf = kaart.geschreven(4)
    if zelf:
        return make_regel(4, zelf)
    weg = [een for een in kaart.gemelde if heeft_verbod(kaart, een)]
    anders = [een for een in kaart.gemelde if een not in weg]
    om_wie = ", ".join(kaart.met_leeftijd(een) for een in kaart.beschermd)
    delen = [f"{ONBEKEND} · gaat om {om_wie}" if om_wie else ONBEKEND]
    if weg:
        delen.append(f"NIET HIER: {', '.join(kaart.met_leeftijd(een) for een in weg)}")
    if anders:
        namen = ", ".join(kaart.met_leeftijd(een) for een in anders)
        delen.append(f"over wie gemeld is: {namen}")
    return make_regel(4, *join_delen(delen))


def heeft_verbod(kaart: Kaart, mens: Betrokkene) -> bool:
    """Tell whether a measure that holds now keeps somebody away."""
    return any(
        een.betrokkene_id == mens.id and een.geldt is JaNee.JA and "verbod" in fold(een.naam)
        for een in geldende_maatregelen(kaart.dossier, kaart.overleg.id, kaart.moment)
    )


def list_maatregelen(kaart: Kaart) -> tuple[Maatregel, ...]:
    """List what was released about measures, of each measure what was said last."""
    return laatste_maatregelen(kaart.dossier, kaart.overleg.id)
