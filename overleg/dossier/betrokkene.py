"""The people concerned, how they belong together, and places that may be secret."""

from typing import ClassVar

from overleg.dossier.basis import (
    CasusDing,
    Tekst,
    keuzesveld,
    keuzeveld,
    kortveld,
    tekstveld,
    veld,
    verwijzing,
    verwijzingen,
)
from overleg.keuzes import JaNee, LeeftijdSoort, PlekSoort, Rol, Zicht

OUDSTE = 120


class Betrokkene(CasusDing):
    """Somebody the case is about, or who stands close to it."""

    soort: ClassVar[str] = "betrokkene"
    meervoud: ClassVar[str] = "betrokkenen"
    naam_enkel: ClassVar[str] = "betrokkene"

    naam: Tekst = kortveld("Naam")
    rollen: tuple[Rol, ...] = keuzesveld("Rollen")
    leeftijd: int | None = veld("Leeftijd in jaren", ge=0, le=OUDSTE)
    leeftijd_soort: LeeftijdSoort = keuzeveld("Leeftijd", LeeftijdSoort.ONBEKEND)
    afhankelijk: bool = veld("Hangt af van anderen", default=False)
    huishouden: Tekst = kortveld("Huishouden")
    taal: Tekst = kortveld("Taal")
    tolk: JaNee | None = keuzeveld("Tolk nodig")
    lezen: Tekst = kortveld("Lezen en begrijpen")
    zorg: Tekst = kortveld("Zorg en medicijnen")
    beschermd: bool = veld("Melder wordt beschermd", Zicht.STRUCTUUR, default=True)


class Relatie(CasusDing):
    """How one person stands to another: 'Sem' 'is kind van' 'moeder'."""

    soort: ClassVar[str] = "relatie"
    meervoud: ClassVar[str] = "relaties"
    naam_enkel: ClassVar[str] = "relatie"

    van_id: str = verwijzing("Van", "betrokkene", nodig=True)
    naar_id: str = verwijzing("Naar", "betrokkene", nodig=True)
    aard: Tekst = kortveld("Aard van de relatie")
    toelichting: Tekst = tekstveld("Toelichting")


class Plek(CasusDing):
    """Where or how somebody can be found; secret unless somebody says it is not.

    A shelter, a new school, a safe person, a route and a code word are all dangerous in the
    wrong hands, so they are lines of their own with an owner instead of fields of the person.
    """

    soort: ClassVar[str] = "plek"
    meervoud: ClassVar[str] = "plekken"
    naam_enkel: ClassVar[str] = "plek"

    betrokkene_id: str = verwijzing("Van wie", "betrokkene", nodig=True)
    aard: PlekSoort = keuzeveld("Wat", PlekSoort.VERBLIJF)
    tekst: Tekst = tekstveld("Waar of wie")
    geheime_plek: bool = veld("Geheime plek", Zicht.STRUCTUUR, default=True)
    eigenaar_id: str | None = verwijzing("Wie beslist hierover", "organisatie")
    vrij_voor: tuple[str, ...] = verwijzingen("Mag op papier voor", "betrokkene")
    vrij_voor_kaart: bool = veld("Mag op de acuutkaart", Zicht.STRUCTUUR, default=False)
