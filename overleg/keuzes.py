"""Every closed list of choices, each with the Dutch words a user reads.

The value is what the store and the open JSON format hold; the label is what screens and papers
show. This file imports nothing heavy, so the command line can offer choices without loading the
dossier.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Keuze(StrEnum):
    """A choice from a closed list: the stored word and the words a person reads."""

    label: str

    def __new__(cls, value: str, label: str = "") -> Self:
        """Make a member from its stored word and its Dutch label."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member


class Fase(Keuze):
    """The five phases of a casusoverleg."""

    OPENEN = "openen", "Openen"
    BEELD = "beeld", "Beeld"
    OORDEEL = "oordeel", "Oordeel"
    BESLUIT = "besluit", "Besluit"
    AFRONDEN = "afronden", "Afronden"


class StapSoort(Keuze):
    """What kind of step a leidraad may name; the code knows how to lead each kind."""

    OPENEN = "openen", "Openen"
    TERUGBLIK = "terugblik", "Vorige afspraken"
    OPSCHRIJVEN = "opschrijven", "Stil opschrijven"
    TONEN = "tonen", "Tegelijk tonen"
    MENSEN = "mensen", "De mensen zelf"
    BLINDE_VLEKKEN = "blinde_vlekken", "Blinde vlekken"
    VEILIGHEID = "veiligheid", "Is het NU veilig?"
    NODIG = "nodig", "Wat is nodig?"
    AFSPRAKEN = "afspraken", "Wat moet er NU gebeuren?"
    STRESSTEST = "stresstest", "En als het misgaat?"
    REGIE = "regie", "Wie heeft de regie?"
    ACUUTKAART = "acuutkaart", "Acuutkaart"
    AKKOORD = "akkoord", "Teruglezen en akkoord"
    LEREN = "leren", "Leren"


class StapUitkomst(Keuze):
    """How a step stands."""

    OPEN = "open", "open"
    GEDAAN = "gedaan", "gedaan"
    OVERGESLAGEN = "overgeslagen", "overgeslagen"
    NIET_AAN_TOEGEKOMEN = "niet_aan_toegekomen", "niet aan toegekomen"


class CasusStatus(Keuze):
    """Whether a case is being worked on."""

    OPEN = "open", "open"
    GESLOTEN = "gesloten", "gesloten"


class OverlegStatus(Keuze):
    """Where one meeting stands."""

    GEPLAND = "gepland", "gepland"
    BEZIG = "bezig", "bezig"
    PAUZE = "pauze", "pauze"
    AFGEROND = "afgerond", "afgerond"


class Rol(Keuze):
    """What somebody is in this case; one person can be several."""

    KIND = "kind", "kind"
    OUDER = "ouder", "ouder"
    VOLWASSENE = "volwassene", "volwassene"
    SLACHTOFFER = "slachtoffer", "slachtoffer"
    GEMELDE = "gemelde", "degene over wie gemeld is"
    GETUIGE = "getuige", "getuige"
    MELDER = "melder", "melder"
    STEUNFIGUUR = "steunfiguur", "steunfiguur"


class LeeftijdSoort(Keuze):
    """How to read the age of a person concerned."""

    JAREN = "jaren", "in jaren"
    ONGEBOREN = "ongeboren", "nog niet geboren"
    ONBEKEND = "onbekend", "niet bekend"


class Manier(Keuze):
    """How somebody takes part in the meeting."""

    ZAAL = "zaal", "in de zaal"
    VIDEO = "video", "via video"
    TELEFOON = "telefoon", "aan de telefoon"
    AFGEMELD = "afgemeld", "afgemeld"
    AFWEZIG = "afwezig", "niet gekomen"


class Functie(Keuze):
    """What a participant does at the table."""

    DEELNEMER = "deelnemer", "deelnemer"
    VOORZITTER = "voorzitter", "voorzitter"
    VERSLAGLEGGER = "verslaglegger", "verslaglegger"
    TOEHOORDER = "toehoorder", "toehoorder"


class Vastleggen(Keuze):
    """How somebody wants to stand in the minutes when there is an objection."""

    GEWOON = "gewoon", "gewoon"
    ALLEEN_FUNCTIE = "alleen_functie", "alleen de functie"
    EIGEN_WOORDEN = "eigen_woorden", "alleen eigen, gedicteerde woorden"
    LUISTERT = "luistert", "luistert alleen"
    NIETS = "niets", "niets"


class JaNee(Keuze):
    """Yes, no, or we do not know."""

    JA = "ja", "ja"
    NEE = "nee", "nee"
    ONBEKEND = "onbekend", "weten we niet"


