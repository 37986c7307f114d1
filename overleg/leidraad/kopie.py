"""A leidraad as one text, so that an overleg can keep the one it started with."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from overleg.keuzes import Keuze
from overleg.leidraad.bestand import refuse
from overleg.leidraad.bouwen import build_leidraad
from overleg.leidraad.model import Leidraad
from overleg.leidraad.woorden import describe
from overleg.tekst import MAX_VELD

VORM = 1
"""Raised when older programs could not read the text any more."""

_SLEUTELS = {"onderwerpen": "onderwerp", "stappen": "stap", "routes": "route"}
"""Where a file has one table per item, its key is singular."""

_HERKOMST = "De leidraad die bij dit overleg bewaard is"
_NU = "Kies voor dit overleg opnieuw een leidraad, of zet een reservekopie terug."


def to_tekst(leidraad: Leidraad) -> str:
    """Give the leidraad as canonical JSON: the same leidraad always gives the same text."""
    import json  # only whoever copies a leidraad pays for it

    return json.dumps(
        {"vorm": VORM, **_plain(leidraad)},
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )


def from_tekst(tekst: str) -> Leidraad:
    """Give back the leidraad that `to_tekst` wrote down.

    The text may come from an import, so it is checked as strictly as a file.
    Raises `BestandFout` when it cannot be used.
    """
    import json

    try:
        waarden = json.loads(tekst)
    except (ValueError, RecursionError):
        raise refuse(_HERKOMST, ("de tekst is geen geldige JSON.",), _NU) from None
    if not isinstance(waarden, dict):
        raise refuse(_HERKOMST, (f"verwacht een tabel, gevonden {describe(waarden)}.",), _NU)
    vorm, sleutel = waarden.pop("vorm", None), waarden.pop("sleutel", None)
    if vorm != VORM or isinstance(vorm, bool):
        problem = f"vorm: verwacht {VORM}, gevonden {describe(vorm)}."
        raise refuse(_HERKOMST, (problem,), "Werk overleg bij naar een nieuwere versie.")
    if not isinstance(sleutel, str):
        problem = f"sleutel: verwacht tekst, gevonden {describe(sleutel)}."
        raise refuse(_HERKOMST, (problem,), _NU)
    leidraad, problemen = build_leidraad(waarden, sleutel)
    if problemen:
        raise refuse(_HERKOMST, problemen, _NU)
    return leidraad


def check_omvang(leidraad: Leidraad) -> tuple[str, ...]:
    """Tell whether the copy fits in one field of the store."""
    size = len(to_tekst(leidraad).encode())
    if size <= MAX_VELD:
        return ()
    return (f"de leidraad is {size // 1000} kB, verwacht hooguit {MAX_VELD // 1000} kB.",)


def _plain(value: Any) -> Any:
    """Give a value as JSON knows it; what is empty by default is left out."""
    if isinstance(value, Keuze):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if hasattr(value, "__dataclass_fields__"):
        pairs = ((field.name, getattr(value, field.name)) for field in fields(value))
        return {
            _SLEUTELS.get(name, name): _plain(item)
            for name, item in pairs
            if item is not None and item != ()
        }
    return value
