"""Side by side: one column per voice, the people themselves first, the same rows for all.

In each column stands what a voice brought per kernvraag, and below that its blind spots. The
drawing is made of what a reader may see; before the reveal it is empty, whoever reads.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from overleg.dossier import Deelnemer, Dossier, GeenInbreng, Inbreng
from overleg.keuzes import Functie, InbrengSoort, Manier, Onderwerp
from overleg.leidraad import Leidraad
from overleg.tekening.eigenwoorden import make_mensenkolom
from overleg.tekening.punten import make_punten
from overleg.tekening.stemteken import Stemteken, stemteken_van
from overleg.tekening.vak import Kolom, Punt, Vak
from overleg.verloop import (
    is_onthuld,
    leesvolgorde,
    list_ongehoord,
    schrijvende_stemmen,
    stemvolgorde,
)

STANDAARD = 2
"""A line without a kernvraag answers the second: what is known?"""

GATEN = {
    InbrengSoort.WETEN_WIJ_NIET: "Blinde vlek: weten wij niet",
    InbrengSoort.KUNNEN_WIJ_NIET_ZIEN: "Blinde vlek: kunnen wij niet zien",
}
"""The rows below the kernvragen, in which every voice says what it does not have."""

ZONDER_STEM = Stemteken("", "?", "Wie zegt dit?")
"""Heads the items of which nobody wrote down who said it; they must not get lost."""


@dataclass(frozen=True)
class Kolommen:
    """Everything that was brought, side by side.

    Attributes:
        rijen: the title of each row: the kernvragen, then the blind spots.
        kernvragen: how many of the rows are kernvragen.
        kolommen: the people themselves first, then the voices in reading order.
        volgorde: the ids of the items in the order in which they are read aloud.
        nu: the id of the item that is read now: the first not heard; empty when all were.
    """

    rijen: tuple[str, ...] = ()
    kernvragen: int = 0
    kolommen: tuple[Kolom, ...] = ()
    volgorde: tuple[str, ...] = ()
    nu: str = ""

    @property
    def punten(self) -> tuple[Punt, ...]:
        """All items, column by column."""
        return tuple(punt for kolom in self.kolommen for vak in kolom.vakken for punt in vak)


def make_kolommen(zicht: Dossier, leidraad: Leidraad, overleg_id: str, nu: datetime) -> Kolommen:
    """Put side by side what was shown in one meeting.

    Args:
        zicht: the dossier as the reader may see it, out of `zichtbaar_voor`.
        leidraad: the script of the meeting, for its kernvragen.
        overleg_id: the meeting.
        nu: the present moment, to tell dates of this year shortly.

    Returns:
        the drawing; without any row or column as long as nothing was shown.
    """
    if not is_onthuld(zicht, overleg_id, Onderwerp.INBRENG):
        return Kolommen()
    rijen = (*leidraad.kernvragen, *GATEN.values())
    punten = make_punten(zicht, overleg_id, nu)
    kolommen = [make_mensenkolom(zicht, leidraad, overleg_id, nu, len(rijen))]
    kolommen += [
        _kolom(stem, stemteken_van(zicht, stem), zicht, punten, len(leidraad.kernvragen))
        for stem in _met_kolom(zicht, overleg_id)
    ]
    # `zicht` cuts a reference to a voice the reader may not see, so that stem_id is None then.
    known = {kolom.stem.id for kolom in kolommen}
    los = [een for een in punten if (een.stem_id or "") not in known]
    if los:
        vakken = _vakken({een: punten[een] for een in los}, len(leidraad.kernvragen))
        kolommen.append(Kolom(ZONDER_STEM, "", vakken))
    todo = list_ongehoord(zicht, overleg_id, zicht)
    return Kolommen(
        rijen,
        len(leidraad.kernvragen),
        tuple(kolommen),
        tuple(een.id for een in leesvolgorde(zicht, overleg_id, zicht)),
        todo[0].id if todo else "",
    )


def write_kolommen(kolommen: Kolommen) -> tuple[str, ...]:
    """Write the columns one below the other, for who reads line by line."""
    lines: list[str] = []
    for kolom in kolommen.kolommen:
        lines += ["", kolom.stem.kop]
        if kolom.bij:
            lines.append(f"  {kolom.bij}")
        for titel, vak in zip(kolommen.rijen, kolom.vakken, strict=True):
            if vak:
                lines += [f"  {titel}", *(f"    - {write_punt(punt)}" for punt in vak)]
    return tuple(lines)


def write_punt(punt: Punt) -> str:
    """Write one item in one line: its number, words, and between brackets what is said about it."""
    head = f"{punt.nummer}. " if punt.nummer else ""
    head += f"{punt.wie} " if punt.wie else ""
    bij = ", ".join((*punt.bij, *punt.merken))
    return f"{head}{punt.tekst}" + (f" ({bij})" if bij else "")


def _met_kolom(zicht: Dossier, overleg_id: str) -> tuple[Deelnemer, ...]:
    """Give the voices that have a column: who brought something, or was asked to."""
    spoke = {een.stem_id for een in zicht.van_overleg(Inbreng, overleg_id)}
    spoke |= {een.stem_id for een in zicht.van_overleg(GeenInbreng, overleg_id)}
    spoke |= {een.id for een in schrijvende_stemmen(zicht, overleg_id)}
    return tuple(
        stem
        for stem in stemvolgorde(zicht, overleg_id)
        if stem.id in spoke or (not stem.aanwezig and stem.functie is Functie.DEELNEMER)
    )


def _kolom(
    stem: Deelnemer,
    teken: Stemteken,
    zicht: Dossier,
    punten: dict[Inbreng, Punt],
    kernvragen: int,
) -> Kolom:
    eigen = {een: punt for een, punt in punten.items() if een.stem_id == stem.id}
    return Kolom(teken, _bij(zicht, stem, bool(eigen)), _vakken(eigen, kernvragen))


def _vakken(punten: dict[Inbreng, Punt], kernvragen: int) -> tuple[Vak, ...]:
    vakken: list[list[Punt]] = [[] for _ in range(kernvragen + len(GATEN))]
    gaten = list(GATEN)
    for inbreng, punt in punten.items():
        if inbreng.aard in GATEN:
            vakken[kernvragen + gaten.index(inbreng.aard)].append(punt)
        else:
            # A region may ask fewer questions than there are; nothing may fall off the end.
            vakken[min(inbreng.kernvraag or STANDAARD, kernvragen) - 1].append(punt)
    return tuple(tuple(vak) for vak in vakken)


def _bij(zicht: Dossier, stem: Deelnemer, heeft_inbreng: bool) -> str:
    """Say why a column is empty, or how a voice spoke that is not here."""
    geen = [
        een for een in zicht.van_overleg(GeenInbreng, stem.overleg_id) if een.stem_id == stem.id
    ]
    if geen and not heeft_inbreng:
        bij = f"Geen inbreng: {geen[-1].reden.label}."
        return f"{bij} {geen[-1].toelichting}".strip()
    if stem.manier in (Manier.AFGEMELD, Manier.AFWEZIG):
        how = stem.manier.label.capitalize()
        return f"{how}, stuurde informatie." if heeft_inbreng else f"{how}. Geen inbreng."
    return "" if heeft_inbreng else "Bracht nog niets in."
