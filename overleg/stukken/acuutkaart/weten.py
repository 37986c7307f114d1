"""Lines 12 to 19: measures, safe people, contact, care, traces, what is unknown, and afterwards."""

from __future__ import annotations

import re
from collections.abc import Sequence

from overleg.dossier import EigenWoord, Maatregel, Plek, Regie, Vervolgstap
from overleg.keuzes import EigenWoordSoort, InbrengSoort, JaNee, PlekSoort, Precisie
from overleg.klok import AMSTERDAM
from overleg.nederlands import format_tijd
from overleg.stukken.acuutkaart.haast import NOOIT, put_eerst
from overleg.stukken.acuutkaart.kaart import (
    NUMMER,
    ONBEKEND,
    Kaart,
    is_klein,
    noemt,
    plat,
    zonder_punt,
)
from overleg.stukken.acuutkaart.passen import TUSSEN, Wijze, join_delen, make_regel, with_extra
from overleg.stukken.acuutkaart.wie import SPOREN, heeft_verbod, list_maatregelen, mist_wapens
from overleg.tekst import fold
from overleg.verloop import geldende_aanspreekpunten, geldende_regie, is_van_kracht

ALARMMIDDELEN = ("AWARE", "AOL")
GELDT = {JaNee.JA: "ja", JaNee.NEE: "nee", JaNee.ONBEKEND: ONBEKEND, None: ONBEKEND}
NOTEER = "noteer tijd, wie, wat u zag, letterlijke woorden"
NOTEER_KORT = "noteer letterlijke woorden"


def list_weten(kaart: Kaart) -> tuple[Wijze, ...]:
    """Make lines 12 to 19."""
    return (
        _maatregel(kaart),
        _kind_naar(kaart),
        _contact(kaart),
        _zorg(kaart),
        _verteld(kaart),
        _sporen(kaart),
        _onbekend(kaart),
        _daarna(kaart),
    )


def _maatregel(kaart: Kaart) -> Wijze:
    zelf = kaart.geschreven(12)
    if zelf:
        return make_regel(12, zelf)
    # What ends first stands first.
    alle = sorted(list_maatregelen(kaart), key=lambda een: (een.tot is None, een.tot or NOOIT))
    namen = " ".join(een.naam for een in alle)
    niet = [een for een in ALARMMIDDELEN if not noemt(namen, (een.lower(),))]
    delen = [_noem(kaart, een) for een in alle] or [ONBEKEND]
    if niet:
        delen.append(f"{' en '.join(niet)}: {ONBEKEND}")
    return make_regel(12, *join_delen(delen))


def _noem(kaart: Kaart, een: Maatregel) -> str:
    wie = f" {naam}" if (naam := kaart.naam(een.betrokkene_id)) else ""
    tot = f" t/m {kaart.kort_moment(een.tot)}" if een.tot else ""
    if een.tot and een.geldt is not JaNee.NEE and not is_van_kracht(een, kaart.moment):
        dag = een.tot.astimezone(AMSTERDAM).date()
        return f"{plat(een.naam)}{wie}: verlopen {kaart.kort(dag)}"
    if een.geldt is JaNee.JA:
        return f"{plat(een.naam)}{wie}{tot or ', tot wanneer ' + ONBEKEND}"
    return f"{plat(een.naam)}{wie}: {GELDT[een.geldt]}"


def _kind_naar(kaart: Kaart) -> Wijze:
    plekken = kaart.plekken(PlekSoort.VEILIG_PERSOON)
    zelf = kaart.geschreven(13)
    if zelf:
        return make_regel(13, *_met_nummers(zelf, plekken))
    genoemd = {een.betrokkene_id for een in plekken}
    delen = [f"{kaart.naam(een.betrokkene_id)}: {zonder_punt(een.tekst)}" for een in plekken]
    zonder = [kaart.roep(een) for een in kaart.beschermd if is_klein(een) and een.id not in genoemd]
    if zonder:
        delen.append(f"{', '.join(zonder)}: {ONBEKEND}")
    return make_regel(13, *join_delen(delen or [ONBEKEND]))


