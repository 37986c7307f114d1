"""One line of the acuutkaart as it will print; typed over in place, released with one key."""

from __future__ import annotations

import re

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import DescendantFocus
from textual.message import Message
from textual.widgets import Static

from overleg.screens.letterslot import LosseLetter
from overleg.screens.panelen.herkomst import GELDIGHEID, MUUR, tell_herkomst
from overleg.screens.panelen.schrijver import Schrijver
from overleg.screens.widgets.berichten import Lopen, Melding, Opgeslagen
from overleg.screens.widgets.rijformulier import RijFormulier
from overleg.screens.widgets.rijregel import RijRegel
from overleg.screens.widgets.rijvak import HIER
from overleg.stukken import KAART_ONBEKEND, Kaartlijn, tell_ruimte

VRIJ, VOORBEELD, UITREIKEN = "v", "p", "u"
OP_DE_KAART = "staat op de kaart, niet op de muur"
WENK = "Enter typen · v vrij of niet · Del weg · p voorbeeld · u uitreiken"
WENK_TYPEN = "typ eroverheen, of eerst → · Enter klaar: wie geeft vrij? · Esc sluit"


class KaartRij(RijRegel):
    """The words of a line, with a place for the cursor."""

    def show_lijn(self, lijn: Kaartlijn) -> None:
        """Show a line; what is not known stands out, and not by colour alone: it is in capitals."""
        if lijn.verborgen:
            self.update(Content.styled(f"[{OP_DE_KAART}]", "$zacht"))
            return
        tekst = Content(lijn.tekst)
        for hit in re.finditer(re.escape(KAART_ONBEKEND), lijn.tekst):
            tekst = tekst.stylize("bold $letop", hit.start(), hit.end())
        if lijn.wacht:
            tekst = Content.assemble(tekst, ("  ! nog niet vrij", "bold $letop"))
        self.update(tekst)


class KaartBlok(Vertical):
    """Shows a line; below it, when the cursor is there, where the line comes from."""

    class Vraag(Message):
        """Something is asked that takes a window, or another place: what, and of which line."""

        def __init__(self, wat: str, nummer: int) -> None:
            """Keep both; `wat` is the key that was pressed, or Enter or Del by name."""
            super().__init__()
            self.wat = wat
            self.nummer = nummer

    def __init__(self, schrijver: Schrijver, onderdeel_id: str, lijn: Kaartlijn) -> None:
        """Make the line."""
        super().__init__()
        self.schrijver = schrijver
        self.lijn = lijn
        self._onderdeel_id = onderdeel_id
        self._merk = Static(Content(" "), classes="merk", markup=False)
        self._regel = KaartRij()
        self._herkomst = Static(classes="herkomst", markup=False)
        self._formulier: RijFormulier | None = None

    def compose(self) -> ComposeResult:
        """Put the number in front, as the paper does."""
        with Horizontal(classes="regel"):
            yield self._merk
            yield Static(Content(f"{self.lijn.nummer:>2}."), classes="nummer", markup=False)
            yield self._regel
        yield self._herkomst

    def on_mount(self) -> None:
        """Show what it says."""
        self._herkomst.display = False
        self.show_lijn(self.lijn)

    @property
    def is_open(self) -> bool:
        """Whether the line is being typed."""
        return self._formulier is not None

    def show_lijn(self, lijn: Kaartlijn) -> None:
        """Show the line as the card has it now; what is being typed stays as it is."""
        self.lijn = lijn
        self._regel.show_lijn(lijn)
        if self._formulier is None:
            self._show_herkomst()

    def save_now(self) -> bool:
        """Save what is being typed."""
        return self._formulier is None or self._formulier.save_now()

    def focus_regel(self) -> None:
        """Put the cursor on the line."""
        if self._formulier is not None:
            self._formulier.focus_veld()
        else:
            self._regel.focus()

    async def open(self) -> None:
        """Type the line: what it says now stands in the field already."""
        if self._formulier is not None:
            return
        sleutel = str(self.lijn.nummer)
        onderdeel = self.schrijver.onderdeel(self._onderdeel_id)
        rij = onderdeel.rij(sleutel)
        if rij is None or self.lijn.verborgen:
            self.post_message(Melding(MUUR))
            return
        leeg = rij.ding is None or not getattr(rij.ding, "tekst", "")
        self._formulier = RijFormulier(
            self.schrijver,
            onderdeel,
            rij,
            sleutel,
            velden=onderdeel.velden,
            knoppen=False,
            getypt={"tekst": begin_van(self.lijn)} if leeg else {},
        )
        await self.mount(self._formulier, before=self._herkomst)
        self._formulier.focus_veld()
        self.call_after_refresh(self._show_ruimte)

    async def close(self) -> bool:
        """Save and show the line again; False when it could not be saved."""
        if self._formulier is None:
            return True
        if not self._formulier.save_now():
            return False
        formulier, self._formulier = self._formulier, None
        had_focus = formulier.has_focus_within
        if had_focus:
            self._regel.focus()
        await formulier.remove()
        self.post_message(Opgeslagen(af=True))
        return True

    async def on_rij_regel_open(self, event: RijRegel.Open) -> None:
        """Type the line; how long the card holds is asked elsewhere on this screen."""
        event.stop()
        if self.lijn.nummer == GELDIGHEID:
            self.post_message(self.Vraag("enter", GELDIGHEID))
        else:
            await self.open()

    def on_rij_regel_weg(self, event: RijRegel.Weg) -> None:
        """Let the card say again what is known."""
        event.stop()
        self.post_message(self.Vraag("delete", self.lijn.nummer))

    def on_rij_regel_toets(self, event: RijRegel.Toets) -> None:
        """Release, preview, hand out."""
        event.stop()
        if event.teken.lower() in (VRIJ, VOORBEELD, UITREIKEN):
            self.post_message(self.Vraag(event.teken.lower(), self.lijn.nummer))
        else:
            self.post_message(LosseLetter())

    async def on_rij_formulier_klaar(self, event: RijFormulier.Klaar) -> None:
        """Keep the line, and ask whose it is when that was not said."""
        event.stop()
        if await self.close():
            self.post_message(self.Vraag("getypt", self.lijn.nummer))

    def on_opgeslagen(self, event: Opgeslagen) -> None:
        """Say how much still fits; the screen goes on with the message."""
        self._show_ruimte()

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Point at the line and say where it comes from; colour alone would not do."""
        if event.widget is self._regel:
            self._merk.update(Content(HIER), layout=False)
            self._show_herkomst()

    def on_descendant_blur(self) -> None:
        """Point no more."""
        self._merk.update(Content(" "), layout=False)
        self._herkomst.display = self._formulier is not None

    def on_lopen(self, event: Lopen) -> None:
        """Arrows stay in the line that is being typed, up and down included."""
        if self._formulier is not None and not event.deel:
            event.stop()

    def _show_herkomst(self) -> None:
        zinnen = tell_herkomst(self.lijn, self.schrijver.invulling().zicht)
        self._herkomst.update(Content("\n".join(zinnen)))
        self._herkomst.display = self._regel.has_focus

    def _show_ruimte(self) -> None:
        veld = self._formulier.veld("tekst") if self._formulier is not None else None
        if veld is not None:
            self._herkomst.update(Content(tell_ruimte(self.lijn.nummer, veld.getypt)))
            self._herkomst.display = True


def begin_van(lijn: Kaartlijn) -> str:
    """Give what stands in the field when somebody begins to type: what was written, or is known."""
    return lijn.hand.tekst if lijn.hand is not None else lijn.woorden
