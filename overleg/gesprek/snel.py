"""An action in one line, told back before it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from overleg.dossier import Vervolgstap
from overleg.formulier import Invulling, Onderdeel, Veld, read_actie, tell_actie
from overleg.gesprek.draad import Draad

WIE = frozenset({"organisatie_id", "eigenaar"})
NEE = ("n", "nee")


def is_snel(onderdeel: Onderdeel, veld: Veld) -> bool:
    """Tell whether what is typed in a field may hold the other fields of the row as well."""
    return onderdeel.soort is Vervolgstap and veld.naam == "wat"


def is_bekend(onderdeel: Onderdeel, veld: Veld, waarden: Mapping[str, Any]) -> bool:
    """Tell whether a field need not be asked because a person concerned does it."""
    return onderdeel.soort is Vervolgstap and veld.naam in WIE and "betrokkene_id" in waarden


def read_snel(invulling: Invulling, draad: Draad, getypt: str) -> dict[str, Any] | None:
    """Read an action from one line, and show it when more than its words was understood.

    Returns:
        values by field name; None when the person wants to type it again.

    Raises:
        Fout: the line does not say what must be done, or names a day that cannot be.
    """
    waarden = read_actie(invulling, getypt)
    if len(waarden) == 1:
        return waarden
    draad.zeg(*(f"  {een.wat}: {een.tekst}" for een in tell_actie(invulling, waarden)))
    antwoord = draad.vraag("  Zo bewaren? (Enter: ja; n: opnieuw typen)")
    return None if antwoord.tekst.lower() in NEE else waarden
