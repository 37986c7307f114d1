"""The smallest leidraad that is sound, as the keys of a file; tests break one thing at a time."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

from overleg.leidraad.bouwen import build_leidraad
from overleg.leidraad.model import KERNVRAGEN

DATA = Path(__file__).parents[2] / "data"
SLEUTELS = ("uur", "volledig", "acuut", "seksueel-geweld", "herbeoordeling")


def _stap(soort: str, fase: str, minuten: int, zeg: list[str], **more: object) -> dict[str, Any]:
    return {
        "id": soort,
        "soort": soort,
        "fase": fase,
        "titel": soort,
        "doel": "Waarom deze stap er is.",
        "zeg": zeg,
        "tip": "Een tip.",
        "minuten": minuten,
        **more,
    }


_KLEINSTE: dict[str, Any] = {
    "naam": "Klein",
    "versie": "1",
    "voor": "Voor een test.",
    "slot_minuten": 10,
    "ankers": {"nul": "mis", "tien": "goed"},
    "spelregels": ["Een.", "Twee.", "Drie."],
    "redenen": ["Geen tijd"],
    "kernvragen": list(KERNVRAGEN),
    "onderwerp": [{"id": "school", "titel": "School"}, {"id": "wonen", "titel": "Wonen"}],
    "stap": [
        _stap("openen", "openen", 2, ["Wie is hier?"]),
        _stap(
            "opschrijven",
            "beeld",
            2,
            [KERNVRAGEN[0], KERNVRAGEN[1], KERNVRAGEN[4]],
            kernvragen=[1, 2, 5],
        ),
        _stap("tonen", "beeld", 1, ["Ik lees voor."]),
        _stap("veiligheid", "oordeel", 1, [KERNVRAGEN[2]], kernvragen=[3]),
        _stap("afspraken", "besluit", 2, [KERNVRAGEN[3]], kernvragen=[4]),
        _stap("akkoord", "afronden", 1, ["Klopt het?"]),
    ],
}


def kleinste() -> dict[str, Any]:
    """Give a fresh copy to break."""
    return copy.deepcopy(_KLEINSTE)


def problems(waarden: dict[str, Any]) -> tuple[str, ...]:
    """Give what `build_leidraad` finds wrong."""
    return build_leidraad(waarden, "klein")[1]
