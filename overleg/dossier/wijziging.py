"""What a change is, and when it may not be made.

A change is simply a thing in its new value: version 0 is new, any other version must be the one
that is stored now, and `gewist_op` takes it away. The store writes a whole sequence or nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from overleg.dossier.basis import CasusDing, verwijst_naar
from overleg.dossier.dossier import Dossier
from overleg.dossier.soorten import OP_NAAM

Wijzigingen = tuple[CasusDing, ...]
"""Things in their new value, to be written in one go."""


def find_loshangend(dossier: Dossier) -> Iterator[tuple[CasusDing, str, str]]:
    """Find references to things that are not in the dossier.

    Yields:
        the thing, the name of the field, and the id that was not found. A reference to a thing
        that was taken away does not count: it can be put back.
    """
    for ding in dossier.alle:
        for naam, verwezen, soort in list_verwijzingen(ding):
            found = dossier.ook_gewist(verwezen)
            if found is None or not isinstance(found, OP_NAAM[soort]):
                yield ding, naam, verwezen


def list_verwijzingen(ding: CasusDing) -> Iterator[tuple[str, str, str]]:
    """List what one thing refers to.

    Yields:
        name of the field, id referred to, `soort` it must be of.
    """
    for naam, soort in verwijsvelden(type(ding)):
        value = getattr(ding, naam)
        for verwezen in (value,) if isinstance(value, str) else value or ():
            yield naam, verwezen, soort


_VELDEN: dict[type[CasusDing], tuple[tuple[str, str], ...]] = {}


def verwijsvelden(soort: type[CasusDing]) -> tuple[tuple[str, str], ...]:
    """List the fields of a kind that refer to something: name and `soort` referred to."""
    if soort not in _VELDEN:
        _VELDEN[soort] = tuple(
            (naam, naar)
            for naam in soort.model_fields
            if (naar := verwijst_naar(soort, naam)) is not None
        )
    return _VELDEN[soort]


def ids(dingen: Iterable[CasusDing]) -> frozenset[str]:
    """Give the ids of some things."""
    return frozenset(ding.id for ding in dingen)
