"""Where a signaal leads: the step, and in it the row or the cell that can be mended."""

from __future__ import annotations

from dataclasses import replace

from overleg.dossier import KaartRegel
from overleg.dossier.zichtbaar import ZAAL, Lezer
from overleg.formulier import KAARTLIJNEN, list_onderdelen, make_plek
from overleg.keuzes import StapSoort
from overleg.screens.panelen.adres import NIEUW
from overleg.screens.panelen.vlekken import make_kaartplek
from overleg.signalen import Signaal, check_dossier
from overleg.tafel import Tafel

ERBIJ = {"PL01": "voorwaarden", "PL11": "aanspreekpunten"}
"""In which part a new row mends what no row is there for yet."""

BESCHERMD = "PR"
"""Signalen about what must not get out; on the wall only their number is shown."""


def list_signalen(tafel: Tafel, lezer: Lezer) -> tuple[tuple[Signaal, ...], int]:
    """Look for loose ends in what this reader sees.

    Returns:
        the signalen that may be read on this screen, and the number of others: what is shielded
        is not explained on a screen that may be the wall.
    """
    found = check_dossier(
        tafel.zicht(lezer), tafel.leidraad, overleg_id=tafel.overleg_id, nu=tafel.nu
    )
    if lezer != ZAAL:
        return found, 0
    shown = tuple(een for een in found if not een.code.startswith(BESCHERMD))
    return shown, len(found) - len(shown)


def find_plek(tafel: Tafel, lezer: Lezer, signaal: Signaal) -> tuple[str, str]:
    """Find where a signaal can be mended.

    Returns:
        the id of the step, and the address of the row or cell in it; empty when there is none.
    """
    stap = tafel.leidraad.stap_van(signaal.stap)
    if stap is None:
        return tafel.stap.id, ""
    cel = signaal.verwijzing.cel
    if stap.soort is StapSoort.BLINDE_VLEKKEN and cel is not None:
        return stap.id, make_kaartplek(cel)
    invulling = replace(tafel.invulling(lezer), stap=stap)
    onderdelen = list_onderdelen(invulling)
    for ding_id in signaal.verwijzing.ids:
        regel = invulling.zicht.vind(KaartRegel, ding_id)
        if regel is not None and stap.soort is StapSoort.ACUUTKAART:
            return stap.id, make_plek(KAARTLIJNEN, str(regel.nummer), "")
        for onderdeel in onderdelen:
            for rij in onderdeel.rijen:
                if ding_id in (rij.sleutel, rij.ding.id if rij.ding is not None else ""):
                    return stap.id, make_plek(onderdeel.id, rij.sleutel, "")
    erbij = ERBIJ.get(signaal.code, "")
    if any(een.id == erbij for een in onderdelen):
        return stap.id, make_plek(erbij, NIEUW, "")
    return stap.id, ""
