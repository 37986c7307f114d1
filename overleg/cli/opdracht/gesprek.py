"""`overleg gesprek CASUS`."""

from __future__ import annotations

from typing import Annotated

import typer

from overleg.cli.dutch import add_command, new_group
from overleg.cli.opties import Casus

app = new_group("")


@add_command(
    app,
    "gesprek",
    """Leidt een overleg regel voor regel, of gaat ermee verder.

    Elk antwoord is meteen bewaard. De antwoorden mogen ook uit een bestand komen:
    “overleg gesprek CASUS --tekst < antwoorden.txt”. Typ tijdens het gesprek /hulp.""",
)
def _gesprek(
    casus: Casus,
    tekst: Annotated[
        bool, typer.Option("--tekst", help="Vragen en antwoorden als gewone regels.")
    ] = False,
    leidraad: Annotated[
        str | None,
        typer.Option(
            "--leidraad", metavar="NAAM", help="Het script van een nieuw overleg, zoals acuut."
        ),
    ] = None,
) -> int:
    from overleg.cli.werk.gesprek import lead

    return lead(casus, leidraad=leidraad)
