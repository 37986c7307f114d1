"""Which panel leads which kind of step; most of them are led by the generic one."""

from __future__ import annotations

from overleg.dossier.zichtbaar import Lezer
from overleg.keuzes import StapSoort
from overleg.screens.panelen.acuutkaart import Acuutkaartpaneel
from overleg.screens.panelen.afspraken import Afsprakenpaneel
from overleg.screens.panelen.akkoord import Akkoordpaneel
from overleg.screens.panelen.lens import Lenspaneel
from overleg.screens.panelen.mensen import Mensenpaneel
from overleg.screens.panelen.nodig import Nodigpaneel
from overleg.screens.panelen.openen import Openingspaneel
from overleg.screens.panelen.opschrijven import Opschrijfpaneel
from overleg.screens.panelen.paneel import Paneel
from overleg.screens.panelen.regie import Regiepaneel
from overleg.screens.panelen.stil import Stempaneel
from overleg.screens.panelen.stresstest import Stresspaneel
from overleg.screens.panelen.terugblik import Terugblikpaneel
from overleg.screens.panelen.tonen import Toonpaneel
from overleg.screens.panelen.veiligheid import Veiligheidspaneel
from overleg.screens.panelen.vlekken import Vlekkenpaneel
from overleg.tafel import Tafel

PER_SOORT: dict[StapSoort, type[Paneel]] = {
    StapSoort.OPENEN: Openingspaneel,
    StapSoort.ACUUTKAART: Acuutkaartpaneel,
    StapSoort.AKKOORD: Akkoordpaneel,
    StapSoort.OPSCHRIJVEN: Opschrijfpaneel,
    StapSoort.TERUGBLIK: Terugblikpaneel,
    StapSoort.TONEN: Toonpaneel,
    StapSoort.MENSEN: Mensenpaneel,
    StapSoort.BLINDE_VLEKKEN: Vlekkenpaneel,
    StapSoort.VEILIGHEID: Veiligheidspaneel,
    StapSoort.NODIG: Nodigpaneel,
    StapSoort.AFSPRAKEN: Afsprakenpaneel,
    StapSoort.STRESSTEST: Stresspaneel,
    StapSoort.REGIE: Regiepaneel,
}
"""Kinds of step whose fast path needs more than parts and rows."""


def make_paneel(tafel: Tafel, lezer: Lezer, stem_id: str | None) -> Paneel:
    """Make the panel for the step the meeting is at.

    Args:
        tafel: the meeting.
        lezer: whose eyes are on the screen.
        stem_id: the voice that writes in silence, or None.
    """
    if stem_id is not None:
        return Stempaneel(tafel, stem_id)
    if lezer.erbij:
        return Lenspaneel(tafel, lezer)
    return PER_SOORT.get(tafel.stap.soort, Paneel)(tafel, lezer)
