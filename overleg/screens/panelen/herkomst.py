"""In words: where a line of the acuutkaart comes from, and what its owner says about it."""

from __future__ import annotations

from overleg.dossier import Dossier, Overleg
from overleg.formulier import label_van
from overleg.nederlands import format_aantal
from overleg.stukken import Bron, Kaartlijn, Kaartstand, eigenaar_van

MUUR = "Deze regel staat op de kaart en niet op de muur. Met ctrl+s ziet u hem."
VASTE_ZIN = "Dit zegt de kaart altijd. Enter: zelf typen."
UIT_DE_CASUS = "Uit wat bekend is over de casus en de mensen. Enter: zelf typen."
GELDIG = "Enter: tot wanneer geldt de kaart?"
NIETS = "Niemand heeft hier iets over gezegd. Enter: zelf typen."
KIES = "Er is nog niets vrij. Enter: zelf typen, v: een regel van het overleg vrijgeven."

GELDIGHEID = 1
VAST = frozenset({5, 6, 7, 8, 9})
VAN_DE_CASUS = frozenset({2, 4, 15})


def tell_herkomst(lijn: Kaartlijn, zicht: Dossier) -> tuple[str, ...]:
    """Say where a line comes from, one sentence a row.

    Args:
        lijn: the line.
        zicht: the case as who looks may see it.
    """
    if lijn.verborgen:
        return (MUUR,)
    if lijn.nummer == GELDIGHEID:
        return (GELDIG,)
    if lijn.hand is not None:
        return (_tell_hand(lijn, zicht),)
    if lijn.nummer in VAST:
        return (VASTE_ZIN,)
    if lijn.nummer in VAN_DE_CASUS:
        return (UIT_DE_CASUS,)
    vrij = [een for een in lijn.bronnen if een.vrij_voor_kaart]
    if not vrij:
        return (KIES if lijn.bronnen else NIETS,)
    return tuple(f"Uit het overleg: {tell_bron(een, zicht)}" for een in vrij)


def tell_bron(bron: Bron, zicht: Dossier) -> str:
    """Say in one row what a source says, and whether its owner lets it stand on the card."""
    wie = eigenaar_van(zicht, bron)
    if bron.vrij_voor_kaart:
        stand = f"vrij, zegt {wie}" if wie else "vrij"
    else:
        stand = f"nog niet vrij, {wie} beslist" if wie else "nog niet vrij"
    return f"{label_van(zicht, bron)} ({stand})"


def _tell_hand(lijn: Kaartlijn, zicht: Dossier) -> str:
    regel = lijn.hand
    assert regel is not None
    overleg = zicht.vind(Overleg, regel.overleg_id)
    uit = f"Geschreven in overleg {overleg.volgnummer}" if overleg else "Geschreven"
    wie = eigenaar_van(zicht, regel)
    if regel.vrij_voor_kaart:
        return f"{uit} · vrij, zegt {wie}" if wie else f"{uit} · vrij"
    beslist = f"{wie} beslist (v)" if wie else "de eigenaar beslist (v)"
    return f"{uit}, NOG NIET VRIJ, {beslist}: “{regel.tekst}”"


def tell_stand(stand: Kaartstand) -> str:
    """Say in one line how far the card is."""
    onbekend = sum(een.onbekend for een in stand.lijnen)
    wacht = sum(een.wacht for een in stand.lijnen)
    delen = [f"{format_aantal(onbekend, 'regel', 'regels')} NIET BEKEND"] if onbekend else []
    delen += [f"{wacht} nog niet vrij"] if wacht else []
    fouten = len(stand.fouten) + len(stand.beschermd)
    delen.append(f"{fouten} na te kijken, onderaan" if fouten else "nagekeken: goed")
    return "Kaart · " + " · ".join(delen)


def tell_fouten(stand: Kaartstand, *, alles: bool) -> str:
    """Say what is wrong with the card, a sentence a row.

    Args:
        stand: the card.
        alles: also what is shielded; otherwise only how much of that there is.
    """
    zinnen = [*stand.fouten, *(stand.beschermd if alles else ())]
    if stand.beschermd and not alles:
        punten = format_aantal(len(stand.beschermd), "punt", "punten")
        zinnen.append(f"Met ctrl+s ziet u nog {punten}.")
    if not zinnen:
        return "Nagekeken: alles past, en er lekt niets dat het programma kan zien."
    return "\n".join(("Nog na te kijken:", *(f"! {zin}" for zin in zinnen)))