def _met_nummers(zelf: str, plekken: Sequence[Plek]) -> tuple[Wijze, ...]:
    """Put a number right behind the safe person it is of: behind the line it may seem another's."""
    if NUMMER.search(zelf):
        return (Wijze(zelf),)
    met = zelf
    los = []
    for een in plekken:
        nummer = NUMMER.search(een.tekst)
        wie = plat(een.tekst[: nummer.start()]).rstrip(" ,:;(") if nummer else ""
        if nummer is None:
            continue
        gevonden = re.search(rf"(?<!\w){re.escape(wie)}(?!\w)", met, re.IGNORECASE) if wie else None
        if gevonden:
            met = f"{met[: gevonden.end()]} {nummer[0]}{met[gevonden.end() :]}"
        else:
            los.append(f"{wie} {nummer[0]}".strip() if wie else f"veilige persoon: {nummer[0]}")
    return (*join_delen([met, *los]), Wijze(zelf, tuple(los)))


def _contact(kaart: Kaart) -> Wijze:
    zelf = kaart.geschreven(14)
    woorden = kaart.plekken(PlekSoort.CODEWOORD)
    # One code word needs no name: who uses it is who they came for.
    codes = [
        "codewoord"
        + (f" {kaart.naam(een.betrokkene_id)}" if len(woorden) > 1 else "")
        + f": {zonder_punt(een.tekst)}"
        for een in woorden
    ]
    if zelf:
        if noemt(zelf, ("codewoord",)) or not codes:
            return make_regel(14, zelf)
        return make_regel(14, *join_delen([zelf, *codes]), Wijze(zelf, tuple(codes)))
    bereiken = kaart.plekken(PlekSoort.BEREIKEN)
    met = [f"{kaart.naam(een.betrokkene_id)}: {zonder_punt(een.tekst)}" for een in bereiken]
    zonder = [zonder_punt(een.tekst) for een in bereiken]
    if not bereiken:
        return make_regel(14, *join_delen([ONBEKEND, *codes]))
    kort = join_delen([*zonder, *codes]) if len(bereiken) == 1 else ()
    return make_regel(14, TUSSEN.join([*met, *codes]), *kort, *join_delen([*met, *codes])[1:])


def _zorg(kaart: Kaart) -> Wijze:
    zelf = kaart.geschreven(15)
    if zelf:
        return make_regel(15, zelf)
    om_wie = (*kaart.beschermd, *kaart.gemelde)
    tolk = [
        f"{kaart.roep(een)} {plat(een.taal) or 'taal ' + ONBEKEND}, tolk: nummer {ONBEKEND}"
        for een in om_wie
        if een.tolk is JaNee.JA
    ]
    if not tolk:
        gevraagd = [een.tolk for een in kaart.beschermd]
        geen = gevraagd and all(een is JaNee.NEE for een in gevraagd)
        tolk = ["geen tolk nodig" if geen else f"tolk: {ONBEKEND}"]
    zorg = [f"{kaart.roep(een)} {zonder_punt(een.zorg)}" for een in om_wie if een.zorg]
    return make_regel(15, *join_delen([*(zorg or [f"zorg: {ONBEKEND}"]), *tolk]))


def _verteld(kaart: Kaart) -> Wijze:
    zelf = kaart.geschreven(16)
    if zelf:
        return make_regel(16, zelf)
    alle = [
        een
        for een in kaart.dossier.van(EigenWoord)
        if een.aard is EigenWoordSoort.VERTELD and kaart.naam(een.betrokkene_id)
    ]
    if not alle:
        return make_regel(16, f"{ONBEKEND} · luister, vraag niet door")
    lang = [f"{_verteld_aan(kaart, een)}: {zonder_punt(een.tekst)}" for een in alle]
    kort = [f"{_verteld_aan(kaart, een)}: niet opnieuw uitvragen, luister" for een in alle]
    heel_kort = ", ".join(dict.fromkeys(kaart.naam(een.betrokkene_id) for een in alle))
    weg = tuple(zonder_punt(een.tekst) for een in alle)
    return make_regel(
        16,
        TUSSEN.join(lang),
        Wijze(TUSSEN.join(kort), weg),
        Wijze(f"{heel_kort}: niet opnieuw uitvragen, luister", weg),
    )


