"""What can be wrong with the two files of the store, each with its own three Dutch sentences."""

from __future__ import annotations

from overleg.store.fouten import NIETS_VERANDERD, StoreFout

TERUGZETTEN = "Zet een reservekopie terug met “overleg kast herstel”, of vraag uw beheerder."


class GeenKast(StoreFout):
    """There is no store here yet."""

    zinnen = (
        "In de map {pad} is nog geen kast.",
        NIETS_VERANDERD,
        "Maak een kast met “overleg kast nieuw”, of wijs met OVERLEG_MAP een andere map aan.",
    )


class KastOntbreekt(StoreFout):
    """The key file is there but the store is not."""

    zinnen = (
        "De sleutel is er, maar het bestand {pad} ontbreekt.",
        "Er is niets veranderd en er is geen nieuwe, lege kast gemaakt.",
        f"Zet het bestand terug op zijn plek. Lukt dat niet? {TERUGZETTEN}",
    )


class KastLeeg(StoreFout):
    """The file of the store holds nothing at all."""

    zinnen = (
        "Het bestand {pad} is helemaal leeg: de inhoud van de kast is weg.",
        "Er is niets veranderd en er is geen nieuwe kast gemaakt.",
        TERUGZETTEN,
    )


class KastBeschadigd(StoreFout):
    """The store cannot be read."""

    zinnen = (
        "De kast is beschadigd: {deel} is niet te lezen.",
        "Er is niets overschreven; uw wachtwoord is goed.",
        f"Maak eerst een kopie van de hele map. {TERUGZETTEN}",
    )


class KastNieuwer(StoreFout):
    """The store was written by a newer version of the program."""

    zinnen = (
        "Deze kast is van een nieuwere versie van overleg: vorm {kast}, en hier past vorm {zelf}.",
        NIETS_VERANDERD,
        "Installeer de nieuwste versie van overleg en open de kast daarmee.",
    )


class KastOuder(StoreFout):
    """An older store was opened to read only, so it could not be brought up to date."""

    zinnen = (
        "Deze kast is van een oudere versie van overleg en moet eerst bijgewerkt worden.",
        NIETS_VERANDERD,
        "Open de kast één keer gewoon met “overleg”; daarna werkt dit venster ook.",
    )


class KastProef(StoreFout):
    """The store was made by a version that was tried out and never released."""

    zinnen = (
        "Deze kast is gemaakt met een proefversie van overleg en past niet op deze versie.",
        NIETS_VERANDERD,
        "Bewaar de casussen met de versie van toen (“overleg casus exporteer”), maak een nieuwe"
        " kast en lees ze daar in met “overleg casus importeer”.",
    )


class KastBestaat(StoreFout):
    """Where a new store should come, one stands already."""

    zinnen = (
        "Hier staat al een kast of een sleutel: {pad}.",
        "Die is niet aangeraakt.",
        "Kies een andere map, of zet de oude bestanden eerst zelf opzij.",
    )


class SleutelOntbreekt(StoreFout):
    """The store is there but the key file is not."""

    zinnen = (
        "De kast is er, maar het sleutelbestand {pad} ontbreekt, en zonder gaat zij niet open.",
        NIETS_VERANDERD,
        f"Zet het sleutelbestand terug op zijn plek. Lukt dat niet? {TERUGZETTEN}",
    )


class SleutelBeschadigd(StoreFout):
    """The key file cannot be read as a key file."""

    zinnen = (
        "Het sleutelbestand {pad} is beschadigd. Met uw wachtwoord is niets mis.",
        NIETS_VERANDERD,
        "Zet het sleutelbestand uit een reservekopie van deze kast terug.",
    )


class SleutelNieuwer(StoreFout):
    """The key file was written by a newer version of the program."""

    zinnen = (
        "Het sleutelbestand {pad} is van een nieuwere versie van overleg.",
        NIETS_VERANDERD,
        "Installeer de nieuwste versie van overleg en open de kast daarmee.",
    )


class SleutelPastNiet(StoreFout):
    """Key file and store belong to different stores."""

    zinnen = (
        "De sleutel en de kast in {pad} horen niet bij elkaar, of het begin van de kast is kapot.",
        NIETS_VERANDERD,
        "Zet het sleutelbestand en de kast terug die samen gemaakt zijn.",
    )


class VerkeerdWachtwoord(StoreFout):
    """The passphrase does not open the key file."""

    zinnen = (
        "Dit wachtwoord is niet juist.",
        NIETS_VERANDERD,
        "Probeer het opnieuw en let op hoofdletters, of gebruik uw herstelcode.",
    )


class LeegWachtwoord(StoreFout):
    """A passphrase without any sign in it."""

    zinnen = (
        "Het wachtwoord is leeg.",
        NIETS_VERANDERD,
        "Kies een wachtwoord; een zin van vier of meer woorden is sterk en goed te onthouden.",
    )


class VerkeerdeHerstelcode(StoreFout):
    """A well-formed recovery code of another store, or one that was replaced."""

    zinnen = (
        "Deze herstelcode hoort niet bij deze kast.",
        NIETS_VERANDERD,
        "Zoek de code die bij deze kast gegeven is; een nieuwe code maakt de oude ongeldig.",
    )


class HerstelcodeTikfout(StoreFout):
    """What was typed cannot be a recovery code."""

    zinnen = (
        "In de herstelcode zit een tikfout.",
        NIETS_VERANDERD,
        "Typ de acht groepjes van vier opnieuw over; hoofdletters en spaties maken niet uit.",
    )


class KopieMislukt(StoreFout):
    """A copy that was written cannot be relied on, so it was taken away again."""

    zinnen = (
        "De kopie is niet goed: {deel}.",
        "De kast zelf is niet veranderd; de mislukte kopie is weggehaald.",
        "Probeer het opnieuw op een andere schijf.",
    )
