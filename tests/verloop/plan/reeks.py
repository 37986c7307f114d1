"""A case over several meetings."""

from __future__ import annotations

from typing import Any

from overleg.dossier import Afspraak, Voorwaarde, WatAls
from overleg.verloop import finish_overleg, geldend
from tests.verloop.opzet import Tafel


class Reeks(Tafel):
    """A table that meets again: `volgende` finishes this meeting and starts the next."""

    def volgende(self, sleutel: str = "uur") -> str:
        vorige = self.overleg_id
        self.do(finish_overleg, reden="Volgende keer")
        self.plan(sleutel)
        self.start()
        return vorige

    def voorwaarde(self, tekst: str = "slaapt veilig", **velden: Any) -> Voorwaarde:
        return self.make(Voorwaarde, **{"tekst": tekst, "voor": (self.sem.id,), **velden})

    def afspraak(self, bij: Voorwaarde | None, tekst: str = "vader belt niet") -> Afspraak:
        return self.make(Afspraak, tekst=tekst, voorwaarde_id=bij.id if bij else None)

    def watals(self, bij: Voorwaarde | None, signaal: str = "vader belt") -> WatAls:
        return self.make(WatAls, signaal=signaal, voorwaarde_id=bij.id if bij else None)

    def teksten(self, overleg_id: str = "") -> list[str]:
        at = overleg_id or self.overleg_id
        return [
            *(een.tekst for een in geldend(self.dossier, Voorwaarde, at)),
            *(een.tekst for een in geldend(self.dossier, Afspraak, at)),
            *(een.signaal for een in geldend(self.dossier, WatAls, at)),
        ]
