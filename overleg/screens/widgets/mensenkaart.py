"""The cards of the people concerned on the screen: one column each, every cell can be filled in."""

from __future__ import annotations

from datetime import datetime

from overleg.dossier import Dossier
from overleg.leidraad import Leidraad
from overleg.screens.widgets.naastelkaar import Naastelkaar
from overleg.tekening.kolommen import Kolommen
from overleg.tekening.mensenkaart import make_mensenkaart

WENK = "pijltjes lopen · Enter vult dit vak in · PgDn alle vragen"


class Mensenkaart(Naastelkaar):
    """Shows what is asked about everybody side by side, with a cursor that walks over the cells."""

    wenk = WENK
    toetsen = False
    niets = "Er is nog niemand opgeschreven."

    def make_beeld(
        self, zicht: Dossier, leidraad: Leidraad, overleg_id: str, nu: datetime
    ) -> Kolommen:
        """Give the cards as this reader may see them."""
        return make_mensenkaart(zicht, leidraad, overleg_id, nu)
