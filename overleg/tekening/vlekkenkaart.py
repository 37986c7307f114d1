"""The blinde-vlekkenkaart as a picture: rows and columns of short signs, fitted to a width.

`overleg.signalen.kaart` knows what each voice knows; here that becomes what the table sees. There
are two looks at it: people by voices, and topics by voices.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from overleg.dossier import Deelnemer, Dossier, Organisatie
from overleg.fouten import Fout
from overleg.keuzes import GeenReden
from overleg.leidraad import load_organisaties
from overleg.signalen import Cel, Kaart, KaartCel
from overleg.signalen.kaart import LEEG, OUD, UNIEK, ZELF_ONBEKEND
from overleg.tekening.stemmerk import Stemmerk, make_stemmerk

BESPROKEN = "✓"
NIET_NAGEKEKEN = "∅"
NIETS_GEVONDEN = "0"
MAG_NIET = "#"

GEEN_TEKENS = {
    GeenReden.NIET_NAGEKEKEN: NIET_NAGEKEKEN,
    GeenReden.NAGEKEKEN: NIETS_GEVONDEN,
    GeenReden.MAG_NIET: MAG_NIET,
}
"""What stands in the empty cells of a voice that said why it brings nothing."""


class Aard(Enum):
    """What a cell tells, from nothing to much."""

    LEEG = auto()
    ZEGT_NIETS = auto()
    """Empty, and the voice said why; so it is no gap that others have to see."""
    ONBEKEND = auto()
    OUD = auto()
    UNIEK = auto()
    WEET = auto()


@dataclass(frozen=True, slots=True)
class Vak:
    """One cell: its place, its sign, what that tells, and whether the table dealt with it."""

    cel: Cel
    tekst: str
    aard: Aard
    behandeld: bool


@dataclass(frozen=True, slots=True)
class KaartKolom:
    """One voice above the map; `kort` fits above a narrow column, `cel` is the whole voice."""

    merk: Stemmerk
    kort: str
    cel: Cel
    reden: GeenReden | None
    behandeld: bool


@dataclass(frozen=True, slots=True)
class VlekRij:
    """One person or topic; `cel` is the row as a whole, `leeg` says that nobody knows anything."""

    naam: str
    cel: Cel
    vakken: tuple[Vak, ...]
    leeg: bool
    behandeld: bool


@dataclass(frozen=True, slots=True)
class Vlekkenbeeld:
    """The whole picture in one look; `getoond` is False as long as it says nothing yet."""

    kolommen: tuple[KaartKolom, ...] = ()
    rijen: tuple[VlekRij, ...] = ()
    getoond: bool = False
    onderwerpen: bool = False
    dagen_oud: int = 0

    def vind(self, cel: Cel) -> tuple[int, int] | None:
        """Find the row and column of a place, counted from 1; 0 is the name or the voice.

        A place that is too precise for this look gives the place around it; None when neither
        its row nor its column is here.
        """
        wie = cel.onderwerp if self.onderwerpen else cel.betrokkene_id
        keys = [_key(rij.cel, onderwerpen=self.onderwerpen) for rij in self.rijen]
        stemmen = [kolom.cel.stem_id for kolom in self.kolommen]
        named = bool(wie) or (not self.onderwerpen and cel.stem_id is None)
        rij = keys.index(wie) + 1 if named and wie in keys else 0
        kolom = stemmen.index(cel.stem_id) + 1 if cel.stem_id in stemmen else 0
        return (rij, kolom) if rij or kolom else None


def build_beeld(kaart: Kaart, zicht: Dossier, *, onderwerpen: bool = False) -> Vlekkenbeeld:
    """Make the picture.

    Args:
        kaart: the map, from what the reader may see.
        zicht: the same, for the signs and colours of voices.
        onderwerpen: topics by voices, instead of people by voices.
    """
    kolommen = tuple(_list_kolommen(kaart, zicht))
    rijen = _list_onderwerpen(kaart) if onderwerpen else _list_mensen(kaart)
    return Vlekkenbeeld(
        kolommen,
        tuple(rijen) if kaart.getoond else (),
        kaart.getoond,
        onderwerpen,
        kaart.dagen_oud,
    )


def list_legenda(beeld: Vlekkenbeeld) -> tuple[str, ...]:
    """Explain the signs that stand on the map."""
    seen = "".join(vak.tekst for rij in beeld.rijen for vak in rij.vakken)
    known = {
        LEEG: f"{LEEG} leeg",
        UNIEK: f"{UNIEK} weet maar één",
        OUD: f"{OUD} ouder dan {beeld.dagen_oud} dagen",
        ZELF_ONBEKEND: f"{ZELF_ONBEKEND} zegt: weten wij niet",
        NIET_NAGEKEKEN: f"{NIET_NAGEKEKEN} niet nagekeken",
        MAG_NIET: f"{MAG_NIET} mag niet delen",
        BESPROKEN: f"{BESPROKEN} besproken",
    }
    parts = [zin for teken, zin in known.items() if teken in seen]
    if any(vak.tekst.startswith(NIETS_GEVONDEN) for rij in beeld.rijen for vak in rij.vakken):
        parts.append(f"{NIETS_GEVONDEN} nagekeken, niets gevonden")
    return tuple(parts)


def write_kaart(beeld: Vlekkenbeeld) -> tuple[str, ...]:
    """Give the picture as plain lines, a row each: who knows how much, and who does not."""
    lines = []
    for rij in beeld.rijen:
        parts = [
            f"{kolom.merk.naam} {vak.tekst}"
            for kolom, vak in zip(beeld.kolommen, rij.vakken, strict=True)
            if vak.aard not in (Aard.LEEG, Aard.ZEGT_NIETS)
        ]
        lines.append(f"{rij.naam}: {', '.join(parts) or 'niemand weet iets'}")
    for kolom in beeld.kolommen:
        if kolom.reden is not None:
            lines.append(f"{kolom.merk.naam}: {kolom.reden.label}")
    return tuple([*lines, "Tekens: " + "; ".join(list_legenda(beeld))] if lines else lines)


def _list_kolommen(kaart: Kaart, zicht: Dossier) -> Iterator[KaartKolom]:
    kort = _read_afkortingen()
    for stem in kaart.stemmen:
        deelnemer = zicht.vind(Deelnemer, stem.stem_id)
        cel = Cel(stem_id=stem.stem_id)
        if deelnemer is not None:
            organisatie = zicht.vind(Organisatie, deelnemer.organisatie_id)
            merk = make_stemmerk(zicht, deelnemer)
            eigen = organisatie is not None and merk.naam == organisatie.naam
            sleutel = organisatie.sleutel if organisatie is not None and eigen else ""
            yield KaartKolom(
                merk,
                kort.get(sleutel, ""),
                cel,
                stem.geen_reden,
                _is_besproken(kaart, cel),
            )


def _read_afkortingen() -> dict[str, str]:
    """Read how a region abbreviates; a file that is wrong is told elsewhere and breaks no map."""
    try:
        return {soort.sleutel: soort.afkorting for soort in load_organisaties()}
    except Fout:
        return {}


def _list_mensen(kaart: Kaart) -> Iterator[VlekRij]:
    for row in kaart.rijen:
        naam = row.naam if row.leeftijd is None else f"{row.naam} ({row.leeftijd})"
        cel = Cel(row.betrokkene_id)
        vakken = tuple(
            _make_vak(
                kaart,
                Cel(row.betrokkene_id, stem.stem_id),
                kaart.cel(row.betrokkene_id, stem.stem_id),
                stem.geen_reden,
            )
            for stem in kaart.stemmen
        )
        leeg = row.persoon and not kaart.cel(row.betrokkene_id, None).aantal
        yield VlekRij(naam, cel, vakken, leeg, _is_besproken(kaart, cel))


def _list_onderwerpen(kaart: Kaart) -> Iterator[VlekRij]:
    for topic in kaart.onderwerpen:
        cel = Cel(onderwerp=topic.id)
        vakken = tuple(
            _make_vak(
                kaart,
                Cel(None, stem.stem_id, topic.id),
                kaart.onderwerpcel(stem.stem_id, topic.id),
                stem.geen_reden,
            )
            for stem in kaart.stemmen
        )
        leeg = not kaart.onderwerpcel(None, topic.id).aantal
        yield VlekRij(topic.titel, cel, vakken, leeg, _is_besproken(kaart, cel))


def _is_besproken(kaart: Kaart, cel: Cel) -> bool:
    return cel != Cel() and cel in kaart.behandeld


def _make_vak(kaart: Kaart, cel: Cel, inhoud: KaartCel, reden: GeenReden | None) -> Vak:
    behandeld = _is_besproken(kaart, cel)
    tekst, aard = inhoud.teken, _aard_van(inhoud)
    if aard is Aard.LEEG and reden in GEEN_TEKENS:
        tekst, aard = GEEN_TEKENS[reden], Aard.ZEGT_NIETS
    return Vak(cel, tekst + (BESPROKEN if behandeld else ""), aard, behandeld)


def _aard_van(inhoud: KaartCel) -> Aard:
    if not inhoud.aantal:
        return Aard.ONBEKEND if inhoud.onbekend else Aard.LEEG
    if inhoud.oud:
        return Aard.OUD
    return Aard.UNIEK if inhoud.uniek else Aard.WEET


def _key(cel: Cel, *, onderwerpen: bool) -> str | None:
    return cel.onderwerp if onderwerpen else cel.betrokkene_id