class InbrengSoort(Keuze):
    """What kind of line an organisation puts on the table."""

    FEIT = "feit", "feit"
    WAARNEMING = "waarneming", "waarneming"
    OORDEEL = "oordeel", "oordeel"
    VAN_HOREN_ZEGGEN = "van_horen_zeggen", "van horen zeggen"
    WETEN_WIJ_NIET = "weten_wij_niet", "weten wij niet"
    KUNNEN_WIJ_NIET_ZIEN = "kunnen_wij_niet_zien", "kunnen wij niet zien"


class Delen(Keuze):
    """Who may read a line; chosen by the voice that owns it."""

    VERSLAG = "verslag", "mag in verslag"
    KAMER = "kamer", "blijft in deze kamer"
    NIET_MET = "niet_met", "niet delen met"
    NOTITIE = "notitie", "notitie van de voorzitter"


class GeenReden(Keuze):
    """Why a voice brings nothing: four different facts."""

    NAGEKEKEN = "nagekeken", "nagekeken, niets gevonden"
    NIET_NAGEKEKEN = "niet_nagekeken", "niet nagekeken"
    MAG_NIET = "mag_niet", "mag niet delen"
    NVT = "nvt", "niet van toepassing"


class Onderwerp(Keuze):
    """What is written in silence and shown at the same moment."""

    INBRENG = "inbreng", "inbreng"
    CIJFER = "cijfer", "cijfers"
    OORZAAK = "oorzaak", "oorzaken"


class KlaarManier(Keuze):
    """How a voice became ready."""

    HIER = "hier", "hier getypt"
    PAPIER = "papier", "op papier klaar"
    FORMULIER = "formulier", "vooraf ingevuld"


class Precisie(Keuze):
    """How exact a date of an event is known."""

    DAG = "dag", "op de dag"
    MAAND = "maand", "alleen de maand"
    JAAR = "jaar", "alleen het jaar"
    ONBEKEND = "onbekend", "niet bekend"


class Uitkomst(Keuze):
    """The verdict on one person."""

    VEILIG = "veilig", "veilig"
    ONVEILIG = "onveilig", "onveilig"
    ONBEKEND = "onbekend", "weten we niet"


class Duur(Keuze):
    """Since when it is unsafe."""

    NU = "nu", "nu"
    AL_LANGER = "al_langer", "al langer"
    ALLEBEI = "allebei", "allebei"


class NuAanleiding(Keuze):
    """Why the question 'is somebody in danger now?' was asked."""

    OPENEN = "openen", "bij het openen"
    ONVEILIG = "nu_onveilig", "tijdens het overleg"
    BERICHT = "bericht", "na een nieuw bericht"


class RegelUitkomst(Keuze):
    """What a later meeting says of a line of the plan that held when it began."""

    BLIJFT = "blijft", "blijft staan"
    VERANDERT = "verandert", "verandert"
    VERVALT = "vervalt", "vervalt"


class WatAlsVerloop(Keuze):
    """Whether what a wat-als is about happened, and whether it was followed."""

    NIET = "niet", "niet gebeurd"
    GEVOLGD = "gevolgd", "gebeurd, en we deden wat er stond"
    ANDERS = "anders", "gebeurd, maar we deden iets anders"
    ONBEKEND = "onbekend", "weten we niet"


class BlindeVlekUitkomst(Keuze):
    """What the table did with an empty spot."""

    OPEN = "open", "nog open"
    INGEVULD = "ingevuld", "ingevuld"
    VRAAG = "vraag", "vraag met eigenaar"
    ACTIE = "actie", "actie"
    AANVAARD = "aanvaard", "aanvaard"


class AfspraakFase(Keuze):
    """For which phase of safety an agreement or a step is meant."""

    DIRECT = "direct", "directe veiligheid"
    STABIEL = "stabiel", "stabiele veiligheid"
    HERSTEL = "herstel", "herstel"


class StapStand(Keuze):
    """How a vervolgstap stands; the last three are end states."""

    OPEN = "open", "open"
    LOOPT = "loopt", "loopt"
    GEDAAN = "gedaan", "gedaan"
    NIET_GEDAAN = "niet_gedaan", "niet gedaan"
    KON_NIET_MEER = "kon_niet_meer", "kon niet meer"


EINDSTANDEN = frozenset({StapStand.GEDAAN, StapStand.NIET_GEDAAN, StapStand.KON_NIET_MEER})


class Doel(Keuze):
    """What a vervolgstap serves."""

    ZORG = "zorg", "zorg"
    STRAF = "straf", "straf"
    BESTUUR = "bestuur", "bestuur"
    SPOREN = "sporen", "sporen"


class OorzaakUitkomst(Keuze):
    """What the table did with a cause from the stress test."""

    OPEN = "open", "nog open"
    PLAN = "plan", "plan aangepast"
    WAT_ALS = "wat_als", "wat-als gemaakt"
    AANVAARD = "aanvaard", "aanvaard"


