"""Panels for steps in which voices write in silence; what they write is on no screen but theirs."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from overleg.dossier import Deelnemer, Klaar
from overleg.dossier.zichtbaar import ZAAL
from overleg.formulier import Onderdeel, label_van, teken_van
from overleg.keuzes import KlaarManier, Onderwerp
from overleg.screens.panelen.paneel import Paneel
from overleg.screens.widgets.berichten import Doe, Opgeslagen, StemSchrijft
from overleg.screens.widgets.knop import Knop
from overleg.screens.widgets.stemmen import Stem, Stemmen
from overleg.tafel import Tafel, is_getoond_nu, report_stem_klaar, undo_stem_klaar, what_is_written
from overleg.verloop import schrijvende_stemmen

TONEN = "tonen"
KLAAR = "stem-klaar"
LATER = "stem-later"
HOE = "papier-of-hier"
TOON_KNOP = "Alles tegelijk tonen (ctrl+t)"

ALLEEN_U = "Alleen deze stem ziet wat hier staat, tot alles tegelijk wordt getoond."
PAPIER_OF_HIER = (
    "Schrijft iedereen op papier? Druk op p bij elke stem die klaar is."
    " Wil een stem hier typen? Kies die stem; niemand anders kijkt dan mee."
)
GETOOND = "Alles is nu zichtbaar. F7 gaat verder: daar leest u het samen."
"""What stands in the step of the writing itself once everything was shown."""


def list_stil(tafel: Tafel) -> tuple[Stem, ...]:
    """List the voices that are waited for, as the room may see them."""
    written = what_is_written(tafel)
    if written is None:
        return ()
    onderwerp, ronde = written
    zicht = tafel.zicht(ZAAL)
    klaar = {
        een.stem_id: een.manier.label
        for een in zicht.van_overleg(Klaar, tafel.overleg_id)
        if een.onderwerp is onderwerp and een.ronde == ronde
    }
    return tuple(
        Stem(
            deelnemer.id,
            label_van(zicht, deelnemer),
            teken_van(zicht, deelnemer),
            klaar.get(deelnemer.id, ""),
        )
        for deelnemer in schrijvende_stemmen(zicht, tafel.overleg_id)
    )


def is_stil(tafel: Tafel) -> bool:
    """Tell whether something is being written in silence that was not shown yet."""
    written = what_is_written(tafel)
    return written is not None and not is_getoond_nu(tafel, *written)


class Stempaneel(Paneel):
    """The panel of one voice that writes; it leaves no trace when the voice leaves."""

    def __init__(self, tafel: Tafel, stem_id: str) -> None:
        """Make the panel for one voice."""
        super().__init__(tafel, ZAAL, stem_id)
        self.stem_id = stem_id

    def compose_boven(self) -> Iterator[Widget]:
        """Say who writes, and that nobody else sees it."""
        zicht = self.tafel.zicht(ZAAL)
        deelnemer = zicht.vind(Deelnemer, self.stem_id)
        naam = f"{teken_van(zicht, deelnemer)} {label_van(zicht, deelnemer)}" if deelnemer else ""
        kop = Content.assemble((f"{naam.strip()} schrijft.", "bold"), f" {ALLEEN_U}")
        yield Static(kop, classes="stemkop", markup=False)

    def compose(self) -> ComposeResult:
        """Put what ends the writing below the parts."""
        yield from super().compose()
        yield Knop(KLAAR, "Klaar met schrijven (F7)")
        yield Knop(LATER, "Later verder (Esc)")

    def on_knop_gedrukt(self, event: Knop.Gedrukt) -> None:
        """Leave, ready or not."""
        event.stop()
        self.post_message(StemSchrijft(None, klaar=event.wat == KLAAR))


class Stilpaneel(Paneel):
    """A panel with the voices above its parts, as long as something is written in silence.

    Parts that are written in silence stay away until they were shown: what is added to them
    before that would be out of sight for everybody.
    """

    kort = True
    """Put the voices behind each other: the parts below matter just as much."""

    wachten: frozenset[str] | None = frozenset()
    """Ids of the parts that wait for the reveal; None for all of them."""

    def list_onderdelen(self) -> tuple[Onderdeel, ...]:
        """Leave out the parts that wait for the reveal."""
        found = super().list_onderdelen()
        if not is_stil(self.tafel):
            return found
        if self.wachten is None:
            return ()
        return tuple(onderdeel for onderdeel in found if onderdeel.id not in self.wachten)

    def compose_boven(self) -> Iterator[Widget]:
        """Put the voices above the parts, and the one key that shows everything."""
        with Vertical(id="stil"):
            yield Static(id="stil-kop", classes="titel", markup=False)
            if not self.kort:
                yield Static(id=HOE, classes="uitleg", markup=False)
            yield Stemmen(kort=self.kort)
            yield Knop(TONEN, TOON_KNOP)

    def on_mount(self) -> None:
        """Show who is ready."""
        self.show_stil()

    async def sync(self) -> None:
        """Show who is ready, and the parts."""
        self.show_stil()
        await super().sync()

    def focus_begin(self) -> None:
        """Begin with the voices when writing is what this step is about."""
        if not self.kort and is_stil(self.tafel):
            self.query_one(Stemmen).focus()
        else:
            super().focus_begin()

    def show_stil(self) -> None:
        """Show who is ready and who is waited for; nothing once it was shown."""
        stemmen = list_stil(self.tafel)
        stil = is_stil(self.tafel)
        self.query_one("#stil").display = stil or not self.kort
        for hoe in self.query(f"#{HOE}").results(Static):
            hoe.update(Content(PAPIER_OF_HIER if stil else GETOOND))
        klaar = sum(bool(stem.klaar) for stem in stemmen)
        written = what_is_written(self.tafel)
        if written is None:
            return
        onderwerp, ronde = written
        wat = onderwerp.label.capitalize() + (f" ronde {ronde}" if ronde > 1 else "")
        stand = f"{klaar} van {len(stemmen)} klaar" if stil else "getoond"
        papier = sum(stem.klaar == KlaarManier.PAPIER.label for stem in stemmen)
        if stil and papier and onderwerp is Onderwerp.CIJFER:
            # The card of the writing step holds the scores: they are typed once all are shown.
            stand += f", {papier} op papier: typ die na het tonen"
        self.query_one("#stil-kop", Static).update(Content(f"{wat}: {stand}"))
        self.query_one(Stemmen).show_stemmen(stemmen)
        self.query_one(f"#{TONEN}").display = stil

    def on_stemmen_papier(self, event: Stemmen.Papier) -> None:
        """Write down that a voice is ready on paper, or take that back."""
        event.stop()
        if event.stem.klaar:
            undo_stem_klaar(self.tafel, event.stem.id)
        else:
            report_stem_klaar(self.tafel, event.stem.id, KlaarManier.PAPIER)
        self.show_stil()
        self.post_message(Opgeslagen(af=True))

    def on_knop_gedrukt(self, event: Knop.Gedrukt) -> None:
        """Show everything at the same moment."""
        if event.wat == TONEN:
            event.stop()
            self.post_message(Doe(TONEN))
