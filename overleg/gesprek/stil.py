"""Writing in silence: one voice at a time, out of sight of the others."""

from __future__ import annotations

from overleg.dossier import Deelnemer, Klaar
from overleg.dossier.zichtbaar import ZAAL
from overleg.formulier import label_van, teken_van
from overleg.fouten import Fout
from overleg.gesprek.draad import Draad
from overleg.gesprek.invullen import Vrager
from overleg.gesprek.opdracht import read_opties
from overleg.keuzes import KlaarManier
from overleg.tafel import Tafel, list_stemmen, report_stem_klaar, what_is_written


def show_stemmen(tafel: Tafel, draad: Draad) -> None:
    """Say which voices there are and which are ready; never what they wrote."""
    written = what_is_written(tafel)
    if written is None:
        return
    onderwerp, ronde = written
    zicht = tafel.zicht(ZAAL)
    klaar = {
        een.stem_id: een.manier.label
        for een in zicht.van_overleg(Klaar, tafel.overleg_id)
        if een.onderwerp is onderwerp and een.ronde == ronde
    }
    for deelnemer in zicht.van_overleg(Deelnemer, tafel.overleg_id):
        if deelnemer.aanwezig:
            stand = f"klaar ({klaar[deelnemer.id]})" if deelnemer.id in klaar else "nog niet klaar"
            draad.zeg(f"  {teken_van(zicht, deelnemer)} {label_van(zicht, deelnemer)}: {stand}")


def ask_stem(tafel: Tafel, draad: Draad, gegeven: str = "") -> str | None:
    """Ask which voice writes; None when nobody does."""
    opties = list_stemmen(tafel)
    while True:
        tekst = gegeven or draad.vraag("Wie schrijft nu? (teken of naam, Enter: niemand)").tekst
        gegeven = ""
        if not tekst:
            return None
        try:
            return read_opties(opties, tekst, meer=False)
        except Fout as fout:
            draad.zeg(f"  {fout.wat} {fout.nu}")


def write_stil(tafel: Tafel, draad: Draad, stem_id: str) -> None:
    """Let one voice write, then ask whether it is ready and clear the screen.

    Raises:
        Onderbroken: a command was typed that is not about writing.
    """
    if what_is_written(tafel) is None:
        draad.zeg("  In deze stap wordt niet in stilte geschreven.")
        return
    vrager = Vrager(tafel, draad, ZAAL, stem_id)
    draad.zeg("Alleen deze stem ziet wat er nu staat, tot alles samen wordt getoond.")
    for onderdeel in tafel.onderdelen(ZAAL, stem_id):
        vrager.ask_onderdeel(onderdeel)
    if draad.vraag_ja("Klaar met schrijven?") is True:
        report_stem_klaar(tafel, stem_id, KlaarManier.HIER)
        draad.zeg("  Klaar. Dank u.")
    draad.wis_scherm()
