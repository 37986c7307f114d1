"""Small things for tests of the dossier: one case with a table, and lines to lay on it."""

from __future__ import annotations

import itertools
from datetime import datetime, timedelta
from typing import Any, TypeVar

from overleg.dossier import (
    Betrokkene,
    Casus,
    CasusDing,
    Deelnemer,
    Dossier,
    Inbreng,
    Onthulling,
    Organisatie,
    Overleg,
)
from overleg.keuzes import Manier, Onderwerp, OverlegStatus, Rol
from overleg.klok import AMSTERDAM

NU = datetime(2026, 11, 17, 14, 0, tzinfo=AMSTERDAM)
STRAKS = NU + timedelta(minutes=5)

D = TypeVar("D", bound=CasusDing)

_nummer = itertools.count(1)


def maak(soort: type[D], ding_id: str = "", **velden: Any) -> D:
    """Make a thing of the case 'casus' in the meeting 'nu'; fields that are needed get a value."""
    base: dict[str, Any] = {
        "id": ding_id or f"{soort.soort}-{next(_nummer)}",
        "casus_id": "casus",
        "gemaakt_op": NU,
    }
    for naam, value in NODIG.items():
        if naam in soort.model_fields and soort.model_fields[naam].is_required():
            base[naam] = value
    return soort.model_validate({**base, **velden})


NODIG = {
    "overleg_id": "nu",
    "betrokkene_id": "sem",
    "stem_id": "stem-politie",
    "organisatie_id": "politie",
    "deelnemer_id": "stem-politie",
    "inbreng_id": "inbreng",
    "een_id": "inbreng",
    "ander_id": "inbreng-2",
    "van_id": "sem",
    "naar_id": "moeder",
    "vervolgstap_id": "vervolgstap",
}
"""What a needed reference points to in the case below."""

CASUS = maak(Casus, "casus", nummer="2026-0001", werknaam="WERKNAAM", aanleiding="AANLEIDING")
OVERLEG = maak(Overleg, "nu", volgnummer=1, status=OverlegStatus.BEZIG, vraag="VRAAG")

TAFEL: tuple[CasusDing, ...] = (
    CASUS,
    maak(Organisatie, "politie", naam="Politie", sleutel="politie"),
    maak(Organisatie, "school", naam="School", sleutel="school"),
    maak(Organisatie, "ggz", naam="GGZ", sleutel="ggz"),
    maak(Betrokkene, "sem", naam="Sem", rollen=[Rol.KIND]),
    maak(Betrokkene, "moeder", naam="Moeder", rollen=[Rol.OUDER, Rol.SLACHTOFFER]),
    maak(Betrokkene, "vader", naam="Vader", rollen=[Rol.OUDER, Rol.GEMELDE]),
    OVERLEG,
    maak(Deelnemer, "stem-politie", organisatie_id="politie", naam="Bos", aanduiding="Politie"),
    maak(Deelnemer, "stem-school", organisatie_id="school", naam="De Wit", aanduiding="School"),
)
"""Politie and School sit in the room; GGZ is in the case and was never invited."""


def tafel(*dingen: CasusDing, zonder: str = "") -> Dossier:
    """Give the case with these things on the table, later ones replacing those of the same id."""
    alle = {ding.id: ding for ding in (*TAFEL, *dingen)}
    alle.pop(zonder, None)
    return Dossier(alle.values())


def getoond(onderwerp: Onderwerp = Onderwerp.INBRENG, ronde: int = 1) -> Onthulling:
    """Give the act that shows what was written in silence."""
    return maak(Onthulling, onderwerp=onderwerp, ronde=ronde)


def inbreng(ding_id: str = "inbreng", **velden: Any) -> Inbreng:
    """Give a line of Politie."""
    return maak(Inbreng, ding_id, **{"stem_id": "stem-politie", "tekst": "TEKST", **velden})


def deelnemer(ding_id: str, organisatie_id: str, **velden: Any) -> Deelnemer:
    """Give one more voice."""
    return maak(Deelnemer, ding_id, organisatie_id=organisatie_id, **velden)


GGZ_IN_DE_ZAAL = deelnemer("stem-ggz", "ggz")
GGZ_AFGEMELD = deelnemer("stem-ggz", "ggz", manier=Manier.AFGEMELD)
GGZ_NIET_GEKOMEN = deelnemer("stem-ggz", "ggz", manier=Manier.AFWEZIG)
GGZ_WEG = deelnemer("stem-ggz", "ggz", gekomen_op=NU, weg_op=STRAKS)
GGZ_OP_VIDEO = deelnemer("stem-ggz", "ggz", manier=Manier.VIDEO)
