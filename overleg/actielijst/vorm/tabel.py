"""The list as a table of plain text: one line per action, the longest column last."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len

from overleg.actielijst.actie import Actie
from overleg.nederlands import format_datum, format_tijd
from overleg.tekst import sanitize_line

KOPPEN = ("Nummer", "Uiterlijk", "Tijd", "Stand", "Te laat", "Wie", "Organisatie", "Wat")
GEEN_DATUM = "geen datum"
NIEMAND = "nog niemand"
TUSSEN = "  "


def render_tabel(acties: Sequence[Actie]) -> str:
    """Give the table; only its headings when there is nothing to do."""
    rows = [KOPPEN, *(_row(actie) for actie in acties)]
    widths = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
    return "".join(
        TUSSEN.join(
            cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        + "\n"
        for row in rows
    )


def _row(actie: Actie) -> tuple[str, ...]:
    nobody = not actie.wie and not actie.organisatie
    return (
        actie.nummer,
        format_datum(actie.uiterlijk) if actie.uiterlijk else GEEN_DATUM,
        format_tijd(actie.tijd) if actie.tijd else "",
        actie.stand.label,
        "TE LAAT" if actie.te_laat else "",
        NIEMAND if nobody else actie.wie,
        actie.organisatie,
        sanitize_line(actie.wat),
    )
