"""What leaves the room: the card for tonight, fixed versions, and who got what."""

from typing import ClassVar

from overleg.dossier.basis import (
    LangeTekst,
    Moment,
    OverlegDing,
    Regel,
    Tekst,
    keuzeveld,
    kortveld,
    tekstveld,
    veld,
    verwijzing,
)
from overleg.keuzes import StukSoort, UitgifteWeg, Zicht

KAARTREGELS = 19


class Acuutkaart(OverlegDing):
    """One page for whoever walks in tonight; its lines are things of their own."""

    soort: ClassVar[str] = "acuutkaart"
    meervoud: ClassVar[str] = "acuutkaarten"
    naam_enkel: ClassVar[str] = "acuutkaart"

    geldig_tot: Moment | None = veld("Geldig tot en met")


class KaartRegel(Regel):
    """One of the 19 lines of the card, completed by hand and released by its owner."""

    soort: ClassVar[str] = "kaartregel"
    meervoud: ClassVar[str] = "kaartregels"
    naam_enkel: ClassVar[str] = "regel van de acuutkaart"

    nummer: int = veld("Regel", Zicht.STRUCTUUR, default=1, ge=1, le=KAARTREGELS)
    tekst: Tekst = kortveld("Tekst")


class Stukversie(OverlegDing):
    """A paper as it was fixed: the document model and its hash."""

    soort: ClassVar[str] = "stukversie"
    meervoud: ClassVar[str] = "stukversies"
    naam_enkel: ClassVar[str] = "vastgestelde versie"

    aard: StukSoort = keuzeveld("Welk stuk", StukSoort.VERSLAG, Zicht.STRUCTUUR)
    voor: Tekst = kortveld("Voor wie", Zicht.WERK)
    nummer: int = veld("Versie van het stuk", Zicht.WERK, default=1, ge=1)
    hash: Tekst = kortveld("Controlegetal", Zicht.WERK)
    document: LangeTekst = tekstveld("Inhoud", Zicht.INTERN)
    reden: Tekst = kortveld("Waarom een nieuwe versie", Zicht.WERK)


class Uitgegeven(OverlegDing):
    """Who got which paper, by which safe way, and who received it when."""

    soort: ClassVar[str] = "uitgegeven"
    meervoud: ClassVar[str] = "uitgegeven"
    naam_enkel: ClassVar[str] = "uitgegeven stuk"

    aard: StukSoort = keuzeveld("Welk stuk", StukSoort.VERSLAG, Zicht.STRUCTUUR)
    stukversie_id: str | None = verwijzing("Welke versie", "stukversie")
    aan: Tekst = kortveld("Aan wie", Zicht.WERK)
    weg: UitgifteWeg | None = keuzeveld("Hoe", None, Zicht.WERK)
    ontvangen_door: Tekst = kortveld("Ontvangen door", Zicht.WERK)
    ontvangen_op: Moment | None = veld("Ontvangen op", Zicht.WERK)
