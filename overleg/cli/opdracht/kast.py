"""`overleg kast nieuw / info / reservekopie / herstel / controleer / wachtwoord / logboek`."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import typer

from overleg.cli.dutch import add_command, new_group
from overleg.cli.opties import AlsLijst, AlsTekst, Json, LijstVorm, TekstVorm, is_json

app = new_group(
    """Maakt, bewaakt en herstelt de kast met alle casussen.

    De kast is versleuteld. Hij gaat open met uw wachtwoord. Bent u dat vergeten? Dan kunt u met
    de herstelcode een nieuw wachtwoord kiezen."""
)

Herstelcode: TypeAlias = Annotated[
    bool,
    typer.Option("--herstelcode", help="Gebruikt de herstelcode: u bent het wachtwoord kwijt."),
]


@add_command(
    app,
    "nieuw",
    """Maakt een kast en toont één keer de herstelcode.

    Bewaar de herstelcode op papier, niet op deze computer.""",
)
def _nieuw() -> None:
    from overleg.cli.werk.kast import make_kast

    make_kast()


@add_command(app, "info", "Toont waar de kast staat, hoe groot hij is en wat erin zit.")
def _info(vorm: AlsTekst = TekstVorm.TEKST, json: Json = False) -> None:
    from overleg.cli.werk.kast import show_info

    show_info(als_json=is_json(vorm, json))


@add_command(
    app,
    "reservekopie",
    """Maakt een gecontroleerde kopie van de kast.

    De kopie is ook versleuteld, met hetzelfde wachtwoord en dezelfde herstelcode. U kunt gewoon
    blijven werken.""",
)
def _reservekopie(
    naar: Annotated[
        str, typer.Argument(metavar="MAP", help="De map voor de kopie; daar staat nog geen kast.")
    ],
) -> None:
    from overleg.cli.werk.reserve import make_reservekopie

    make_reservekopie(naar)


@add_command(
    app,
    "herstel",
    """Zet een reservekopie terug.

    De kopie wordt eerst gecontroleerd. Hij gaat open met het wachtwoord van toen.""",
)
def _herstel(
    van: Annotated[str, typer.Argument(metavar="MAP", help="De map met de reservekopie.")],
    vervang: Annotated[
        bool,
        typer.Option("--vervang", help="Zet de kast die er nu is opzij; hij blijft bewaard."),
    ] = False,
    herstelcode: Herstelcode = False,
) -> None:
    from overleg.cli.werk.reserve import restore_reservekopie

    restore_reservekopie(van, vervang=vervang, met_herstelcode=herstelcode)


@add_command(app, "controleer", "Kijkt of de kast heel is en of het logboek klopt.")
def _controleer() -> int:
    from overleg.cli.werk.kast import check_kast

    return check_kast()


@add_command(
    app,
    "wachtwoord",
    """Kiest een nieuw wachtwoord voor de kast.

    Zonder scherm komt het nieuwe wachtwoord uit het bestand dat OVERLEG_NIEUW_WACHTWOORD_BESTAND
    noemt en de herstelcode uit het bestand dat OVERLEG_HERSTELCODE_BESTAND noemt.""",
)
def _wachtwoord(
    herstelcode: Herstelcode = False,
    nieuwe_code: Annotated[
        bool,
        typer.Option("--nieuwe-code", help="Geeft ook een nieuwe herstelcode; de oude vervalt."),
    ] = False,
) -> None:
    from overleg.cli.werk.kast import renew_wachtwoord

    renew_wachtwoord(met_herstelcode=herstelcode, nieuwe_code=nieuwe_code)


@add_command(
    app,
    "logboek",
    """Toont wat er met de kast gebeurde: wie, wanneer en wat.

    Wat er in een casus staat, komt nooit in het logboek.""",
)
def _logboek(
    casus: Annotated[
        str | None, typer.Argument(metavar="CASUS", help="Alleen van deze casus.")
    ] = None,
    vorm: AlsLijst = LijstVorm.TABEL,
    json: Json = False,
) -> None:
    from overleg.cli.werk.kast import show_logboek

    show_logboek(casus, als_json=is_json(vorm, json))