def _verteld_aan(kaart: Kaart, een: EigenWoord) -> str:
    aan = f", aan {plat(een.aan_wie)}" if een.aan_wie else ""
    op_dag = een.datum is not None and een.precisie is Precisie.DAG
    dag = f", {kaart.kort(een.datum)}" if een.datum and op_dag else ""
    return kaart.naam(een.betrokkene_id) + aan + dag


def _sporen(kaart: Kaart) -> Wijze:
    zelf = kaart.geschreven(17)
    if zelf:
        return make_regel(17, zelf)
    gezegd = [
        zonder_punt(een.tekst)
        for een in kaart.inbreng
        if een.aard is not InbrengSoort.WETEN_WIJ_NIET and noemt(een.tekst, SPOREN)
    ]
    # What to do with it comes before whose it is: that is what cannot be done again tomorrow.
    gezegd.sort(key=len)
    gezegd += [_tot(kaart, een) for een in list_taken(kaart) if noemt(een.wat, SPOREN)]
    if not gezegd:
        return make_regel(17, f"{ONBEKEND} · was niets, gooi niets weg · kleding in papier")
    return make_regel(17, *join_delen(put_eerst(kaart, gezegd)))


def list_taken(kaart: Kaart) -> list[Vervolgstap]:
    """List the actions that were released for the card."""
    return [een for een in kaart.dossier.van(Vervolgstap) if een.wat.strip()]


def _tot(kaart: Kaart, een: Vervolgstap) -> str:
    uur = f" {format_tijd(een.uiterlijk_tijd)}" if een.uiterlijk_tijd else ""
    tot = f", voor {kaart.kort(een.uiterlijk)}{uur}" if een.uiterlijk else ""
    return zonder_punt(een.wat) + tot


def _onbekend(kaart: Kaart) -> Wijze:
    ook = [] if not mist_wapens(kaart) else ["wapens"]
    if not kaart.geschreven(4):
        weg = [een for een in kaart.gemelde if not heeft_verbod(kaart, een)]
        ook += [f"waar {kaart.roep(een)} nu is" for een in weg]
    zelf = kaart.geschreven(18)
    if zelf:
        return make_regel(18, *join_delen([zelf, *ook]), Wijze(zelf, tuple(ook)))
    gezegd = [
        zonder_punt(een.tekst)
        for een in kaart.inbreng
        if een.aard in (InbrengSoort.WETEN_WIJ_NIET, InbrengSoort.KUNNEN_WIJ_NIET_ZIEN)
    ]
    alle = [*gezegd, *ook]
    vol = TUSSEN.join([*alle, f"alles waar {ONBEKEND} staat"])
    return make_regel(18, vol, *(join_delen(alle) if alle else ()))


def _daarna(kaart: Kaart) -> Wijze:
    zelf = kaart.geschreven(19)
    punten = geldende_aanspreekpunten(kaart.dossier, kaart.overleg.id)
    if zelf:
        nummers = (
            ()
            if NUMMER.search(zelf)
            else tuple(
                plat(punt.telefoon)
                for punt in punten
                if punt.telefoon.strip() and punt.naam.strip() and noemt(zelf, [fold(punt.naam)])
            )
        )
        return make_regel(19, *with_extra(zelf, *nummers, telt=True))
    taken = [_tot(kaart, een) for een in list_taken(kaart) if not noemt(een.wat, SPOREN)]
    wie = next(((plat(p.naam), plat(p.telefoon)) for p in punten if p.naam.strip()), ("", ""))
    regie: Regie | None = geldende_regie(kaart.dossier, kaart.overleg.id)
    naam = wie[0] or (plat(regie.naam or regie.vervanger) if regie else "") or f"wie: {ONBEKEND}"
    bel = f"voor 09:00 {naam}"
    met = f"{bel} {wie[1]}".rstrip()
    wijzen = [f"{NOTEER}; {met}", f"{NOTEER_KORT}; {met}", f"{NOTEER_KORT}; {bel}"]
    if not taken:
        return make_regel(19, *wijzen)
    rijen = [rij for wijze in wijzen for rij in join_delen([wijze, *put_eerst(kaart, taken)])]
    return make_regel(19, *rijen, Wijze(wijzen[-1], tuple(taken)))
