"""What the gates look at; worked out once for all gates of one moment."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from overleg.dossier import (
    Betrokkene,
    CasusDing,
    Contact,
    Deelnemer,
    Dossier,
    EigenVerklaring,
    EigenWoord,
    Overleg,
)
from overleg.dossier.zichtbaar import ZAAL, zichtbaar_voor
from overleg.leidraad import Leidraad
from overleg.nederlands import format_opsomming
from overleg.verloop.mensen import list_beoordeelden, list_onveilig
from overleg.verloop.namen import mens_naam, quote, stem_naam


@dataclass(frozen=True)
class Blik:
    """One meeting as its gates see it."""

    dossier: Dossier
    overleg: Overleg
    leidraad: Leidraad

    @cached_property
    def mensen(self) -> tuple[Betrokkene, ...]:
        """The people whose safety is judged."""
        return list_beoordeelden(self.dossier, self.leidraad)

    @cached_property
    def onveilig(self) -> tuple[Betrokkene, ...]:
        """The people who count as unsafe for the plan."""
        return list_onveilig(self.dossier, self.overleg.id, self.leidraad)

    @property
    def alles_veilig(self) -> bool:
        """Whether everybody was judged safe: then the plan steps ask nothing more."""
        return bool(self.mensen) and not self.onveilig

    @cached_property
    def aanwezigen(self) -> tuple[Deelnemer, ...]:
        """Who is in the meeting now."""
        deelnemers = self.dossier.van_overleg(Deelnemer, self.overleg.id)
        return tuple(deelnemer for deelnemer in deelnemers if deelnemer.aanwezig)

    @cached_property
    def besproken(self) -> frozenset[str]:
        """Ids of the people of whom something was written down in this meeting."""
        return frozenset(
            ding.betrokkene_id
            for ding in self.dossier.alle
            if isinstance(ding, Contact | EigenWoord | EigenVerklaring)
            and ding.overleg_id == self.overleg.id
            and ding.gewist_op is None
        )

    @cached_property
    def muur(self) -> Dossier:
        """What the room may see."""
        return zichtbaar_voor(self.dossier, ZAAL)

    def noem(self, ding: CasusDing, soort: str) -> str:
        """Name a line in a sentence that may stand on the wall.

        Args:
            ding: the line.
            soort: what it is, with its article: 'de actie'.

        Returns:
            'de actie “huisbezoek”', or 'de actie die niet op de muur mag' for a line the room
            may not see.
        """
        shown = self.muur.vind(type(ding), ding.id)
        if shown is None:
            return f"{soort} die niet op de muur mag"
        for naam in ("wat", "tekst", "signaal", "naam", "woorden"):
            text = getattr(shown, naam, "")
            if text:
                return f"{soort} {quote(text)}"
        return f"{soort} zonder tekst"

    def stem(self, deelnemer: Deelnemer) -> str:
        """Name a voice."""
        return stem_naam(self.dossier, deelnemer)

    def noem_mensen(self, ids: Iterable[str]) -> str:
        """Name people concerned as part of one sentence: 'Sem, Noa en Bo'."""
        return format_opsomming(map(self.mens, ids))

    def mens(self, betrokkene_id: str | None) -> str:
        """Name a person concerned."""
        found = self.dossier.vind(Betrokkene, betrokkene_id)
        return mens_naam(found) if found is not None else "iemand"
