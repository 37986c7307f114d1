"""What every rule looks at: the meeting, what is known, and the map made from it."""

from __future__ import annotations

from functools import cached_property

from overleg.signalen.beeld import Beeld
from overleg.signalen.kaart import Kaart, kaart_van
from overleg.signalen.kennis import Kennisbeeld
from overleg.signalen.teksten import Tekst, list_teksten, list_teksten_nu


class Kijk(Beeld):
    """One meeting of one dossier at one moment, with everything the rules ask more than once."""

    @cached_property
    def kennis(self) -> Kennisbeeld:
        """What was brought in, by whom and about whom."""
        return Kennisbeeld(self)

    @cached_property
    def kaart(self) -> Kaart:
        """The blinde-vlekkenkaart."""
        return kaart_van(self.kennis)

    @cached_property
    def teksten(self) -> tuple[Tekst, ...]:
        """Every filled text of the case."""
        return tuple(list_teksten(self.dossier))

    @cached_property
    def teksten_nu(self) -> tuple[Tekst, ...]:
        """The texts of this meeting, and of what belongs to the case as a whole."""
        return tuple(list_teksten_nu(self.teksten, self.overleg.id))
