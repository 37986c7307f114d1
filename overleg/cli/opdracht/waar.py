"""`overleg waar`."""

from __future__ import annotations

from overleg.cli.dutch import add_command, new_group
from overleg.cli.opties import AlsTekst, Json, TekstVorm, is_json

app = new_group("")


@add_command(
    app,
    "waar",
    """Toont waar de bestanden staan.

    De variabele OVERLEG_MAP verplaatst alles wat van u is naar een andere map.""",
)
def _waar(vorm: AlsTekst = TekstVorm.TEKST, json: Json = False) -> None:
    from overleg.cli.werk.waar import show_waar

    show_waar(als_json=is_json(vorm, json))
