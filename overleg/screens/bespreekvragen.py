"""What the meeting screen has to ask before it goes on: clashes, offers, what goes along."""

from __future__ import annotations

from textual import work

from overleg.screens.bespreeksignalen import Bespreeksignalen
from overleg.screens.panelen.botsen import Botsvenster, combine
from overleg.screens.panelen.vorm import Vorm
from overleg.screens.spoorvenster import Spoorvenster
from overleg.screens.vragen import Vraag, Vragen, bevestig
from overleg.screens.widgets.berichten import (
    Aanbod,
    Gebotst,
    MeeWeg,
    Melding,
    NaarPlek,
    ToonSpoor,
    VraagWaarom,
)
from overleg.screens.widgets.veldregel import VeldRegel
from overleg.verloop import Hangend, jump

WAAROM = "Waarom vervalt deze regel van een eerder overleg?"

SCHRIJFT = "Deze stem schrijft nog. Sluit eerst af met F7 (klaar) of Esc (later verder)."

ERBIJ = "Er kijkt een betrokkene mee. Het spoor gaat ook over anderen en blijft dicht."

ZICHT = (0.1, 0.4)
"""Seconds after a jump at which the cursor is brought into sight."""


class Bespreekvragen(Bespreeksignalen):
    """Asks in a window; below it nothing changes and the cursor stays."""

    @work
    async def on_aanbod(self, event: Aanbod) -> None:
        """Ask whether a command that a panel offers is wanted."""
        if await self.app.push_screen_wait(bevestig(event.vraag, event.ja)):
            self.do(event.doe)

    @work
    async def on_mee_weg(self, event: MeeWeg) -> None:
        """Ask whether what hangs under a row goes with it."""
        alleen = isinstance(event.fout, Hangend) and not event.fout.regels
        ja = "Haal de voorwaarde weg" if alleen else "Haal alles samen weg"
        vraag = bevestig(event.fout.wat, ja, uitleg=event.fout.nu)
        if await self.app.push_screen_wait(vraag) == "ja":
            done = event.doe()
            if done is not None:
                await done

    @work
    async def on_vraag_waarom(self, event: VraagWaarom) -> None:
        """Ask why a line of an earlier meeting lapses; Esc leaves it as it is."""
        window = Vragen(WAAROM, [Vraag("want", "Waarom?")], uitleg=event.regel, knop="Vervalt")
        found = await self.app.push_screen_wait(window)
        if found is not None:
            event.doe(found["want"])

    @work
    async def on_gebotst(self, event: Gebotst) -> None:
        """Show both texts and let the person choose."""
        botsing = event.botsing
        veld = next((een for een in self.query(VeldRegel) if een.adres == botsing.adres), None)
        if veld is None:
            return
        samen = veld.concept.vorm is Vorm.TEKST
        found = await self.app.push_screen_wait(Botsvenster(botsing, samen=samen))
        if found is not None:
            veld.settle(combine(botsing, found))

    @work
    async def action_spoor(self) -> None:
        """Show the trace of the plan, and go to the row of the line that is chosen."""
        if self.schrijft:
            self.notify(SCHRIJFT)
            return
        if self.lezer.erbij:
            self.notify(ERBIJ)
            return
        self.save_all()
        regel = await self.app.push_screen_wait(Spoorvenster(self.tafel, self.lezer))
        if regel is not None:
            await self.go_to(regel.stap, regel.plek)

    async def on_naar_plek(self, event: NaarPlek) -> None:
        """Go to a row of another step; F6 comes back."""
        event.stop()
        await self.go_to(event.stap, event.plek)

    async def go_to(self, stap: str, plek: str) -> None:
        """Go to a place in a step, and remember where this was."""
        self.save_all()
        hier = self.tafel.stap.id == stap
        self.tafel.apply(
            jump(self.tafel.dossier, self.tafel.overleg_id, stap, self.tafel.nu, plek=plek)
        )
        self.show_saved()
        await self.refresh_alles(plek)
        if hier and self.paneel is not None:
            await self.paneel.focus_plek(plek)
        # The rows above the place are laid out bit by bit, and push it out of sight again.
        for wacht in ZICHT:
            self.set_timer(wacht, self._show_cursor)

    def _show_cursor(self) -> None:
        if self.focused is not None:
            self.focused.scroll_visible(animate=False)

    def on_toon_spoor(self, event: ToonSpoor) -> None:
        """Show the trace, because a panel asks for it."""
        event.stop()
        self.action_spoor()

    def on_melding(self, event: Melding) -> None:
        """Show a sentence of a panel."""
        event.stop()
        self.notify(event.zin, severity="warning" if event.ernstig else "information")
