"""Random but valid things of every kind, with references that hold, for property tests.

The fields are read from the classes themselves, so a new kind or field is covered without a
change here. `dossiers()` is what most tests want.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, time
from enum import Enum
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from annotated_types import Ge, Le, MaxLen
from hypothesis import strategies as st
from pydantic.fields import FieldInfo

from overleg.dossier import DINGEN, OP_NAAM, Casus, CasusDing, Ding, Dossier, new_id, verwijst_naar
from overleg.klok import AMSTERDAM

GEMAAKT = datetime(2026, 11, 17, 13, 0, tzinfo=AMSTERDAM)

VIJANDIG = (
    "[/b]",
    "[INTERN] x",
    "[@click=app.quit]klik[/]",
    "\x1b[2J\x1b]52;c;aGFsbG8=\x07",
    "\x9b31m",
    "nul\x00nul",
    "regel\r\nregel\rregel",
    "tab\ten\nnieuwe regel",
    "links \u202e sthcer \u2066x\u2069",
    "scheiding\u2028\u2029",
    "los \ud800 half",
    "\ufdd0\uffff",
    "=1+1",
    "@SUM(A1)",
    "- [ ] # | kop",
    "'; DROP TABLE casus; --",
    '"aanhaling" en ‘andere’',
    "{naam} %s $naam",
    "é é ł ß œ İ",
    "😀👩‍👩‍👧 漢字 العربية",
    "   ",
    "x" * 300,
)
"""Texts that break programs: markup, steering codes, formulas, SQL, and what is no text at all."""

# The hour that comes twice: only `fold` tells which of the two it is.
DUBBEL_UUR = tuple(
    datetime(2026, 10, 25, 2, 30, 0, 123, tzinfo=AMSTERDAM, fold=fold) for fold in (0, 1)
)


def teksten(longest: int) -> st.SearchStrategy[str]:
    """Give texts that a field of at most `longest` characters takes, hostile ones among them."""
    # A character may become a mark of ten; the model cuts nothing off, so stay well below.
    return st.one_of(st.text(max_size=min(longest // 10, 30)), st.sampled_from(VIJANDIG))


def momenten() -> st.SearchStrategy[datetime]:
    """Give moments in Amsterdam, the hour that comes twice among them."""
    eerste, laatste = datetime(1990, 1, 1), datetime(2100, 1, 1)  # noqa: DTZ001 - hypothesis
    gewoon = st.datetimes(eerste, laatste, timezones=st.just(UTC))
    return st.one_of(
        gewoon.map(lambda moment: moment.astimezone(AMSTERDAM)), st.sampled_from(DUBBEL_UUR)
    )


def waarden(veld: FieldInfo) -> st.SearchStrategy[Any]:
    """Give valid values for one field that is no reference."""
    return _waarden(veld.annotation, {type(grens): grens for grens in veld.metadata})


def _waarden(soort: Any, grenzen: Mapping[type, Any]) -> st.SearchStrategy[Any]:
    if get_origin(soort) is Annotated:
        return _waarden(get_args(soort)[0], grenzen)
    if get_origin(soort) in (Union, types.UnionType):
        return st.one_of(*(_waarden(deel, grenzen) for deel in get_args(soort)))
    if get_origin(soort) is tuple:
        keuzes = list(get_args(soort)[0])
        return st.lists(st.sampled_from(keuzes), unique=True, max_size=3).map(tuple)
    if soort is type(None):
        return st.none()
    if issubclass(soort, Enum):
        return st.sampled_from(list(soort))
    if soort is int:
        laagst = grenzen[Ge].ge if Ge in grenzen else 0
        hoogst = grenzen[Le].le if Le in grenzen else 100_000
        return st.integers(laagst, hoogst)
    if soort is str:
        return teksten(grenzen[MaxLen].max_length if MaxLen in grenzen else 100_000)
    return _EENVOUDIG[soort]()


_EENVOUDIG: dict[type, Callable[[], st.SearchStrategy[Any]]] = {
    bool: st.booleans,
    datetime: momenten,
    date: lambda: st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    time: st.times,
}


VAST = frozenset({"id", "versie", "gemaakt_op", "gewist_op", "casus_id", "nummer"})
"""Fields that follow from the situation; the number of a case is drawn apart."""


@cache
def _vrije_velden(soort: type[Ding]) -> dict[str, st.SearchStrategy[Any]]:
    return {
        naam: waarden(veld)
        for naam, veld in soort.model_fields.items()
        if verwijst_naar(soort, naam) is None and (naam not in VAST or _eigen_nummer(soort, naam))
    }


def _eigen_nummer(soort: type[Ding], naam: str) -> bool:
    return naam == "nummer" and soort is not Casus


def _is_nodig(soort: type[Ding], naam: str) -> bool:
    return soort.model_fields[naam].is_required()


class _Bouw:
    """A dossier in the making."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.dingen: list[CasusDing] = []
        # Not drawn: hypothesis repeats what it drew, and an id may never come back.
        self.casus_id = new_id()
        nummer = f"2026-{self.casus_id[:6]}"
        self._keep(Casus, self._velden(Casus), id=self.casus_id, nummer=nummer)

    def add(self, soort: type[CasusDing]) -> None:
        """Add a thing with random fields, and first what it cannot do without."""
        if soort is not Casus:
            verwijzingen = self._verwijzingen(soort)
            self._keep(soort, {**self._velden(soort), **verwijzingen}, id=new_id())

    def _velden(self, soort: type[Ding]) -> dict[str, Any]:
        velden = self.draw(st.fixed_dictionaries({}, optional=_vrije_velden(soort)))
        return {"gewist_op": self.draw(st.none() | st.none() | momenten()), **velden}

    def _verwijzingen(self, soort: type[CasusDing]) -> dict[str, Any]:
        gevonden: dict[str, Any] = {}
        for naam in soort.model_fields:
            naar = verwijst_naar(soort, naam)
            if naar is None or naam == "casus_id":
                continue
            er_zijn = self._ids(OP_NAAM[naar])
            if _is_nodig(soort, naam):
                gevonden[naam] = self.draw(st.sampled_from(er_zijn or self._parent(OP_NAAM[naar])))
            elif get_origin(soort.model_fields[naam].annotation) is tuple:
                keus = st.lists(st.sampled_from(er_zijn), unique=True, max_size=3)
                gevonden[naam] = tuple(self.draw(keus)) if er_zijn else ()
            elif er_zijn:
                gevonden[naam] = self.draw(st.none() | st.sampled_from(er_zijn))
        return gevonden

    def _parent(self, soort: type[CasusDing]) -> list[str]:
        """Add a plain thing that another one needs, and give its id."""
        nodig = {
            naam: (self._ids(OP_NAAM[naar]) or self._parent(OP_NAAM[naar]))[0]
            for naam in soort.model_fields
            if (naar := verwijst_naar(soort, naam))
            and naam != "casus_id"
            and _is_nodig(soort, naam)
        }
        self._keep(soort, nodig, id=new_id())
        return self._ids(soort)

    def _ids(self, soort: type[CasusDing]) -> list[str]:
        return [ding.id for ding in self.dingen if type(ding) is soort]

    def _keep(self, soort: type[CasusDing], velden: Mapping[str, Any], **vast: Any) -> None:
        alles = {"casus_id": self.casus_id, "gemaakt_op": GEMAAKT, **velden, **vast}
        self.dingen.append(soort.model_validate(alles))


@st.composite
def dossiers(draw: st.DrawFn, met: Iterable[type[CasusDing]] = (), hoogstens: int = 6) -> Dossier:
    """Give dossiers of things that were never stored (version 0), in the order of their making.

    Args:
        draw: given by hypothesis.
        met: kinds of which there must be at least one with random fields.
        hoogstens: how many other things of random kinds may be in it.
    """
    bouw = _Bouw(draw)
    for soort in (*met, *draw(st.lists(st.sampled_from(DINGEN), max_size=hoogstens))):
        bouw.add(soort)
    return Dossier(bouw.dingen)
