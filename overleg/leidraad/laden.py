"""Finding, reading and checking leidraden.

A region copies a file from ``data/leidraden`` to the same folder in its own map and changes it;
from then on the copy is found first. The name of the file is the key of the leidraad.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from overleg.fouten import Fout
from overleg.leidraad.bestand import BestandFout, name_of, read_toml, refuse
from overleg.leidraad.bouwen import build_leidraad
from overleg.leidraad.kopie import check_omvang
from overleg.leidraad.model import Leidraad
from overleg.leidraad.woorden import quote, suggest
from overleg.plekken import list_data

STANDAARD = "uur"
"""The leidraad a new meeting gets when nobody chooses."""

_MAP = "leidraden"
_EERST = (STANDAARD, "volledig", "acuut", "seksueel-geweld", "herbeoordeling")


@dataclass(frozen=True, slots=True)
class Vermelding:
    """One leidraad in the list of what there is: usable, or with its problems."""

    sleutel: str
    pad: Path
    leidraad: Leidraad | None
    problemen: tuple[str, ...] = ()


def list_leidraden() -> tuple[Vermelding, ...]:
    """Give every leidraad there is, ours first, then those of the region by name.

    A broken file does not hide the others: it is listed with its problems.
    """
    found = list_data(_MAP, ".toml")
    order = [key for key in _EERST if key in found]
    order += [key for key in sorted(found) if key not in _EERST]
    listed = []
    for key in order:
        leidraad, problemen = _try(found[key])
        listed.append(Vermelding(key, found[key], leidraad, problemen))
    return tuple(listed)


def load_leidraad(sleutel: str = STANDAARD) -> Leidraad:
    """Load a leidraad by its key, the one of the region before the shipped one.

    Raises `Fout` when there is none of that name, `BestandFout` when its file has problems.
    """
    found = list_data(_MAP, ".toml")
    if sleutel not in found:
        raise Fout(
            f"De leidraad {quote(sleutel)} is er niet. {suggest(sleutel, found)}",
            "Er is niets veranderd.",
            "Kies een andere leidraad; “overleg leidraad lijst” noemt ze allemaal.",
        )
    return read_leidraad(found[sleutel])


def read_leidraad(path: Path) -> Leidraad:
    """Read the leidraad in a file.

    Raises `BestandFout`; its `problemen` lists everything that is wrong, each with its place.
    """
    leidraad, problemen = _try(path)
    if leidraad is None:
        raise refuse(
            name_of(path),
            problemen,
            "Verbeter het bestand; “overleg leidraad controleer” noemt alle punten.",
        )
    return leidraad


def check_leidraad(path: Path) -> tuple[str, ...]:
    """Give all problems of a file at once, each with its place; an empty tuple means sound."""
    return _try(path)[1]


def _try(path: Path) -> tuple[Leidraad | None, tuple[str, ...]]:
    try:
        waarden = read_toml(path)
    except BestandFout as error:
        return None, error.problemen
    leidraad, problemen = build_leidraad(waarden, path.stem)
    if not problemen:
        problemen = check_omvang(leidraad)
    return (None, problemen) if problemen else (leidraad, ())
