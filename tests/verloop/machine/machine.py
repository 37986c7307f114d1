"""Everything a table can do, in any order.

What must always hold is checked in `test_toestanden.py`.
"""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import initialize

from overleg.dossier import (
    Afspraak,
    Vervolgstap,
    Voorwaarde,
    WatAls,
)
from overleg.keuzes import (
    Onderwerp,
    Rol,
)
from tests.verloop.machine.gang import Gang
from tests.verloop.machine.inhoud import Inhoud


class Machine(Gang, Inhoud):
    """A case in which anything may happen."""

    @initialize(ver=st.integers(min_value=0, max_value=3))
    def begin(self, ver: int) -> None:
        """Begin with an empty meeting, or one in which something was written, shown, carried."""
        zaak = self.zaak
        orgs = [zaak.organisatie(naam) for naam in ("Politie", "School", "GGZ")]
        zaak.mens("Sem", Rol.KIND)
        zaak.mens("Vader", Rol.OUDER)
        zaak.plan("uur")
        for org in orgs:
            zaak.stem(org)
        zaak.start()
        if ver:
            self.write_some()
        if ver > 1:
            for onderwerp in Onderwerp:
                self.tonen(onderwerp, 1, "Geen tijd")
        if ver > 2:
            self.afronden("Geen tijd", heropen=False)
            self.volgend_overleg()
            self.write_some()

    def write_some(self) -> None:
        """Let two voices write, and make a small plan."""
        for nummer in range(2):
            for wat in ("inbreng", "cijfer", "oorzaak"):
                self.schrijf(nummer * 2, wat)
        for nummer, wat in enumerate((Voorwaarde, Afspraak, WatAls, Vervolgstap, Voorwaarde), 1):
            self.plan(nummer, wat)
