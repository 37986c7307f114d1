"""Every text a person typed, with the thing and the field it stands in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from overleg.dossier import CasusDing, Dossier, Klad, Notitie, Overleg, Stukversie, zicht_van
from overleg.keuzes import Zicht

OVERGESLAGEN = (Klad, Stukversie)
"""Half-typed text that stands in no paper, and papers that were fixed and cannot be changed."""


@dataclass(frozen=True, slots=True)
class Tekst:
    """One filled text field."""

    ding: CasusDing
    veld: str
    titel: str
    tekst: str


def list_teksten(dossier: Dossier) -> Iterator[Tekst]:
    """Give every filled text of a dossier, in the order in which the things were made."""
    for ding in dossier.alle:
        if ding.gewist_op is None and not isinstance(ding, OVERGESLAGEN):
            for veld, titel in tekstvelden(type(ding)):
                tekst = getattr(ding, veld)
                if tekst:
                    yield Tekst(ding, veld, titel, tekst)


def list_teksten_nu(teksten: Iterable[Tekst], overleg_id: str) -> Iterator[Tekst]:
    """Give the texts of one meeting, and of what belongs to the case as a whole."""
    for tekst in teksten:
        ding = tekst.ding
        made_in = ding.id if isinstance(ding, Overleg) else getattr(ding, "overleg_id", None)
        if made_in in (None, overleg_id):
            yield tekst


@cache
def tekstvelden(soort: type[CasusDing]) -> tuple[tuple[str, str], ...]:
    """List the fields of a kind that hold text of people: name and Dutch title.

    References, keys and what the program wrote itself are no text of people.
    """
    return tuple(
        (naam, veld.title or naam)
        for naam, veld in soort.model_fields.items()
        if veld.annotation is str
        and (
            zicht_van(soort, naam) in (Zicht.INHOUD, Zicht.WERK)
            or (soort is Notitie and naam == "tekst")
        )
    )
