"""Each text of a case replaced by a word that occurs nowhere else, to see where it ends up."""

from __future__ import annotations

import re
from collections.abc import Iterable

from overleg.dossier import CasusDing, Dossier, verwijst_naar, zicht_van
from overleg.keuzes import Zicht

MERK = re.compile("zq[0-9]+x")

Plaats = tuple[str, str, str]
"""Id of the thing, its kind and the field."""


def mark(
    dingen: Iterable[CasusDing], *, ook_leeg: bool = False
) -> tuple[list[CasusDing], dict[str, Plaats]]:
    """Replace every text by its own word.

    Args:
        dingen: the things.
        ook_leeg: give empty texts a word as well.

    Returns:
        the things with words for texts, and of each word where it stands.
    """
    waar: dict[str, Plaats] = {}
    gemerkt = []
    for ding in dingen:
        velden = {}
        for naam in tekstvelden(type(ding)):
            if ook_leeg or getattr(ding, naam):
                velden[naam] = f"zq{len(waar)}x"
                waar[velden[naam]] = (ding.id, ding.soort, naam)
        gemerkt.append(ding.met(**velden))
    return gemerkt, waar


def words_of(dossier: Dossier) -> set[str]:
    """Give the words that stand in the fields of a dossier."""
    return {
        word
        for ding in dossier.alle
        for naam in tekstvelden(type(ding))
        for word in MERK.findall(str(getattr(ding, naam)))
    }


def tekstvelden(soort: type[CasusDing]) -> list[str]:
    """List the fields of a kind that hold text of people."""
    return [
        naam
        for naam, veld in soort.model_fields.items()
        if veld.default == ""
        and zicht_van(soort, naam) is not Zicht.STRUCTUUR
        and verwijst_naar(soort, naam) is None
    ]
