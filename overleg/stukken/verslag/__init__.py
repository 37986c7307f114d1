"""The minutes and the decision sheet: one file for each part, put in order here.

The order is that of somebody who has little time: first what was asked and decided, then what we
do not know, then where it came from, and last how the meeting went.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from overleg.stukken.blik import Blik
from overleg.stukken.document import Blok, Kop, Streep
from overleg.stukken.verslag.aanwezig import bouw_aanwezig
from overleg.stukken.verslag.acties import bouw_acties
from overleg.stukken.verslag.akkoord import bouw_akkoord
from overleg.stukken.verslag.feiten import bouw_feiten
from overleg.stukken.verslag.hulp import bouw_hulp
from overleg.stukken.verslag.mensen import bouw_mensen
from overleg.stukken.verslag.nagelopen import bouw_nagelopen
from overleg.stukken.verslag.notities import bouw_notities
from overleg.stukken.verslag.onbekend import bouw_onbekend
from overleg.stukken.verslag.perspectief import bouw_perspectief
from overleg.stukken.verslag.plan import bouw_plan
from overleg.stukken.verslag.regie import bouw_regie
from overleg.stukken.verslag.terugblik import bouw_terugblik
from overleg.stukken.verslag.toelichting import bouw_toelichting
from overleg.stukken.verslag.veilig import bouw_veilig
from overleg.stukken.verslag.verantwoording import bouw_verantwoording
from overleg.stukken.verslag.verschillen import bouw_verschillen
from overleg.stukken.verslag.vraag import bouw_vraag

Deel = Callable[[Blik], Iterator[Blok]]

BESLUITEN: tuple[Deel, ...] = (
    bouw_vraag,
    bouw_veilig,
    bouw_acties,
    bouw_plan,
    bouw_hulp,
    bouw_regie,
    bouw_onbekend,
)
"""What is read aloud, and what somebody needs who has one minute."""

ONDERBOUWING: tuple[Deel, ...] = (
    bouw_mensen,
    bouw_feiten,
    bouw_perspectief,
    bouw_verschillen,
    bouw_toelichting,
    bouw_terugblik,
    bouw_nagelopen,
)
"""Where the decisions came from."""


def bouw_besluitenblad(blik: Blik) -> Iterator[Blok]:
    """Build the one page that is read aloud before everybody agrees."""
    for deel in BESLUITEN:
        yield from deel(blik)


def bouw_verslag(blik: Blik) -> Iterator[Blok]:
    """Build the minutes: first exactly the decision sheet, then everything it rests on."""
    yield from bouw_besluitenblad(blik)
    yield Streep()
    for deel in ONDERBOUWING:
        yield from deel(blik)
    yield Kop(1, "Verantwoording")
    yield from bouw_aanwezig(blik)
    yield from bouw_akkoord(blik)
    yield from bouw_verantwoording(blik)
    yield from bouw_notities(blik)


__all__ = ["bouw_besluitenblad", "bouw_verslag"]
