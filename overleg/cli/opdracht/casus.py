"""`overleg casus nieuw / lijst / toon / exporteer / importeer / sluit / wis`."""

from __future__ import annotations

from typing import Annotated

import typer

from overleg.cli.dutch import add_command, new_group
from overleg.cli.opties import (
    AlsLijst,
    AlsTekst,
    Casus,
    Json,
    LijstVorm,
    Naar,
    Overschrijf,
    TekstVorm,
    is_json,
)

app = new_group("Maakt, toont, bewaart en wist casussen.")


@add_command(
    app,
    "nieuw",
    """Maakt een casus en geeft het nummer.

    Gebruik het nummer op papier en op het scherm: dat verraadt geen naam.""",
)
def _nieuw(
    werknaam: Annotated[
        str, typer.Argument(metavar="WERKNAAM", help="Hoe u de casus noemt, zoals “Gezin Linde”.")
    ],
) -> None:
    from overleg.cli.werk.casus import make_casus

    make_casus(werknaam)


@add_command(app, "lijst", "Noemt alle casussen.")
def _lijst(vorm: AlsLijst = LijstVorm.TABEL, json: Json = False) -> None:
    from overleg.cli.werk.casus import list_casussen

    list_casussen(als_json=is_json(vorm, json))


@add_command(
    app,
    "toon",
    """Toont een casus: de mensen, de organisaties, de overleggen en de open acties.

    Met --json krijgt u de hele casus in het open bestandsformaat.""",
)
def _toon(casus: Casus, vorm: AlsTekst = TekstVorm.TEKST, json: Json = False) -> None:
    from overleg.cli.werk.toon import show_casus

    show_casus(casus, als_json=is_json(vorm, json))


@add_command(
    app,
    "exporteer",
    """Schrijft een casus naar een bestand in het open formaat.

    Het bestand is niet versleuteld. Wat nog niet getoond is, gaat niet mee. De export komt in het
    logboek.""",
)
def _exporteer(casus: Casus, naar: Naar = "-", overschrijf: Overschrijf = False) -> None:
    from overleg.cli.werk.uitwisseling import export_casus

    export_casus(casus, naar, overschrijven=overschrijf)


@add_command(
    app,
    "importeer",
    """Leest een casus uit een bestand in het open formaat en geeft het nummer.

    Eerst wordt alles gecontroleerd. Klopt er iets niet? Dan verandert er niets.""",
)
def _importeer(
    bestand: Annotated[
        str, typer.Argument(metavar="BESTAND", help="Het bestand; - is de gewone invoer.")
    ],
    als_nieuw: Annotated[
        bool, typer.Option("--als-nieuw", help="Geeft de casus een nieuw nummer.")
    ] = False,
) -> None:
    from overleg.cli.werk.uitwisseling import import_casus

    import_casus(bestand, als_nieuw=als_nieuw)


@add_command(app, "sluit", "Sluit een casus af. Alles blijft bewaard.")
def _sluit(
    casus: Casus,
    weer_open: Annotated[
        bool, typer.Option("--weer-open", help="Opent een gesloten casus weer.")
    ] = False,
) -> None:
    from overleg.cli.werk.casus import close_casus

    close_casus(casus, weer_open=weer_open)


@add_command(
    app,
    "wis",
    """Wist een casus voorgoed.

    U typt het nummer over om te bevestigen. Daarna staat er niets meer van in de kast. In
    reservekopieën van vroeger staat de casus nog wel.""",
)
def _wis(
    casus: Casus,
    ja_wis: Annotated[
        str | None,
        typer.Option("--ja-wis", metavar="NUMMER", help="Bevestigt vooraf, met het nummer."),
    ] = None,
) -> None:
    from overleg.cli.werk.casus import wipe_casus

    wipe_casus(casus, bevestigd=ja_wis)
