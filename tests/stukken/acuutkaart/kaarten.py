"""A card made from a small case, as the crew gets it."""

from __future__ import annotations

from overleg.dossier import Betrokkene, CasusDing
from overleg.dossier.zichtbaar import CRISISDIENST, Lezer
from overleg.keuzes import Rol, StukSoort
from overleg.stukken import Document, Lijst, build_stuk
from overleg.stukken.acuutkaart.kaart import Kaart
from tests.dossier.bouwen import CASUS, NU, maak, tafel
from tests.stukken.lezen import AFGEROND, ALLES_GEDAAN, make_blik

ADRES = CASUS.met(bezoekadres="Straat 1")


def mens(ding_id: str, naam: str, *rollen: Rol, **velden: object) -> Betrokkene:
    return maak(Betrokkene, ding_id, naam=naam, rollen=list(rollen), **velden)


def make_kaart(*dingen: CasusDing) -> Kaart:
    return Kaart.read(make_blik(*dingen, lezer=CRISISDIENST))


def build_kaart(*dingen: CasusDing, lezer: Lezer = CRISISDIENST) -> Document:
    dossier = tafel(AFGEROND, *ALLES_GEDAAN, *dingen)
    return build_stuk(StukSoort.ACUUTKAART, dossier, lezer, overleg_id="nu", nu=NU)


def regels(*dingen: CasusDing, lezer: Lezer = CRISISDIENST) -> dict[int, str]:
    """Give the lines of a card by their number."""
    lijst = build_kaart(*dingen, lezer=lezer).blokken[1]
    assert isinstance(lijst, Lijst)
    return dict(enumerate(lijst.items, 1))
