"""Columns of text of a fixed width, cut into lines: aligned rows, whole words, nothing lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from textual.content import Content
from textual.style import Style

from overleg.leidraad import KLEUREN
from overleg.tekening.kolommen import Kolommen
from overleg.tekening.punten import OOK, TEGEN, UNIEK
from overleg.tekening.stemteken import Stemteken
from overleg.tekening.vak import Kolom, Punt, Vak

PUNT = "punt"
"""In the style of an item: its id, so that a click finds it."""

SMALST = 26
"""Cells a column needs at least, the space to the next one included: four fit beside the rail at
140, six at 200."""

VIER = 4 * SMALST
"""Below this width no more than two columns: fewer and wider ones are easier to follow."""

BREEDST = 48
"""A column is no wider than this: longer lines are hard to follow from afar."""

TUSSEN = 2
LEEG = "–"
GEEN = "geen inbreng"
NIEMAND = "niemand schreef hier iets"


@dataclass
class Blad:
    """The lines of some columns, and where each item stands among them.

    `plaatsen` gives of each item the line with the title of its row, its own first line, and the
    line after its last; `titels` the line with the title of each row.
    """

    regels: list[Content] = field(default_factory=list)
    plaatsen: dict[str, tuple[int, int, int]] = field(default_factory=dict)
    titels: list[int] = field(default_factory=list)

    def find_rij(self, regel: int) -> tuple[int, int]:
        """Tell in which row a line stands, and how far below its title; -1 above the first."""
        rij = max((r for r, titel in enumerate(self.titels) if titel <= regel), default=-1)
        return rij, regel - self.titels[rij] if rij >= 0 else regel

    def find_regel(self, rij: int, onder: int) -> int:
        """Find the line that stands so far below the title of a row, but within that row."""
        if rij < 0:
            return onder
        ends = [*self.titels[1:], len(self.regels)]
        return min(self.titels[rij] + onder, max(self.titels[rij], ends[rij] - 1))


def count_kolommen(breedte: int, kolommen: int) -> int:
    """Tell how many columns fit beside each other; at least one."""
    fit = breedte // SMALST
    return max(1, min(kolommen, fit if breedte >= VIER else min(2, fit)))


def kolombreedte(breedte: int, kolommen: int) -> int:
    """Give the width of each column in cells, the space to the next one included."""
    return max(1, min(BREEDST, breedte // count_kolommen(breedte, kolommen)))


def kleur_van(stem: Stemteken) -> str:
    """Give the style in which a voice is named."""
    return f"bold $org-{stem.kleur}" if stem.kleur in KLEUREN else "bold"


def lay_koppen(kolommen: Sequence[Kolom], breedte: int) -> Content:
    """Give the line with sign and name of each column."""
    cells = [
        Content.styled(kolom.stem.kop, kleur_van(kolom.stem)).truncate(
            breedte - TUSSEN, ellipsis=True
        )
        for kolom in kolommen
    ]
    return _beside(cells, breedte)


def lay_vakken(
    beeld: Kolommen,
    kolommen: Sequence[Kolom],
    breedte: int,
    *,
    nu: str,
    eerste: str = "",
    ruim: bool = False,
) -> Blad:
    """Cut some columns into lines.

    Args:
        beeld: the whole drawing, for the titles of the rows.
        kolommen: the columns that are shown.
        breedte: cells of one column, the space to the next included.
        nu: the item that is pointed at.
        eerste: the item that was chosen as the first of two that contradict each other.
        ruim: leave an empty line between the items of a voice.
    """
    blad = Blad()
    room = breedte - TUSSEN
    if any(kolom.bij for kolom in kolommen):
        _add(
            blad, [[("", _wrap(Content.styled(k.bij, "$zacht"), room))] for k in kolommen], breedte
        )
    for rij, titel in enumerate(beeld.rijen):
        gat = rij >= beeld.kernvragen
        niemand = not any(kolom.vakken[rij] for kolom in beeld.kolommen)
        blad.titels.append(len(blad.regels))
        blad.regels.append(_titel(titel, breedte * len(kolommen), gat=gat, niemand=niemand))
        if not niemand:
            vakken = [
                _lay_vak(
                    kolom.vakken[rij],
                    room,
                    nu,
                    eerste,
                    leeg=LEEG if any(kolom.vakken) else GEEN,
                    ruim=ruim,
                )
                for kolom in kolommen
            ]
            _add(blad, vakken, breedte)
    return blad


_Stuk: TypeAlias = tuple[str, list[Content]]
"""The lines of one item, with its id."""


def _add(blad: Blad, vakken: Sequence[Sequence[_Stuk]], breedte: int) -> None:
    """Add one row of cells, from the same line down, and an empty line below it."""
    start = len(blad.regels)
    columns: list[list[Content]] = []
    for vak in vakken:
        lines: list[Content] = []
        for ding_id, own in vak:
            if ding_id:
                first = start + len(lines)
                blad.plaatsen[ding_id] = (start - 1, first, first + len(own))
            lines += own
        columns.append(lines)
    for place in range(max(map(len, columns), default=0)):
        cells = [lines[place] if place < len(lines) else Content("") for lines in columns]
        blad.regels.append(_beside(cells, breedte))
    blad.regels.append(Content(""))


def _beside(cells: Sequence[Content], breedte: int) -> Content:
    return Content("").join([_fill(cell, breedte) for cell in cells])


def _fill(cell: Content, breedte: int) -> Content:
    return cell.pad_right(max(0, breedte - cell.cell_length))


def _titel(titel: str, breedte: int, *, gat: bool, niemand: bool) -> Content:
    """Give the line above a row; blind spots look different from what is known."""
    text = f"{titel} ({NIEMAND})" if niemand else titel
    head = Content.styled(text, "bold $letop" if gat else "bold $primary")
    head = head.truncate(max(1, breedte - TUSSEN), ellipsis=True)
    rest = max(0, breedte - TUSSEN - head.cell_length - 1)
    return Content.assemble(head, (f" {('╌' if gat else '─') * rest}", "$lijn"))


def _lay_vak(vak: Vak, breedte: int, nu: str, eerste: str, *, leeg: str, ruim: bool) -> list[_Stuk]:
    if not vak:
        return [("", _wrap(Content.styled(leeg, "$zacht"), breedte))]
    found: list[_Stuk] = []
    for place, punt in enumerate(vak):
        if ruim and place and punt.nummer:
            found.append(("", [Content("")]))
        found.append((punt.id, _lay_punt(punt, breedte, nu, eerste)))
    return found


def _lay_punt(punt: Punt, breedte: int, nu: str, eerste: str) -> list[Content]:
    """Give the lines of one item: number and words, then kind, source and date, then its marks."""
    here = bool(punt.id) and punt.id == nu
    head = ("▸" if here else "") + (f"{punt.nummer} " if punt.nummer else "")
    wie = f"{punt.wie} " if punt.wie else ""
    words = Content.assemble((head, "bold $primary"), (wie, "bold"), punt.tekst)
    alone = not (punt.tekst or punt.nummer or wie)
    lines = [] if alone else _wrap(words, breedte)
    if punt.bij:
        lines += _wrap(Content.styled(" · ".join(punt.bij), "$zacht"), breedte)
    lines += _lay_merken(punt, breedte, words if alone else Content(""))
    if punt.id and punt.id == eerste:
        lines += _wrap(Content.styled("wat spreekt dit tegen?", "bold $gevaar"), breedte)
    if punt.id:
        meta = Style.from_meta({PUNT: punt.id})
        lines = [line.stylize(meta) for line in lines]
    if here:
        lines = [_fill(line, breedte).stylize("on $aan") for line in lines]
    return lines


def _lay_merken(punt: Punt, breedte: int, voor: Content) -> list[Content]:
    """Give the marks, behind the pointer when there are no words it could stand before."""
    parts = [Content.styled(merk, _stijl(merk)) for merk in punt.merken]
    if punt.gehoord:
        parts.append(Content.styled("gehoord ✓", "$goed"))
    return _wrap(voor + Content(" · ").join(parts), breedte) if parts else []


def _stijl(merk: str) -> str:
    """Give the style of a mark; its words say the same."""
    if merk == UNIEK:
        return "bold $letop"
    if merk.startswith(TEGEN):
        return "bold $gevaar"
    return "$primary" if merk.startswith(OOK) else "$letop"


def _wrap(text: Content, breedte: int) -> list[Content]:
    """Cut a text into lines of at most `breedte` cells; a new line of the writer stays one."""
    return [line.rstrip() for line in text.wrap(max(2, breedte))]
