"""Opening: the question of today, who is here, akkoord, and is somebody in danger now."""

from __future__ import annotations

from overleg.dossier import (
    Akkoord,
    Betrokkene,
    Deelnemer,
    NuCheck,
    Oordeel,
    Overleg,
)
from overleg.formulier.onderdeel import Invulling, Onderdeel, Veld
from overleg.formulier.rijen import een, lijst, per_betrokkene, per_deelnemer, van_nu
from overleg.keuzes import AkkoordMoment, NuAanleiding


def list_onderdelen(invulling: Invulling) -> tuple[Onderdeel, ...]:
    """List what the opening records, in the order in which the chair asks it."""
    return (
        nucheck(invulling, NuAanleiding.OPENEN),
        Onderdeel(
            id="vraag",
            titel="De vraag van vandaag",
            soort=Overleg,
            velden=(
                Veld("vraag", "Wat is de vraag van vandaag, in één zin?", nodig=True),
                Veld("plaats", "Waar zijn we?"),
                Veld("voorzitter", "Wie is voorzitter?"),
                Veld("verslaglegger", "Wie schrijft het verslag?"),
            ),
            rijen=een(invulling.zicht.vind(Overleg, invulling.overleg.id), "Dit overleg"),
            vast=True,
        ),
        deelnemers(invulling),
        betrokkenen(invulling),
        akkoord(
            invulling,
            AkkoordMoment.OPENEN,
            "Spelregels: wie is het hier niet mee eens?",
            "Lees de spelregels voor. Typ daarna wie het er niet mee eens is.",
        ),
        Onderdeel(
            id="geinformeerd",
            titel="Weten de betrokkenen van dit overleg?",
            soort=Overleg,
            velden=(
                Veld("geinformeerd", "Weten de betrokkenen van dit overleg?"),
                Veld("geinformeerd_want", "Waarom wel of niet?"),
            ),
            rijen=een(invulling.zicht.vind(Overleg, invulling.overleg.id), "Dit overleg"),
            vast=True,
        ),
        Onderdeel(
            id="voorlopig",
            titel="Voorlopig: wie is nu veilig?",
            uitleg="v is veilig, o is onveilig, ? is weten we niet.",
            soort=Oordeel,
            velden=(Veld("uitkomst", "Veilig, onveilig, of weten we het niet?"),),
            meer=(Veld("reden"),),
            rijen=per_betrokkene(
                invulling,
                (oordeel for oordeel in van_nu(invulling, Oordeel) if oordeel.voorlopig),
                lambda _: {"voorlopig": True},
            ),
            vast=True,
        ),
    )


def nucheck(invulling: Invulling, aanleiding: NuAanleiding) -> Onderdeel:
    """The question 'is somebody in danger now?' with its three ticks."""
    checks = [c for c in van_nu(invulling, NuCheck) if c.aanleiding is aanleiding]
    return Onderdeel(
        id="nucheck",
        titel="Is er nu iemand in gevaar?",
        uitleg="Is er gevaar? Dan eerst bellen.",
        soort=NuCheck,
        velden=(
            Veld("in_gevaar", "Is er nu iemand in gevaar?", nodig=True),
            Veld("mensen", "Zijn de mensen veilig?"),
            Veld("wijzelf", "Zijn wij zelf veilig?"),
            Veld("sporen", "Zijn de sporen veilig?"),
        ),
        meer=(
            Veld("wie", "Wie is in gevaar?"),
            Veld("actie", "Wat doen we meteen?"),
            Veld("delen"),
        ),
        rijen=een(checks[-1] if checks else None, "Nu", aanleiding=aanleiding),
        vast=True,
    )


def deelnemers(invulling: Invulling) -> Onderdeel:
    """Who is here for whom, and in which way."""
    return Onderdeel(
        id="deelnemers",
        titel="Wie is hier namens wie?",
        uitleg="Een organisatie mag twee stemmen hebben, zoals Politie-wijk en Politie-zeden.",
        soort=Deelnemer,
        velden=(
            Veld("organisatie_id", "Welke organisatie?", nodig=True),
            Veld("naam", "Wie zit er namens deze organisatie?"),
            Veld("manier", "In de zaal, via video, aan de telefoon of afgemeld?"),
        ),
        meer=(
            Veld("aanduiding", "Hoe heet deze stem?"),
            Veld("beroep"),
            Veld("functie"),
            Veld("mag_toezeggen", "Kan deze persoon hier iets toezeggen?"),
            Veld("informatie_gestuurd"),
            Veld("grondslag"),
            Veld("vastleggen"),
            Veld("teken"),
        ),
        rijen=lijst(invulling, van_nu(invulling, Deelnemer)),
        nieuw={},
    )


def betrokkenen(invulling: Invulling) -> Onderdeel:
    """The people the case is about."""
    return Onderdeel(
        id="betrokkenen",
        titel="Over wie gaat het?",
        uitleg="Noem eerst de kinderen. Noem ook wie afhankelijk is, van elke leeftijd.",
        soort=Betrokkene,
        velden=(
            Veld("naam", "Hoe heet deze persoon?", nodig=True),
            Veld("rollen", "Wat is deze persoon: kind, ouder, slachtoffer, ...?"),
            Veld("leeftijd", "Hoe oud? (of: ongeboren, ?)"),
        ),
        meer=(
            Veld("afhankelijk"),
            Veld("huishouden"),
            Veld("taal"),
            Veld("tolk"),
            Veld("lezen"),
            Veld("zorg"),
            Veld("beschermd"),
        ),
        rijen=lijst(invulling, invulling.zicht.van(Betrokkene)),
        nieuw={},
    )


def akkoord(invulling: Invulling, moment: AkkoordMoment, titel: str, uitleg: str) -> Onderdeel:
    """What each voice says when agreement is asked."""
    return Onderdeel(
        id=f"akkoord_{moment}",
        titel=titel,
        uitleg=uitleg,
        soort=Akkoord,
        velden=(Veld("uitkomst", "Akkoord?"),),
        meer=(Veld("aantekening"), Veld("delen")),
        rijen=per_deelnemer(
            invulling,
            (een for een in van_nu(invulling, Akkoord) if een.moment is moment),
            "deelnemer_id",
            moment=moment,
        ),
        vast=True,
    )
