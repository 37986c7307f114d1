"""The JSON Schema of the open format."""

from __future__ import annotations

from overleg.cli.tabel import format_json
from overleg.cli.terminal import write_text
from overleg.dossier.uitwisseling import json_schema


def show_schema() -> None:
    """Write the schema."""
    write_text(format_json(json_schema()))
