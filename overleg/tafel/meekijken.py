"""The one command about people concerned who are in the room for a while."""

from __future__ import annotations

from overleg.dossier import Betrokkene
from overleg.dossier.zichtbaar import ZAAL
from overleg.formulier import Optie
from overleg.nederlands import format_opsomming
from overleg.tafel.handeling import Antwoorden, Handeling, Vraagje, is_bezig
from overleg.tafel.tafel import Tafel
from overleg.verloop import let_in, let_out, list_erbij


def _betrokkene(tafel: Tafel, antwoorden: Antwoorden) -> str:
    wie = antwoorden["wie"]
    dossier, overleg_id = tafel.dossier, tafel.overleg_id
    if wie in _ids(tafel):
        tafel.apply(let_out(dossier, overleg_id, wie))
    else:
        tafel.apply(let_in(dossier, overleg_id, wie, tafel.nu))
    nu = [een.naam or "iemand" for een in list_erbij(tafel.dossier, tafel.overleg_id)]
    met = f"met {format_opsomming(nu)} erbij" if nu else "zonder betrokkenen erbij"
    return f"Het scherm in de zaal is leeg. F9 toont wat de zaal {met} mag zien."


def _list_mensen(tafel: Tafel) -> tuple[Optie, ...]:
    erbij = _ids(tafel)
    return tuple(
        Optie(een.id, f"{een.naam} {'gaat weg' if een.id in erbij else 'komt erbij'}")
        for een in tafel.zicht(ZAAL).van(Betrokkene)
    )


def _ids(tafel: Tafel) -> set[str]:
    return {een.id for een in list_erbij(tafel.dossier, tafel.overleg_id)}


MEEKIJKEN: tuple[Handeling, ...] = (
    Handeling(
        "betrokkene",
        "betrokkene",
        "Betrokkene erbij of weg",
        "Maakt het scherm leeg en toont daarna alleen wat deze betrokkene mag lezen.",
        _betrokkene,
        "",
        (Vraagje("wie", "Wie komt erbij, of gaat weg?", _list_mensen),),
        is_bezig,
    ),
)
"""Letting somebody of the family in, and out again."""
