"""`overleg leidraad lijst / toon / controleer / kopieer`."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import typer

from overleg.cli.dutch import add_command, new_group
from overleg.cli.opties import AlsLijst, AlsTekst, Json, LijstVorm, TekstVorm, is_json

app = new_group(
    """Toont, controleert en kopieert leidraden.

    Een leidraad is het script van een overleg. Wilt u er een veranderen? Maak dan eerst een
    eigen kopie met “overleg leidraad kopieer”."""
)

Naam: TypeAlias = Annotated[
    str, typer.Argument(metavar="NAAM", help="Naam van de leidraad, zoals uur.")
]


@add_command(app, "lijst", "Noemt alle leidraden.")
def _lijst(vorm: AlsLijst = LijstVorm.TABEL, json: Json = False) -> None:
    from overleg.cli.werk.leidraad import list_all

    list_all(als_json=is_json(vorm, json))


@add_command(app, "toon", "Toont een leidraad met zijn stappen en vragen.")
def _toon(naam: Naam, vorm: AlsTekst = TekstVorm.TEKST, json: Json = False) -> None:
    from overleg.cli.werk.leidraad import show

    show(naam, als_json=is_json(vorm, json))


@add_command(
    app,
    "controleer",
    """Kijkt of een bestand een goede leidraad is.

    Noemt alle fouten tegelijk, elk met de plek in het bestand.""",
)
def _controleer(
    bestand: Annotated[str, typer.Argument(metavar="BESTAND", help="Het TOML-bestand.")],
) -> int:
    from overleg.cli.werk.leidraad import check

    return check(bestand)


@add_command(
    app,
    "kopieer",
    """Maakt een eigen kopie van een leidraad.

    De kopie komt in uw eigen map. Daar mag u hem veranderen.""",
)
def _kopieer(
    naam: Naam,
    nieuw: Annotated[str, typer.Argument(metavar="NIEUW", help="Naam van de kopie.")],
) -> None:
    from overleg.cli.werk.leidraad import copy

    copy(naam, nieuw)
