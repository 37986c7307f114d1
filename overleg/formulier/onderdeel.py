"""What a step records, as data: which things, which fields, in which order, with which words.

`gesprek` asks these one after the other, the screens show them as lists and forms. Neither of
them knows a field of its own, so both record the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from overleg.dossier import CasusDing, Dossier, Overleg
from overleg.leidraad import Leidraad, Stap


@dataclass(frozen=True)
class Invulling:
    """The situation in which something is filled in.

    `alles` is only for writing, so that a field the writer cannot see is kept; everything shown
    comes from `zicht`. `stem_id` is set when one voice writes in silence.
    """

    alles: Dossier
    zicht: Dossier
    overleg: Overleg
    leidraad: Leidraad
    stap: Stap
    nu: datetime
    stem_id: str | None = None


@dataclass(frozen=True)
class Veld:
    """One field to fill in; `vraag` replaces the title of the field when it is not empty."""

    naam: str
    vraag: str = ""
    nodig: bool = False


@dataclass(frozen=True)
class Rij:
    """One row: a thing that is there, or one that is expected and not there yet.

    `sleutel` names the row within its onderdeel and survives every save. `vast` holds the values a
    thing gets when the row is filled in for the first time. `bij` says more of what the row is
    about than its label, such as what an earlier meeting said; `let_op` what must not be overlooked
    of it. A row that is one of a list (`in_lijst`) says by its own words what it is.
    """

    sleutel: str
    label: str
    ding: CasusDing | None = None
    vast: Mapping[str, Any] = field(default_factory=dict)
    bij: tuple[str, ...] = ()
    let_op: tuple[str, ...] = ()
    in_lijst: bool = False


@dataclass(frozen=True)
class Onderdeel:
    """One part of a step: rows of one kind of thing.

    `velden` are asked, `meer` are offered on request. `nieuw` holds the fixed values of a row
    that is added; None means that no row can be added. Rows of a part that is `vast` cannot be
    taken away. A part with `onder` asks more of rows of that other part: its rows have the same
    keys and are asked together with those. `leeg` says why there is no row, where that has a
    reason.
    """

    id: str
    titel: str
    soort: type[CasusDing]
    velden: tuple[Veld, ...]
    meer: tuple[Veld, ...] = ()
    uitleg: str = ""
    leeg: str = ""
    rijen: tuple[Rij, ...] = ()
    nieuw: Mapping[str, Any] | None = None
    vast: bool = False
    onder: str = ""

    def veld(self, naam: str) -> Veld | None:
        """Find one of its fields by name."""
        return next((veld for veld in (*self.velden, *self.meer) if veld.naam == naam), None)

    def rij(self, sleutel: str) -> Rij | None:
        """Find one of its rows by key, or by the id of what stands in it now.

        The key of a line that was changed in this meeting is that of its first version; a signaal
        and the trace name the version that holds.
        """
        found = next((rij for rij in self.rijen if rij.sleutel == sleutel), None)
        return found or next(
            (rij for rij in self.rijen if rij.ding and rij.ding.id == sleutel), None
        )


def titel_van(soort: type[CasusDing], veld: Veld) -> str:
    """Give the words with which a field is asked."""
    return veld.vraag or soort.model_fields[veld.naam].title or veld.naam


def make_plek(onderdeel_id: str, sleutel: str, veld: str) -> str:
    """Make the address of one field on screen; the store keeps it as cursor and for klad."""
    return f"{onderdeel_id}/{sleutel}/{veld}"


def split_plek(plek: str) -> tuple[str, str, str]:
    """Take an address apart; missing parts are empty."""
    onderdeel, sleutel, veld, *_ = [*plek.split("/"), "", "", ""]
    return onderdeel, sleutel, veld
