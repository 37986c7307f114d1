"""The list as CSV, for a spreadsheet that runs nothing of what people typed.

A spreadsheet takes a cell that begins with one of ``= + - @`` or a tab for a formula, which can
fetch a page or start a program. Such a cell gets an apostrophe in front, also behind a sign at
which a spreadsheet in another language would cut the cell in two. Take the apostrophe away to get
the text back.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence

from overleg.actielijst.actie import Actie
from overleg.nederlands import format_tijd

KOLOMMEN = ("nummer", "wat", "wie", "organisatie", "uiterlijk", "tijd", "stand", "te_laat")

# The wide forms are read as formulas by spreadsheets set to Japanese or Chinese.
# Quotation marks do not count: once a cell is cut in two, they may be taken off.
_FORMULE = re.compile(r"""(^|[,;\t\n])(?="*[=+\-@\t＝＋－＠])""")


def render_csv(acties: Sequence[Actie]) -> str:
    """Give the list as CSV: comma between, every cell quoted, a day as YYYY-MM-DD, ja or nee."""
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(KOLOMMEN)
    for actie in acties:
        writer.writerow(disarm(cell) for cell in _cells(actie))
    return out.getvalue()


def disarm(cell: str) -> str:
    """Give a cell in which no spreadsheet sees a formula."""
    return _FORMULE.sub(r"\1'", cell)


def _cells(actie: Actie) -> tuple[str, ...]:
    return (
        actie.nummer,
        actie.wat,
        actie.wie,
        actie.organisatie,
        actie.uiterlijk.isoformat() if actie.uiterlijk else "",
        format_tijd(actie.tijd) if actie.tijd else "",
        actie.stand.label,
        "ja" if actie.te_laat else "nee",
    )