class AkkoordMoment(Keuze):
    """When agreement was asked."""

    OPENEN = "openen", "bij het openen"
    VERTREK = "vertrek", "bij vertrek"
    SLOT = "slot", "aan het eind"


class AkkoordUitkomst(Keuze):
    """What somebody said when agreement was asked."""

    AKKOORD = "akkoord", "akkoord"
    AANTEKENING = "aantekening", "akkoord met aantekening"
    NIET = "niet", "niet akkoord"


class ParkeerSoort(Keuze):
    """Why something was set aside."""

    ZIJPAD = "zijpad", "zijpad"
    KNELPUNT = "knelpunt", "bestuurlijk knelpunt"


class PapierManier(Keuze):
    """How a paper reaches a person concerned."""

    MEEGEVEN = "meegeven", "meegeven"
    VOORLEZEN = "voorlezen", "voorlezen"
    NIET = "niet", "niet op papier"


class StukSoort(Keuze):
    """The kinds of paper."""

    VERSLAG = "verslag", "verslag"
    BESLUITENBLAD = "besluitenblad", "besluitenblad"
    VEILIGHEIDSPLAN = "veiligheidsplan", "veiligheidsplan"
    ACUUTKAART = "acuutkaart", "acuutkaart"
    ACTIELIJST = "actielijst", "actielijst"
    BETROKKENENBRIEF = "betrokkenenbrief", "brief voor een betrokkene"
    LEERBLAD = "leerblad", "leerblad"
    SCHRIJFKAART = "schrijfkaart", "schrijfkaart"
    KNELPUNTEN = "knelpunten", "knelpunten"


class LezerSoort(Keuze):
    """Kinds of reader; `zichtbaar_voor` decides per kind what is visible."""

    VOORZITTER = "voorzitter", "voorzitter"
    ZAAL = "zaal", "allen in de zaal"
    ZAAL_MET = "zaal_met_betrokkene", "de zaal, met een betrokkene erbij"
    STEM = "stem", "één deelnemer"
    DEELNEMERS = "deelnemers", "alle genodigden"
    INTERN = "intern", "alleen voorzitter"
    ORGANISATIE = "organisatie", "één organisatie"
    BETROKKENE = "betrokkene", "één betrokkene"
    CRISISDIENST = "crisisdienst", "crisisdienst"
    BESTUUR = "bestuur", "bestuurlijke groep"
    LEREN = "leren", "leren"


class Ernst(Keuze):
    """How heavy a signaal weighs."""

    HARD = "hard", "moet"
    LET_OP = "let_op", "let op"


class Zicht(Keuze):
    """How sensitive one field is; `zichtbaar_voor` turns this into yes or no per reader."""

    STRUCTUUR = "structuur", "nummers, verwijzingen en tijden zonder inhoud"
    INHOUD = "inhoud", "inhoud van een regel"
    WERK = "werk", "namen en keuzes van professionals"
    INTERN = "intern", "alleen voor de voorzitter"


class ContactSoort(Keuze):
    """What kind of contact somebody had with a person concerned."""

    GEZIEN = "gezien", "gezien"
    ALLEEN = "alleen", "alleen gesproken"


class EigenWoordSoort(Keuze):
    """What the people themselves say or said."""

    WOORD = "woord", "eigen woorden"
    WENS = "wens", "wat wil deze persoon"
    HIELP = "hielp", "wat hielp eerder"
    VERTELD = "verteld", "al verteld aan"
    BIJ = "bij", "wie is er nu bij"


class OpmerkingSoort(Keuze):
    """What the table says about its own view."""

    ONTBREEKT = "ontbreekt", "wie ontbreekt hier"
    VERKLARING = "verklaring", "andere verklaring"
    SCHADUW = "schaduw", "eigen belang van een organisatie"
    ONTHOUDEN = "onthouden", "wat de rest moet onthouden"


class PlekSoort(Keuze):
    """Places and persons that can be dangerous in the wrong hands."""

    VERBLIJF = "verblijf", "verblijfplaats"
    SCHOOL = "school", "school of opvang"
    HUISARTS = "huisarts", "huisarts"
    VEILIG_PERSOON = "veilig_persoon", "veilige persoon"
    ROUTE = "route", "vluchtroute"
    CODEWOORD = "codewoord", "codewoord"
    BEREIKEN = "bereiken", "veilig te bereiken"


class UitgifteWeg(Keuze):
    """By which way a paper left the room."""

    HAND = "hand", "in de hand gegeven"
    BEVEILIGD = "beveiligd", "beveiligde mail"
    SYSTEEM = "systeem", "in het eigen systeem gezet"
    POST = "post", "aangetekende post"
    VOORGELEZEN = "voorgelezen", "voorgelezen"
