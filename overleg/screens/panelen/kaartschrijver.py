"""Typing on the card itself: the nineteen lines as rows that are all there."""

from __future__ import annotations

from overleg.dossier.stuk import KAARTREGELS
from overleg.dossier.zichtbaar import VOORZITTER
from overleg.formulier import KAARTLIJNEN, Onderdeel, kaartlijnen
from overleg.screens.panelen.adres import Adres
from overleg.screens.panelen.herkomst import GELDIGHEID
from overleg.screens.panelen.schrijver import Schrijver
from overleg.screens.widgets.kaartblok import begin_van
from overleg.stukken import Kaartstand, look_at_kaart
from overleg.verloop import GEHEIME_REGELS


class Kaartschrijver(Schrijver):
    """Reads and writes the lines of the card as well as the other parts of the step."""

    def onderdelen(self) -> tuple[Onderdeel, ...]:
        """List the parts of the step, the card itself last."""
        return (*super().onderdelen(), kaartlijnen(self.invulling(), self._list_nummers()))

    def stand(self) -> Kaartstand:
        """Give the card as it lies on the table now."""
        tafel = self.tafel
        return look_at_kaart(tafel.dossier, tafel.zicht(self.lezer), tafel.overleg_id, tafel.nu)

    def save(
        self, adres: Adres, getypt: str, basis: str, *, toch: bool = False, mee: bool = False
    ) -> str:
        """Save a field; a line that still says what it said is not written again."""
        if adres.onderdeel == KAARTLIJNEN:
            rij = self.onderdeel(KAARTLIJNEN).rij(adres.sleutel)
            lijn = self.stand().lijnen[int(adres.sleutel) - 1]
            if rij is not None and rij.ding is None and getypt.strip() in ("", begin_van(lijn)):
                return basis
        return super().save(adres, getypt, basis, toch=toch, mee=mee)

    def _list_nummers(self) -> list[int]:
        """Give the lines that may be typed before these eyes: on the wall not the secret ones."""
        geheim = frozenset() if self.lezer == VOORZITTER else GEHEIME_REGELS
        return [n for n in range(GELDIGHEID + 1, KAARTREGELS + 1) if n not in geheim]
