"""A small file of the open format that a test can spoil."""

from __future__ import annotations

import json
from typing import Any

import pytest

from overleg.dossier.uitwisseling import ImportFout, from_json

MOMENT = "2026-11-17T14:00:00+01:00"


def goed() -> dict[str, Any]:
    """Give the values of a file that is right, new each time."""
    return {
        "formaat": "overleg-casus",
        "schema_versie": 1,
        "programma": "0.1.0",
        "peildatum": "2026-11-17",
        "casus": {"id": "c", "gemaakt_op": MOMENT, "nummer": "2026-0001"},
        "organisaties": [{"id": "o", "gemaakt_op": MOMENT, "naam": "School"}],
        "betrokkenen": [{"id": "b", "gemaakt_op": MOMENT, "naam": "Sem", "rollen": ["kind"]}],
        "overleggen": [{"id": "m", "gemaakt_op": MOMENT, "volgnummer": 1}],
        "deelnemers": [{"id": "d", "gemaakt_op": MOMENT, "overleg_id": "m", "organisatie_id": "o"}],
        "inbrengen": [
            {"id": "i1", "gemaakt_op": MOMENT, "overleg_id": "m", "stem_id": "d", "tekst": "een"},
            {
                "id": "i2",
                "gemaakt_op": MOMENT,
                "overleg_id": "m",
                "tekst": "twee",
                "datum": "2026-11-03",
                "precisie": "dag",
                "over": ["b"],
            },
        ],
    }


def plaatsen(values: Any) -> tuple[str, ...]:
    """Give the places a file is refused for; the file must be refused."""
    with pytest.raises(ImportFout) as caught:
        from_json(json.dumps(values))
    return caught.value.plaatsen
