"""Finishing: the card for tonight, agreement with the text, and one lesson."""

from __future__ import annotations

from collections.abc import Iterable

from overleg.dossier import (
    Acuutkaart,
    KaartRegel,
    Les,
    Monitormoment,
    Overleg,
    Uitgegeven,
)
from overleg.formulier.onderdeel import Invulling, Onderdeel, Rij, Veld
from overleg.formulier.rijen import DELEN, een, lijst, van_nu
from overleg.formulier.stap.openen import akkoord
from overleg.formulier.stap.plan import maatregelen
from overleg.keuzes import AkkoordMoment, StukSoort
from overleg.verloop import GEHEIME_REGELS

KAARTLIJNEN = "kaartlijnen"
"""The card as nineteen rows that are all there, beside the list of what was written."""


def list_acuutkaart(invulling: Invulling) -> tuple[Onderdeel, ...]:
    """List what the card for tonight records."""
    kaarten = van_nu(invulling, Acuutkaart)
    regels = sorted(van_nu(invulling, KaartRegel), key=lambda regel: regel.nummer)
    return (
        Onderdeel(
            id="kaart",
            titel="Hoe lang geldt de kaart?",
            soort=Acuutkaart,
            velden=(Veld("geldig_tot", "Tot wanneer is de kaart geldig?"),),
            rijen=een(kaarten[-1] if kaarten else None, "De kaart"),
            vast=True,
        ),
        Onderdeel(
            id="kaartregels",
            titel="Wat moet erop voor wie vannacht binnenkomt?",
            soort=KaartRegel,
            velden=(
                Veld("nummer", "Op welke regel? (1 tot en met 19)"),
                Veld("tekst", nodig=True),
                Veld("vrij_voor_kaart", "Zegt de eigenaar: mag op de kaart?"),
            ),
            meer=(Veld("stem_id"), Veld("delen"), Veld("niet_met"), Veld("geheime_plek")),
            rijen=lijst(invulling, regels),
            nieuw={},
        ),
        maatregelen(invulling),
        Onderdeel(
            id="ontvangst",
            titel="Wie krijgt de kaart, waar ligt hij, en wie heeft hem ontvangen?",
            soort=Uitgegeven,
            velden=(
                Veld("aan", "Wie krijgt de kaart?", nodig=True),
                Veld("weg", "Langs welke weg?"),
                Veld("ontvangen_door", "Wie heeft hem ontvangen?"),
            ),
            meer=(Veld("ontvangen_op"),),
            rijen=lijst(
                invulling,
                (u for u in van_nu(invulling, Uitgegeven) if u.aard is StukSoort.ACUUTKAART),
            ),
            nieuw={"aard": StukSoort.ACUUTKAART},
        ),
    )


def kaartlijnen(invulling: Invulling, nummers: Iterable[int]) -> Onderdeel:
    """Give the lines of the card one by one, for who fills them in on the card itself.

    Args:
        invulling: the situation.
        nummers: which lines may be typed now.
    """
    nu = {een.nummer: een for een in van_nu(invulling, KaartRegel)}
    return Onderdeel(
        id=KAARTLIJNEN,
        titel="De kaart",
        soort=KaartRegel,
        velden=(Veld("tekst", "Regel"),),
        rijen=tuple(
            Rij(
                sleutel=str(nummer),
                label=f"regel {nummer}",
                ding=nu.get(nummer),
                vast={"nummer": nummer, "geheime_plek": nummer in GEHEIME_REGELS},
            )
            for nummer in nummers
        ),
    )


def list_akkoord(invulling: Invulling) -> tuple[Onderdeel, ...]:
    """List what reading back and agreeing records."""
    overleg = invulling.zicht.vind(Overleg, invulling.overleg.id)
    return (
        Onderdeel(
            id="antwoord",
            titel="Is de vraag van vandaag beantwoord?",
            uitleg=invulling.overleg.vraag,
            soort=Overleg,
            velden=(
                Veld("beantwoord", "Is de vraag beantwoord?"),
                Veld("antwoord", "Wat is het antwoord?"),
            ),
            rijen=een(overleg, "De vraag van vandaag"),
            vast=True,
        ),
        Onderdeel(
            id="volgende",
            titel="Wanneer zien we elkaar weer?",
            soort=Overleg,
            velden=(Veld("volgende_datum", "Wanneer is het volgende overleg?"),),
            rijen=een(overleg, "Volgend overleg"),
            vast=True,
        ),
        Onderdeel(
            id="monitormomenten",
            titel="Wanneer kijken we of het nog veilig is?",
            soort=Monitormoment,
            velden=(
                Veld("wat", "Waar kijken we dan naar?", nodig=True),
                Veld("datum", "Wanneer?"),
                Veld("wie", "Wie kijkt?"),
            ),
            meer=DELEN,
            rijen=lijst(invulling, van_nu(invulling, Monitormoment)),
            nieuw={},
        ),
        akkoord(
            invulling,
            AkkoordMoment.SLOT,
            "Wie is akkoord met deze tekst?",
            "Lees het besluitenblad voor. Iedereen leest de eigen regels stil na.",
        ),
    )


def list_leren(invulling: Invulling) -> tuple[Onderdeel, ...]:
    """List the one lesson."""
    return (
        Onderdeel(
            id="lessen",
            titel="Wat doen we de volgende keer anders?",
            uitleg="Eén les over het werk, zonder mensen.",
            soort=Les,
            velden=(Veld("tekst", nodig=True),),
            rijen=lijst(invulling, van_nu(invulling, Les)),
            nieuw={},
        ),
    )
