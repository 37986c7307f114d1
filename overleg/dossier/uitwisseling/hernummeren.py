"""A dossier under another number, with ids that are new."""

from __future__ import annotations

import re
from typing import Any

from overleg.dossier.basis import CasusDing, new_id
from overleg.dossier.dossier import Dossier
from overleg.dossier.soorten import Casus
from overleg.dossier.wijziging import verwijsvelden

_WOORD = re.compile(r"[\w-]+")

PLEKVELDEN = ("plek", "terug_plek")
"""Where the cursor was: may name a thing by its id."""


def renumber(
    dossier: Dossier, nummer: str, werknaam: str | None = None, *, nieuwe_ids: bool = True
) -> Dossier:
    """Give the same case under another number.

    Args:
        dossier: one case.
        nummer: its new number.
        werknaam: its new name; None keeps the one it has.
        nieuwe_ids: give every thing a fresh id and version 0, so that it can stand beside the
            case it was made from. Every reference follows.
    """
    update = {"nummer": nummer} | ({} if werknaam is None else {"werknaam": werknaam})
    dingen = [ding.met(**update) if isinstance(ding, Casus) else ding for ding in dossier.alle]
    if nieuwe_ids:
        names = {ding.id: new_id() for ding in dingen}
        dingen = [_renamed(ding, names) for ding in dingen]
    return Dossier(dingen)


def _renamed(ding: CasusDing, names: dict[str, str]) -> CasusDing:
    update: dict[str, Any] = {"id": names[ding.id], "versie": 0}
    for naam, _ in verwijsvelden(type(ding)):
        value = getattr(ding, naam)
        if isinstance(value, tuple):
            update[naam] = tuple(names.get(one, one) for one in value)
        elif value is not None:
            update[naam] = names.get(value, value)
    for naam in PLEKVELDEN:
        text = getattr(ding, naam, None)
        if isinstance(text, str):
            update[naam] = _WOORD.sub(lambda word: names.get(word[0], word[0]), text)
    return ding.model_copy(update=update)
