"""Who directs, whom the people can call, who tells them what, and when we look again."""

from datetime import date
from typing import ClassVar

from overleg.dossier.basis import (
    Regel,
    Tekst,
    keuzeveld,
    kortveld,
    tekstveld,
    veld,
    verwijzing,
    verwijzingen,
)
from overleg.keuzes import JaNee, PapierManier


class Regie(Regel):
    """The casusregisseur and deputy, or an open decision with a date and a name."""

    soort: ClassVar[str] = "regie"
    meervoud: ClassVar[str] = "regies"
    naam_enkel: ClassVar[str] = "regie"

    vorige_id: str | None = verwijzing("Volgt op", "regie")
    nodig: Tekst = tekstveld("Wat moet de casusregisseur kunnen")
    naam: Tekst = kortveld("Casusregisseur")
    organisatie_id: str | None = verwijzing("Van welke organisatie", "organisatie")
    vervanger: Tekst = kortveld("Vervanger")
    open_besluit: bool = veld("Nog geen besluit", default=False)
    besluit_voor: date | None = veld("Besluit voor")
    besluit_door: Tekst = kortveld("Besluit door")


class Aanspreekpunt(Regel):
    """The one fixed contact of somebody, with hours and a number outside them."""

    soort: ClassVar[str] = "aanspreekpunt"
    meervoud: ClassVar[str] = "aanspreekpunten"
    naam_enkel: ClassVar[str] = "aanspreekpunt"

    vorige_id: str | None = verwijzing("Volgt op", "aanspreekpunt")
    voor: tuple[str, ...] = verwijzingen("Voor wie", "betrokkene")
    naam: Tekst = kortveld("Naam van het aanspreekpunt")
    organisatie_id: str | None = verwijzing("Van welke organisatie", "organisatie")
    telefoon: Tekst = kortveld("Telefoon")
    uren: Tekst = kortveld("Bereikbaar op")
    buiten_uren: Tekst = kortveld("Nummer buiten die uren")


class Informeren(Regel):
    """Who tells whom what, with which words, when, and whether that is safe."""

    soort: ClassVar[str] = "informeren"
    meervoud: ClassVar[str] = "informeren"
    naam_enkel: ClassVar[str] = "vertellen"

    aan_id: str | None = verwijzing("Aan wie", "betrokkene")
    melder: bool = veld("Terugkoppeling aan de melder", default=False)
    wie: Tekst = kortveld("Wie vertelt het")
    woorden: Tekst = tekstveld("Met welke woorden")
    wanneer: Tekst = kortveld("Wanneer")
    veilig: JaNee | None = keuzeveld("Is dat veilig")
    papier: PapierManier | None = keuzeveld("Op papier")


class Monitormoment(Regel):
    """A moment at which somebody looks whether it is still safe."""

    soort: ClassVar[str] = "monitormoment"
    meervoud: ClassVar[str] = "monitormomenten"
    naam_enkel: ClassVar[str] = "kijkmoment"

    datum: date | None = veld("Wanneer")
    wat: Tekst = tekstveld("Waar kijken we naar")
    wie: Tekst = kortveld("Wie kijkt")
