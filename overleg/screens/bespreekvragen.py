"""What the meeting screen has to ask before it goes on: clashes, offers, what goes along."""

from __future__ import annotations

from textual import work

from overleg.screens.bespreeksignalen import Bespreeksignalen
from overleg.screens.panelen.botsen import Botsvenster, combine
from overleg.screens.panelen.vorm import Vorm
from overleg.screens.vragen import bevestig
from overleg.screens.widgets.berichten import Aanbod, Doe, Gebotst, MeeWeg, Melding
from overleg.screens.widgets.veldregel import VeldRegel


class Bespreekvragen(Bespreeksignalen):
    """Asks in a window; below it nothing changes and the cursor stays."""

    def do(self, doe: Doe) -> object:
        """Do a command of the one table."""
        raise NotImplementedError

    @work
    async def on_aanbod(self, event: Aanbod) -> None:
        """Ask whether a command that a panel offers is wanted."""
        if await self.app.push_screen_wait(bevestig(event.vraag, event.ja)):
            self.do(event.doe)

    @work
    async def on_mee_weg(self, event: MeeWeg) -> None:
        """Ask whether what hangs under a row goes with it."""
        vraag = bevestig(event.fout.wat, "Haal alles samen weg", uitleg=event.fout.nu)
        if await self.app.push_screen_wait(vraag) == "ja":
            self.tafel.remove(event.ding_id, mee=True)
            self.show_saved()
            await self.refresh_alles()

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

    def on_melding(self, event: Melding) -> None:
        """Show a sentence of a panel."""
        event.stop()
        self.notify(event.zin, severity="warning" if event.ernstig else "information")
