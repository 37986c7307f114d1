"""Commands typed in the conversation: find one, ask what it needs, do it, say what happened."""

from __future__ import annotations

import difflib

from overleg.formulier import NogNietGeldig, Optie, find_optie
from overleg.fouten import Fout
from overleg.gesprek.draad import Antwoord, Draad
from overleg.tafel import HANDELINGEN, Handeling, RedenNodig, Tafel, Vraagje

EIGEN = {
    "hulp": "Toont deze lijst.",
    "keuzes": "Leest voor wat u bij deze vraag kunt kiezen.",
    "wijzig": "Verandert een regel: /wijzig 2.",
    "verwijder": "Haalt een regel weg: /verwijder 2.",
    "meer": "Vraagt ook de andere velden van een regel: /meer 2.",
    "stop": "Maakt deze regel niet.",
    "ongedaan": "Zet terug wat u net weghaalde.",
    "vorige": "Gaat naar het vorige onderdeel van deze stap.",
    "onderdeel": "Gaat naar een onderdeel van deze stap: /onderdeel 3.",
    "schrijf": "Laat één stem in stilte schrijven: /schrijf ●.",
    "tijdlijn": "Leest voor wat er wanneer is gebeurd, over alle stemmen en overleggen.",
    "spoor": "Laat zien wat in het plan bij wie hoort, en welke einden los zijn.",
    "waar": "Vertelt waar het overleg is en wat nog open staat.",
    "klaar": "Stopt het gesprek. Alles blijft bewaard.",
}
"""Words that only mean something in a conversation; all others come from the one table."""


def show_hulp(tafel: Tafel, draad: Draad, zoek: str = "") -> None:
    """Say which words can be typed now, or only those that match."""
    draad.zeg("Typ uw antwoord en druk op Enter. Enter alleen laat staan wat er staat.")
    draad.zeg("Een streepje (-) maakt een veld leeg. Dit kunt u ook typen:")
    rows = [(f"/{woord}", uitleg) for woord, uitleg in EIGEN.items()]
    rows += [(f"/{h.woord}", h.uitleg) for h in HANDELINGEN if h.mag(tafel)]
    draad.som_op(
        f"{woord:<14}{uitleg}" for woord, uitleg in rows if zoek in woord or zoek in uitleg.lower()
    )


def find_handeling(woord: str) -> Handeling:
    """Find the command with this word.

    Raises:
        Fout: there is none; a word that looks like it is named.
    """
    for handeling in HANDELINGEN:
        if woord in (handeling.woord, handeling.sleutel):
            return handeling
    bekend = [handeling.woord for handeling in HANDELINGEN] + list(EIGEN)
    lijkt = difflib.get_close_matches(woord, bekend, 1)
    raise Fout(
        f"/{woord} is hier geen opdracht.",
        "Er is niets veranderd.",
        f"Bedoelde u /{lijkt[0]}?" if lijkt else "Typ /hulp om te zien wat u kunt typen.",
    )


def do_handeling(tafel: Tafel, draad: Draad, handeling: Handeling, rest: str) -> bool:
    """Ask what a command needs and do it.

    Args:
        tafel: the meeting.
        draad: the conversation.
        handeling: the command.
        rest: what was typed behind its word; answers its first question.

    Returns:
        whether it was done.
    """
    if not handeling.mag(tafel):
        draad.zeg(f"  ‘{handeling.titel}’ kan nu niet. Er is niets veranderd.")
        return False
    antwoorden: dict[str, str] = {}
    for vraagje in (een for een in handeling.vragen if een.als(tafel)):
        found = _ask(tafel, draad, vraagje, rest)
        rest = ""
        if found is None:
            draad.zeg("  Niet gedaan. Er is niets veranderd.")
            return False
        antwoorden[vraagje.naam] = found
    while True:
        try:
            draad.zeg("  " + handeling.doe(tafel, antwoorden))
            return True
        except RedenNodig as nodig:
            draad.zeg(*(f"  {zin}" for zin in nodig.open))
            reden = draad.vraag("  Toch verder? Typ dan de reden. (Enter: nee)")
            if not reden.tekst:
                draad.zeg("  Niet gedaan. Er is niets veranderd.")
                return False
            antwoorden["reden"] = reden.tekst
        except Fout as fout:
            draad.zeg(f"  {fout}")
            return False


def _ask(tafel: Tafel, draad: Draad, vraagje: Vraagje, gegeven: str) -> str | None:
    """Ask one thing until it fits; None when it is needed and nothing was typed."""
    opties = vraagje.opties(tafel) if vraagje.opties is not None else ()
    while True:
        if gegeven:
            antwoord = Antwoord(tekst=gegeven)
            gegeven = ""
        else:
            antwoord = draad.vraag("  " + _words(vraagje, opties))
        if antwoord.opdracht or not antwoord.tekst:
            return None if vraagje.nodig else ""
        if vraagje.opties is None:
            return antwoord.tekst[: vraagje.hoogste]
        try:
            return read_opties(opties, antwoord.tekst, meer=vraagje.meer)
        except NogNietGeldig as fout:
            draad.zeg(f"  {fout.wat} {fout.nu}")


def read_opties(opties: tuple[Optie, ...], tekst: str, *, meer: bool) -> str:
    """Read one choice, or several with commas between them, to stored values."""
    if not meer:
        return find_optie(opties, tekst).waarde
    return ",".join(find_optie(opties, deel.strip()).waarde for deel in tekst.split(","))


def _words(vraagje: Vraagje, opties: tuple[Optie, ...]) -> str:
    if not opties:
        return vraagje.tekst
    lijst = ", ".join(f"{o.teken or nummer} {o.label}" for nummer, o in enumerate(opties, 1))
    return f"{vraagje.tekst} [{lijst}]"
