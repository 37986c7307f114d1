"""`overleg demo`."""

from __future__ import annotations

from overleg.cli.dutch import add_command, new_group

app = new_group("")


@add_command(
    app,
    "demo",
    """Laat het programma zien met een verzonnen casus.

    Alles staat in een tijdelijke kast die daarna verdwijnt. Uw eigen kast wordt niet aangeraakt.
    Zonder scherm komt alleen het verslag op de uitvoer.""",
)
def _demo() -> int:
    from overleg.cli.werk.demo import show_demo

    return show_demo()
