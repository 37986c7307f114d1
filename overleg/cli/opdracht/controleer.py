"""`overleg controleer CASUS`."""

from __future__ import annotations

from typing import Annotated

import typer

from overleg.cli.dutch import add_command, new_group
from overleg.cli.opties import AlsTekst, Casus, Json, TekstVorm, is_json

app = new_group("")


@add_command(
    app,
    "controleer",
    """Noemt wat er nog los zit in een casus: wat moet, en waar u op kunt letten.

    Elke regel heeft een code, hoe zwaar hij weegt, de stap waarin u hem oplost en een zin. Staat
    er iets open dat moet? Dan eindigt de opdracht met code 1.""",
)
def _controleer(
    casus: Casus,
    overleg: Annotated[
        int | None,
        typer.Option("--overleg", metavar="N", min=1, help="Welk overleg; anders het laatste."),
    ] = None,
    vorm: AlsTekst = TekstVorm.TEKST,
    json: Json = False,
) -> int:
    from overleg.cli.werk.controleer import check_casus

    return check_casus(casus, nummer=overleg, als_json=is_json(vorm, json))
