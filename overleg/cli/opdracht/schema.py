"""`overleg schema`."""

from __future__ import annotations

from overleg.cli.dutch import add_command, new_group

app = new_group("")


@add_command(
    app,
    "schema",
    """Toont het schema van het open bestandsformaat.

    Dit is JSON Schema, voor wie met een ander programma casussen leest of schrijft.""",
)
def _schema() -> None:
    from overleg.cli.werk.schema import show_schema

    show_schema()
