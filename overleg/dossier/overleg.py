"""One meeting: when, with whom, where it stands, and what came in between."""

from datetime import date, time
from typing import ClassVar

from overleg.dossier.basis import (
    Antwoord,
    CasusDing,
    Moment,
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
    AkkoordMoment,
    AkkoordUitkomst,
    Functie,
    JaNee,
    Manier,
    NuAanleiding,
    OverlegStatus,
    ParkeerSoort,
    StapUitkomst,
    Vastleggen,
    Zicht,
)


class Overleg(CasusDing):
    """One meeting about one case, with a copy of the leidraad it started with."""

    soort: ClassVar[str] = "overleg"
    meervoud: ClassVar[str] = "overleggen"
    naam_enkel: ClassVar[str] = "overleg"

    volgnummer: int = veld("Nummer van het overleg", Zicht.STRUCTUUR, default=1, ge=1, le=9999)
    gepland_op: Moment | None = veld("Gepland op", Zicht.STRUCTUUR)
    begonnen_op: Moment | None = veld("Begonnen op", Zicht.STRUCTUUR)
    geeindigd_op: Moment | None = veld("Geëindigd op", Zicht.STRUCTUUR)
    plaats: Tekst = kortveld("Plaats", Zicht.WERK)
    voorzitter: Tekst = kortveld("Voorzitter", Zicht.WERK)
    verslaglegger: Tekst = kortveld("Verslaglegger", Zicht.WERK)
    status: OverlegStatus = keuzeveld("Status", OverlegStatus.GEPLAND, Zicht.STRUCTUUR)
    leidraad: Tekst = kortveld("Leidraad", Zicht.STRUCTUUR)
    leidraad_tekst: Tekst = tekstveld("Leidraad zoals bij de start", Zicht.STRUCTUUR)
    stap: Tekst = kortveld("Waar het overleg is", Zicht.STRUCTUUR)
    plek: Tekst = kortveld("In welk veld", Zicht.INTERN)
    terug_stap: Tekst = kortveld("Waarheen terug", Zicht.INTERN)
    terug_plek: Tekst = kortveld("Naar welk veld terug", Zicht.INTERN)
    pauze_sinds: Moment | None = veld("Pauze sinds", Zicht.STRUCTUUR)
    pauze_seconden: int = veld("Pauze in seconden", Zicht.STRUCTUUR, default=0, ge=0)
    scherm_leeg: bool = veld("Scherm leeg", Zicht.STRUCTUUR, default=False)
    erbij: tuple[str, ...] = verwijzingen("Betrokkenen nu erbij", "betrokkene")
    vraag: Tekst = kortveld("Vraag van vandaag")
    antwoord: Tekst = tekstveld("Antwoord op de vraag van vandaag")
    beantwoord: JaNee | None = keuzeveld("Is de vraag beantwoord")
    geinformeerd: JaNee | None = keuzeveld("Weten de betrokkenen van dit overleg")
    geinformeerd_want: Tekst = tekstveld("Want")
    kaart_gebruikt: JaNee | None = keuzeveld("Is de acuutkaart gebruikt")
    kaart_ervaring: Tekst = tekstveld("Wat ging goed of mis met de kaart")
    zorg: Tekst = tekstveld("Onze grootste zorg")
    volgende_datum: date | None = veld("Volgend overleg", Zicht.STRUCTUUR)
    volgende_tijd: time | None = veld("Hoe laat is het volgende overleg", Zicht.STRUCTUUR)
    stoppen_reden: Tekst = kortveld("Waarom eerder gestopt", Zicht.WERK)


class Deelnemer(OverlegDing):
    """A voice at the table; one organisation may have two."""

    soort: ClassVar[str] = "deelnemer"
    meervoud: ClassVar[str] = "deelnemers"
    naam_enkel: ClassVar[str] = "deelnemer"

    organisatie_id: str = verwijzing("Organisatie", "organisatie", nodig=True)
    naam: Tekst = kortveld("Naam", Zicht.WERK)
    aanduiding: Tekst = kortveld("Stem", Zicht.WERK)
    beroep: Tekst = kortveld("Functie", Zicht.WERK)
    functie: Functie = keuzeveld("Rol in het overleg", Functie.DEELNEMER, Zicht.WERK)
    teken: Tekst = kortveld("Teken", Zicht.STRUCTUUR)
    manier: Manier = keuzeveld("Hoe aanwezig", Manier.ZAAL, Zicht.WERK)
    informatie_gestuurd: bool = veld("Stuurde informatie", Zicht.WERK, default=False)
    mag_toezeggen: JaNee | None = keuzeveld("Kan hier iets toezeggen", None, Zicht.WERK)
    grondslag: Tekst = kortveld("Grondslag", Zicht.WERK)
    vastleggen: Vastleggen = keuzeveld("Hoe in het verslag", Vastleggen.GEWOON, Zicht.WERK)
    gekomen_op: Moment | None = veld("Gekomen op", Zicht.WERK)
    weg_op: Moment | None = veld("Weggegaan op", Zicht.WERK)

    @property
    def aanwezig(self) -> bool:
        """Whether this voice is in the meeting now, in whatever way."""
        return self.weg_op is None and self.manier not in (Manier.AFGEMELD, Manier.AFWEZIG)


