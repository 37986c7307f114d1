"""Showing at the same moment, line by line: first what only one of us knows."""

from __future__ import annotations

from datetime import datetime

from overleg.dossier import Deelnemer, Dossier, Inbreng
from overleg.dossier.zichtbaar import ZAAL
from overleg.fouten import Fout
from overleg.gesprek.draad import Draad, Onderbroken
from overleg.gesprek.opdracht import read_opties
from overleg.leidraad import Leidraad
from overleg.tafel import Tafel, list_stemmen
from overleg.tekening.gezin import make_gezin, write_gezin
from overleg.tekening.kolommen import make_kolommen, write_kolommen, write_punt
from overleg.tekening.mensenkaart import make_mensenkaart
from overleg.tekening.punten import make_punten
from overleg.tekening.stemteken import stemteken_van
from overleg.tekening.tijdlijn import make_tijdlijn, write_tijdlijn
from overleg.verloop import hear, list_ongehoord, say_wij_ook


def show_alles(tafel: Tafel, draad: Draad) -> None:
    """Print what every voice brought: per kernvraag, and its own blind spots below."""
    draad.zeg(*write_kolommen(make_kolommen(*_beeld(tafel))))


def show_tijdlijn(tafel: Tafel, draad: Draad) -> None:
    """Print what happened when, over all voices and meetings."""
    lines = tuple(write_tijdlijn(make_tijdlijn(*_beeld(tafel))))
    draad.zeg(*(f"  {line}" for line in lines or ("Er is nog niets met een datum getoond.",)))


def show_mensen(tafel: Tafel, draad: Draad) -> None:
    """Print who lives with whom, and a card for each person concerned."""
    draad.zeg("", *(f"  {line}" for line in write_gezin(make_gezin(*_beeld(tafel)))))
    draad.zeg(*write_kolommen(make_mensenkaart(*_beeld(tafel))))


def _beeld(tafel: Tafel) -> tuple[Dossier, Leidraad, str, datetime]:
    """Give what every drawing is made of, as the room may see it."""
    return tafel.zicht(ZAAL), tafel.leidraad, tafel.overleg_id, tafel.nu


def explain_reading(draad: Draad) -> None:
    """Say once how reading aloud goes."""
    draad.zeg("", "Enter: gehoord. Een teken of naam: die wist dit ook. Elk punt één keer.")


def read_aloud(tafel: Tafel, draad: Draad) -> None:
    """Go through what was not heard yet, in the proposed order.

    Raises:
        Onderbroken: a command was typed that is not about reading.
    """
    while True:
        zicht = tafel.zicht(ZAAL)
        todo = list_ongehoord(zicht, tafel.overleg_id)
        if not todo:
            draad.zeg("  Alles is gehoord.")
            return
        inbreng = todo[0]
        stem = zicht.vind(Deelnemer, inbreng.stem_id)
        wie = stemteken_van(zicht, stem).kop if stem else "Onbekend"
        punt = make_punten(zicht, tafel.overleg_id, tafel.nu)[inbreng]
        antwoord = draad.vraag(f"{wie}: {write_punt(punt)}")
        if antwoord.opdracht:
            raise Onderbroken(antwoord)
        try:
            for woord in antwoord.tekst.replace(",", " ").split():
                _add_wij_ook(tafel, inbreng, woord)
            tafel.apply(hear(tafel.dossier, tafel.overleg_id, inbreng.id, tafel.nu))
        except Fout as fout:
            draad.zeg(f"  {fout}")


def _add_wij_ook(tafel: Tafel, inbreng: Inbreng, woord: str) -> None:
    stem_id = read_opties(list_stemmen(tafel), woord, meer=False)
    tafel.apply(say_wij_ook(tafel.dossier, tafel.overleg_id, inbreng.id, stem_id, tafel.nu))
