"""The lines of the plan; three steps ask for them, and in a short leidraad one step asks all."""

from __future__ import annotations

from overleg.dossier import (
    Afspraak,
    Behoefte,
    Betrokkene,
    Hulproute,
    Maatregel,
    Oorzaak,
    Vervolgstap,
    Voorwaarde,
    WatAls,
)
from overleg.formulier.eerder import (
    in_volgorde,
    list_eerder,
    tell_bij,
    tell_stand,
    tell_te_laat,
    tell_uit,
)
from overleg.formulier.onderdeel import Invulling, Onderdeel, Veld
from overleg.formulier.rijen import DELEN, lijst, van_nu
from overleg.keuzes import JaNee, OorzaakUitkomst
from overleg.nederlands import format_opsomming
from overleg.verloop import (
    geldend,
    is_van_kracht,
    laatste_maatregelen,
    open_vervolgstappen,
)

NOG_STEEDS = (
    "Wat er al staat, geldt uit een eerder overleg. Voorbij of langer? Verander dan die regel:"
    " het eerdere overleg blijft zoals het was."
)
VOORBEELDEN = "Bijvoorbeeld huisverbod, contactverbod, AWARE of AOL."


def behoeften(invulling: Invulling) -> Onderdeel:
    """What the people themselves need."""
    return Onderdeel(
        id="behoeften",
        titel="Wat hebben de mensen zelf nodig?",
        uitleg=_tell_behoeften(invulling),
        soort=Behoefte,
        velden=(
            Veld("betrokkene_id", "Wie?", nodig=True),
            Veld("tekst", "Wat heeft deze persoon nodig?", nodig=True),
        ),
        meer=(Veld("gezegd_door"), *DELEN),
        rijen=lijst(invulling, van_nu(invulling, Behoefte)),
        nieuw={},
    )


def voorwaarden(invulling: Invulling) -> Onderdeel:
    """The minimum that must be true."""
    return Onderdeel(
        id="voorwaarden",
        titel="Wat moet minimaal geregeld zijn?",
        soort=Voorwaarde,
        velden=(
            Veld("voor", "Voor wie?", nodig=True),
            Veld("tekst", "Wat moet minimaal geregeld zijn?", nodig=True),
            Veld("zien_aan", "Waaraan zien we dat?"),
        ),
        meer=(Veld("gesteld_door"), Veld("termijn"), *DELEN),
        rijen=lijst(
            invulling,
            geldend(invulling.zicht, Voorwaarde, invulling.overleg.id),
            bij=lambda een: tell_bij(invulling, een),
        ),
        nieuw={},
    )


def hulproutes(invulling: Invulling) -> Onderdeel:
    """Which help fits, and why."""
    return Onderdeel(
        id="hulproutes",
        titel="Welke hulp past, en waarom deze?",
        uitleg=_tell_hulproutes(invulling),
        soort=Hulproute,
        velden=(
            Veld("naam", "Welke hulp?", nodig=True),
            Veld("voor", "Voor wie?"),
            Veld("past", "Past dit?"),
            Veld("waarom", "Waarom past dit wel of niet?"),
        ),
        meer=(
            Veld("biedt"),
            Veld("kenmerken"),
            Veld("gekozen"),
            Veld("gekozen_door"),
            *DELEN,
        ),
        rijen=lijst(invulling, van_nu(invulling, Hulproute)),
        nieuw={},
    )


def afspraken(invulling: Invulling) -> Onderdeel:
    """What the family does differently."""
    return Onderdeel(
        id="afspraken",
        titel="Wat doet het gezin zelf?",
        soort=Afspraak,
        velden=(
            Veld("tekst", "Wat doet het gezin zelf?", nodig=True),
            Veld("voorwaarde_id", "Bij welke voorwaarde?"),
            Veld("wie", "Wie doet dit?"),
            Veld("toezicht_door", "Wie let hierop?"),
            Veld("tot", "Tot wanneer?"),
        ),
        meer=(Veld("fase"), Veld("zien_aan"), *DELEN),
        rijen=lijst(
            invulling,
            geldend(invulling.zicht, Afspraak, invulling.overleg.id),
            bij=lambda een: tell_bij(invulling, een),
        ),
        nieuw={},
    )


def vervolgstappen(invulling: Invulling) -> Onderdeel:
    """Our own actions."""
    nu = van_nu(invulling, Vervolgstap)
    eerder = open_vervolgstappen(invulling.zicht, invulling.overleg.id)
    return Onderdeel(
        id="vervolgstappen",
        titel="Wat gebeurt er, wie doet het, en wanneer?",
        soort=Vervolgstap,
        velden=(
            Veld("wat", "Wat gebeurt er?", nodig=True),
            Veld("organisatie_id", "Welke organisatie? (leeg bij een betrokkene)"),
            Veld("eigenaar", "Wie?"),
            Veld("uiterlijk", "Uiterlijk wanneer?"),
            Veld("kan_dat", "Zegt de eigenaar ‘kan ik’?"),
        ),
        meer=(
            Veld("betrokkene_id"),
            Veld("waarom"),
            Veld("klaar_als"),
            Veld("vervanger"),
            Veld("doel"),
            Veld("fase"),
            Veld("na_id"),
            Veld("na_tekst"),
            Veld("voorwaarden"),
            *DELEN,
        ),
        rijen=lijst(
            invulling,
            (*(stap for stap in eerder if stap not in nu), *nu),
            bij=lambda stap: tell_stand(invulling, stap),
            let_op=lambda stap: tell_te_laat(invulling, stap),
        ),
        nieuw={},
    )


