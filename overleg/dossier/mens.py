"""The people themselves: who saw them, what they say, what they want."""

from datetime import date
from typing import ClassVar

from overleg.dossier.basis import Regel, Tekst, keuzeveld, kortveld, tekstveld, veld, verwijzing
from overleg.keuzes import ContactSoort, EigenWoordSoort, Precisie


class Contact(Regel):
    """When somebody was last seen, or spoken to without others present."""

    soort: ClassVar[str] = "contact"
    meervoud: ClassVar[str] = "contacten"
    naam_enkel: ClassVar[str] = "contact"

    betrokkene_id: str = verwijzing("Wie", "betrokkene", nodig=True)
    aard: ContactSoort = keuzeveld("Gezien of alleen gesproken", ContactSoort.GEZIEN)
    datum: date | None = veld("Wanneer")
    precisie: Precisie = keuzeveld("Hoe precies is de datum", Precisie.ONBEKEND)
    door: Tekst = kortveld("Door wie")


class EigenWoord(Regel):
    """What a person concerned says, wants, was helped by, or already told."""

    soort: ClassVar[str] = "eigenwoord"
    meervoud: ClassVar[str] = "eigen_woorden"
    naam_enkel: ClassVar[str] = "eigen woord"

    betrokkene_id: str = verwijzing("Wie", "betrokkene", nodig=True)
    aard: EigenWoordSoort = keuzeveld("Wat is dit", EigenWoordSoort.WOORD)
    tekst: Tekst = tekstveld("In eigen woorden")
    aan_wie: Tekst = kortveld("Aan wie")
    datum: date | None = veld("Wanneer")
    precisie: Precisie = keuzeveld("Hoe precies is de datum", Precisie.ONBEKEND)


class EigenVerklaring(Regel):
    """A statement a person concerned adds to the record."""

    soort: ClassVar[str] = "eigenverklaring"
    meervoud: ClassVar[str] = "eigen_verklaringen"
    naam_enkel: ClassVar[str] = "eigen verklaring"

    betrokkene_id: str = verwijzing("Van wie", "betrokkene", nodig=True)
    tekst: Tekst = tekstveld("Verklaring")
    datum: date | None = veld("Wanneer")
