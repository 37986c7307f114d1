"""What the organisations put on the table: written first, shown at the same moment."""

from datetime import date
from typing import ClassVar

from overleg.dossier.basis import (
    OverlegDing,
    Regel,
    Tekst,
    keuzeveld,
    kortveld,
    tekstveld,
    veld,
    verwijzing,
    verwijzingen,
)
from overleg.keuzes import (
    GeenReden,
    InbrengSoort,
    KlaarManier,
    Onderwerp,
    Precisie,
    Zicht,
)

KERNVRAGEN = 5


class Inbreng(Regel):
    """One item of one voice. Counts as known by one until somebody says 'wij ook'."""

    soort: ClassVar[str] = "inbreng"
    meervoud: ClassVar[str] = "inbrengen"
    naam_enkel: ClassVar[str] = "inbreng"

    aard: InbrengSoort = keuzeveld("Soort", InbrengSoort.WAARNEMING)
    kernvraag: int | None = veld("Bij welke kernvraag", ge=1, le=KERNVRAGEN)
    tekst: Tekst = tekstveld("Inbreng")
    bron: Tekst = kortveld("Bron")
    datum: date | None = veld("Datum van de gebeurtenis")
    precisie: Precisie = keuzeveld("Hoe precies is de datum", Precisie.ONBEKEND)
    over: tuple[str, ...] = verwijzingen("Over wie", "betrokkene")
    onderwerp: Tekst = kortveld("Onderwerp")
    grondslag: Tekst = kortveld("Grondslag", Zicht.WERK)
    waarom_nodig: Tekst = kortveld("Waarom nodig", Zicht.WERK)


class GeenInbreng(OverlegDing):
    """A voice that brings nothing, and which of the four facts that is."""

    soort: ClassVar[str] = "geeninbreng"
    meervoud: ClassVar[str] = "geen_inbrengen"
    naam_enkel: ClassVar[str] = "geen inbreng"

    stem_id: str = verwijzing("Stem", "deelnemer", nodig=True)
    reden: GeenReden = keuzeveld("Waarom geen inbreng", GeenReden.NAGEKEKEN)
    toelichting: Tekst = tekstveld("Toelichting")


class Klaar(OverlegDing):
    """A voice is ready writing; says nothing about what it wrote."""

    soort: ClassVar[str] = "klaar"
    meervoud: ClassVar[str] = "klaar_gemeld"
    naam_enkel: ClassVar[str] = "klaar"

    stem_id: str = verwijzing("Stem", "deelnemer", nodig=True)
    onderwerp: Onderwerp = keuzeveld("Waarmee", Onderwerp.INBRENG, Zicht.STRUCTUUR)
    ronde: int = veld("Ronde", Zicht.STRUCTUUR, default=1, ge=1, le=9)
    manier: KlaarManier = keuzeveld("Hoe", KlaarManier.HIER, Zicht.STRUCTUUR)


class Onthulling(OverlegDing):
    """The moment at which everything became visible for all; an explicit act."""

    soort: ClassVar[str] = "onthulling"
    meervoud: ClassVar[str] = "onthullingen"
    naam_enkel: ClassVar[str] = "onthulling"

    onderwerp: Onderwerp = keuzeveld("Wat is getoond", Onderwerp.INBRENG, Zicht.STRUCTUUR)
    ronde: int = veld("Ronde", Zicht.STRUCTUUR, default=1, ge=1, le=9)
    reden: Tekst = kortveld("Waarom getoond terwijl niet allen klaar waren", Zicht.WERK)


class Gehoord(OverlegDing):
    """An item was read aloud and heard by all."""

    soort: ClassVar[str] = "gehoord"
    meervoud: ClassVar[str] = "gehoord_gemeld"
    naam_enkel: ClassVar[str] = "gehoord"

    inbreng_id: str = verwijzing("Inbreng", "inbreng", nodig=True)


class WijOok(OverlegDing):
    """Another voice knew this too."""

    soort: ClassVar[str] = "wijook"
    meervoud: ClassVar[str] = "wij_ook"
    naam_enkel: ClassVar[str] = "wij ook"

    inbreng_id: str = verwijzing("Inbreng", "inbreng", nodig=True)
    stem_id: str = verwijzing("Stem", "deelnemer", nodig=True)


class Tegenspraak(Regel):
    """Two items that cannot both be right, or that somebody reads so."""

    soort: ClassVar[str] = "tegenspraak"
    meervoud: ClassVar[str] = "tegenspraken"
    naam_enkel: ClassVar[str] = "tegenspraak"

    een_id: str = verwijzing("Eerste inbreng", "inbreng", nodig=True)
    ander_id: str = verwijzing("Tweede inbreng", "inbreng", nodig=True)
    toelichting: Tekst = tekstveld("Wat spreekt elkaar tegen")
    uitleg: Tekst = tekstveld("Wat is eruit gekomen")
