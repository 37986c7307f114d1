"""Where the files of the program live."""

from __future__ import annotations

from overleg import plekken
from overleg.cli.tabel import format_json, format_paren
from overleg.cli.terminal import write_text


def show_waar(*, als_json: bool) -> None:
    """Write where everything is, whether it exists already or not."""
    places = {
        "map": plekken.map_van_overleg(),
        "kast": plekken.kast_pad(),
        "sleutel": plekken.sleutel_pad(),
        "eigen_data": plekken.map_van_overleg() / "data",
        "meegeleverde_data": plekken.data_map(),
    }
    if als_json:
        write_text(format_json({name: str(place) for name, place in places.items()}))
        return
    labels = {
        "map": "Map met alles wat van u is",
        "kast": "Kast",
        "sleutel": "Sleutel van de kast",
        "eigen_data": "Uw eigen leidraden en lijsten",
        "meegeleverde_data": "Meegeleverde leidraden en lijsten",
    }
    write_text(
        format_paren(
            (labels[name], str(place) + ("" if place.exists() else "  (is er nog niet)"))
            for name, place in places.items()
        )
    )
