"""The same meeting as on the screens, as questions and answers, line by line."""

from __future__ import annotations

from contextlib import suppress
from typing import TextIO

from overleg.dossier import Casus
from overleg.fouten import Fout
from overleg.gesprek.begin import open_tafel
from overleg.gesprek.draad import Draad, Einde
from overleg.gesprek.gesprek import Gesprek
from overleg.klok import Klok
from overleg.store import Store


def run_gesprek(
    store: Store,
    casus: Casus,
    *,
    leidraad: str | None,
    klok: Klok,
    invoer: TextIO,
    uitvoer: TextIO,
) -> int:
    """Lead or continue a meeting line by line.

    Args:
        store: the open store; every answer is in it before the next question is asked.
        casus: the case.
        leidraad: for a new meeting; None asks.
        klok: the clock.
        invoer: where answers come from, a person or a file.
        uitvoer: where questions go.

    Returns:
        the exit status: 0, also when the answers run out before the end.

    Raises:
        Fout: the meeting cannot be led.
    """
    draad = Draad(invoer, uitvoer)
    try:
        tafel = open_tafel(store, casus, draad, klok, leidraad)
    except Einde:
        draad.zeg("U hebt geen leidraad gekozen. Er is niets begonnen.")
        return 0
    draad.zeg(
        f"Overleg {tafel.overleg.volgnummer} over {casus.nummer}.",
        "Typ uw antwoord en druk op Enter. Typ /hulp voor uitleg, /klaar om te stoppen.",
    )
    store.point(casus.id, tafel.overleg_id)
    try:
        Gesprek(tafel, draad).run()
    finally:
        with suppress(Fout):
            store.point_away()
    return 0


__all__ = ["run_gesprek"]
