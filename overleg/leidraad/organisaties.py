"""The kinds of organisations that sit at a casusoverleg: a list a region can change.

A case holds its own `Organisatie`; its `sleutel` points here, so that the same organisation is
recognised over cases by sign, name and colour together.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from overleg.leidraad.bestand import name_of, read_toml, refuse
from overleg.leidraad.bouwen import read_id, refuse_same
from overleg.leidraad.tabel import Tabel
from overleg.leidraad.woorden import quote, suggest
from overleg.plekken import find_data

KLEUREN = (
    "blauw",
    "groen",
    "rood",
    "geel",
    "oranje",
    "paars",
    "roze",
    "turkoois",
    "bruin",
    "grijs",
)
"""The colours a theme gives a value to; always shown with sign and name, never alone."""

BESTAND = "organisaties.toml"
_MEESTE = 60
_LANGSTE_AFKORTING = 6  # the head of a column of the map


@dataclass(frozen=True, slots=True)
class OrganisatieSoort:
    """One kind of organisation.

    `afkorting` fits above a narrow column. `teken` is one character of one cell, different for
    every kind. `grondslag` is what a region wants prefilled, empty as shipped. `weet` and
    `ziet_niet` are tips for the chair: what this kind usually knows, and what its work hides.
    """

    sleutel: str
    naam: str
    afkorting: str
    teken: str
    kleur: str
    grondslag: str
    weet: str
    ziet_niet: str


def load_organisaties() -> tuple[OrganisatieSoort, ...]:
    """Load the kinds of organisations in the order of the file.

    Raises `BestandFout` with everything that is wrong with the file.
    """
    path = find_data(BESTAND)
    stand = path.stat()
    return _load(path, stand.st_mtime_ns, stand.st_size)


@lru_cache(maxsize=4)
def _load(path: Path, gewijzigd: int, grootte: int) -> tuple[OrganisatieSoort, ...]:
    """Read the file once for each state it is in: a screen asks for it at every key."""
    kinds, problemen = build_organisaties(read_toml(path))
    if problemen:
        raise refuse(name_of(path), problemen, "Verbeter het bestand en probeer het opnieuw.")
    return kinds


def build_organisaties(
    waarden: dict[str, object],
) -> tuple[tuple[OrganisatieSoort, ...], tuple[str, ...]]:
    """Build the list from the keys of a file and tell what is wrong, each with its place."""
    problemen: list[str] = []
    top = Tabel(waarden, "", problemen)
    tables = top.tables("organisatie", minst=1, meest=_MEESTE)
    kinds = tuple(_organisatie(table) for table in tables)
    top.close()
    for field in ("sleutel", "naam", "afkorting", "teken"):
        refuse_same(tables, field, [str(getattr(kind, field)) for kind in kinds])
    return kinds, tuple(problemen)


def is_teken(text: str) -> bool:
    """Tell whether a text is one visible character that takes one cell on every terminal."""
    if len(text) != 1:
        return False
    # W and F take two cells; marks, controls and spaces take none or cannot be seen.
    return (
        unicodedata.east_asian_width(text) not in "WF" and unicodedata.category(text)[0] in "LNPS"
    )


def _organisatie(tabel: Tabel) -> OrganisatieSoort:
    kind = OrganisatieSoort(
        sleutel=read_id(tabel, "sleutel"),
        naam=tabel.line("naam", langste=60),
        afkorting=tabel.line("afkorting", langste=_LANGSTE_AFKORTING),
        teken=tabel.line("teken"),
        kleur=tabel.line("kleur"),
        grondslag=tabel.line("grondslag", leeg=True),
        weet=tabel.line("weet", leeg=True),
        ziet_niet=tabel.line("ziet_niet", leeg=True),
    )
    tabel.close()
    if kind.teken and not is_teken(kind.teken):
        tabel.expect("teken", "één teken van één vakje breed", kind.teken)
    if kind.kleur and kind.kleur not in KLEUREN:
        tabel.note(
            "kleur", f"{quote(kind.kleur)} bestaat hier niet. {suggest(kind.kleur, KLEUREN)}"
        )
    return kind
