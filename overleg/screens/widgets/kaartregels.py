"""The lines of the blinde-vlekkenkaart: names, voices and signs, in colours and in columns."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content

from overleg.signalen import Signaal
from overleg.tekening.kaartmaat import (
    TUSSEN,
    VOOR_NAAM,
    Kaartmaat,
    fit_tekst,
    shorten_stemmen,
)
from overleg.tekening.vlekkenkaart import BESPROKEN, Aard, Vlekkenbeeld, VlekRij
from overleg.tekening.vlekzin import shorten_zin

WIJZER = "▸"
STIJL = {
    Aard.LEEG: "$zacht",
    Aard.ZEGT_NIETS: "$zacht",
    Aard.ONBEKEND: "$zacht",
    Aard.OUD: "$letop",
    Aard.UNIEK: "bold $letop",
    Aard.WEET: "bold",
}
"""Never colour alone: every kind of cell has a sign of its own as well."""


@dataclass(frozen=True)
class Kaartregels:
    """Draws one map at one size; `wijst` is the row and column of the pointer, from 1."""

    beeld: Vlekkenbeeld
    maat: Kaartmaat
    wijst: tuple[int, int] | None

    def draw_kop(self) -> list[Content]:
        """Give the line with the voices: the empty corner, and a piece for each column."""
        maat = self.maat
        shown = self.beeld.kolommen[maat.eerste : maat.eerste + maat.aantal]
        namen = shorten_stemmen(
            [kolom.merk.naam for kolom in shown],
            [kolom.kort for kolom in shown],
            maat.kolom - VOOR_NAAM,
        )
        cells = [Content(" " * (TUSSEN + maat.naam))]
        for nummer, (kolom, naam) in enumerate(zip(shown, namen, strict=True), maat.eerste + 1):
            merk = kolom.merk
            kleur = f"bold $org-{merk.kleur}" if merk.kleur else "bold"
            besproken = f" {BESPROKEN}" if kolom.behandeld else ""
            tekst = fit_tekst(f"{merk.teken} {naam}{besproken}", maat.kolom - 1)
            cells.append(self._point(Content.styled(tekst, kleur), 0, nummer))
        return cells

    def draw_rij(self, nummer: int, rij: VlekRij, signaal: Signaal | None) -> list[Content]:
        """Give the pieces of one row: its name, its cells, and a sentence when there is room."""
        maat = self.maat
        naam = f"{rij.naam} {BESPROKEN}" if rij.behandeld else rij.naam
        stijl = "bold $letop" if rij.leeg else "bold"
        cells = [self._point(Content.styled(fit_tekst(naam, maat.naam), stijl), nummer, 0)]
        for plek in range(maat.eerste, maat.eerste + maat.aantal):
            vak = rij.vakken[plek]
            stijl = "bold $goed" if vak.behandeld else STIJL[vak.aard]
            if rij.leeg and vak.aard is Aard.LEEG and not vak.behandeld:
                stijl = "bold $letop"
            tekst = Content.styled(fit_tekst(vak.tekst, maat.kolom - 1), stijl)
            cells.append(self._point(tekst, nummer, plek + 1))
        if signaal is not None:
            zin = fit_tekst(shorten_zin(signaal), maat.zin).rstrip()
            cells.append(Content.styled(f" {zin}", "$letop"))
        return cells

    def _point(self, cell: Content, rij: int, kolom: int) -> Content:
        if self.wijst != (rij, kolom):
            return Content(" ") + cell
        return Content.assemble((WIJZER, "bold $primary"), cell).stylize("on $aan")
