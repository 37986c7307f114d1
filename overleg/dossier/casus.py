"""The case and the organisations around it."""

from datetime import date
from typing import ClassVar

from overleg.dossier.basis import (
    CasusDing,
    Ding,
    Moment,
    Tekst,
    keuzeveld,
    kortveld,
    tekstveld,
    veld,
)
from overleg.keuzes import CasusStatus, Zicht


class Casus(CasusDing):
    """One case. `casus_id` equals `id`. The number goes on walls and papers, the name does not."""

    soort: ClassVar[str] = "casus"
    meervoud: ClassVar[str] = "casussen"
    naam_enkel: ClassVar[str] = "casus"

    nummer: Tekst = kortveld("Nummer", Zicht.STRUCTUUR)
    werknaam: Tekst = kortveld("Werknaam", Zicht.WERK)
    status: CasusStatus = keuzeveld("Status", CasusStatus.OPEN, Zicht.STRUCTUUR)
    aanleiding: Tekst = tekstveld("Aanleiding")
    bezoekadres: Tekst = kortveld("Adres van de melding")
    gesloten_op: Moment | None = veld("Gesloten op", Zicht.STRUCTUUR)
    bewaren_tot: date | None = veld("Bewaren tot", Zicht.STRUCTUUR)
    bewaren_bron: Tekst = kortveld("Bron van de bewaartermijn", Zicht.STRUCTUUR)


class Organisatie(CasusDing):
    """An organisation in this case; `sleutel` matches it over cases."""

    soort: ClassVar[str] = "organisatie"
    meervoud: ClassVar[str] = "organisaties"
    naam_enkel: ClassVar[str] = "organisatie"

    naam: Tekst = kortveld("Naam")
    sleutel: Tekst = kortveld("Sleutel", Zicht.STRUCTUUR)
    teken: Tekst = kortveld("Teken", Zicht.STRUCTUUR)
    kleur: Tekst = kortveld("Kleur", Zicht.STRUCTUUR)
    grondslag: Tekst = kortveld("Grondslag", Zicht.WERK)


class Contactpersoon(Ding):
    """Somebody in the address book; belongs to the store, not to a case."""

    soort: ClassVar[str] = "contactpersoon"
    meervoud: ClassVar[str] = "contactpersonen"
    naam_enkel: ClassVar[str] = "contactpersoon"

    naam: Tekst = kortveld("Naam", Zicht.WERK)
    functie: Tekst = kortveld("Functie", Zicht.WERK)
    organisatie: Tekst = kortveld("Organisatie", Zicht.WERK)
    sleutel: Tekst = kortveld("Sleutel van de organisatie", Zicht.STRUCTUUR)
    telefoon: Tekst = kortveld("Telefoon", Zicht.WERK)
    mail: Tekst = kortveld("E-mail", Zicht.WERK)
