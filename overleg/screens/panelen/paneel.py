"""The generic panel: everything a step records, as parts with their rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.events import DescendantFocus, Key
from textual.timer import Timer
from textual.widget import Widget

from overleg.dossier.zichtbaar import Lezer
from overleg.formulier import Onderdeel
from overleg.fouten import Fout
from overleg.screens.letterslot import LosseLetter
from overleg.screens.panelen.adres import NIEUW, Adres
from overleg.screens.panelen.schrijver import Schrijver
from overleg.screens.panelen.zoeken import find_boven
from overleg.screens.widgets.berichten import Lopen
from overleg.screens.widgets.deelblok import DeelBlok
from overleg.screens.widgets.nieuwblok import NieuwBlok
from overleg.screens.widgets.rijblok import RijBlok
from overleg.screens.widgets.rijregel import RijRegel
from overleg.screens.widgets.veldregel import VeldRegel
from overleg.tafel import Tafel

PLEK_WACHT = 0.4
"""Seconds the cursor must be at rest before its place is written down."""


class Paneel(VerticalScroll, can_focus=False):
    """Shows the parts of the current step and keeps every widget that is typed in.

    Panels of one kind of step derive from it and add what their fast path needs above the parts.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        # Wherever the cursor is, these go from part to part; scrolling follows the cursor.
        Binding("pageup", "deel(-1)", show=False),
        Binding("pagedown", "deel(1)", show=False),
    ]

    def __init__(self, tafel: Tafel, lezer: Lezer, stem_id: str | None = None) -> None:
        """Make the panel for the step the meeting is at.

        Args:
            tafel: the meeting.
            lezer: whose eyes are on the screen.
            stem_id: the voice that writes in silence.
        """
        super().__init__()
        self.tafel = tafel
        self.schrijver = Schrijver(tafel, lezer, stem_id)
        self._delen: dict[str, DeelBlok] = {}
        self._plek = ""
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        """Show what this kind of step has of its own, and then the parts."""
        yield from self.compose_boven()
        for onderdeel in self.list_onderdelen():
            self._delen[onderdeel.id] = DeelBlok(self.schrijver, onderdeel)
            yield self._delen[onderdeel.id]

    def compose_boven(self) -> Iterator[Widget]:
        """Give what stands above the parts; nothing in the generic panel."""
        yield from ()

    def list_onderdelen(self) -> tuple[Onderdeel, ...]:
        """List the parts that are shown; a panel may keep some away, or say more with them."""
        return tuple(een for een in self.schrijver.onderdelen() if not een.onder)

    def list_open(self) -> tuple[str, ...]:
        """List what the panel itself still asks of the table, besides what the gate asks."""
        return ()

    async def sync(self) -> None:
        """Show what is stored now, without disturbing what is being typed."""
        onderdelen = {onderdeel.id: onderdeel for onderdeel in self.list_onderdelen()}
        for onderdeel_id in [een for een in self._delen if een not in onderdelen]:
            await self._delen.pop(onderdeel_id).remove()
        for onderdeel_id, onderdeel in onderdelen.items():
            deel = self._delen.get(onderdeel_id)
            if deel is None:
                deel = self._delen[onderdeel_id] = DeelBlok(self.schrijver, onderdeel)
                await self.mount(deel)
            else:
                await deel.sync(onderdeel)

    def save_all(self) -> tuple[Fout, ...]:
        """Save everything that was typed, and where the cursor is; gives what could not be."""
        refused = self.save_velden()
        if not refused:
            self._save_plek()
        return refused

    def save_velden(self) -> tuple[Fout, ...]:
        """Save everything that was typed; gives what could not be saved."""
        for deel in self._delen.values():
            deel.save_now()
        fields = [*self.query(VeldRegel), *self.query(NieuwBlok)]
        return tuple(veld.mislukt for veld in fields if veld.mislukt is not None)

    async def focus_plek(self, plek: str) -> None:
        """Put the cursor where it was, or at the first place of the panel."""
        adres = Adres.read(plek)
        deel = self._delen.get(adres.onderdeel)
        if deel is not None and await deel.focus_adres(adres):
            return
        if deel is not None and deel.focus_eerste():
            return
        self.focus_begin()

    async def open_plek(self, plek: str) -> None:
        """Open a place that is out of sight, and bring it into sight once it was laid out."""
        await self.focus_plek(plek)
        # The form is mounted in one refresh and gets its height in the next.
        self.call_after_refresh(self.call_after_refresh, self._show_focused)

    def _show_focused(self) -> None:
        # The whole row, for who types a date also wants to see what is asked after it.
        shown = find_boven(self.screen.focused, RijBlok) or self.screen.focused
        if shown is not None:
            shown.scroll_visible(animate=False, immediate=True)

    def focus_begin(self) -> None:
        """Put the cursor where this step begins."""
        for deel in self.list_delen():
            if deel.focus_eerste():
                return

    def list_delen(self) -> list[DeelBlok]:
        """Give the parts from top to bottom."""
        return list(self.query(DeelBlok))

    def plek_van(self, widget: Widget | None) -> str:
        """Give the address of the place a widget belongs to; empty when it is none."""
        veld, blok = find_boven(widget, VeldRegel), find_boven(widget, RijBlok)
        if veld is not None and (blok is None or blok.onderdeel.id == veld.adres.onderdeel):
            return veld.adres.plek
        if blok is not None:
            return Adres(blok.onderdeel.id, blok.rij.sleutel).plek
        nieuw = find_boven(widget, NieuwBlok)
        return Adres(nieuw.onderdeel.id, NIEUW).plek if nieuw is not None else ""

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Remember where the cursor is, once it is at rest."""
        self._plek = self.plek_van(event.widget)
        if self._timer is None:
            self._timer = self.set_timer(PLEK_WACHT, self._save_plek)

    def on_lopen(self, event: Lopen) -> None:
        """Go to the next place, and stay at the first and the last one."""
        event.stop()
        if event.deel:
            self._walk_deel(event.stappen)
            return
        places = [widget for widget in self.screen.focus_chain if self in widget.ancestors]
        nu = self.screen.focused
        if nu not in places:
            return
        place = min(max(places.index(nu) + event.stappen, 0), len(places) - 1)
        places[place].focus()
        if event.teken:
            self._pass_on(event.teken, nu, places[place])

    def _pass_on(self, teken: str, van: Widget | None, naar: Widget) -> None:
        """Give a key to the next row; behind the last one it would mean something else."""
        samen = find_boven(naar, DeelBlok) is find_boven(van, DeelBlok)
        if isinstance(naar, RijRegel) and naar is not van and samen:
            naar.post_message(RijRegel.Toets(teken))
        else:
            self.post_message(LosseLetter())

    def action_deel(self, stappen: int) -> None:
        """Go to the part above or below."""
        self._walk_deel(stappen)

    def on_key(self, event: Key) -> None:
        """Close what stands open with Esc.

        What stands open closes itself: a message it sends from within a handler of this panel
        counts as sent by the panel, and would come no further than here.
        """
        if event.key != "escape":
            return
        blok = find_boven(self.screen.focused, RijBlok)
        nieuw = find_boven(self.screen.focused, NieuwBlok)
        if blok is not None and blok.is_open:
            event.stop()
            blok.call_later(blok.close)
        elif nieuw is not None and nieuw.formulier is not None:
            event.stop()
            nieuw.call_later(nieuw.close)

    def _walk_deel(self, stappen: int) -> None:
        delen = self.list_delen()
        here = find_boven(self.screen.focused, DeelBlok)
        # Above the parts may stand what this kind of step has of its own.
        start = delen.index(here) if here in delen else -1
        if start + stappen < 0:
            self.focus_begin()
            return
        place = start + stappen
        while 0 <= place < len(delen):
            if delen[place].focus_eerste():
                return
            place += stappen

    def _save_plek(self) -> None:
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        # In a meeting that is over nobody goes on, so there is no place to come back to.
        if self.schrijver.stem_id is None and self._plek and not self.disabled:
            self.tafel.save_plek(self._plek)
