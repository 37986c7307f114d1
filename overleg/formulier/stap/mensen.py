"""The people themselves: last seen, spoken to alone, own words, wish, who is with them."""

from __future__ import annotations

from overleg.dossier import Contact, EigenVerklaring, EigenWoord, Plek, Relatie
from overleg.formulier.onderdeel import Invulling, Onderdeel, Veld
from overleg.formulier.rijen import DELEN, lijst, per_betrokkene, van_nu
from overleg.formulier.stap.openen import betrokkenen
from overleg.keuzes import ContactSoort, EigenWoordSoort

VRAGEN = {
    EigenWoordSoort.WOORD: "Wat zei deze persoon zelf, letterlijk?",
    EigenWoordSoort.WENS: "Wat wil deze persoon zelf?",
    EigenWoordSoort.HIELP: "Wat hielp eerder?",
    EigenWoordSoort.VERTELD: "Aan wie is het al verteld?",
    EigenWoordSoort.BIJ: "Wie is er nu bij deze persoon?",
}


def list_onderdelen(invulling: Invulling) -> tuple[Onderdeel, ...]:
    """List what is asked about each person concerned."""
    return (
        contacten(invulling, ContactSoort.GEZIEN, "Wanneer is deze persoon het laatst gezien?"),
        contacten(
            invulling,
            ContactSoort.ALLEEN,
            "Wanneer is deze persoon alleen gesproken, zonder anderen erbij?",
        ),
        *(woorden(invulling, aard, vraag) for aard, vraag in VRAGEN.items()),
        betrokkenen(invulling),
        Onderdeel(
            id="relaties",
            titel="Hoe horen de mensen bij elkaar?",
            soort=Relatie,
            velden=(
                Veld("van_id", nodig=True),
                Veld("aard", "Is wat van die ander? (kind van, partner van, ...)", nodig=True),
                Veld("naar_id", nodig=True),
            ),
            meer=(Veld("toelichting"),),
            rijen=lijst(invulling, invulling.zicht.van(Relatie)),
            nieuw={},
        ),
        Onderdeel(
            id="plekken",
            titel="Waar of bij wie is iemand te vinden of veilig?",
            uitleg="Wat u hier typt is geheim, tot u zegt dat het niet geheim is.",
            soort=Plek,
            velden=(
                Veld("betrokkene_id", nodig=True),
                Veld("aard"),
                Veld("tekst", nodig=True),
                Veld("eigenaar_id"),
            ),
            meer=(Veld("geheime_plek"), Veld("vrij_voor_kaart"), Veld("vrij_voor")),
            rijen=lijst(invulling, invulling.zicht.van(Plek)),
            nieuw={},
        ),
        Onderdeel(
            id="verklaringen",
            titel="Wil iemand zelf iets toevoegen?",
            soort=EigenVerklaring,
            velden=(Veld("betrokkene_id", nodig=True), Veld("tekst", nodig=True), Veld("datum")),
            meer=DELEN,
            rijen=lijst(invulling, van_nu(invulling, EigenVerklaring)),
            nieuw={},
        ),
    )


def contacten(invulling: Invulling, aard: ContactSoort, titel: str) -> Onderdeel:
    """When each person was seen, or spoken to alone."""
    return Onderdeel(
        id=f"contact_{aard}",
        titel=titel,
        soort=Contact,
        velden=(Veld("datum", titel), Veld("door", "Door wie?")),
        meer=DELEN,
        rijen=per_betrokkene(
            invulling,
            (een for een in van_nu(invulling, Contact) if een.aard is aard),
            lambda _: {"aard": aard},
            beoordeeld=False,
        ),
    )


def woorden(invulling: Invulling, aard: EigenWoordSoort, titel: str) -> Onderdeel:
    """What each person says, wants, was helped by, told, or who is with them."""
    velden = [Veld("tekst", titel)]
    if aard in (EigenWoordSoort.WOORD, EigenWoordSoort.VERTELD):
        velden += [Veld("aan_wie", "Aan wie?"), Veld("datum", "Wanneer?")]
    return Onderdeel(
        id=f"woord_{aard}",
        titel=titel,
        soort=EigenWoord,
        velden=tuple(velden),
        meer=DELEN,
        rijen=per_betrokkene(
            invulling,
            (een for een in van_nu(invulling, EigenWoord) if een.aard is aard),
            lambda _: {"aard": aard},
            beoordeeld=False,
        ),
    )
