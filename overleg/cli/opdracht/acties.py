"""`overleg acties`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from overleg.cli.dutch import add_command, new_group
from overleg.cli.opties import Json, Naar, Overschrijf

app = new_group("")


class ActieVorm(StrEnum):
    """In which form the list can be made. A test holds this next to what `actielijst` makes."""

    TABEL = "tabel"
    JSON = "json"
    CSV = "csv"
    ICS = "ics"


@add_command(
    app,
    "acties",
    """Noemt wat er nog te doen is, over alle open casussen.

    U ziet wat alle deelnemers mogen zien. Vorm csv is voor een rekenblad. Begint een cel met
    = + - @ of een tab, dan staat er een enkel aanhalingsteken voor, zodat het rekenblad niets
    uitvoert. Vorm ics is voor een agenda. Daarin staan alleen het nummer van de casus, de dag en
    de tijd.""",
)
def _acties(
    te_laat: Annotated[
        bool, typer.Option("--te-laat", help="Alleen wat al klaar had moeten zijn.")
    ] = False,
    organisatie: Annotated[
        str | None,
        typer.Option(
            "--organisatie", metavar="NAAM", help="Alleen van deze organisatie; ook afgekort."
        ),
    ] = None,
    vorm: Annotated[ActieVorm, typer.Option("-f", "--vorm", help="In welke vorm.")] = (
        ActieVorm.TABEL
    ),
    naar: Naar = "-",
    json: Json = False,
    overschrijf: Overschrijf = False,
) -> None:
    from overleg.cli.werk.acties import show_acties

    show_acties(
        te_laat=te_laat,
        organisatie=organisatie,
        vorm="json" if json else vorm.value,
        naar=naar,
        overschrijven=overschrijf,
    )
