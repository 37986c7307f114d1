"""What can go wrong with the store, each with its own three Dutch sentences.

A sentence names places, kinds and fields; never what was written in them.
"""

from __future__ import annotations

from typing import ClassVar, Self

from overleg.dossier import Ding
from overleg.fouten import Fout
from overleg.tekst import sanitize_line

NIETS_VERANDERD = "Er is niets veranderd."


def show_woord(woord: str) -> str:
    """Give what somebody typed to find a case as it may stand in a sentence."""
    return f"“{sanitize_line(woord)}”"


class StoreFout(Fout):
    """An error of the store; each sub-class has fixed sentences with open places."""

    zinnen: ClassVar[tuple[str, str, str]]

    @classmethod
    def meld(cls, **plaatsen: str) -> Self:
        """Make the error, with the open places in its sentences filled in."""
        return cls(*(zin.format_map(plaatsen) for zin in cls.zinnen))


class Conflict(StoreFout):
    """Somebody else saved the same thing in between; nothing was written."""

    def __init__(self, eigen: Ding, opgeslagen: Ding) -> None:
        """Keep both values.

        Args:
            eigen: what could not be saved.
            opgeslagen: what is in the store now.
        """
        super().__init__(
            f"Iemand anders heeft intussen hetzelfde gewijzigd ({eigen.naam_enkel}).",
            "Er is niets overschreven: de andere tekst staat in de kast, de uwe op het scherm.",
            "Leg de twee naast elkaar en kies welke blijft.",
        )
        self.eigen = eigen
        self.opgeslagen = opgeslagen

    def __reduce__(self) -> tuple[type[Conflict], tuple[Ding, Ding]]:
        """Copy and pickle by the two values."""
        return Conflict, (self.eigen, self.opgeslagen)


class Verdwenen(StoreFout):
    """A change to something that is not in the store any more."""

    zinnen = (
        "Wat u wijzigt, staat niet meer in de kast ({soort}).",
        NIETS_VERANDERD,
        "Ga terug naar de lijst met casussen en kijk of deze casus er nog is.",
    )


class VerwijstNergens(StoreFout):
    """A reference to something that does not exist, or is of another kind or case."""

    zinnen = (
        "Bij {soort} wijst het veld “{veld}” naar iets wat er in deze casus niet is.",
        NIETS_VERANDERD,
        "Kies bij dit veld opnieuw, of haal de verwijzing weg.",
    )


class VerkeerdeSoort(StoreFout):
    """An id that already belongs to another kind or to another case."""

    zinnen = (
        "Het kenmerk van {soort} is al gebruikt voor iets anders.",
        NIETS_VERANDERD,
        "Geef het een nieuw kenmerk en probeer het opnieuw.",
    )


class NummerBestaat(StoreFout):
    """A case with this number exists already, perhaps among what was taken away."""

    zinnen = (
        "Er is al een casus met nummer {nummer}.",
        NIETS_VERANDERD,
        "Geef deze casus een ander nummer.",
    )


class BuitenBereik(StoreFout):
    """A number or moment that the store cannot hold."""

    zinnen = (
        "Bij {soort} past de waarde van het veld “{veld}” niet in de kast: te groot of te ver weg.",
        NIETS_VERANDERD,
        "Vul een gewone waarde in.",
    )


class GeenCasus(StoreFout):
    """No case of that number or name."""

    zinnen = (
        "Er is geen casus die {woord} heet.",
        NIETS_VERANDERD,
        "Kijk met “overleg casus lijst” welke casussen er zijn.",
    )


class MeerCasussen(StoreFout):
    """A name that fits more than one case."""

    zinnen = (
        "Er is meer dan één casus die {woord} heet: {nummers}.",
        NIETS_VERANDERD,
        "Gebruik het nummer van de casus die u bedoelt.",
    )


class SchijfVol(StoreFout):
    """The disk is full or does not take what is written."""

    zinnen = (
        "De schijf is vol of neemt niets meer aan, dus dit is nog niet opgeslagen.",
        "Alles wat eerder opgeslagen was, staat veilig in de kast.",
        "Laat dit scherm open, maak ruimte op de schijf en sla opnieuw op.",
    )


class KastBezet(StoreFout):
    """Another process holds the store for too long."""

    zinnen = (
        "De kast is bezet: een ander venster of programma is er nog mee bezig.",
        "Wat al opgeslagen was, is er nog; deze wijziging nog niet.",
        "Wacht even en probeer het opnieuw, of sluit het andere venster.",
    )


class AlleenLezen(StoreFout):
    """The store lies where nothing can be written."""

    zinnen = (
        "In de map {pad} kan niet geschreven worden.",
        NIETS_VERANDERD,
        "Zet de schijf open voor schrijven, of vraag uw beheerder om schrijfrechten.",
    )


class KijktAlleen(StoreFout):
    """A write through a store that was opened to read."""

    zinnen = (
        "Dit venster kijkt alleen mee en kan niets opslaan.",
        NIETS_VERANDERD,
        "Werk verder in het venster van de voorzitter.",
    )


class NietSchoon(StoreFout):
    """A case was wiped from the store, but old bytes of it may still lie in the file."""

    zinnen = (
        "De casus is gewist, maar op de schijf kunnen nog versleutelde resten staan.",
        "De andere casussen zijn niet veranderd.",
        "Sluit andere vensters van overleg, maak ruimte en geef “overleg kast opschonen”.",
    )


class Netwerkpad(StoreFout):
    """The store lies on a network drive."""

    zinnen = (
        "De map {pad} staat op een netwerkschijf, en daar is de kast niet veilig.",
        NIETS_VERANDERD,
        "Kies met OVERLEG_MAP een map op deze computer zelf.",
    )


class SchijfOngeschikt(StoreFout):
    """The disk cannot do what several processes beside each other need."""

    zinnen = (
        "De schijf met de map {pad} is niet geschikt voor de kast.",
        NIETS_VERANDERD,
        "Kies met OVERLEG_MAP een map op een gewone schijf van deze computer.",
    )


class OnverwachteFout(StoreFout):
    """SQLite refused for a reason that has no sentence of its own."""

    zinnen = (
        "De kast kan dit niet uitvoeren (melding {code}).",
        "Wat al opgeslagen was, is er nog.",
        "Sluit overleg, open het opnieuw en laat de kast nakijken met “overleg kast controleer”.",
    )
