"""The two pictures line by line: the strip of scores, and the blinde-vlekkenkaart."""

from __future__ import annotations

from overleg.dossier.zichtbaar import ZAAL
from overleg.gesprek.draad import Draad
from overleg.signalen import build_kaart
from overleg.tafel import Tafel
from overleg.tekening.strip import build_strip, write_strip
from overleg.tekening.vlekkenkaart import build_beeld, write_kaart
from overleg.tekening.vlekzin import list_gatregels


def show_cijfers(tafel: Tafel, draad: Draad) -> None:
    """Print every score that was shown: per person and round, each voice, and the question.

    Never a mean: a 2 and a 7 are two views, and the question is what one sees and the other not.
    """
    beeld = build_strip(tafel.zicht(ZAAL), tafel.leidraad, tafel.overleg_id)
    draad.zeg(*(f"  {line}" for line in write_strip(beeld)))


def show_kaart(tafel: Tafel, draad: Draad) -> None:
    """Print the gaps to look at first with how each stands, and below them the whole map."""
    zicht, leidraad = tafel.zicht(ZAAL), tafel.leidraad
    kaart = build_kaart(zicht, leidraad, tafel.overleg_id, tafel.nu)
    gaten = list_gatregels(kaart, zicht, leidraad, tafel.overleg_id)
    if gaten:
        draad.zeg("", "  Kijk hier eerst naar:")
        for nummer, regel in enumerate(gaten, 1):
            draad.zeg(f"  {nummer}. {regel.gat.zin} ({regel.stand or 'nog niets gedaan'})")
    lines = write_kaart(build_beeld(kaart, zicht))
    if lines:
        draad.zeg("", "  Blinde-vlekkenkaart:", *(f"  {line}" for line in lines))
