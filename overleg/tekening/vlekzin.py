"""What a place on the blinde-vlekkenkaart says in words, and what the table did with a gap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from overleg.dossier import BlindeVlek, Dossier
from overleg.keuzes import BlindeVlekUitkomst, StapSoort
from overleg.leidraad import Leidraad
from overleg.nederlands import format_aantal
from overleg.signalen import Cel, Gat, Kaart, KaartCel, Signaal, top_gaten
from overleg.tekst import sanitize_line


@dataclass(frozen=True, slots=True)
class Gatregel:
    """One of the gaps to look at first, and what the table did with it (empty: nothing yet).

    `deels` says that the table did something with part of it, such as one topic of a person.
    """

    gat: Gat
    stand: str
    deels: bool = False


def list_gatregels(
    kaart: Kaart, zicht: Dossier, leidraad: Leidraad, overleg_id: str
) -> tuple[Gatregel, ...]:
    """Give the gaps to look at first with how each stands.

    Args:
        kaart: the map, from what the reader may see.
        zicht: the same, for what the table wrote down.
        leidraad: the script of the meeting.
        overleg_id: the meeting.
    """
    vlekken = zicht.van_overleg(BlindeVlek, overleg_id)
    return tuple(_make_regel(gat, vlekken, leidraad) for gat in top_gaten(kaart))


def _make_regel(gat: Gat, vlekken: Sequence[BlindeVlek], leidraad: Leidraad) -> Gatregel:
    for vlek in vlekken:
        if is_op_plek(vlek, gat.cel, leidraad):
            stand = tell_stand(vlek)
            if stand:
                return Gatregel(gat, stand)
    cel = gat.cel
    for vlek in vlekken:
        same_person = cel.betrokkene_id is not None and vlek.betrokkene_id == cel.betrokkene_id
        if same_person and tell_stand(vlek):
            return Gatregel(gat, tell_stand(vlek), deels=not gat.behandeld)
    return Gatregel(gat, "besproken" if gat.behandeld else "")


def is_op_plek(vlek: BlindeVlek, cel: Cel, leidraad: Leidraad) -> bool:
    """Tell whether a blind spot is about exactly this place."""
    topic = leidraad.onderwerp(cel.onderwerp)
    namen = {cel.onderwerp, topic.titel if topic is not None else cel.onderwerp}
    return (vlek.betrokkene_id, vlek.bij_stem_id) == (cel.betrokkene_id, cel.stem_id) and (
        vlek.onderwerp in namen
    )


def tell_stand(vlek: BlindeVlek) -> str:
    """Say what the table did with a blind spot; empty when it is still open."""
    wie, reden = sanitize_line(vlek.eigenaar), sanitize_line(vlek.reden)
    match vlek.uitkomst:
        case BlindeVlekUitkomst.VRAAG:
            return f"vraag: {wie}" if wie else ""
        case BlindeVlekUitkomst.ACTIE:
            return f"actie: {wie}" if wie else "actie" if vlek.vervolgstap_id else ""
        case BlindeVlekUitkomst.AANVAARD:
            return f"aanvaard: {reden}" if reden else ""
        case BlindeVlekUitkomst.INGEVULD:
            return "ingevuld"
        case _:
            return ""


def tell_inhoud(inhoud: KaartCel, *, stem: str = "") -> str:
    """Say in words what a cell holds.

    Args:
        inhoud: the cell.
        stem: the voice it belongs to; empty when it is about all together.
    """
    if not inhoud.aantal:
        wie = stem or "niemand"
        zin = f"{wie} weet niets" if stem else "niemand weet iets"
        return f"{wie} zegt dit niet te weten" if stem and inhoud.onbekend else zin
    parts = [format_aantal(inhoud.aantal, "inbreng", "inbrengen")]
    if inhoud.uniek:
        parts.append(f"{inhoud.uniek} weet maar één")
    if inhoud.onbekend:
        parts.append(f"{inhoud.onbekend} onbekend")
    if inhoud.nieuwste is not None:
        oud = format_aantal(inhoud.nieuwste, "dag", "dagen")
        parts.append("nieuwste van vandaag" if not inhoud.nieuwste else f"nieuwste {oud} oud")
    return ", ".join(parts)


def list_achter(kaart: Kaart, cel: Cel, *, alle: bool) -> tuple[str, ...]:
    """Give the ids of the items behind a place; with `alle` of a topic whoever it is about."""
    if cel.onderwerp and alle:
        return kaart.onderwerpcel(cel.stem_id, cel.onderwerp).ids
    if cel.betrokkene_id is None and not cel.onderwerp and cel.stem_id is not None:
        ids = (
            een
            for plek, inhoud in kaart.cellen.items()
            if plek.stem_id == cel.stem_id and not plek.onderwerp
            for een in inhoud.ids
        )
        return tuple(dict.fromkeys(ids))
    return kaart.cel(cel.betrokkene_id, cel.stem_id, cel.onderwerp).ids


def tell_plek(kaart: Kaart, cel: Cel) -> str:
    """Name a place: ``Noa``, ``Noa en School``, ``“Wonen en geld”``."""
    wie = next((r.naam for r in kaart.rijen if r.betrokkene_id == cel.betrokkene_id), "")
    stem = next((s.naam for s in kaart.stemmen if s.stem_id == cel.stem_id), "")
    topic = next((f"“{t.titel}”" for t in kaart.onderwerpen if t.id == cel.onderwerp), "")
    if cel.betrokkene_id is None and (stem or topic):
        wie = ""
    return " · ".join(part for part in (wie, topic, stem) if part)


def tell_reden(kaart: Kaart, cel: Cel) -> str:
    """Say why a voice brought nothing, such as 'niet nagekeken'; empty when it said no reason."""
    stem = next((s for s in kaart.stemmen if s.stem_id == cel.stem_id), None)
    if stem is None or stem.geen_reden is None:
        return ""
    return f"{stem.naam}: {stem.geen_reden.label}"


def ask_plek(kaart: Kaart, cel: Cel) -> str:
    """Say what nobody knows about a place, as the first words of what is written down."""
    wie = next((r.naam for r in kaart.rijen if r.betrokkene_id == cel.betrokkene_id), "")
    stem = next((s.naam for s in kaart.stemmen if s.stem_id == cel.stem_id), "")
    topic = next((f"“{t.titel}”" for t in kaart.onderwerpen if t.id == cel.onderwerp), "")
    if cel.betrokkene_id is None:
        wie = ""
    over = " en ".join(part for part in (wie, topic) if part)
    if not over:
        return f"Wat {stem} weet, is niet nagekeken."
    if stem:
        return f"Wat {stem} weet over {over}."
    known = kaart.cel(cel.betrokkene_id, None, cel.onderwerp).aantal or (
        cel.betrokkene_id is None and kaart.onderwerpcel(None, cel.onderwerp).aantal
    )
    return f"Wat wij nog niet weten over {over}." if known else f"Niemand weet iets over {over}."


def list_bij(signalen: Iterable[Signaal], cel: Cel) -> tuple[Signaal, ...]:
    """Give the blind spots among the signalen that are about a place, or its row or column.

    Those that are mended on the map itself come first.
    """
    found = [
        signaal
        for signaal in signalen
        if signaal.code.startswith("BV")
        and signaal.verwijzing.cel is not None
        and _covers(cel, signaal.verwijzing.cel)
    ]
    return tuple(sorted(found, key=lambda een: een.stap is not StapSoort.BLINDE_VLEKKEN))


def shorten_zin(signaal: Signaal) -> str:
    """Give a signaal with its code, without the advice behind its first sentence."""
    eerst, punt, _ = signaal.zin.partition(". ")
    return f"{signaal.code} {eerst}{'.' if punt else ''}"


def _covers(plek: Cel, cel: Cel) -> bool:
    """Tell whether a place of the map is where a signaal points, whatever it leaves out."""
    same_stem = plek.stem_id is None or cel.stem_id in (None, plek.stem_id)
    if plek.betrokkene_id is not None:
        return cel.betrokkene_id == plek.betrokkene_id and same_stem
    if plek.onderwerp:
        return cel.onderwerp == plek.onderwerp and same_stem
    return plek.stem_id is not None and cel.stem_id == plek.stem_id
