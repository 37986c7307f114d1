"""Reads the example cases that are shipped, and gives their texts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from overleg.dossier import CasusDing, Dossier, verwijst_naar
from overleg.dossier.uitwisseling import Bestand, read_bestand
from overleg.dossier.uitwisseling.vorm import vorm_van
from overleg.plekken import data_map

NAMEN = ("gezin-linde", "melder-noor")

NIET_GESCHREVEN = {"id", "nummer", "leidraad_tekst", "leidraad", "stap", "sleutel"}
"""Text that no person wrote for this case."""


@cache
def read_voorbeeld(naam: str) -> Bestand:
    """Read an example by the name of its file."""
    return read_bestand((data_map() / "voorbeelden" / f"{naam}.json").read_bytes())


def list_teksten(dossier: Dossier) -> Iterator[tuple[CasusDing, str, str]]:
    """List what people wrote: the thing, the field, the text."""
    for ding in dossier.alle:
        for naam in type(ding).model_fields:
            if naam in NIET_GESCHREVEN or verwijst_naar(type(ding), naam) is not None:
                continue
            if vorm_van(type(ding), naam).soort is str and getattr(ding, naam):
                yield ding, naam, getattr(ding, naam)