class StapStatus(OverlegDing):
    """How one step of the leidraad stands in one meeting."""

    soort: ClassVar[str] = "stapstatus"
    meervoud: ClassVar[str] = "stapstatussen"
    naam_enkel: ClassVar[str] = "stap"

    stap: Tekst = kortveld("Stap", Zicht.STRUCTUUR)
    uitkomst: StapUitkomst = keuzeveld("Uitkomst", StapUitkomst.OPEN, Zicht.STRUCTUUR)
    reden: Tekst = kortveld("Reden", Zicht.WERK)
    poort_reden: Tekst = kortveld("Waarom toch verder", Zicht.WERK)
    begonnen_op: Moment | None = veld("Begonnen op", Zicht.STRUCTUUR)
    klaar_op: Moment | None = veld("Klaar op", Zicht.STRUCTUUR)
    erbij: tuple[str, ...] = verwijzingen("Betrokkenen erbij in deze stap", "betrokkene")
    seconden: int = veld("Gebruikte tijd in seconden", Zicht.STRUCTUUR, default=0, ge=0)


class NuCheck(Antwoord):
    """The question 'is somebody in danger now?', and the three ticks."""

    soort: ClassVar[str] = "nucheck"
    meervoud: ClassVar[str] = "nuchecks"
    naam_enkel: ClassVar[str] = "NU-check"
    woorden: ClassVar[tuple[str, ...]] = ("wie", "actie")

    aanleiding: NuAanleiding = keuzeveld("Waarom gevraagd", NuAanleiding.OPENEN, Zicht.STRUCTUUR)
    in_gevaar: JaNee | None = keuzeveld("Is er nu iemand in gevaar")
    wie: Tekst = kortveld("Wie is in gevaar")
    actie: Tekst = tekstveld("Wat doen we meteen")
    mensen: JaNee | None = keuzeveld("Zijn de mensen veilig")
    wijzelf: JaNee | None = keuzeveld("Zijn wij zelf veilig")
    sporen: JaNee | None = keuzeveld("Zijn de sporen veilig")


class Akkoord(Antwoord):
    """What one voice said when agreement was asked; with the text, not consent of the family."""

    soort: ClassVar[str] = "akkoord"
    meervoud: ClassVar[str] = "akkoorden"
    naam_enkel: ClassVar[str] = "akkoord"
    woorden: ClassVar[tuple[str, ...]] = ("aantekening",)

    deelnemer_id: str = verwijzing("Deelnemer", "deelnemer", nodig=True)
    moment: AkkoordMoment = keuzeveld("Wanneer gevraagd", AkkoordMoment.SLOT, Zicht.STRUCTUUR)
    uitkomst: AkkoordUitkomst = keuzeveld("Uitkomst", AkkoordUitkomst.AKKOORD, Zicht.WERK)
    aantekening: Tekst = tekstveld("Aantekening", Zicht.WERK)


class Bericht(Regel):
    """News that came in during the meeting."""

    soort: ClassVar[str] = "bericht"
    meervoud: ClassVar[str] = "berichten"
    naam_enkel: ClassVar[str] = "nieuw bericht"

    bron: Tekst = kortveld("Van wie")
    tekst: Tekst = tekstveld("Wat is het bericht")


class Parkeerpunt(Regel):
    """Something set aside: a side track, or a bottleneck for the bestuurlijke groep."""

    soort: ClassVar[str] = "parkeerpunt"
    meervoud: ClassVar[str] = "parkeerpunten"
    naam_enkel: ClassVar[str] = "geparkeerd punt"

    aard: ParkeerSoort = keuzeveld("Soort", ParkeerSoort.ZIJPAD, Zicht.STRUCTUUR)
    tekst: Tekst = tekstveld("Wat")
    naar: Tekst = kortveld("Waarheen")


class Notitie(Regel):
    """A private note of the chair."""

    soort: ClassVar[str] = "notitie"
    meervoud: ClassVar[str] = "notities"
    naam_enkel: ClassVar[str] = "notitie"

    tekst: Tekst = tekstveld("Notitie", Zicht.INTERN)


class Les(OverlegDing):
    """One lesson about the work, without people."""

    soort: ClassVar[str] = "les"
    meervoud: ClassVar[str] = "lessen"
    naam_enkel: ClassVar[str] = "les"

    tekst: Tekst = tekstveld("Les")


class Klad(CasusDing):
    """Half-typed text of one field, so that a stop loses nothing."""

    soort: ClassVar[str] = "klad"
    meervoud: ClassVar[str] = "kladden"
    naam_enkel: ClassVar[str] = "klad"

    overleg_id: str | None = verwijzing("Overleg", "overleg")
    stem_id: str | None = verwijzing("Wie typt", "deelnemer")
    plek: Tekst = kortveld("Veld", Zicht.INTERN)
    tekst: Tekst = tekstveld("Tekst", Zicht.INTERN)
