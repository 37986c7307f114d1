"""`overleg zaal`."""

from __future__ import annotations

from typing import Annotated

import typer

from overleg.cli.dutch import add_command, new_group

app = new_group("")


@add_command(
    app,
    "zaal",
    """Opent een tweede scherm dat de voorzitter volgt, voor de zaal.

    Het toont alleen wat de zaal mag zien en schrijft niets. Het begint leeg, en is leeg bij een
    andere casus, in de pauze, bij stil opschrijven en als de voorzitter stukken bekijkt. Met
    --voorzitter ziet u zelf wat u kunt zeggen, hoe laat u klaar bent en wat nog open staat.
    Stoppen gaat met ctrl+q.""",
)
def _zaal(
    voorzitter: Annotated[
        bool,
        typer.Option("--voorzitter", help="Alleen voor de voorzitter, als een ander typt."),
    ] = False,
) -> int:
    from overleg.cli.werk.zaal import follow

    return follow(voorzitter=voorzitter)
