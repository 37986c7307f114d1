"""Showing at the same moment, line by line: first what only one of us knows."""

from __future__ import annotations

from overleg.dossier import Deelnemer, Dossier, Inbreng
from overleg.dossier.zichtbaar import ZAAL
from overleg.formulier import label_van, teken_van
from overleg.fouten import Fout
from overleg.gesprek.draad import Draad
from overleg.gesprek.invullen import Onderbroken
from overleg.gesprek.opdracht import read_opties
from overleg.keuzes import InbrengSoort, Precisie
from overleg.leidraad import KERNVRAGEN
from overleg.nederlands import format_vage_datum
from overleg.tafel import Tafel, list_stemmen
from overleg.verloop import (
    hear,
    is_na_tonen,
    is_uniek,
    list_ongehoord,
    say_wij_ook,
)

BLIND = (InbrengSoort.WETEN_WIJ_NIET, InbrengSoort.KUNNEN_WIJ_NIET_ZIEN)


def show_alles(tafel: Tafel, draad: Draad) -> None:
    """Print what every voice brought: per kernvraag, and its own blind spots below."""
    zicht = tafel.zicht(ZAAL)
    inbreng = zicht.van_overleg(Inbreng, tafel.overleg_id)
    for deelnemer in zicht.van_overleg(Deelnemer, tafel.overleg_id):
        eigen = [een for een in inbreng if een.stem_id == deelnemer.id]
        if not eigen:
            continue
        draad.zeg("", f"{teken_van(zicht, deelnemer)} {label_van(zicht, deelnemer)}")
        for nummer, vraag in enumerate(KERNVRAGEN, 1):
            regels = [e for e in eigen if e.kernvraag == nummer and e.aard not in BLIND]
            _show_groep(zicht, draad, vraag, regels)
        rest = [e for e in eigen if e.kernvraag is None and e.aard not in BLIND]
        _show_groep(zicht, draad, "Ook gezegd", rest)
        for aard in BLIND:
            _show_groep(zicht, draad, aard.label.capitalize(), [e for e in eigen if e.aard is aard])


def _show_groep(zicht: Dossier, draad: Draad, kop: str, regels: list[Inbreng]) -> None:
    if regels:
        draad.zeg(f"  {kop}")
        draad.zeg(*(f"    - {describe(zicht, een)}" for een in regels))


def describe(zicht: Dossier, inbreng: Inbreng) -> str:
    """Say one item in one line with its kind, source, date and whether only one knows it."""
    bij = [inbreng.aard.label]
    if inbreng.bron:
        bij.append(inbreng.bron)
    if inbreng.precisie is not Precisie.ONBEKEND:
        bij.append(format_vage_datum(inbreng.datum, inbreng.precisie))
    if is_uniek(zicht, inbreng) and inbreng.aard not in BLIND:
        bij.append("weet maar één")
    if is_na_tonen(zicht, inbreng):
        bij.append("na het tonen")
    return f"{inbreng.tekst} ({', '.join(bij)})"


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
        wie = f"{teken_van(zicht, stem)} {label_van(zicht, stem)}" if stem else "Onbekend"
        antwoord = draad.vraag(f"{wie}: {describe(zicht, inbreng)}")
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
