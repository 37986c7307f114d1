"""What a signaal is: one loose end, said in one sentence, with the place where it can be mended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from overleg.keuzes import Ernst, StapSoort


@dataclass(frozen=True, slots=True)
class Cel:
    """A place on the blinde-vlekkenkaart; what does not apply is None or empty.

    Args:
        betrokkene_id: the row, a person.
        stem_id: the column, a voice.
        onderwerp: the id of a topic of the leidraad.
    """

    betrokkene_id: str | None = None
    stem_id: str | None = None
    onderwerp: str = ""


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """Where a signaal leads.

    Args:
        ids: the things it is about, the one to go to first in front.
        cel: the cell of the map it belongs to, when there is one.
    """

    ids: tuple[str, ...] = ()
    cel: Cel | None = None


@dataclass(frozen=True, slots=True)
class Signaal:
    """One loose end.

    Args:
        code: two letters and two digits, such as PL03; never part of the sentence.
        ernst: hard signalen make `overleg controleer` fail, the others only say so.
        zin: Dutch, one line, with names; never repeats text of a line that is not open to all.
        stap: the kind of step in which it can be mended; the leidraad has such a step, or holds
            it inside another (`Leidraad.stap_van`).
        verwijzing: the things and the cell it leads to.
    """

    code: str
    ernst: Ernst
    zin: str
    stap: StapSoort
    verwijzing: Verwijzing


@dataclass(frozen=True, slots=True)
class Vondst:
    """What a rule found: the words for its sentence and where it leads."""

    woorden: Mapping[str, str] = field(default_factory=dict)
    ids: tuple[str, ...] = ()
    cel: Cel | None = None
