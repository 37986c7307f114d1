"""The lines of the plan; three steps ask for them, and in a short leidraad one step asks all."""

from __future__ import annotations

from dataclasses import replace

from overleg.dossier import (
    Afspraak,
    Behoefte,
    Betrokkene,
    Hulproute,
    Maatregel,
    Oorzaak,
    Overleg,
    Vervolgstap,
    Voorwaarde,
    WatAls,
)
from overleg.formulier.onderdeel import Invulling, Onderdeel, Rij, Veld
from overleg.formulier.rijen import DELEN, lijst, van_nu
from overleg.formulier.waarde.schrijven import write_uiterlijk
from overleg.keuzes import JaNee, OorzaakUitkomst
from overleg.nederlands import format_moment
from overleg.verloop import geldend, open_vervolgstappen, with_uiterlijk


def behoeften(invulling: Invulling) -> Onderdeel:
    """What the people themselves need."""
    return Onderdeel(
        id="behoeften",
        titel="Wat hebben de mensen zelf nodig?",
        uitleg=_tell_eerder(_list_behoeften(invulling), "Eerder gezegd"),
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
        rijen=lijst(invulling, geldend(invulling.zicht, Voorwaarde, invulling.overleg.id)),
        nieuw={},
    )


def hulproutes(invulling: Invulling) -> Onderdeel:
    """Which help fits, and why."""
    return Onderdeel(
        id="hulproutes",
        titel="Welke hulp past, en waarom deze?",
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
        rijen=lijst(invulling, geldend(invulling.zicht, Afspraak, invulling.overleg.id)),
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
        rijen=tuple(
            _with_datum(invulling, rij)
            for rij in lijst(invulling, (*(stap for stap in eerder if stap not in nu), *nu))
        ),
        nieuw={},
    )


def _with_datum(invulling: Invulling, rij: Rij) -> Rij:
    """Say the new date of an action that goes on; the first one stays in the action itself."""
    if not isinstance(rij.ding, Vervolgstap):
        return rij
    nu = with_uiterlijk(invulling.zicht, rij.ding)
    if nu is rij.ding:
        return rij
    return replace(rij, let_op=(f"nieuwe datum: {write_uiterlijk(nu)}",))


def maatregelen(invulling: Invulling) -> Onderdeel:
    """Measures that hold, such as a huisverbod."""
    return Onderdeel(
        id="maatregelen",
        titel="Welke maatregelen gelden?",
        uitleg=" ".join(
            (
                _tell_eerder(_list_maatregelen(invulling), "Geldt al uit een eerder overleg"),
                "Bijvoorbeeld huisverbod, contactverbod, AWARE of AOL.",
            )
        ).strip(),
        soort=Maatregel,
        velden=(
            Veld("naam", "Welke maatregel?", nodig=True),
            Veld("betrokkene_id", "Voor wie?"),
            Veld("geldt", "Geldt die nu?"),
            Veld("tot", "Tot wanneer?"),
        ),
        meer=(Veld("toelichting"), *DELEN),
        rijen=lijst(invulling, van_nu(invulling, Maatregel)),
        nieuw={},
    )


def _list_behoeften(invulling: Invulling) -> list[str]:
    """Tell in a few words what earlier meetings wrote down for each person."""
    nummer = invulling.overleg.volgnummer
    return [
        f"{_naam(invulling, een.betrokkene_id)}: {een.tekst}".removesuffix(".")
        for een in invulling.zicht.van(Behoefte)
        if een.tekst.strip() and _volgnummer(invulling, een.overleg_id) < nummer
    ]


def _list_maatregelen(invulling: Invulling) -> list[str]:
    """Tell which measures of earlier meetings still hold: a chair must not think there are none."""
    nummer = invulling.overleg.volgnummer
    return [
        f"{een.naam} {_naam(invulling, een.betrokkene_id)}".strip()
        + (f" tot {format_moment(een.tot)}" if een.tot is not None else "")
        for een in invulling.zicht.van(Maatregel)
        if een.geldt is not JaNee.NEE
        and (een.tot is None or een.tot >= invulling.nu)
        and een.naam.strip()
        and _volgnummer(invulling, een.overleg_id) < nummer
    ]


def _tell_eerder(regels: list[str], kop: str) -> str:
    return f"{kop}: {'; '.join(regels)}." if regels else ""


def _naam(invulling: Invulling, betrokkene_id: str | None) -> str:
    mens = invulling.zicht.vind(Betrokkene, betrokkene_id)
    return mens.naam if mens is not None else ""


def _volgnummer(invulling: Invulling, overleg_id: str) -> int:
    overleg = invulling.zicht.vind(Overleg, overleg_id)
    return overleg.volgnummer if overleg is not None else 0


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
        rijen=lijst(invulling, geldend(invulling.zicht, WatAls, invulling.overleg.id)),
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
