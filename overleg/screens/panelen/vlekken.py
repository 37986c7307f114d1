"""Blinde vlekken: the three gaps to look at first, and the whole map behind one key."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual import work
from textual.content import Content
from textual.widget import Widget

from overleg.dossier import BlindeVlek, Deelnemer, Inbreng, WijOok
from overleg.formulier import Invulling, label_van, make_plek, split_plek
from overleg.fouten import Fout
from overleg.screens.celvenster import Celvenster
from overleg.screens.panelen.beschrijven import describe_inbreng
from overleg.screens.panelen.paneel import Paneel
from overleg.screens.panelen.vlekdaad import do_daad
from overleg.screens.panelen.zoeken import find_boven
from overleg.screens.widgets.berichten import Lopen, Melding, Opgeslagen
from overleg.screens.widgets.deelblok import DeelBlok
from overleg.screens.widgets.gaten import Gaten
from overleg.screens.widgets.vlekkenkaart import Vlekkenkaart
from overleg.signalen import Cel, Signaal, build_kaart
from overleg.tekening.vlekzin import (
    Gatregel,
    ask_plek,
    is_op_plek,
    list_achter,
    list_gatregels,
    tell_plek,
    tell_reden,
    tell_stand,
)

KAART = "kaart"
"""How the address of a place on the map begins; the person, the voice and the topic follow."""

TUSSEN = "|"


def make_kaartplek(cel: Cel) -> str:
    """Make the address of a place on the map, as the store keeps where the cursor is."""
    return make_plek(KAART, f"{cel.betrokkene_id or ''}{TUSSEN}{cel.stem_id or ''}", cel.onderwerp)


def read_kaartplek(plek: str) -> Cel | None:
    """Read the address of a place on the map; None when it is the address of something else."""
    onderdeel, sleutel, onderwerp = split_plek(plek)
    if onderdeel != KAART:
        return None
    wie, _, stem = sleutel.partition(TUSSEN)
    return Cel(wie or None, stem or None, onderwerp)


class Vlekkenpaneel(Paneel):
    """Shows the gaps above the parts; the map takes their place for as long as it is wanted."""

    _regels: tuple[Gatregel, ...] = ()

    def compose_boven(self) -> Iterator[Widget]:
        """Put the gaps, and the map that is behind them, above the parts."""
        yield Gaten()
        yield Vlekkenkaart()

    def on_mount(self) -> None:
        """Begin with the gaps."""
        self.query_one(Vlekkenkaart).display = False
        self.show_kennis()

    async def sync(self) -> None:
        """Show the gaps, the map and the parts as they are now."""
        self.show_kennis()
        await super().sync()
        self._show_delen()

    def show_kennis(self) -> None:
        """Work out what is known and what is not, for this reader."""
        invulling = self.schrijver.invulling()
        zicht, leidraad, overleg_id = invulling.zicht, invulling.leidraad, self.tafel.overleg_id
        self._kaart = build_kaart(zicht, leidraad, overleg_id, invulling.nu)
        self._regels = list_gatregels(self._kaart, zicht, leidraad, overleg_id)
        self.query_one(Gaten).show_gaten(self._regels, getoond=self._kaart.getoond)
        self.query_one(Vlekkenkaart).show_beeld(zicht, leidraad, overleg_id, invulling.nu)

    def list_open(self) -> tuple[str, ...]:
        """Say how many of the gaps at the top the table did nothing with."""
        nog = sum(not regel.stand or regel.deels for regel in self._regels)
        if not nog:
            return ()
        gaten = "één gat" if nog == 1 else f"{nog} gaten"
        return (f"Bespreek nog {gaten}: invullen, uitzoeken, een actie of aanvaarden.",)

    def show_signalen(self, signalen: Sequence[Signaal]) -> None:
        """Show what was noticed beside the map."""
        self.query_one(Vlekkenkaart).show_signalen(signalen)

    def focus_begin(self) -> None:
        """Begin with the gaps."""
        self.query_one(Gaten).focus()

    async def focus_plek(self, plek: str) -> None:
        """Put the cursor where it was; a place on the map opens the map."""
        cel = read_kaartplek(plek)
        if cel is None or not self._kaart.getoond:
            await super().focus_plek(plek)
            return
        self._show_kaart(shown=True)
        self.query_one(Vlekkenkaart).point_at(cel)

    def plek_van(self, widget: Widget | None) -> str:
        """Give the address of the place on the map too."""
        kaart = find_boven(widget, Vlekkenkaart)
        return make_kaartplek(kaart.cel) if kaart is not None else super().plek_van(widget)

    def on_lopen(self, event: Lopen) -> None:
        """Go with one key from the gaps to the first part and back; the base does all else."""
        gaten = self.query_one(Gaten)
        deel = find_boven(self.screen.focused, DeelBlok)
        down = gaten.has_focus and event.stappen > 0
        back = deel is not None and deel is self.list_delen()[0] and event.stappen < 0
        if event.deel and (down or back):
            event.stop()
            event.prevent_default()
            if down:
                super().focus_begin()
            else:
                gaten.focus()

    def on_gaten_kaart(self, event: Gaten.Kaart) -> None:
        """Show the whole map."""
        event.stop()
        self._show_kaart(shown=True)

    def on_vlekkenkaart_terug(self, event: Vlekkenkaart.Terug) -> None:
        """Go back to the gaps and the parts."""
        event.stop()
        self._show_kaart(shown=False)

    def on_vlekkenkaart_open(self, event: Vlekkenkaart.Open) -> None:
        """Show what is behind a place, as this reader may see it."""
        event.stop()
        invulling, cel = self.schrijver.invulling(), event.cel
        items = [
            found
            for een in list_achter(self._kaart, cel, alle=event.alle)
            if (found := invulling.zicht.vind(Inbreng, een)) is not None
        ]
        stand = next(
            (
                tell_stand(vlek)
                for vlek in invulling.zicht.van_overleg(BlindeVlek, self.tafel.overleg_id)
                if is_op_plek(vlek, cel, invulling.leidraad)
            ),
            "",
        )
        stand = stand or tell_reden(self._kaart, cel)
        regels = [describe_achter(invulling, een) for een in items]
        self.app.push_screen(Celvenster(tell_plek(self._kaart, cel), stand, regels))

    @work
    async def on_vlekkenkaart_daad(self, event: Vlekkenkaart.Daad) -> None:
        """Ask what the table does with a place, and show how it then stands."""
        event.stop()
        zinnen = {regel.gat.cel: regel.gat.zin for regel in self._regels if regel.gat.rang < 7}
        wat = zinnen.get(event.cel) or ask_plek(self._kaart, event.cel)
        try:
            done = await do_daad(self.app, self.tafel, event.cel, event.uitkomst, wat)
        except Fout as fout:
            self.post_message(Melding(str(fout), ernstig=True))
            return
        if done:
            self.post_message(Opgeslagen(af=True))

    def _show_kaart(self, *, shown: bool) -> None:
        kaart = self.query_one(Vlekkenkaart)
        kaart.display = shown
        self.query_one(Gaten).display = not shown
        self._show_delen()
        self.scroll_home(animate=False)
        (kaart if shown else self.query_one(Gaten)).focus()

    def _show_delen(self) -> None:
        shown = not self.query_one(Vlekkenkaart).display
        for deel in self.query(DeelBlok):
            deel.display = shown


def describe_achter(invulling: Invulling, inbreng: Inbreng) -> Content:
    """Give an item as it is read behind a cell: who, its words, how old, and who knew it too."""
    zicht = invulling.zicht
    wat = describe_inbreng(invulling, inbreng)
    ook = [
        label_van(zicht, stem)
        for wij in zicht.van(WijOok)
        if wij.inbreng_id == inbreng.id and (stem := zicht.vind(Deelnemer, wij.stem_id))
    ]
    bij = " · ".join((*wat.bij, *((f"ook: {', '.join(ook)}",) if ook else ())))
    return Content.assemble(
        (wat.kop, "bold"),
        "  ",
        wat.woorden,
        (f"  {bij}", "$zacht"),
        ("".join(f"  {merk}" for merk in wat.merken), "bold $letop"),
    )
