"""Which picture belongs to which kind of step on the wall; the chair's screen has the same."""

from __future__ import annotations

from collections.abc import Callable

from overleg.keuzes import StapSoort
from overleg.screens.widgets.mensenkaart import Mensenkaart
from overleg.screens.widgets.naastelkaar import Naastelkaar
from overleg.screens.widgets.strip import Strip
from overleg.screens.widgets.vlekkenkaart import Vlekkenkaart

Plaat = Naastelkaar | Strip | Vlekkenkaart


def _kaart() -> Plaat:
    return Vlekkenkaart(alleen_lezen=True)


VOL: dict[StapSoort, Callable[[], Plaat]] = {
    StapSoort.TONEN: Naastelkaar,
    StapSoort.MENSEN: Mensenkaart,
}
"""Pictures that say all there is to a step; they scroll by themselves."""

BOVEN: dict[StapSoort, Callable[[], Plaat]] = {
    StapSoort.BLINDE_VLEKKEN: _kaart,
    StapSoort.VEILIGHEID: Strip,
}
"""Pictures that stand above the list of what was recorded."""
