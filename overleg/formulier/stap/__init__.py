"""What each kind of step records; one entry for each kind."""

from __future__ import annotations

from collections.abc import Callable

from overleg.formulier.onderdeel import Invulling, Onderdeel
from overleg.formulier.stap import (
    afronden,
    besluit,
    blinde_vlekken,
    mensen,
    openen,
    opschrijven,
    terugblik,
    tonen,
    veiligheid,
)
from overleg.keuzes import StapSoort

PER_SOORT: dict[StapSoort, Callable[[Invulling], tuple[Onderdeel, ...]]] = {
    StapSoort.OPENEN: openen.list_onderdelen,
    StapSoort.TERUGBLIK: terugblik.list_onderdelen,
    StapSoort.OPSCHRIJVEN: opschrijven.list_onderdelen,
    StapSoort.TONEN: tonen.list_onderdelen,
    StapSoort.MENSEN: mensen.list_onderdelen,
    StapSoort.BLINDE_VLEKKEN: blinde_vlekken.list_onderdelen,
    StapSoort.VEILIGHEID: veiligheid.list_onderdelen,
    StapSoort.NODIG: besluit.list_nodig,
    StapSoort.AFSPRAKEN: besluit.list_afspraken,
    StapSoort.STRESSTEST: besluit.list_stresstest,
    StapSoort.REGIE: besluit.list_regie,
    StapSoort.ACUUTKAART: afronden.list_acuutkaart,
    StapSoort.AKKOORD: afronden.list_akkoord,
    StapSoort.LEREN: afronden.list_leren,
}


def list_onderdelen(invulling: Invulling) -> tuple[Onderdeel, ...]:
    """List what the current step records, in the order in which it is asked."""
    return PER_SOORT[invulling.stap.soort](invulling)
