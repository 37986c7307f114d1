"""Every kind of reader of the small case, and who of them sees a thing."""

from __future__ import annotations

from overleg.dossier import (
    CasusDing,
)
from overleg.dossier.zichtbaar import (
    BESTUUR,
    CRISISDIENST,
    DEELNEMERS,
    INTERN,
    LEREN,
    VOORZITTER,
    ZAAL,
    Lezer,
    zichtbaar_voor,
)
from overleg.keuzes import LezerSoort
from tests.dossier.bouwen import (
    tafel,
)

POLITIE = Lezer(LezerSoort.ORGANISATIE, "politie")
SCHOOL = Lezer(LezerSoort.ORGANISATIE, "school")
GGZ = Lezer(LezerSoort.ORGANISATIE, "ggz")
MOEDER = Lezer(LezerSoort.BETROKKENE, "moeder")
VADER = Lezer(LezerSoort.BETROKKENE, "vader")
STEM_POLITIE = Lezer(LezerSoort.STEM, "stem-politie")
STEM_SCHOOL = Lezer(LezerSoort.STEM, "stem-school")

LEZERS = {
    "VOORZITTER": VOORZITTER,
    "INTERN": INTERN,
    "ZAAL": ZAAL,
    "DEELNEMERS": DEELNEMERS,
    "POLITIE": POLITIE,
    "SCHOOL": SCHOOL,
    "GGZ": GGZ,
    "STEM_POLITIE": STEM_POLITIE,
    "STEM_SCHOOL": STEM_SCHOOL,
    "MOEDER": MOEDER,
    "VADER": VADER,
    "CRISISDIENST": CRISISDIENST,
    "BESTUUR": BESTUUR,
    "LEREN": LEREN,
}

INTERN_BEIDE = {"VOORZITTER", "INTERN"}
TAFEL_ALLE = {"ZAAL", "DEELNEMERS", "POLITIE", "SCHOOL", "GGZ", "STEM_POLITIE", "STEM_SCHOOL"}


def zien(*dingen: CasusDing, ding_id: str) -> set[str]:
    """Name the readers who see a thing when these things are on the table."""
    dossier = tafel(*dingen)
    return {
        naam
        for naam, lezer in LEZERS.items()
        if any(ding.id == ding_id for ding in zichtbaar_voor(dossier, lezer).alle)
    }
