"""The blinde-vlekkenkaart on the screen: walk it with the arrows, open what is behind a cell."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Region
from textual.message import Message
from textual.style import Style

from overleg.dossier import Dossier
from overleg.leidraad import Leidraad
from overleg.nederlands import format_aantal
from overleg.screens.widgets.kaartregels import Kaartregels
from overleg.screens.widgets.vullend import Vullend, pack
from overleg.signalen import Cel, Kaart, Signaal, build_kaart
from overleg.tekening.kaartmaat import Kaartmaat, fit_kaart
from overleg.tekening.vlekkenkaart import Vlekkenbeeld, build_beeld, list_legenda
from overleg.tekening.vlekzin import list_achter, list_bij, tell_inhoud

PLEK = "plek"
"""Under this name the row and column of a cell travel with the cells it is drawn in."""

DADEN = {"g": "ingevuld", "z": "vraag", "a": "actie", "v": "aanvaard"}
"""The key of each thing the table can do with an empty place, and how it is stored."""

ONDERWERPEN, KAART = "o", "k"
NOG_NIET = "De kaart is er zodra alles tegelijk is getoond."
HOOG, MEESTE_RUIM = 32, 9
"""From this many rows on the screen the map gets air, when it has no more rows than this."""

BOVEN = 2
"""Lines above the first row: the title and the voices."""


class Vlekkenkaart(Vullend, can_focus=True):
    """Draws the map of what this reader may see; `alleen_lezen` for a screen without keys."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "wijs(-1, 0)", show=False),
        Binding("down", "wijs(1, 0)", show=False),
        Binding("left", "wijs(0, -1)", show=False),
        Binding("right", "wijs(0, 1)", show=False),
        Binding("home", "wijs(0, -99)", show=False),
        Binding("end", "wijs(0, 99)", show=False),
        Binding("enter,space", "open", show=False),
        Binding("escape", "terug", show=False),
        Binding("delete,backspace", "weg", show=False),
    ]

    class Daad(Message):
        """Something is to be done with a place; `uitkomst` is empty to take that back."""

        def __init__(self, cel: Cel, uitkomst: str) -> None:
            """Keep the place and what is done with it."""
            super().__init__()
            self.cel = cel
            self.uitkomst = uitkomst

    class Open(Message):
        """What is behind a place is to be shown; `alle` for a topic whoever it is about."""

        def __init__(self, cel: Cel, *, alle: bool) -> None:
            """Keep the place."""
            super().__init__()
            self.cel = cel
            self.alle = alle

    class Terug(Message):
        """The person is done with the map."""

    def __init__(self, *, alleen_lezen: bool = False, id: str | None = None) -> None:
        """Make an empty map."""
        super().__init__(markup=False, id=id)
        self.can_focus = not alleen_lezen
        self._lezen = alleen_lezen
        self._kaart: Kaart | None = None
        self._zicht: Dossier | None = None
        self._beeld = Vlekkenbeeld()
        self._signalen: tuple[Signaal, ...] = ()
        self._rij, self._kolom, self._eerste = 1, 1, 0

    def show_beeld(self, zicht: Dossier, leidraad: Leidraad, overleg_id: str, nu: datetime) -> None:
        """Show the map of one meeting; the pointer stays where it was.

        Args:
            zicht: what the reader may see.
            leidraad: the script of the meeting.
            overleg_id: the meeting.
            nu: the present moment, from which is counted how old things are.
        """
        self._kaart, self._zicht = build_kaart(zicht, leidraad, overleg_id, nu), zicht
        self._look(onderwerpen=self._beeld.onderwerpen)

    def show_signalen(self, signalen: Sequence[Signaal]) -> None:
        """Show the blind spots among these beside the rows they are about."""
        if tuple(signalen) != self._signalen:
            self._signalen = tuple(signalen)
            self.redraw()

    @property
    def cel(self) -> Cel:
        """The place the pointer is at: a cell, or a whole row or column."""
        beeld, rij, kolom = self._beeld, self._rij, self._kolom
        if rij and kolom:
            return beeld.rijen[rij - 1].vakken[kolom - 1].cel
        return beeld.rijen[rij - 1].cel if rij else beeld.kolommen[kolom - 1].cel

    def point_at(self, cel: Cel) -> None:
        """Put the pointer at a place, or as near to it as this map goes."""
        if self._kaart is not None and bool(cel.onderwerp) != self._beeld.onderwerpen:
            self._look(onderwerpen=bool(cel.onderwerp) and cel.betrokkene_id is None)
        place = self._beeld.vind(cel)
        if place is not None:
            self._rij, self._kolom = place
            self._moved()

    def draw(self, breedte: int) -> Content:
        """Give the map at a width: title, voices, rows, the place in words, and the signs."""
        beeld = self._beeld
        if not beeld.rijen:
            return Content.styled(NOG_NIET, "$zacht")
        maat = self._fit(breedte)
        wijst = (self._rij, self._kolom) if self._is_wijzend else None
        regels = Kaartregels(beeld, maat, wijst)
        lines = [self._draw_titel(maat), self._mark(regels.draw_kop(), 0, maat)]
        for nummer, rij in enumerate(beeld.rijen, 1):
            bij = list_bij(self._signalen, rij.cel) if maat.zin else ()
            line = regels.draw_rij(nummer, rij, bij[0] if bij else None)
            lines += [Content("")] * (self._stap - 1)
            lines.append(self._mark(line, nummer, maat))
        legenda = pack([Content(zin) for zin in list_legenda(beeld)], breedte)
        lines += [Content("")] * (self._stap - 1)
        lines.append(legenda.stylize("$zacht"))
        if not self._lezen:
            lines += self._draw_plek()
        return Content("\n").join(lines)

    def on_focus(self) -> None:
        """Show the pointer."""
        self.redraw()

    def on_blur(self) -> None:
        """Hide the pointer."""
        self.redraw()

    def on_key(self, event: events.Key) -> None:
        """Do something with the place, look at topics or people, or go back."""
        teken = (event.character or "").lower()
        if not self._beeld.rijen or not (teken in DADEN or teken in (ONDERWERPEN, KAART)):
            return
        event.stop()
        if teken in DADEN:
            self.post_message(self.Daad(self.cel, DADEN[teken]))
        elif teken == ONDERWERPEN:
            self._look(onderwerpen=not self._beeld.onderwerpen)
            self._rij = 1
            self._moved()
        else:
            self.post_message(self.Terug())

    def on_click(self, event: events.Click) -> None:
        """Point at a cell by mouse; a second click opens it."""
        place = event.style.meta.get(PLEK)
        if not isinstance(place, tuple) or self._lezen:
            return
        if place == (self._rij, self._kolom):
            self.action_open()
        else:
            self._rij, self._kolom = place
            self._moved()

    def action_wijs(self, rij: int, kolom: int) -> None:
        """Move the pointer; the corner above the names is no place."""
        rij = min(max(self._rij + rij, 0), len(self._beeld.rijen))
        kolom = min(max(self._kolom + kolom, 0), len(self._beeld.kolommen))
        if rij or kolom:
            self._rij, self._kolom = rij, kolom
            self._moved()

    def action_open(self) -> None:
        """Show what is behind the place."""
        if self._beeld.rijen:
            self.post_message(self.Open(self.cel, alle=self._beeld.onderwerpen))

    def action_weg(self) -> None:
        """Take back what was done with the place."""
        if self._beeld.rijen:
            self.post_message(self.Daad(self.cel, ""))

    def action_terug(self) -> None:
        """Be done with the map."""
        self.post_message(self.Terug())

    # --- how it is drawn ----------------------------------------------------------------------

    @property
    def _is_wijzend(self) -> bool:
        return not self._lezen and self.has_focus

    @property
    def _stap(self) -> int:
        """Lines for each row: with air between them when the screen is high."""
        return 2 if self.app.size.height >= HOOG and len(self._beeld.rijen) <= MEESTE_RUIM else 1

    def _look(self, *, onderwerpen: bool) -> None:
        if self._kaart is None or self._zicht is None:
            return
        self._beeld = build_beeld(self._kaart, self._zicht, onderwerpen=onderwerpen)
        self._rij = min(self._rij, len(self._beeld.rijen))
        self._kolom = min(self._kolom, len(self._beeld.kolommen))
        if not self._rij and not self._kolom:
            self._rij = min(1, len(self._beeld.rijen))
        self.redraw()

    def _moved(self) -> None:
        self._eerste = self._fit(max(1, self.content_size.width)).eerste
        self.redraw()
        if self.parent is not None and hasattr(self.parent, "scroll_to_region"):
            plek = BOVEN + self._stap * max(0, self._rij - 1) - 1
            regel = Region(0, self.virtual_region.y + plek, 1, 2 + self._stap)
            self.parent.scroll_to_region(regel, animate=False)

    def _fit(self, breedte: int) -> Kaartmaat:
        beeld = self._beeld
        return fit_kaart(
            [rij.naam for rij in beeld.rijen],
            [kolom.merk.naam for kolom in beeld.kolommen],
            breedte,
            self._eerste,
            self._kolom - 1 if self._is_wijzend else -1,
        )

    def _draw_titel(self, maat: Kaartmaat) -> Content:
        beeld = self._beeld
        wat, ander = ("onderwerpen", "mensen") if beeld.onderwerpen else ("mensen", "onderwerpen")
        more = "" if self._lezen else f"   o: {ander}"
        if maat.aantal < len(beeld.kolommen):
            laatste = maat.eerste + maat.aantal
            more += f"   stemmen {maat.eerste + 1} tot {laatste} van {len(beeld.kolommen)}"
            more += " ◂" if maat.eerste else ""
            more += " ▸" if laatste < len(beeld.kolommen) else ""
        return Content.assemble((f"Blinde-vlekkenkaart: {wat}", "bold $primary"), (more, "$zacht"))

    def _mark(self, cells: list[Content], rij: int, maat: Kaartmaat) -> Content:
        """Put the place of each cell in it, so that a click knows where it was."""
        marked = [cells[0].stylize(Style.from_meta({PLEK: (rij, 0)})) if rij else cells[0]]
        for nummer, cell in enumerate(cells[1 : maat.aantal + 1], maat.eerste + 1):
            marked.append(cell.stylize(Style.from_meta({PLEK: (rij, nummer)})))
        return Content("").join([*marked, *cells[maat.aantal + 1 :]])

    def _draw_plek(self) -> list[Content]:
        """Say in words what is at the pointer, and which blind spots are about it."""
        beeld, kaart = self._beeld, self._kaart
        if kaart is None or not self._is_wijzend:
            return []
        rij = beeld.rijen[self._rij - 1] if self._rij else None
        kolom = beeld.kolommen[self._kolom - 1] if self._kolom else None
        stem = kolom.merk.naam if kolom else ""
        if rij is None:
            aantal = len(list_achter(kaart, self.cel, alle=True))
            reden = format_aantal(aantal, "inbreng", "inbrengen")
            if kolom and kolom.reden:
                reden = kolom.reden.label
            zin = Content.assemble((stem, "bold"), f": {reden}")
        else:
            inhoud = (
                kaart.onderwerpcel(self.cel.stem_id, self.cel.onderwerp)
                if beeld.onderwerpen
                else kaart.cel(self.cel.betrokkene_id, self.cel.stem_id)
            )
            wat = tell_inhoud(inhoud, stem=stem)
            if kolom and kolom.reden and not inhoud.ids:
                wat = f"{stem}: {kolom.reden.label}"
            wie = f"{rij.naam} · {stem}" if stem and inhoud.aantal else rij.naam
            zin = Content.assemble((wie, "bold"), f": {wat}")
        bij = list_bij(self._signalen, self.cel)
        return [zin, *(Content.styled(f"{een.code} {een.zin}", "$letop") for een in bij[:2])]