def maatregelen(invulling: Invulling) -> Onderdeel:
    """Measures that hold, such as a huisverbod, also those of earlier meetings."""
    laatste = laatste_maatregelen(invulling.zicht, invulling.overleg.id)
    eerder = [een for een in laatste if een.overleg_id != invulling.overleg.id]
    geldend_nog = [een for een in eerder if is_van_kracht(een, invulling.nu)]
    nu = van_nu(invulling, Maatregel)
    return Onderdeel(
        id="maatregelen",
        titel="Welke maatregelen gelden?",
        uitleg=" ".join(
            (*([NOG_STEEDS] if geldend_nog else []), VOORBEELDEN),
        ),
        soort=Maatregel,
        velden=(
            Veld("naam", "Welke maatregel?", nodig=True),
            Veld("betrokkene_id", "Voor wie?"),
            Veld("geldt", "Geldt die nu?"),
            Veld("tot", "Tot wanneer?"),
        ),
        meer=(Veld("toelichting"), *DELEN),
        rijen=lijst(
            invulling,
            in_volgorde(invulling, (*geldend_nog, *nu)),
            bij=lambda een: tell_bij(invulling, een),
        ),
        nieuw={},
    )


def _tell_behoeften(invulling: Invulling) -> str:
    """Tell in a few words what earlier meetings wrote down for each person."""
    regels = [
        f"{mens.naam}: {een.tekst}".removesuffix(".")
        for een in list_eerder(invulling, Behoefte)
        if een.tekst.strip()
        and (mens := invulling.zicht.vind(Betrokkene, een.betrokkene_id)) is not None
    ]
    return f"Eerder gezegd: {'; '.join(regels)}." if regels else ""


def _tell_hulproutes(invulling: Invulling) -> str:
    """Tell which ways of help earlier meetings weighed; the table lays them side by side."""
    regels = [
        f"{een.naam} ({', '.join(deel for deel in _over(invulling, een) if deel)})"
        for een in list_eerder(invulling, Hulproute)
        if een.naam.strip()
    ]
    return f"Eerder besproken: {'; '.join(regels)}." if regels else ""


def _over(invulling: Invulling, route: Hulproute) -> tuple[str, ...]:
    mensen = (invulling.zicht.vind(Betrokkene, een) for een in route.voor)
    voor = format_opsomming(een.naam for een in mensen if een is not None)
    door = f" door {route.gekozen_door}" if route.gekozen_door else ""
    past = {JaNee.JA: "past", JaNee.NEE: "past niet", JaNee.ONBEKEND: "onbekend of dit past"}
    keus = f"gekozen{door}" if route.gekozen else past[route.past] if route.past else ""
    return (f"voor {voor}" if voor else "", keus, tell_uit(invulling, route))


def wat_als(invulling: Invulling) -> Onderdeel:
    """What we do when it goes wrong."""
    return Onderdeel(
        id="wat_als",
        titel="Iemand houdt zich er niet aan: wat doen we, en wie beslist?",
        soort=WatAls,
        velden=(
            Veld("signaal", "Wat zien we als het misgaat?", nodig=True),
            Veld("doet", "Wie doet dan wat?", nodig=True),
            Veld("beslist", "Wie beslist?"),
            Veld("uiterlijk", "Uiterlijk wanneer?"),
            Veld("voorwaarde_id", "Bij welke voorwaarde?"),
        ),
        meer=DELEN,
        rijen=lijst(
            invulling,
            geldend(invulling.zicht, WatAls, invulling.overleg.id),
            bij=lambda een: tell_bij(invulling, een),
        ),
        nieuw={},
    )


def oorzaken(invulling: Invulling) -> Onderdeel:
    """Why it might go wrong; one voice writes, or the table decides what to do with each."""
    alle = van_nu(invulling, Oorzaak)
    if invulling.stem_id is not None:
        alle = tuple(oorzaak for oorzaak in alle if oorzaak.stem_id == invulling.stem_id)
    return Onderdeel(
        id="oorzaken",
        titel="Stel: over drie weken ging het toch mis. Waardoor?",
        uitleg=_tell_open(invulling, alle),
        soort=Oorzaak,
        velden=(Veld("tekst", "Waardoor?", nodig=True),)
        if invulling.stem_id
        else (
            Veld("tekst", "Waardoor?", nodig=True),
            Veld("uitkomst", "Wat doen we ermee?"),
            Veld("reden", "Waarom?"),
        ),
        meer=(Veld("watals_id"), *DELEN),
        rijen=lijst(invulling, alle),
        nieuw={"stem_id": invulling.stem_id},
    )


def _tell_open(invulling: Invulling, oorzaken: tuple[Oorzaak, ...]) -> str:
    """Say of how many causes it is not known yet what the table does with them."""
    aantal = sum(een.uitkomst is OorzaakUitkomst.OPEN for een in oorzaken)
    if invulling.stem_id is not None or not aantal:
        return ""
    return (
        f"Nog open: {aantal} van {len(oorzaken)}."
        " Kies per oorzaak: plan aangepast, wat-als of aanvaard."
    )
