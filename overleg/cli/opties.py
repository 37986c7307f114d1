"""The arguments and options that several commands share, each described once."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, TypeAlias

import typer


class LijstVorm(StrEnum):
    """In which form a list can be shown."""

    TABEL = "tabel"
    JSON = "json"


class TekstVorm(StrEnum):
    """In which form an overview can be shown."""

    TEKST = "tekst"
    JSON = "json"


def _vorm() -> typer.models.OptionInfo:
    option: typer.models.OptionInfo = typer.Option("-f", "--vorm", help="In welke vorm.")
    return option


Casus: TypeAlias = Annotated[
    str, typer.Argument(metavar="CASUS", help="Nummer of werknaam van de casus.")
]
AlsLijst: TypeAlias = Annotated[LijstVorm, _vorm()]
AlsTekst: TypeAlias = Annotated[TekstVorm, _vorm()]
Json: TypeAlias = Annotated[bool, typer.Option("--json", help="Hetzelfde als -f json.")]
Naar: TypeAlias = Annotated[
    str,
    typer.Option("-o", "--naar", metavar="PAD", help="Naar welk bestand; - is de gewone uitvoer."),
]
Overschrijf: TypeAlias = Annotated[
    bool, typer.Option("--overschrijf", help="Vervangt het bestand als het er al is.")
]


def is_json(vorm: LijstVorm | TekstVorm, json: bool) -> bool:
    """Tell whether JSON was asked for, by either of the two options."""
    return json or vorm.value == "json"
