"""Acuutkaart: the card itself as it prints, filled from the meeting and completed by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from textual import work
from textual.content import Content
from textual.events import Key
from textual.widget import Widget
from textual.widgets import Static

from overleg.dossier.zichtbaar import VOORZITTER, Lezer
from overleg.formulier import KAARTLIJNEN, Onderdeel
from overleg.fouten import Fout
from overleg.keuzes import StukSoort, UitgifteWeg
from overleg.screens.keuzelijst import Keus
from overleg.screens.panelen.adres import Adres
from overleg.screens.panelen.herkomst import tell_bron, tell_fouten, tell_stand
from overleg.screens.panelen.kaartschrijver import Kaartschrijver
from overleg.screens.panelen.paneel import Paneel
from overleg.screens.panelen.zoeken import find_boven
from overleg.screens.vragen import Kies, Vraag, Vragen, bevestig
from overleg.screens.widgets.berichten import Lopen, Melding, Opgeslagen, ToonStuk
from overleg.screens.widgets.kaartblok import UITREIKEN, VOORBEELD, VRIJ, KaartBlok
from overleg.screens.widgets.knop import Knop
from overleg.stukken import Bron, eigenaar_van
from overleg.tafel import Tafel, list_stemmen
from overleg.verloop import deliver_kaart, release_kaart, reset_kaartregel

KAARTREGELS_DEEL = "kaartregels"
GELDIG_DEEL = "kaart"
NIETS_VRIJ = "Hier is niets vrij te geven. Typ de regel zelf met Enter."
GEEN_STEM = "Er zit niemand aan tafel die dit kan zeggen."
GEHEIM = "Op de kaart staan geheime plekken. Kijkt de zaal mee op dit scherm?"


class Acuutkaartpaneel(Paneel):
    """The nineteen lines first, then how long they hold, measures, and who got the card."""

    def __init__(self, tafel: Tafel, lezer: Lezer, stem_id: str | None = None) -> None:
        """Make the panel; it can type on the card itself."""
        super().__init__(tafel, lezer, stem_id)
        self.kaart = Kaartschrijver(tafel, lezer, stem_id)
        self.schrijver = self.kaart

    def list_onderdelen(self) -> tuple[Onderdeel, ...]:
        """Leave out the lines: they are the card above."""
        return tuple(
            een
            for een in super().list_onderdelen()
            if een.id not in (KAARTREGELS_DEEL, KAARTLIJNEN)
        )

    def compose_boven(self) -> Iterator[Widget]:
        """Put the card above the parts, and below it what is wrong with it."""
        stand = self.kaart.stand()
        yield Static(Content(tell_stand(stand)), id="kaartstand", markup=False)
        for lijn in stand.lijnen:
            yield KaartBlok(self.kaart, KAARTLIJNEN, lijn)
        yield Static(Content(tell_fouten(stand, alles=self._alles)), id="nakijken", markup=False)
        yield Knop(VOORBEELD, "Voorbeeld voor wie vannacht komt (p)")
        yield Knop(UITREIKEN, "Kaart uitreiken (u)")

    async def sync(self) -> None:
        """Show the card and the parts as they are now."""
        self._show_kaart()
        await super().sync()

    def save_velden(self) -> tuple[Fout, ...]:
        """Save the line that is being typed as well."""
        for blok in self.query(KaartBlok):
            blok.save_now()
        return super().save_velden()

    def focus_begin(self) -> None:
        """Begin at the top of the card."""
        self._blok(2).focus_regel()

    async def focus_plek(self, plek: str) -> None:
        """Go back to the line of the card, or to another field of this step."""
        adres = Adres.read(plek)
        if adres.onderdeel == KAARTLIJNEN and adres.sleutel.isdigit():
            self._blok(int(adres.sleutel)).focus_regel()
        else:
            await super().focus_plek(plek)

    def plek_van(self, widget: Widget | None) -> str:
        """Give the address of a place; a line of the card is one too."""
        blok = find_boven(widget, KaartBlok)
        if blok is not None:
            return Adres(KAARTLIJNEN, str(blok.lijn.nummer)).plek
        return super().plek_van(widget)

    def on_key(self, event: Key) -> None:
        """Close the line that is being typed with Esc."""
        blok = find_boven(self.screen.focused, KaartBlok)
        if event.key == "escape" and blok is not None and blok.is_open:
            event.stop()
            blok.call_later(blok.close)

    def on_lopen(self, event: Lopen) -> None:
        """From the card a page down goes to the parts, a page up to its top."""
        blok = find_boven(self.screen.focused, KaartBlok)
        if not event.deel or blok is None:
            return  # the panel itself goes on with it
        event.stop()
        event.prevent_default()
        delen = self.list_delen()
        if event.stappen < 0:
            self._blok(1).focus_regel()
        elif delen:
            delen[0].focus_eerste()

    def on_knop_gedrukt(self, event: Knop.Gedrukt) -> None:
        """Do what stands below the card."""
        if event.wat in (VOORBEELD, UITREIKEN):
            event.stop()
            self._do(event.wat, 0)

    def on_kaart_blok_vraag(self, event: KaartBlok.Vraag) -> None:
        """Do what was asked on a line."""
        event.stop()
        self._do(event.wat, event.nummer)

    def _do(self, wat: str, nummer: int) -> None:
        if wat == VRIJ:
            self._release(nummer)
        elif wat == "getypt":
            self._offer(nummer)
        elif wat == "delete":
            self._reset(nummer)
        elif wat == VOORBEELD:
            self._preview()
        elif wat == UITREIKEN:
            self._deliver()
        else:
            for deel in self.list_delen():
                if deel.onderdeel.id == GELDIG_DEEL:
                    deel.focus_eerste()

    # --- releasing ----------------------------------------------------------------------------

    @work
    async def _release(self, nummer: int) -> None:
        """Let the owner release a line, or take it off the card again."""
        lijn = self.kaart.stand().lijnen[nummer - 1]
        if lijn.hand is not None:
            await self._toggle(lijn.hand)
            return
        if not lijn.bronnen:
            self.post_message(Melding(NIETS_VRIJ))
            return
        bron: Bron | None = lijn.bronnen[0]
        if len(lijn.bronnen) > 1:
            bron = await self._choose(lijn.bronnen)
        if bron is not None:
            await self._toggle(bron)

    def _offer(self, nummer: int) -> None:
        """A line that was typed just now stands on the card once its owner says so."""
        if self.kaart.stand().lijnen[nummer - 1].wacht:
            self._release(nummer)

    async def _choose(self, bronnen: tuple[Bron, ...]) -> Bron | None:
        zicht = self.schrijver.invulling().zicht
        keuzes = [Keus(een.id, tell_bron(een, zicht)) for een in bronnen]
        found = await self.app.push_screen_wait(Kies("Welke regel van het overleg?", keuzes))
        return next((een for een in bronnen if een.id == found), None)

    async def _toggle(self, bron: Bron) -> None:
        stem_id: str | None = None
        if not bron.vrij_voor_kaart:
            wie = eigenaar_van(self.schrijver.invulling().zicht, bron)
            if wie:
                vraag = bevestig(f"Zegt {wie} dat dit op de kaart mag?", "Ja, het mag op de kaart")
                if await self.app.push_screen_wait(vraag) != "ja":
                    return
            else:
                stem_id = await self._ask_stem("Wie zegt dat dit op de kaart mag?")
                if stem_id is None:
                    return
        tafel = self.tafel
        self._apply(
            lambda: tafel.apply(
                release_kaart(
                    tafel.dossier,
                    tafel.overleg_id,
                    bron.id,
                    tafel.nu,
                    vrij=not bron.vrij_voor_kaart,
                    stem_id=stem_id,
                )
            )
        )

    async def _ask_stem(self, vraag: str) -> str | None:
        stemmen = list_stemmen(self.tafel)
        if not stemmen:
            self.post_message(Melding(GEEN_STEM))
            return None
        keuzes = [Keus(een.waarde, f"{een.teken} {een.label}".strip()) for een in stemmen]
        return await self.app.push_screen_wait(Kies(vraag, keuzes))

    def _reset(self, nummer: int) -> None:
        tafel = self.tafel

        def reset() -> None:
            gedaan = tafel.apply(
                reset_kaartregel(tafel.dossier, tafel.overleg_id, nummer, tafel.nu)
            )
            tafel.weggehaald.extend(een.id for een in gedaan if een.gewist_op is not None)

        self._apply(reset)

    # --- preview and delivery -----------------------------------------------------------------

    @work
    async def _preview(self) -> None:
        """Show the paper as the crew gets it; on the wall only when the room may see it."""
        verborgen = any(een.verborgen for een in self.kaart.stand().lijnen)
        if verborgen and self.schrijver.lezer != VOORZITTER:
            vraag = bevestig(GEHEIM, "Nee, alleen ik: toon de kaart", "Ja, toon hem niet")
            if await self.app.push_screen_wait(vraag) != "ja":
                return
        self.post_message(ToonStuk(StukSoort.ACUUTKAART))

    @work
    async def _deliver(self) -> None:
        """Ask where the card goes and who brings it, and make that an action."""
        stemmen = list_stemmen(self.tafel)
        if not stemmen:
            self.post_message(Melding(GEEN_STEM))
            return
        wegen = [Keus(str(een), een.label) for een in UitgifteWeg]
        brengers = [Keus(een.waarde, f"{een.teken} {een.label}".strip()) for een in stemmen]
        found = await self.app.push_screen_wait(
            Vragen(
                "Kaart uitreiken",
                (
                    Vraag("aan", "Bij wie ligt de kaart vannacht?"),
                    Vraag("wie", "Wie zorgt daarvoor, en zegt ‘kan ik’?", brengers),
                    Vraag("weg", "Langs welke weg?", wegen),
                    Vraag("door", "Wie heeft hem nu al ontvangen?", nodig=False),
                ),
                uitleg="Dit wordt een actie: de kaart ligt bij …, ontvangen door … om …",
                knop="Maak de actie",
            )
        )
        if found is None:
            return
        tafel = self.tafel
        self._apply(
            lambda: tafel.apply(
                deliver_kaart(
                    tafel.dossier,
                    tafel.overleg_id,
                    found["aan"],
                    tafel.nu,
                    stem_id=found["wie"],
                    weg=UitgifteWeg(found["weg"]),
                    ontvangen_door=found["door"],
                )
            )
        )

    # --- showing ------------------------------------------------------------------------------

    def _apply(self, doe: Callable[[], object]) -> None:
        try:
            doe()
        except Fout as fout:
            self.post_message(Melding(str(fout), ernstig=True))
            return
        self.post_message(Opgeslagen(af=True))

    def _show_kaart(self) -> None:
        stand = self.kaart.stand()
        for blok, lijn in zip(self.query(KaartBlok), stand.lijnen, strict=True):
            blok.show_lijn(lijn)
        self.query_one("#kaartstand", Static).update(Content(tell_stand(stand)))
        self.query_one("#nakijken", Static).update(Content(tell_fouten(stand, alles=self._alles)))

    @property
    def _alles(self) -> bool:
        """Whether these eyes may read what is shielded."""
        return self.schrijver.lezer == VOORZITTER

    def _blok(self, nummer: int) -> KaartBlok:
        return list(self.query(KaartBlok))[nummer - 1]
