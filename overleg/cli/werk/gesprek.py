"""Leading a meeting line by line."""

from __future__ import annotations

import sys

from overleg.cli.werk.kastdeur import open_kast
from overleg.fouten import Fout
from overleg.gesprek import run_gesprek
from overleg.klok import systeemklok
from overleg.store import Handeling


def lead(casus: str, *, leidraad: str | None) -> int:
    """Lead or continue the meeting of a case over stdin and stdout.

    Args:
        casus: number or working name.
        leidraad: the key of the script for a new meeting; None leaves it to the conversation.

    Returns:
        the exit code.
    """
    if sys.stdin is None or sys.stdout is None:
        raise Fout(
            "Een gesprek heeft invoer en uitvoer nodig.",
            "Er is niets veranderd.",
            "Start het in een gewoon venster, of geef een bestand met antwoorden.",
        )
    with open_kast() as store:
        gekozen = store.find_casus(casus)
        store.log(Handeling.GEOPEND, gekozen.id)
        return run_gesprek(
            store,
            gekozen,
            leidraad=leidraad,
            klok=systeemklok,
            invoer=sys.stdin,
            uitvoer=sys.stdout,
        )
