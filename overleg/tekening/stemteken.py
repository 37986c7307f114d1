"""How a voice is recognised everywhere: sign, name and colour together."""

from __future__ import annotations

from dataclasses import dataclass

from overleg.dossier import Deelnemer, Dossier, Organisatie
from overleg.tekst import sanitize_line
from overleg.verloop import stem_naam


@dataclass(frozen=True)
class Stemteken:
    """One voice as it is recognised.

    `kleur` is a name from `overleg.leidraad.KLEUREN`, or empty; it is never shown without the
    sign and the name.
    """

    id: str
    teken: str
    naam: str
    kleur: str = ""

    @property
    def kop(self) -> str:
        """Sign and name in one."""
        return f"{self.teken} {self.naam}".strip()


def stemteken_van(zicht: Dossier, stem: Deelnemer) -> Stemteken:
    """Give sign, name and colour of a voice; the sign is that of its organisation without own."""
    organisatie = zicht.vind(Organisatie, stem.organisatie_id)
    teken = stem.teken or (organisatie.teken if organisatie else "")
    return Stemteken(
        stem.id,
        sanitize_line(teken)[:1],
        stem_naam(zicht, stem),
        organisatie.kleur if organisatie else "",
    )
