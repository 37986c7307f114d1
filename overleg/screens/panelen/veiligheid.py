"""Is het NU veilig: scores in silence, shown together as a strip, and a verdict per person."""

from __future__ import annotations

from collections.abc import Iterator

from textual.events import Key
from textual.widget import Widget

from overleg.dossier import Cijfer, Klaar
from overleg.keuzes import Onderwerp
from overleg.screens.panelen.stil import Stilpaneel, is_stil
from overleg.screens.widgets.knop import Knop
from overleg.screens.widgets.stemmen import Stemmen
from overleg.screens.widgets.strip import Strip
from overleg.tafel import Tafel, what_is_written
from overleg.tekening.strip import tell_vraag

TWEEDE = "tweede-ronde"
VRAAG_TWEEDE = "Tweede ronde in stilte: wie anders denkt, geeft een nieuw cijfer"


def is_tweede_bezig(tafel: Tafel) -> bool:
    """Tell whether a voice already wrote or is ready in the second round."""
    overleg_id = tafel.overleg_id
    return any(
        klaar.onderwerp is Onderwerp.CIJFER and klaar.ronde > 1
        for klaar in tafel.dossier.van_overleg(Klaar, overleg_id)
    ) or any(cijfer.ronde > 1 for cijfer in tafel.dossier.van_overleg(Cijfer, overleg_id))


class Veiligheidspaneel(Stilpaneel):
    """The strip above the verdicts; every voice keeps its own number, in both rounds.

    After the first round the voices are out of the way. One key brings them back for a second
    round, which is written in silence as well.
    """

    _tweede = False

    def compose_boven(self) -> Iterator[Widget]:
        """Put the strip and the key for the second round below the voices."""
        yield from super().compose_boven()
        yield Strip(id="cijfers")
        yield Knop(TWEEDE, VRAAG_TWEEDE)

    def show_stil(self) -> None:
        """Show who is ready, the scores that were shown, and what can be done next."""
        super().show_stil()
        strip = self.query_one(Strip)
        invulling = self.schrijver.invulling()
        strip.show_beeld(invulling.zicht, invulling.leidraad, self.tafel.overleg_id, invulling.nu)
        strip.display = bool(strip.beeld.rijen)
        wacht = self._wacht_op_tweede()
        self.query_one(f"#{TWEEDE}").display = wacht
        if wacht:
            self.query_one("#stil").display = False

    def focus_begin(self) -> None:
        """Begin with the second round when voices differ, and with the verdicts otherwise."""
        vragen = any(tell_vraag(rij) for rij in self.query_one(Strip).beeld.rijen)
        if vragen and self._wacht_op_tweede():
            self.query_one(f"#{TWEEDE}").focus()
        else:
            super().focus_begin()
            # The rows are many; the strip is what the table must see first. The cursor moves when
            # the program comes to it, and brings its row into sight then.
            self.app.call_later(self.call_after_refresh, self.scroll_home, animate=False)

    def on_knop_gedrukt(self, event: Knop.Gedrukt) -> None:
        """Begin the second round; Textual asks the base about every other word itself."""
        if event.wat == TWEEDE:
            event.stop()
            self._tweede = True
            self.show_stil()
            self.query_one(Stemmen).focus()

    def on_key(self, event: Key) -> None:
        """Go back from a second round nobody wrote in yet; the base does all else with Esc."""
        stemmen = self.query_one(Stemmen)
        if event.key == "escape" and stemmen.has_focus and self._tweede:
            self._tweede = False
            self.show_stil()
            if self._wacht_op_tweede():
                event.stop()
                self.query_one(f"#{TWEEDE}").focus()

    def _wacht_op_tweede(self) -> bool:
        """Tell whether a second round may be written and nobody began with it."""
        written = what_is_written(self.tafel)
        second = written is not None and written[1] > 1 and is_stil(self.tafel)
        return second and not self._tweede and not is_tweede_bezig(self.tafel)
