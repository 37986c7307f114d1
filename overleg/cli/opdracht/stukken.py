"""`overleg stukken SOORT CASUS`: one sub-command per kind of paper."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from overleg.cli.dutch import add_command, new_group
from overleg.cli.opties import Casus, Json, Naar, Overschrijf
from overleg.keuzes import StukSoort

app = new_group(
    """Maakt een stuk van een overleg.

    Elk stuk is voor één lezer, en wat erin staat hangt daarvan af. Zonder --voor is dat
    DEELNEMERS: wat alle genodigden op papier mogen hebben. De acuutkaart is dan voor
    CRISISDIENST, en de knelpunten zijn voor BESTUUR."""
)

SOORTEN = {
    StukSoort.VERSLAG: "Maakt het verslag van een overleg.",
    StukSoort.BESLUITENBLAD: "Maakt het besluitenblad: de besluiten op één bladzijde.",
    StukSoort.VEILIGHEIDSPLAN: "Maakt het veiligheidsplan zoals het na een overleg geldt.",
    StukSoort.ACUUTKAART: "Maakt de acuutkaart: 19 regels voor wie vannacht binnenkomt.",
    StukSoort.ACTIELIJST: "Maakt de actielijst: wie doet wat, en wanneer.",
    StukSoort.KNELPUNTEN: "Maakt de lijst van bestuurlijke knelpunten, zonder mensen.",
}
"""The kinds that can be made, with their help. A test holds this next to what `stukken` builds,
which cannot be asked here: it would load the whole dossier to show a page of help."""


DEELNEMERS = "DEELNEMERS"
VOOR = {StukSoort.ACUUTKAART: "CRISISDIENST", StukSoort.KNELPUNTEN: "BESTUUR"}
"""For whom a paper is that never goes to all who were invited."""


class StukVorm(StrEnum):
    """In which form a paper can be made."""

    TEKST = "tekst"
    MD = "md"
    JSON = "json"


def _register(soort: StukSoort, uitleg: str) -> None:
    @add_command(app, soort.value, uitleg)
    def _stuk(
        casus: Casus,
        voor: Annotated[
            str,
            typer.Option(
                "--voor",
                metavar="LEZER",
                help="Voor wie: DEELNEMERS, INTERN (alleen voorzitter), CRISISDIENST, BESTUUR"
                " of een organisatie.",
            ),
        ] = VOOR.get(soort, DEELNEMERS),
        vorm: Annotated[StukVorm, typer.Option("-f", "--vorm", help="In welke vorm.")] = (
            StukVorm.TEKST
        ),
        naar: Naar = "-",
        overleg: Annotated[
            int | None,
            typer.Option("--overleg", metavar="N", min=1, help="Welk overleg; anders het laatste."),
        ] = None,
        json: Json = False,
        overschrijf: Overschrijf = False,
    ) -> None:
        from overleg.cli.werk.stukken import make_stuk

        make_stuk(
            soort,
            casus,
            voor=voor,
            vorm="json" if json else vorm.value,
            naar=naar,
            nummer=overleg,
            overschrijven=overschrijf,
        )


for _soort, _uitleg in SOORTEN.items():
    _register(_soort, _uitleg)
