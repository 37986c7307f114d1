"""Writes docs/dossier.md, the list of all things and fields, from the things themselves.

`python -m tests.dossier.lijst` renews the file; a test fails as long as it is out of date.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

from overleg.dossier import DINGEN, CasusDing, Klad, verwijst_naar, zicht_van
from overleg.dossier.uitwisseling.vorm import LIJSTEN, Vorm, vorm_van
from overleg.dossier.zichtbaar.soort import PER_LEZER
from overleg.keuzes import Keuze, LezerSoort, Zicht

BESTAND = Path(__file__).parents[2] / "docs" / "dossier.md"

KOP = """\
# The dossier: every thing and every field

This page is generated; `python -m tests.dossier.lijst` renews it and a test compares it.

One case is a `Dossier`: frozen things that refer to each other by random ids. The words in the
column *title* are what a user reads. *Sensitivity* is decided once per field and turned into yes
or no per kind of reader by `zichtbaar_voor`; how a line may be shared (`delen`) is decided per
line. Voorzitter and intern read every kind (intern no half-typed text).

Every thing also has `id`, `versie` (0 before the first save), `gemaakt_op`, `gewist_op` (taken
away, can be put back) and `casus_id`. Every field but these and the references a thing hangs on
may stay empty.

In the open format (`overleg casus exporteer`) each kind is a list under its plural, the case
itself stands under `casus`, and `versie`, `gewist_op` and `casus_id` are left out. Half-typed text
and what was not shown yet are not in it. `overleg schema` prints the same as JSON Schema.
"""

STANDAARD = ("id", "versie", "gemaakt_op", "gewist_op", "casus_id")

WAARDEN: dict[type, str] = {
    str: "text",
    int: "number",
    bool: "yes or no",
    date: "date",
    datetime: "moment with zone",
    time: "time",
}


def render() -> str:
    """Give the whole page."""
    return "\n".join([KOP, *_sensitivity(), *_things(), *_choices()]).rstrip() + "\n"


def _sensitivity() -> Iterator[str]:
    yield "| sensitivity | holds |"
    yield "|---|---|"
    for zicht in Zicht:
        yield f"| {zicht.value} | {zicht.label} |"
    yield ""


def _things() -> Iterator[str]:
    for soort in DINGEN:
        yield f"## {soort.__name__}"
        yield ""
        yield inspect.getdoc(soort) or ""
        yield ""
        yield f"Called '{soort.naam_enkel}'; {_where(soort)}. Readers: {_readers(soort)}."
        yield ""
        yield from _fields(soort)


def _where(soort: type[CasusDing]) -> str:
    if soort is Klad:
        return "not in the open format"
    return f"key `{soort.meervoud if soort in LIJSTEN.values() else soort.soort}`"


def _readers(soort: type[CasusDing]) -> str:
    always = {LezerSoort.VOORZITTER, LezerSoort.INTERN}
    others = [lezer.value for lezer in LezerSoort if lezer not in always]
    found = [lezer for lezer in others if soort in PER_LEZER[LezerSoort(lezer)]]
    return ", ".join(found) or "none but the chair"


def _fields(soort: type[CasusDing]) -> Iterator[str]:
    names = [naam for naam in soort.model_fields if naam not in STANDAARD]
    yield "| field | title | value | sensitivity |"
    yield "|---|---|---|---|"
    for naam in names:
        zicht = zicht_van(soort, naam)
        value = _value(soort, naam)
        titel = soort.model_fields[naam].title
        yield f"| `{naam}` | {titel} | {value} | {zicht.value if zicht else '-'} |"
    yield ""


def _value(soort: type[CasusDing], naam: str) -> str:
    vorm = vorm_van(soort, naam)
    naar = verwijst_naar(soort, naam)
    if naar is not None:
        many = "any number of " if vorm.soort is tuple else ""
        needed = ", needed" if soort.model_fields[naam].is_required() else ""
        return f"{many}→ {naar}{needed}"
    return _word(vorm) + (", may be empty" if vorm.leeg and vorm.soort in (int, bool) else "")


def _word(vorm: Vorm) -> str:
    if vorm.van is not None:
        return f"any of {_word(vorm.van)}"
    if issubclass(vorm.soort, Keuze):
        return f"[{vorm.soort.__name__}](#{vorm.soort.__name__.lower()}-choices)"
    return WAARDEN[vorm.soort]


def _choices() -> Iterator[str]:
    used = {
        (vorm.van or vorm).soort
        for soort in DINGEN
        for vorm in (vorm_van(soort, naam) for naam in soort.model_fields)
    }
    yield "# The closed lists"
    yield ""
    for keuze in sorted(used, key=lambda een: een.__name__):
        if issubclass(keuze, Keuze):
            yield f"## {keuze.__name__} (choices)"
            yield ""
            yield inspect.getdoc(keuze) or ""
            yield ""
            yield from (f"- `{een.value}`: {een.label}" for een in keuze)
            yield ""


if __name__ == "__main__":
    BESTAND.write_text(render(), encoding="utf-8")
