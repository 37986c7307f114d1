"""Openen: three keys for danger, one for agreement, and the way to the actions when urgent."""

from __future__ import annotations

from dataclasses import replace

from overleg.dossier import Akkoord, NuCheck
from overleg.formulier import Onderdeel
from overleg.keuzes import JaNee, StapSoort
from overleg.screens.panelen.paneel import Paneel
from overleg.screens.widgets.berichten import Aanbod, Doe, Opgeslagen
from overleg.verloop import tell_niemand

VRAAG = "Er is nu iemand in gevaar. Bel eerst. Daarna meteen naar de acties?"
JA = "Ja, naar de acties. Daarna terug met F6"


class Openingspaneel(Paneel):
    """The generic panel, that offers the jump when somebody is in danger."""

    def list_onderdelen(self) -> tuple[Onderdeel, ...]:
        """Put the spelregels where the chair asks who does not agree with them."""
        regels = "\n".join(f"- {regel}" for regel in self.tafel.leidraad.spelregels)
        return tuple(
            replace(onderdeel, uitleg=f"{onderdeel.uitleg}\n{regels}")
            if onderdeel.soort is Akkoord
            else onderdeel
            for onderdeel in super().list_onderdelen()
        )

    def list_open(self) -> tuple[str, ...]:
        """Say that nobody is at the table yet."""
        zin = tell_niemand(self.tafel.dossier, self.tafel.overleg_id)
        return (zin,) if zin else ()

    def on_mount(self) -> None:
        """Remember how the NU-check stands."""
        self._gevaar = self._in_gevaar()

    def on_opgeslagen(self, event: Opgeslagen) -> None:
        """Offer the jump, once, when the answer became yes."""
        if not event.af:
            return
        was, self._gevaar = self._gevaar, self._in_gevaar()
        naar = self.tafel.leidraad.stap_van(StapSoort.AFSPRAKEN)
        if self._gevaar and not was and naar is not None:
            self.post_message(Aanbod(VRAAG, JA, Doe("spring", {"stap": naar.id})))

    def _in_gevaar(self) -> bool:
        checks = self.schrijver.invulling().zicht.van_overleg(NuCheck, self.tafel.overleg_id)
        return bool(checks) and checks[-1].in_gevaar is JaNee.JA
