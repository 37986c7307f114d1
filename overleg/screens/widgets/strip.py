"""The strip on the screen: a line from 0 to 10 for each person and round, with every voice's mark.

Only shows; so the panel of the step and the screen in the room can use the same one.
"""

from __future__ import annotations

from datetime import datetime

from rich.cells import cell_len
from textual.content import Content

from overleg.dossier import Dossier
from overleg.leidraad import Leidraad
from overleg.screens.widgets.vullend import Vullend, pack
from overleg.tekening.stemteken import Stemteken
from overleg.tekening.strip import (
    HOOGSTE,
    VRAAG_VANAF,
    Stripbeeld,
    StripRij,
    StripRonde,
    Stuk,
    build_strip,
    draw_lijn,
    noem_ronde,
    tell_ronde,
    tell_vraag,
    width_lijn,
)

NAAM_SMAL, NAAM_BREED = 14, 22
"""Most cells for the name of a person below and from `SMAL` cells of width."""

SMAL = 90
PER_CIJFER_KLEINST, PER_CIJFER_GROOTST = 3, 7
"""Cells for each score: enough for three marks beside each other, and not wider than the eye."""

HOOG = 32
"""From this many rows on the screen people stand apart by an empty line."""


class Strip(Vullend):
    """Draws the scores that this reader may see: before the reveal there are none."""

    def __init__(self, *, leeg: str = "", id: str | None = None) -> None:
        """Make an empty strip; `leeg` is what stands there as long as nothing was shown."""
        super().__init__(markup=False, id=id)
        self._leeg = leeg
        self._beeld = Stripbeeld()

    @property
    def beeld(self) -> Stripbeeld:
        """What is shown."""
        return self._beeld

    def show_beeld(self, zicht: Dossier, leidraad: Leidraad, overleg_id: str, nu: datetime) -> None:
        """Show the scores of one meeting.

        Args:
            zicht: what the reader may see.
            leidraad: the script of the meeting.
            overleg_id: the meeting.
            nu: the present moment; the strip does not depend on it.
        """
        beeld = build_strip(zicht, leidraad, overleg_id)
        if beeld != self._beeld:
            self._beeld = beeld
            self.redraw()

    def draw(self, breedte: int) -> Content:
        """Give a line for each person and round, the questions, and whose mark is whose."""
        if not self._beeld.rijen:
            return Content.styled(self._leeg, "$zacht")
        lines: list[Content] = []
        for rij in self._beeld.rijen:
            lines += self._draw_rij(rij, breedte)
            if self.app.size.height >= HOOG:
                lines.append(Content(""))
        legende = [
            Content.assemble((merk.teken, _kleur(merk)), f" {merk.naam}".replace(" ", "\u00a0"))
            for merk in self._beeld.stemmen
        ]
        return Content("\n").join([*lines, pack(legende, breedte)])

    def _draw_rij(self, rij: StripRij, breedte: int) -> list[Content]:
        naam = self._width_naam(breedte)
        staarten = self._staarten(breedte, naam)
        ruimte = breedte - naam - len("  0  10  ") - max(s.cell_length for s in staarten.values())
        plek = min(max(ruimte // (HOOGSTE + 1), 1), PER_CIJFER_GROOTST) * (HOOGSTE + 1)
        lines: list[Content] = []
        for ronde in rij.rondes:
            *hoger, lijn = draw_lijn(ronde, plek)
            begin = Content.styled(rij.naam if not lines else "", "bold")
            begin = _pad(begin.truncate(naam, ellipsis=True), naam + 2)
            for row in hoger:
                lines.append(begin + "  " + _assemble(row))
                begin = Content(" " * (naam + 2))
            staart = staarten[rij.betrokkene_id, ronde.ronde]
            lines.append(Content.assemble(begin, "0 ", _assemble(lijn), " 10  ", staart))
        vraag = tell_vraag(rij)
        if vraag:
            lines.append(Content.styled(vraag, "bold $letop"))
        return lines

    def _width_naam(self, breedte: int) -> int:
        meeste = NAAM_SMAL if breedte < SMAL else NAAM_BREED
        return min(meeste, max(cell_len(rij.naam) for rij in self._beeld.rijen))

    def _staarten(self, breedte: int, naam: int) -> dict[tuple[str, int], Content]:
        """Give what stands behind each line: with names when all of them fit, else without."""
        rondes = [(rij.betrokkene_id, ronde) for rij in self._beeld.rijen for ronde in rij.rondes]
        lang = {(wie, ronde.ronde): _staart(ronde, kort=False) for wie, ronde in rondes}
        over = breedte - naam - len("  0  10  ") - width_lijn(PER_CIJFER_KLEINST * (HOOGSTE + 1))
        if max(staart.cell_length for staart in lang.values()) <= over:
            return lang
        return {(wie, ronde.ronde): _staart(ronde, kort=True) for wie, ronde in rondes}


def _staart(ronde: StripRonde, *, kort: bool) -> Content:
    zin = tell_ronde(ronde)
    if kort and ronde.cijfers:
        zin = f"verschil {ronde.verschil}" if ronde.verschil is not None else "één cijfer"
    style = "bold $letop" if (ronde.verschil or 0) >= VRAAG_VANAF or not ronde.cijfers else "bold"
    kop = noem_ronde(ronde)
    parts: list[Content | tuple[str, str] | str] = [
        (f"{kop.split()[0]} " if kort else f"{kop}  ", "$zacht"),
        (zin, style),
    ]
    if ronde.weet_niet and ronde.cijfers:
        parts.append((" x" if kort else "  x ", "$zacht"))
        parts += [(merk.teken, _kleur(merk)) for merk in ronde.weet_niet]
    return Content.assemble(*parts)


def _assemble(row: tuple[Stuk, ...]) -> Content:
    return Content.assemble(
        *((stuk.tekst, _kleur(stuk.merk) if stuk.merk else "$lijn") for stuk in row)
    )


def _pad(content: Content, breedte: int) -> Content:
    return content + " " * (breedte - content.cell_length)


def _kleur(merk: Stemteken) -> str:
    return f"bold $org-{merk.kleur}" if merk.kleur else "bold"
